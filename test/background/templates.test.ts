import { describe, expect, it } from 'vitest';
import { fill, type TemplateValues } from '../../src/background/templates/fill.ts';
import { ladderTemplates } from '../../src/background/templates/ladder-en.ts';
import { ladderSteps } from '../../src/domain/ladder.ts';

const values: TemplateValues = {
  first_name: 'Dana',
  rep_name: 'Sam Rivera',
  subject: 'Pilot pricing',
  made_on: 'Thursday 12 November',
  agreed_day: 'Thursday 19 November',
  quote: "let's pick this up after the board meets",
};

const textOf = (template: string, given: TemplateValues): string => {
  const filled = fill(template, given);
  if ('missing' in filled) throw new Error(`missing ${filled.missing.join(', ')}`);
  return filled.text;
};
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const all = ladderSteps.flatMap((step) =>
  (['direct', 'gentle'] as const).map((tone) => ({
    step,
    tone,
    template: ladderTemplates[step][tone],
  })),
);

describe.each(all)('$step, $tone', ({ step, template }) => {
  const sparse = { ...values, quote: '', made_on: '' };

  it('is as long as good mail is, with everything known and with the least', () => {
    const [least, most] = step === 'letting-go' ? [40, 90] : [50, 125];
    for (const given of [values, sparse]) {
      const count = wordsIn(textOf(template, given));
      expect(count).toBeGreaterThanOrEqual(least);
      expect(count).toBeLessThanOrEqual(most);
    }
  });

  it('asks one to three questions, names the day and what it is about, and shouts nothing', () => {
    const text = textOf(template, values);
    const questions = text.split('?').length - 1;
    expect(questions).toBeGreaterThanOrEqual(1);
    expect(questions).toBeLessThanOrEqual(3);
    expect(text).toContain('Thursday 19 November');
    expect(text).toContain('Pilot pricing');
    expect(text).not.toContain('!');
    expect(text).not.toMatch(/just checking in/i);
  });

  it('leaves nothing unfilled and quotes nothing empty', () => {
    expect(textOf(template, sparse)).not.toMatch(/\{|\}|""|undefined|null/);
  });

  it('asks for every value it cannot do without', () => {
    for (const field of ['first_name', 'rep_name', 'subject'] as const) {
      expect(fill(template, { ...values, [field]: ' ' })).toEqual({ missing: [field] });
    }
  });
});

describe('a value', () => {
  it('is text, whatever it looks like', () => {
    const name = '<img src=x onerror=alert(1)> {{ rep_name }} {% raw %}';
    const text = textOf('Hi {{ first_name }}', { first_name: name });
    expect(text).toBe(`Hi ${name}`);
  });

  it('cannot change the shape of the mail', () => {
    const text = textOf('Hi {{ first_name }}.', {
      first_name: 'Dana\r\n\r\nBcc: x\u202Egnp\u0000',
    });
    expect(text).toBe('Hi Dana Bcc: x gnp.');
  });
});
