const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as text inside markup: whatever a value holds, it stays words. */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replaceAll('\u00A0', '&nbsp;')
    .replace(/ (?= )|^ /gm, '&nbsp;');
}

/**
 * Lines as the blocks a mail editor makes of them when they are typed.
 * @param open the start tag of each block, e.g. `<div dir="auto">`.
 */
export function linesAsHtml(text: string, open: string): string {
  const close = `</${/^<(\w+)/.exec(open)?.[1] ?? 'div'}>`;
  return text
    .split('\n')
    .map((line) => `${open}${line === '' ? '<br>' : escapeHtml(line)}${close}`)
    .join('');
}
