import type { Runtime } from 'webextension-polyfill';
import type { Args, Envelope, Name, Reply, WireReply } from './protocol.ts';
import { AskFailed } from '../domain/trouble.ts';
import { extension } from './extension.ts';

export type Handlers<Q> = {
  [N in Name<Q>]: (
    args: Args<Q, N>,
    sender: Runtime.MessageSender,
  ) => Reply<Q, N> | Promise<Reply<Q, N>>;
};

/**
 * Whether these arguments have the shape of their question.
 * @throws AskFailed `not-understood`, naming the field, when they do not.
 */
export type CheckShape = (name: string, args: unknown) => unknown;
/** @throws AskFailed `not-allowed` when this sender may not ask this question. */
export type CheckSender = (name: string, sender: Runtime.MessageSender) => void;

const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  typeof (message as Partial<Envelope>).agreed === 'string';

/** Turns what was thrown into a trouble by name; gets a chance to know the store's own failures. */
export type NameTrouble = (error: unknown) => AskFailed;

/** An error that is nobody's expectation is logged once, by the question's name and its own. */
export const unexpected: NameTrouble = (error) => {
  if (error instanceof AskFailed) return error;
  return new AskFailed('unexpected', error instanceof Error ? error.name : 'unknown');
};

/**
 * Answers questions. Messages that are not ours are left to other listeners; ours are answered
 * whatever happens, so that nobody waits in vain.
 */
export function serve<Q>(
  handlers: Handlers<Q>,
  { checkSender, checkShape, nameTrouble = unexpected, signal }: ServeOptions,
): void {
  const known = new Map<string, (args: never, sender: Runtime.MessageSender) => unknown>(
    Object.entries(handlers) as [string, (args: never) => unknown][],
  );
  const answer = async (envelope: Envelope, sender: Runtime.MessageSender): Promise<WireReply> => {
    try {
      const handler = known.get(envelope.agreed);
      if (!handler) throw new AskFailed('not-understood', 'question');
      checkSender(envelope.agreed, sender);
      const args = checkShape(envelope.agreed, envelope.args);
      return { ok: (await handler(args as never, sender)) ?? null };
    } catch (error) {
      const { trouble, detail } = nameTrouble(error);
      if (trouble === 'unexpected') console.error(`agreed: ${envelope.agreed} failed`, detail);
      return { trouble, detail };
    }
  };
  // Promises as answers are not understood by every Chromium we support; the callback form is.
  const listen: Runtime.OnMessageListenerCallback = (message, sender, respond) => {
    if (!isEnvelope(message) || !known.has(message.agreed)) return undefined as unknown as true;
    void answer(message, sender).then(respond);
    return true;
  };
  extension.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listen));
}

interface ServeOptions {
  checkSender: CheckSender;
  checkShape: CheckShape;
  nameTrouble?: NameTrouble;
  signal?: AbortSignal;
}
