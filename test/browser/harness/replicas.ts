import {
  createGmailReplica,
  type Replica,
  type ReplicaOptions,
} from '../../webmail-replica/answer.ts';
import type { AccountName } from '../../webmail-replica/mailbox/mailbox.ts';
import { createOutlookReplica } from '../../webmail-replica/outlook/index.ts';
import type { OutlookOptions } from '../../webmail-replica/outlook/settings.ts';
import type { Session } from './session.ts';

export type WebmailId = 'gmail' | 'outlook';

/** Options of the two webmails' replicas; each takes what it knows and leaves the rest be. */
export type SomeReplicaOptions = Partial<
  Omit<ReplicaOptions & OutlookOptions, 'now' | 'generation' | 'readingPane'>
> & {
  generation?: ReplicaOptions['generation'];
  readingPane?: ReplicaOptions['readingPane'];
};

/** A replica as scenarios use it, whichever webmail it stands in for. */
export type AnyReplica = Pick<Replica, 'answer' | 'state' | 'receive'> & {
  set(options: SomeReplicaOptions): void;
  addressOf(threadId: string, account?: AccountName): string;
};

/** A replica whose mailbox and mail server go by this browser's clock. */
export function replicaOf(
  webmail: WebmailId,
  session: Session,
  options: SomeReplicaOptions = {},
): AnyReplica {
  // The mailbox is set to the time zone the browser runs in, as it mostly is.
  const timeZone = session.timeZone;
  const dated = { now: session.now(), clock: () => session.now(), timeZone, ...options };
  return webmail === 'gmail' ? createGmailReplica(dated) : createOutlookReplica(dated);
}
