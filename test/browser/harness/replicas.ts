import {
  createGmailReplica,
  type Replica,
  type ReplicaOptions,
} from '../../webmail-replica/answer.ts';
import type { AccountName } from '../../webmail-replica/mailbox/mailbox.ts';
import { createOutlookReplica } from '../../webmail-replica/outlook/index.ts';
import type { Session } from './session.ts';

export type WebmailId = 'gmail' | 'outlook';

/** What of the two webmails' replica options both understand. */
export type CommonOptions = Partial<
  Pick<ReplicaOptions, 'locale' | 'theme' | 'conversationView' | 'plainText' | 'clock'>
>;

/** A replica as scenarios use it, whichever webmail it stands in for. */
export type AnyReplica = Pick<Replica, 'answer' | 'state' | 'receive'> & {
  set(options: CommonOptions): void;
  addressOf(threadId: string, account?: AccountName): string;
};

/** A replica whose mailbox and mail server go by this browser's clock. */
export function replicaOf(
  webmail: WebmailId,
  session: Session,
  options: CommonOptions = {},
): AnyReplica {
  const dated = { now: session.now(), clock: () => session.now(), ...options };
  return webmail === 'gmail' ? createGmailReplica(dated) : createOutlookReplica(dated);
}
