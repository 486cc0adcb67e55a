/** The page's only way from a string to nodes, as its content security policy demands. */

interface Policy {
  createHTML(text: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): Policy;
}

const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const policy: Policy = trusted?.createPolicy('replica#mail', { createHTML: (text) => text }) ?? {
  createHTML: (text) => text,
};

const kept = new Set(
  'A B BLOCKQUOTE BR CODE DIV EM FONT H1 H2 H3 HR I IMG LI OL P PRE SPAN STRONG TABLE TBODY TD TH TR U UL WBR'.split(
    ' ',
  ),
);
const keptAttributes =
  /^(?:class|dir|lang|style|title|alt|type|cite|tabindex|color|face|size|colspan|data-smartmail|id)$/u;

/** The nodes of a message's body, cleaned: no scripts, no foreign elements, no handlers, links and images disarmed. */
export function bodyNodes(html: string, idPrefix = ''): DocumentFragment {
  const parsed = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    const copy = cleaned(node, idPrefix);
    if (copy) fragment.append(copy);
  }
  return fragment;
}

function cleaned(node: Node, idPrefix: string): Node | null {
  if (node.nodeType === 3) return document.createTextNode(node.textContent ?? '');
  if (node.nodeType !== 1) return null;
  const original = node as HTMLElement;
  if (!kept.has(original.tagName)) return null;
  const copy = document.createElement(original.tagName);
  for (const { name, value } of original.attributes) {
    if (keptAttributes.test(name))
      copy.setAttribute(name, name === 'id' ? idPrefix + value : value);
  }
  const link = original.getAttribute('href');
  if (link && /^(?:https?|mailto):/iu.test(link)) {
    copy.setAttribute('href', link);
    copy.setAttribute('target', '_blank');
    copy.setAttribute(
      'data-saferedirecturl',
      `https://www.google.com/url?q=${encodeURIComponent(link)}`,
    );
  }
  if (original.tagName === 'IMG') {
    copy.setAttribute('class', 'CToWUd');
    if (original.getAttribute('src')?.startsWith('data:image/')) {
      copy.setAttribute('src', original.getAttribute('src') ?? '');
    }
  }
  for (const child of original.childNodes) {
    const part = cleaned(child, idPrefix);
    if (part) copy.append(part);
  }
  return copy;
}
