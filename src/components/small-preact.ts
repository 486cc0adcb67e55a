/**
 * What the strip needs of Preact, in a fifth of its bytes: the production build puts this in Preact's
 * place in the mail page (vite.config.ts), where every byte is paid for in every tab. Same names, same
 * meaning; the extension's own pages keep Preact. Not here: hooks, context, effects of unmounting,
 * `style` objects, and redrawing less than the whole tree (the strip is a few dozen elements).
 */

/** What an attribute or a field's value can be; listeners and `ref` besides. */
type Value = string | number | boolean | null | undefined;
type Props = Record<string, unknown> & { children?: Child };
type Child = VNode | Value | Child[];
type Draw = ((props: Props) => Child) & { prototype?: unknown };
type Type = string | Draw | (new (props: Props) => Component) | null;

interface VNode {
  type: Type;
  props: Props;
  key?: unknown;
}

/** A node of the tree as it was drawn last. */
interface Drawn extends VNode {
  /** Elements and text; a component, a list and nothing have no node of their own. */
  node?: Element | Text;
  component?: Component;
  parts: Drawn[];
}

interface Tree {
  child: Child;
  drawn: Drawn[];
}

export abstract class Component {
  props: Props;
  state: Record<string, unknown> = {};
  /** Set by the tree the component was drawn in. */
  redraw: () => void = () => undefined;
  componentDidMount?(): void;
  componentDidUpdate?(): void;
  constructor(props: Props) {
    this.props = props;
  }
  abstract render(props: Props, state: Record<string, unknown>): Child;
  setState(change: Record<string, unknown>): void {
    Object.assign(this.state, change);
    queueMicrotask(this.redraw);
  }
}

const jsx = (type: Type, props: Props, key?: unknown): VNode => ({ type, props, key });
/** The compiler calls the second one where it knows that there are several children. */
export { jsx, jsx as jsxs };
export const Fragment = ({ children }: Props): Child => children;
export const createRef = (): { current: unknown } => ({ current: null });

const trees = new WeakMap<Element, Tree>();

/** Draws the child into the element, keeping every node that is still the same. */
export function render(child: Child, root: Element): void {
  const afterwards: (() => void)[] = [];
  const redraw = (): void => {
    const tree = trees.get(root);
    if (tree) render(tree.child, root);
  };
  const drawing = { redraw, afterwards };
  const drawn = drawAll(trees.get(root)?.drawn ?? [], child, root.namespaceURI, drawing);
  trees.set(root, { child, drawn });
  place(root, drawn);
  for (const run of afterwards) run();
}

interface Drawing {
  redraw: () => void;
  afterwards: (() => void)[];
}

const listOf = (child: Child): Child[] => (Array.isArray(child) ? child : [child]);

/** Children keep their place by key, else by position: one that is nothing now leaves its place empty. */
function drawAll(before: Drawn[], child: Child, namespace: string | null, to: Drawing): Drawn[] {
  return listOf(child).map((one, index) => {
    const next = vnodeOf(one);
    const old = next.key === undefined ? before[index] : before.find(({ key }) => key === next.key);
    const same = old?.type === next.type && old.key === next.key;
    return draw(same ? old : { ...next, props: {}, parts: [] }, next.props, namespace, to);
  });
}

function vnodeOf(child: Child): VNode {
  if (Array.isArray(child)) return { type: Fragment, props: { children: child } };
  if (child === null || child === undefined || typeof child === 'boolean')
    return { type: null, props: {} };
  return typeof child === 'object' ? child : { type: '', props: { text: String(child) } };
}

function draw(drawn: Drawn, props: Props, namespace: string | null, to: Drawing): Drawn {
  const { type } = drawn;
  if (type === '') drawText(drawn, String(props['text']));
  else if (typeof type === 'string') drawElement(drawn, type, props, namespace, to);
  else if (type)
    drawn.parts = drawAll(drawn.parts, drawComponent(drawn, type, props, to), namespace, to);
  drawn.props = props;
  return drawn;
}

function drawText(drawn: Drawn, text: string): void {
  drawn.node ??= document.createTextNode('');
  if (drawn.node.nodeValue !== text) drawn.node.nodeValue = text;
}

const isClass = (type: Type): type is new (props: Props) => Component =>
  typeof type === 'function' && type.prototype instanceof Component;

function drawComponent(
  drawn: Drawn,
  type: Exclude<Type, string | null>,
  props: Props,
  to: Drawing,
): Child {
  if (!isClass(type)) return type(props);
  const isNew = !drawn.component;
  const component = (drawn.component ??= new type(props));
  component.props = props;
  component.redraw = to.redraw;
  to.afterwards.push(() => {
    if (isNew) component.componentDidMount?.();
    else component.componentDidUpdate?.();
  });
  return component.render(props, component.state);
}

function drawElement(
  drawn: Drawn,
  tag: string,
  props: Props,
  around: string | null,
  to: Drawing,
): void {
  const namespace = tag === 'svg' ? 'http://www.w3.org/2000/svg' : around;
  const element = (drawn.node ??= document.createElementNS(namespace, tag)) as Element;
  for (const name of Object.keys({ ...drawn.props, ...props })) {
    if (drawn.props[name] !== props[name]) setProp(element, name, drawn.props[name], props[name]);
  }
  drawn.parts = drawAll(drawn.parts, props.children, namespace, to);
  place(element, drawn.parts);
  // After its options, which a choice needs; and compared with what the rep has typed since.
  const field = element as HTMLInputElement;
  if ('value' in props && field.value !== String(props['value']))
    field.value = String(props['value']);
}

function setProp(element: Element, name: string, before: unknown, now: unknown): void {
  if (name === 'children' || name === 'value') return;
  if (name === 'ref') {
    (now as { current: unknown }).current = element;
  } else if (name.startsWith('on')) {
    const event = name.slice(2).toLowerCase();
    if (before) element.removeEventListener(event, before as EventListener);
    if (now) element.addEventListener(event, now as EventListener);
  } else {
    const text = attributeOf(name, now);
    if (text === null) element.removeAttribute(name);
    else element.setAttribute(name, text);
  }
}

/** `null` takes the attribute away. A yes or no is told by its being there, but in words by ARIA's. */
function attributeOf(name: string, value: unknown): string | null {
  const text = String(value);
  if (value === null || value === undefined) return null;
  if (typeof value !== 'boolean' || name.startsWith('aria-')) return text;
  return value ? '' : null;
}

const nodesOf = ({ node, parts }: Drawn): Node[] => (node ? [node] : parts.flatMap(nodesOf));

/** Nodes that stay are not moved unless their order changed: moving one would cost it the focus. */
function place(parent: Element, parts: Drawn[]): void {
  const nodes = parts.flatMap(nodesOf);
  const gone = [...parent.childNodes].filter((node) => !nodes.includes(node));
  for (const node of gone) node.remove();
  for (const [index, node] of nodes.entries()) {
    const there = parent.childNodes[index] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  }
}
