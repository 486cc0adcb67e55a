/** The passing notice at the bottom, with Undo while a sending can still be stopped. */
import { page } from '../store.ts';

export function Notice() {
  const { notice, words } = page();
  return (
    <div class="notice" role="status" aria-live="polite" hidden={notice === null}>
      <span>{notice?.text}</span>
      {notice?.undo && (
        <button type="button" class="undo" onClick={notice.undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

export function Footer() {
  return <footer class="replicaFooter">{page().words.footer}</footer>;
}
