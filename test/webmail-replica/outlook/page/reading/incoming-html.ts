/**
 * What Outlook does to a received message before it shows it (§5.6): every id and class gets an
 * `x_` (again at each generation), style rules are scoped under `.rps_<hash>`, links and images
 * are marked, wide tables are wrapped, and active content is dropped.
 */
const dropped = 'script, iframe, object, embed, form, meta, link, base, title';

/** The rewritten message as markup: what a reply quotes, one generation deeper. */
export function quotableHtml(html: string): string {
  const holder = document.createElement('div');
  holder.append(rewriteIncoming(html, 'quoted'));
  return holder.innerHTML;
}

export function rewriteIncoming(html: string, hash: string): DocumentFragment {
  const source = new DOMParser().parseFromString(html, 'text/html');
  for (const element of source.querySelectorAll(dropped)) element.remove();
  for (const style of source.querySelectorAll('style')) {
    style.textContent = scopeRules(style.textContent, hash);
    source.body.prepend(style);
  }
  for (const element of source.body.querySelectorAll('*')) prefix(element);
  markLinks(source);
  for (const image of source.body.querySelectorAll('img')) image.dataset['imagetype'] = 'External';
  wrapWideTables(source);
  const fragment = document.createDocumentFragment();
  fragment.append(...[...source.body.childNodes].map((node) => document.adoptNode(node)));
  return fragment;
}

function prefix(element: Element): void {
  if (element.id !== '') element.id = `x_${element.id}`;
  const names = [...element.classList].map((name) => `x_${name}`);
  if (names.length > 0) element.setAttribute('class', names.join(' '));
  for (const { name } of element.attributes) {
    if (name.startsWith('on')) element.removeAttribute(name);
  }
}

function scopeRules(css: string, hash: string): string {
  return css.replaceAll(/([^{}]+)\{([^{}]*)\}/g, (_rule, selectors: string, rules: string) => {
    const scoped = selectors
      .split(',')
      .map((part) => part.trim().replaceAll(/([.#])([\w-]+)/g, '$1x_$2'))
      .map((part) => `.rps_${hash} ${part === 'body' ? '.x_body' : part}`);
    return `${scoped.join(', ')} {${rules}}\n`;
  });
}

function markLinks(source: Document): void {
  for (const [index, link] of source.body.querySelectorAll('a[href]').entries()) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
    link.setAttribute('data-auth', 'NotApplicable');
    link.setAttribute('data-linkindex', String(index));
    link.setAttribute('data-olk-copy-source', 'MessageBody');
    if (link.textContent === link.getAttribute('href')) link.classList.add('OWAAutoLink');
  }
}

function wrapWideTables(source: Document): void {
  for (const table of source.body.querySelectorAll('table[width]')) {
    if (Number(table.getAttribute('width')) < 700) continue;
    const frame = source.createElement('div');
    frame.className = 'R1UVb';
    frame.style.transform = 'scale(0.8)';
    table.replaceWith(frame);
    frame.append(table);
  }
}
