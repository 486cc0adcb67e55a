/** The two body boxes of a composer, of which one is shown: rich (`contenteditable`) and plain (`textarea`). */
import type { Context } from '../context.ts';
import { add, freshId, h, onPress, show } from '../dom.ts';
import { blank } from '../pictures.ts';
import { bodyNodes } from '../policy.ts';
import type { Beginning } from './start.ts';

export interface Body {
  element: HTMLElement;
  /** The box one writes in. */
  box: HTMLElement;
  html(): string;
  text(): string;
  /** The quote while it is still folded away; travels in a hidden input. */
  foldedQuote(): string;
  focus(): void;
}

export function buildBody(
  context: Context,
  beginning: Beginning,
  plain: boolean,
  changed: () => void,
): Body {
  const { words, boot } = context;
  const direction = boot.options.locale === 'he' ? 'rtl' : 'ltr';
  const rich = h('div.Am.Al.editable.LW-avf.tS-tW', {
    id: freshId(),
    role: 'textbox',
    contenteditable: 'true',
    g_editable: 'true',
    hidefocus: 'true',
    'aria-multiline': 'true',
    'aria-label': words.body,
    tabindex: 1,
    spellcheck: 'true',
    style: `direction: ${direction}; min-height: 85px`,
  });
  if (beginning.kind !== 'new') rich.classList.add('aiL');
  const text = h('textarea.Ak.aXjCH', {
    form: 'nosend',
    tabindex: 1,
    'aria-label': words.body,
    spellcheck: 'true',
  }) as HTMLTextAreaElement;
  const plainBox = h('div.Ar.As', {}, text);
  const richBox = h('div.Ar.Au', {}, rich);
  show(plainBox, plain);
  show(richBox, !plain);
  const { above, below } = contents(context, beginning);
  rich.append(bodyNodes(above.html));
  // The hidden box keeps what was in it before the mode changed.
  text.value = plain ? above.text : 'stale text of the other mode';
  if (plain) rich.replaceChildren();
  let folded: typeof below = below;

  const toggle = h(
    'div.ajR',
    { role: 'button', tabindex: 1, 'aria-expanded': 'false', 'aria-label': words.showTrimmed },
    h('img.ajT', { src: blank, alt: '' }),
  );
  const fold = h('div.aDg', {}, toggle);
  show(fold, below !== null);
  onPress(toggle, () => {
    if (!folded) return;
    if (plain) text.value += folded.text;
    else rich.append(bodyNodes(folded.html));
    folded = null;
    show(fold, false);
  });
  const hint =
    boot.options.generation === '2026' && !plain
      ? h('div.HE', { 'aria-hidden': 'true' }, words.helpMeWrite)
      : null;
  const element = h('div.aO7', {}, h('div.Ap', {}, plainBox, richBox), fold);
  add(element, [hint]);
  for (const box of [rich, text]) box.addEventListener('input', changed);
  return {
    element,
    box: plain ? text : rich,
    html: () => (plain ? '' : rich.innerHTML) + (plain ? '' : (folded?.html ?? '')),
    text: () => (plain ? text.value : rich.innerText) + (folded?.text ?? ''),
    foldedQuote: () => folded?.html ?? '',
    focus() {
      if (plain) {
        text.focus();
        text.setSelectionRange(0, 0);
        return;
      }
      rich.focus();
      document.getSelection()?.collapse(rich, 0);
    },
  };
}

interface Piece {
  html: string;
  text: string;
}

/** What stands in the box from the start, and what is folded away below it. */
function contents(context: Context, beginning: Beginning): { above: Piece; below: Piece | null } {
  const { draft, quote, kind } = beginning;
  if (draft) return { above: { html: draft.html || '<br>', text: draft.text }, below: null };
  const sign = signature(context.boot.signature);
  if (kind === 'forward') return { above: join(sign, quote), below: null };
  if (!quote) return { above: sign, below: null };
  // The signature's place is the rep's choice: before the quote, or at the very end with it.
  if (context.boot.options.signatureAboveQuote) return { above: sign, below: quote };
  return { above: { html: '<br>', text: '' }, below: join(quote, sign) };
}

const join = (first: Piece, second: Piece | null): Piece => ({
  html: first.html + (second?.html ?? ''),
  text: first.text + (second?.text ?? ''),
});

function signature(lines: string[]): Piece {
  if (!lines.length) return { html: '<br>', text: '' };
  return {
    html: `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${lines.join('<br>')}</div></div>`,
    text: `\n\n-- \n${lines.join('\n')}`,
  };
}
