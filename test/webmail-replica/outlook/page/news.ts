/** Learns of what happened on the server: asks for its revision, and for the mailbox when that grew. */
import { change, page } from './store.ts';
import { ask } from './server.ts';

export async function refresh(): Promise<void> {
  const mailbox = await ask('GetMailbox', null);
  change((state) => void (state.mailbox = mailbox));
}

async function poll(): Promise<void> {
  const { revision } = await ask('GetRevision', null);
  if (revision !== page().mailbox.revision) await refresh();
}

declare global {
  interface Window {
    /** For tests that do not want to wait for the next poll. */
    __replica?: { poll(): Promise<void> };
  }
}

export function watchForNews(): void {
  const { pollEvery } = page().mailbox.settings;
  window.__replica = { poll };
  // A page that is being left cannot fetch any more; that is no news.
  if (pollEvery > 0) setInterval(() => void poll().catch(() => undefined), pollEvery);
}
