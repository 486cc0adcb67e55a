/** The quoted history inside a body: in the page, but folded behind a "…" button (§5.7). */
const quoteStarts = [
  '[id$="appendonsend"]',
  '[id$="divRplyFwdMsg"]',
  '[id$="mail-editor-reference-message-container"]',
  '.x_gmail_quote',
];

export function foldQuote(body: DocumentFragment, label: string): void {
  const start = body.querySelector(quoteStarts.join(','));
  const holder = start?.parentNode;
  if (!start || !holder) return;
  const fold = document.createElement('div');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quoteFold';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.setAttribute('aria-expanded', 'false');
  button.textContent = '…';
  holder.insertBefore(button, start);
  holder.insertBefore(fold, start);
  while (fold.nextSibling) fold.append(fold.nextSibling);
  fold.style.display = 'none';
  button.addEventListener('click', () => {
    const open = fold.style.display === 'none';
    fold.style.display = open ? '' : 'none';
    button.setAttribute('aria-expanded', String(open));
  });
}
