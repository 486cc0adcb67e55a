import { AskFailed } from '../domain/trouble.ts';
import { extension } from './extension.ts';
import type {
  Args,
  BackgroundQuestions,
  Envelope,
  Name,
  Reply,
  TabQuestions,
  WireReply,
} from './protocol.ts';

function open(reply: WireReply | undefined): unknown {
  if (reply === undefined || reply === null) throw new AskFailed('no-answer');
  if ('trouble' in reply) throw new AskFailed(reply.trouble, reply.detail);
  return reply.ok;
}

/**
 * Asks the background.
 * @throws AskFailed with the trouble by name; `no-answer` when nobody listens (the extension was
 *   updated or removed under an open page).
 */
export async function ask<N extends Name<BackgroundQuestions>>(
  name: N,
  args: Args<BackgroundQuestions, N>,
): Promise<Reply<BackgroundQuestions, N>> {
  const envelope: Envelope = { agreed: name, args };
  let reply: unknown;
  try {
    reply = await extension.runtime.sendMessage(envelope);
  } catch {
    throw new AskFailed('no-answer');
  }
  return open(reply as WireReply) as Reply<BackgroundQuestions, N>;
}

/**
 * Asks the top frame of a mail tab.
 * @throws AskFailed `no-answer` when the tab has no content script of ours.
 */
export async function askTab<N extends Name<TabQuestions>>(
  tabId: number,
  name: N,
  args: Args<TabQuestions, N>,
): Promise<Reply<TabQuestions, N>> {
  const envelope: Envelope = { agreed: name, args };
  let reply: unknown;
  try {
    reply = await extension.tabs.sendMessage(tabId, envelope, { frameId: 0 });
  } catch {
    throw new AskFailed('no-answer');
  }
  return open(reply as WireReply) as Reply<TabQuestions, N>;
}
