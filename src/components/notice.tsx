import type { JSX } from 'preact';
import { AskFailed } from '../domain/trouble.ts';
import { words } from './words.ts';

/** What happened last, and how to take it back. */
export interface Said {
  sentence: string;
  /** Absent where there is nothing to take back. */
  receipt?: string;
  trouble?: boolean;
  /** Asks for something; over once the standing has moved on. */
  passing?: boolean;
}

/** A failure as a sentence: what happened and what the rep can do. */
export function troubleSaid(error: unknown): Said {
  const { trouble, detail } =
    error instanceof AskFailed ? error : { trouble: 'unexpected', detail: '' };
  return { sentence: words(`trouble_${trouble.replaceAll('-', '_')}`, detail), trouble: true };
}

interface NoticeProps {
  said: Said | null;
  onUndo: (receipt: string) => void;
  onDismiss: () => void;
}

/**
 * Said politely to screen readers too; an error is said at once. Its place is there before anything
 * is said, or a screen reader would not hear it.
 */
export function Notice({ said, onUndo, onDismiss }: NoticeProps): JSX.Element {
  const { receipt, trouble } = said ?? {};
  return (
    <div class={trouble ? 'notice trouble' : 'notice'}>
      <span role="status">{!trouble && said?.sentence}</span>
      {trouble && <span role="alert">{said?.sentence}</span>}
      {receipt !== undefined && (
        <button type="button" onClick={() => onUndo(receipt)}>
          {words('undo')}
        </button>
      )}
      {said && (
        <button type="button" class="quiet" onClick={onDismiss}>
          {words('dismiss')}
        </button>
      )}
    </div>
  );
}
