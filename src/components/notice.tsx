import type { ComponentChildren, JSX } from 'preact';
import { AskFailed } from '../domain/trouble.ts';
import { words } from './words.ts';

/** What happened last, and how to take it back. */
export interface Said {
  sentence: string;
  /** Absent where there is nothing to take back. */
  receipt?: string;
  trouble?: boolean;
}

/** A failure as a sentence: what happened and what the rep can do. */
export function troubleSaid(error: unknown): Said {
  const { trouble, detail } =
    error instanceof AskFailed ? error : { trouble: 'unexpected', detail: '' };
  return { sentence: words(`trouble_${trouble.replaceAll('-', '_')}`, detail), trouble: true };
}

/** Said politely to screen readers too; an error is said at once. */
export function Notice({
  said,
  onUndo,
  onDismiss,
  children,
}: {
  said: Said;
  onUndo: (receipt: string) => void;
  onDismiss: () => void;
  children?: ComponentChildren;
}): JSX.Element {
  const { sentence, receipt, trouble = false } = said;
  return (
    <div class={trouble ? 'notice trouble' : 'notice'} role={trouble ? 'alert' : 'status'}>
      <span>{sentence}</span>
      {children}
      {receipt !== undefined && (
        <button type="button" onClick={() => onUndo(receipt)}>
          {words('undo')}
        </button>
      )}
      <button type="button" class="quiet" onClick={onDismiss}>
        {words('dismiss')}
      </button>
    </div>
  );
}
