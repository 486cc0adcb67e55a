import { foldThread, type ThreadFinding } from './acceptance/fold.ts';
import { readMessage, type Clock, type ThreadMessage } from './acceptance/read-message.ts';

export { foldThread, type ReadInThread, type ThreadFinding } from './acceptance/fold.ts';
export {
  readMessage,
  type Clock,
  type MessageRead,
  type ThreadMessage,
} from './acceptance/read-message.ts';

/**
 * What a thread agrees, over all its messages (oldest first): a proposal and its acceptance are one
 * agreed date with both sentences as evidence, a counter-proposal replaces a proposal, a later date
 * replaces the one before. Each message is read on its own (`readMessage`) and the readings are folded
 * (`foldThread`); a caller that keeps readings only reads what is new.
 */
export function agreedAcross(messages: readonly ThreadMessage[], clock: Clock): ThreadFinding {
  return foldThread(messages.map((message) => ({ message, read: readMessage(message, clock) })));
}
