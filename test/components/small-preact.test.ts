/** What the mail page draws with is held against Preact, which draws the same components elsewhere. */
import { Window } from 'happy-dom';
import * as preact from 'preact';
import * as preactJsx from 'preact/jsx-runtime';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as small from '../../src/components/small-preact.ts';

interface Jsx {
  jsx: (type: unknown, props: Record<string, unknown>, key?: unknown) => unknown;
  Fragment: unknown;
}
interface Renderer extends Jsx {
  Component: new (props: never) => {
    props: Record<string, unknown>;
    setState(change: Record<string, unknown>): void;
  };
  createRef: () => { current: unknown };
  render: (child: unknown, root: Element) => void;
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what both have is used
const both = { preact: { ...preact, ...preactJsx }, small } as unknown as Record<string, Renderer>;

beforeEach(() => {
  vi.stubGlobal('document', new Window().document);
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const newRoot = (): Element => document.body.appendChild(document.createElement('div'));

/** Each makes the same tree, step by step, with whichever renderer it is given. */
const scenes: Record<string, (use: Jsx) => unknown[]> = {
  'text, numbers and what shows nothing': ({ jsx }) =>
    [['a', 1, null], [false, 2, true], [undefined, '', 'b'], null].map((children) =>
      children === null ? null : jsx('p', { children }),
    ),
  'attributes come, change and go': ({ jsx }) =>
    [
      { class: 'a', 'data-note': 'x', 'aria-busy': false, disabled: true, tabIndex: -1 },
      { class: 'b', 'aria-busy': true, disabled: false, maxLength: 3 },
      { 'data-note': undefined, role: null, 'data-at': 0 },
    ].map((props) => jsx('button', { type: 'button', ...props, children: 'go' })),
  'a part that opens and closes between others': ({ jsx }) =>
    [false, true, false].map((open) =>
      jsx('div', {
        children: [jsx('i', {}), open && jsx('b', { children: 'open' }), jsx('u', {})],
      }),
    ),
  'another kind of element in the same place': ({ jsx }) =>
    ['p', 'em', 'p'].map((type) => jsx('div', { children: jsx(type, { children: type }) })),
  'lists by key, shorter, longer and in another order': ({ jsx }) =>
    ['abc', 'c', 'xcab', '', 'ba'].map((keys) =>
      jsx('ul', {
        children: [
          jsx('li', { children: 'first' }),
          keys.split('').map((key) => jsx('li', { children: key }, key)),
          jsx('li', { children: 'last' }),
        ],
      }),
    ),
  'components and fragments, without an element of their own': ({ jsx, Fragment }) => {
    const Pair = ({ of }: { of: string[] }): unknown =>
      of.length === 0
        ? null
        : jsx(Fragment, { children: of.map((word) => jsx('b', { children: word })) });
    return [['a', 'b'], [], ['c'], ['d', 'e', 'f']].map((of) =>
      jsx('div', { children: [jsx(Pair, { of }), jsx('i', {}), jsx(Pair, { of: ['z'] })] }),
    );
  },
  'a drawing': ({ jsx }) =>
    ['M1 1', 'M2 2'].map((d) =>
      jsx('p', {
        children: jsx('svg', {
          viewBox: '0 0 1 1',
          children: jsx('path', { d, 'stroke-width': '2' }),
        }),
      }),
    ),
  'markup in a value stays words': ({ jsx }) => [
    jsx('p', { title: '"><b>', children: '<img src=x onerror=alert(1)>' }),
  ],
};

describe.each(Object.entries(scenes))('%s', (_name, scene) => {
  it('is drawn as Preact draws it', () => {
    const [theirs, ours] = [both['preact'], both['small']].map((use) => {
      if (!use) return [];
      const root = newRoot();
      return scene(use).map((tree) => {
        use.render(tree, root);
        return root.innerHTML;
      });
    });
    expect(ours).toEqual(theirs);
    expect(ours?.join('')).not.toBe('');
  });
});

describe.each(Object.entries(both))('%s', (_name, use) => {
  const { jsx, render, Component, createRef } = use;

  it('keeps the nodes that stay, so that none loses the focus', () => {
    const root = newRoot();
    const draw = (...keys: string[]): Element[] => {
      render(jsx('div', { children: keys.map((key) => jsx('input', { title: key }, key)) }), root);
      return [...root.querySelectorAll('input')];
    };
    const [a, b] = draw('a', 'b');
    expect(draw('new', 'a', 'b').slice(1)).toEqual([a, b]);
    expect(draw('b')).toEqual([b]);
    expect(draw('b', 'a')[1]).not.toBe(a);
  });

  it('another key is another tree', () => {
    const root = newRoot();
    render(jsx('input', {}, 1), root);
    const first = root.firstChild;
    render(jsx('input', {}, 1), root);
    expect(root.firstChild).toBe(first);
    render(jsx('input', {}, 2), root);
    expect(root.firstChild).not.toBe(first);
    expect(root.childNodes).toHaveLength(1);
  });

  it('takes an element’s namespace from the drawing around it', () => {
    const root = newRoot();
    render(jsx('svg', { children: jsx('path', {}) }), root);
    expect(root.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });

  it('calls the listener of the last drawing, once, and none that is gone', () => {
    const root = newRoot();
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const press = (onClick?: () => void): void => {
      render(jsx('button', { onClick }), root);
      root.querySelector('button')?.click();
    };
    press(first);
    press(second);
    press();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });

  it('a field shows its value, also where the rep has typed another', () => {
    const root = newRoot();
    const draw = (value: string): void => render(jsx('input', { value }), root);
    draw('a');
    const field = root.querySelector('input');
    if (field) field.value = 'typed';
    draw('a');
    expect(field?.value).toBe('a');
  });

  it('a choice shows the option of its value, which comes with it', () => {
    const root = newRoot();
    const draw = (options: string[], value: string): string | undefined => {
      const children = options.map((one) => jsx('option', { value: one, children: one }, one));
      render(jsx('select', { value, children }), root);
      return root.querySelector('select')?.value;
    };
    expect(draw(['a', 'b'], 'b')).toBe('b');
    expect(draw(['a', 'b', 'c'], 'c')).toBe('c');
  });

  it('a component keeps its state, is told when it was drawn, and finds its element', async () => {
    const told: string[] = [];
    const opened: { current: (() => void) | null } = { current: null };
    class Counter extends Component {
      state = { count: 0 };
      readonly element = createRef();
      componentDidMount(): void {
        told.push(`mounted ${(this.element.current as Element).textContent}`);
      }
      componentDidUpdate(): void {
        told.push(`updated ${(this.element.current as Element).textContent}`);
      }
      render(): unknown {
        opened.current = () => this.setState({ count: this.state.count + 1 });
        const { word } = this.props;
        return jsx('b', { ref: this.element, children: [word, ' ', this.state.count] });
      }
    }
    const root = newRoot();
    render(jsx('p', { children: jsx(Counter, { word: 'one' }) }), root);
    opened.current?.();
    await settled();
    render(jsx('p', { children: jsx(Counter, { word: 'two' }) }), root);
    expect(told).toEqual(['mounted one 0', 'updated one 1', 'updated two 1']);
    render(null, root);
    expect(root.innerHTML).toBe('');
    render(jsx('p', { children: jsx(Counter, { word: 'new' }) }), root);
    expect(root.textContent).toBe('new 0');
  });
});
