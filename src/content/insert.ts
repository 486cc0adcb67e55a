import { copyText } from '../components/copy-text.ts';
import type { InsertReport } from '../domain/email.ts';
import { PageChanged } from '../webmail/find.ts';
import type { Composer, Webmail } from '../webmail/webmail.ts';

/** The composer of this thread that is open already, the one the rep is in first. */
const composerFor = (webmail: Webmail, threadKey: string): Composer | null =>
  webmail
    .composers(document)
    .find((composer) => composer.isReply && composer.threadKey === threadKey) ?? null;

async function openComposer(webmail: Webmail, threadKey: string): Promise<Composer | null> {
  const open = composerFor(webmail, threadKey);
  if (open) return open;
  try {
    return await webmail.openReply(document, { all: false });
  } catch (error) {
    if (error instanceof PageChanged) return null;
    throw error;
  }
}

const onClipboard = async (text: string, ccMissing: string[]): Promise<InsertReport> =>
  (await copyText(text)) ? { kind: 'copied', ccMissing } : { kind: 'failed', text, ccMissing };

/**
 * Puts words into the reply of the open thread, opening it when none is open. The composer itself
 * is asked whether they arrived; if not, they are on the clipboard and the rep is told. Body before
 * recipients: adding those moves the focus. Nothing is ever sent.
 */
export async function insertWords(
  webmail: Webmail,
  { text, cc, threadKey }: { text: string; cc: string[]; threadKey: string },
): Promise<InsertReport> {
  const composer = await openComposer(webmail, threadKey);
  if (!composer) return onClipboard(text, cc);
  const written = await composer.insert(text);
  if (!written.ok) return onClipboard(text, cc);
  if (cc.length === 0) return { kind: 'inserted', ccMissing: [] };
  const added = await composer.addCc(cc);
  return { kind: 'inserted', ccMissing: added.ok ? [] : (added.missing ?? cc) };
}
