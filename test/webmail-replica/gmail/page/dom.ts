/** Building elements without markup strings: the page enforces Trusted Types like the one it stands for. */

export type Child = Node | string | null | undefined | false | Child[];
export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** `h('div.a.b', {role: 'row'}, 'text')`; `null`, `undefined` and `false` leave an attribute or a child out. */
export function h(spec: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const [tag = 'div', ...classes] = spec.split('.');
  const element = document.createElement(tag || 'div');
  if (classes.length) element.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  add(element, children);
  return element;
}

export function add(parent: Node, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) add(parent, child);
    else if (child)
      parent.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
}

export function replace(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  add(parent, children);
}

export const show = (element: HTMLElement, shown: boolean): void => {
  element.style.display = shown ? '' : 'none';
};

let counter = 0x2a;
/** Element ids that last for one rendering: `:2b`, `:2c`, … */
export const freshId = (): string => `:${(counter += 1).toString(36)}`;

/** A widget as Gmail has had them since 2023: an ordinary click will do. */
export function onPress(element: HTMLElement, act: (event: MouseEvent) => void): HTMLElement {
  element.addEventListener('click', (event) => act(event));
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act(new MouseEvent('click'));
  });
  return element;
}

/** An older widget: it acts on a click only after the mouse went down and up on it. */
export function onOldPress(element: HTMLElement, act: (event: MouseEvent) => void): HTMLElement {
  let seen: string[] = [];
  for (const type of ['mousedown', 'mouseup'] as const) {
    element.addEventListener(type, () => {
      seen = type === 'mousedown' ? [type] : [...seen, type];
    });
  }
  element.addEventListener('click', (event) => {
    const complete = seen.join() === 'mousedown,mouseup';
    seen = [];
    if (complete) act(event);
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') act(new MouseEvent('click'));
  });
  return element;
}
