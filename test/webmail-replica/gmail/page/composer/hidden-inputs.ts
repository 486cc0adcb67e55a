/** The hidden inputs of `form.bAs`. Half of them say nothing useful, as in the page this stands for. */
import { h } from '../dom.ts';

export interface HiddenValues {
  draft: string;
  /** Thread id, or "undefined". */
  rt: string;
  /** Legacy thread id. */
  lts: string;
  /** The message replied to, or "undefined". */
  rm: string;
  subject: string;
  uet: string;
}

const names = [
  'composeid',
  'from',
  'subject',
  'draft',
  'rt',
  'lts',
  'rm',
  'ac',
  'adc',
  'ishtml',
  'body',
  'uet',
  'bwd',
  'signature',
] as const;

export function hiddenInputs(): { elements: HTMLElement[]; set(values: HiddenValues): void } {
  const inputs = new Map(
    names.map((name) => [
      name,
      h('input', {
        type: 'hidden',
        name,
        id: name === 'uet' ? 'undefined' : null,
        value: name === 'ishtml' ? '0' : '',
      }) as HTMLInputElement,
    ]),
  );
  return {
    elements: [...inputs.values()],
    set(values) {
      for (const [name, value] of Object.entries(values)) {
        const input = inputs.get(name as keyof HiddenValues);
        if (input) input.value = value;
      }
    },
  };
}
