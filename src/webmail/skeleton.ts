/**
 * An element without its words, for health reports: tags, roles, class names and the *names* of
 * attributes. Never text, never attribute values, never anything long enough to be an id.
 */

/** Class names are the webmail's own, but some have carried message ids (gmail.md §7). */
const harmless = (name: string): boolean =>
  /^[A-Za-z][\w-]{0,23}$/.test(name) && !/\d{4}/.test(name);
const NAMED_ELSEWHERE = new Set(['class', 'role', 'style']);

function label(element: Element): string {
  const classes = [...element.classList]
    .slice(0, 6)
    .map((name) => (harmless(name) ? `.${name}` : '.…'));
  const role = element.getAttribute('role');
  const attributes = [...element.attributes]
    .map(({ name }) => name)
    .filter((name) => !NAMED_ELSEWHERE.has(name) && /^[a-z_][a-z0-9_:-]{0,40}$/i.test(name));
  return [
    element.tagName.toLowerCase(),
    ...classes,
    role && /^[a-z]{1,20}$/.test(role) ? `[role=${role}]` : '',
    ...attributes.map((name) => `[${name}]`),
  ].join('');
}

/**
 * An outline, one element a line, indented by depth.
 * @param depth how many levels below the element; @param most how many lines at most.
 */
export function skeletonOf(element: Element, depth = 6, most = 200): string {
  const lines: string[] = [];
  const visit = (at: Element, level: number): void => {
    if (lines.length >= most) return;
    lines.push('  '.repeat(level) + label(at));
    if (level < depth) for (const child of at.children) visit(child, level + 1);
  };
  visit(element, 0);
  return lines.join('\n');
}
