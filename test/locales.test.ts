import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateFields } from '../src/domain/email.ts';
import { ladderSteps, type LadderStep } from '../src/domain/ladder.ts';
import type { Tone, WebmailName } from '../src/domain/prospect.ts';
import type { Standing } from '../src/domain/standing.ts';
import type { Suggestion } from '../src/domain/suggestion.ts';
import type { Trouble } from '../src/domain/trouble.ts';
import type { Args, BackgroundQuestions } from '../src/messaging/protocol.ts';

interface Message {
  message: string;
  description?: string;
}

const folder = 'public/_locales';
const languages = readdirSync(folder);
const catalogue = (language: string): Record<string, Message> =>
  JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as Record<
    string,
    Message
  >;
const english = catalogue('en');

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'));
const manifest = readFileSync('manifest.json', 'utf8');

/** Every member of a union of strings: the compiler refuses a list that is not whole. */
const all = <T extends string>(members: Record<T, true>): T[] => Object.keys(members) as T[];
const underscored = (names: readonly string[]): string[] =>
  names.map((name) => name.replaceAll(/\W/g, '_'));

const standings = all<Standing['kind']>({
  'no-date': true,
  quiet: true,
  due: true,
  overdue: true,
  waiting: true,
  answered: true,
  'let-go-proposed': true,
  'let-go': true,
  closed: true,
});
const troubles = all<Trouble>({
  'store-blocked': true,
  'store-full': true,
  'store-newer-version': true,
  'store-unavailable': true,
  'store-lost-connection': true,
  'not-found': true,
  'not-allowed': true,
  'not-understood': true,
  'no-answer': true,
  'page-changed': true,
  unexpected: true,
});
const tones = all<Tone>({ direct: true, gentle: true });
const judgements = all<Args<BackgroundQuestions, 'judge'>['result']>({
  kept: true,
  missed: true,
  'not-addressed': true,
});
const stages = all<Suggestion['stage']>({
  agreed: true,
  promised: true,
  proposed: true,
  asked: true,
});
const sides = all<Suggestion['who']>({ prospect: true, rep: true, both: true });
const steps = underscored(ladderSteps satisfies readonly LadderStep[]);
/** Parts are named by the adapters, in their selectors and health reports. */
const parts = [
  ...new Set(sources.flatMap((source) => [...source.matchAll(/'([a-z]+(?:[ -][a-z]+){0,2})'/gi)])),
].map(([, name = '']) => name.replaceAll(/\W/g, '_'));

/** What stands in the source → every key it can become. */
const built: Record<string, readonly string[]> = {
  "`standing_${kind.replaceAll('-', '_')}`": underscored(standings).map((one) => `standing_${one}`),
  "`step_${step.replaceAll('-', '_')}`": steps.map((one) => `step_${one}`),
  "`insert_${step.replaceAll('-', '_')}`": steps.map((one) => `insert_${one}`),
  "`name_${step.replaceAll('-', '_')}`": steps.map((one) => `name_${one}`),
  '`say_${kind}`': ['say_due', 'say_overdue'],
  '`say_${kind}_undated`': ['say_due_undated', 'say_overdue_undated'],
  "`${key}_${count === 1 ? 'one' : 'many'}`": ['days_past_one', 'days_past_many'],
  "`trouble_${trouble.replaceAll('-', '_')}`": underscored(troubles).map((one) => `trouble_${one}`),
  '`tone_${each}`': tones.map((one) => `tone_${one}`),
  '`tone_${state.prospect.tone}`': tones.map((one) => `tone_${one}`),
  '`make_${otherTone}`': tones.map((one) => `make_${one}`),
  '`said_tone_${tone}`': tones.map((one) => `said_tone_${one}`),
  "`said_${result.replaceAll('-', '_')}`": underscored(judgements).map((one) => `said_${one}`),
  '`ask_${field}`': templateFields.map((one) => `ask_${one}`),
  '`webmail_${page.webmail}`': all<WebmailName>({ gmail: true, outlook: true }).map(
    (one) => `webmail_${one}`,
  ),
  '`stage_${suggestion.stage}_${suggestion.who}`': stages.flatMap((stage) =>
    sides.map((who) => `stage_${stage}_${who}`),
  ),
};
/** The only ones that may be missing: a part without words is shown by its own name. */
const builtFromParts = "`part_${part.replace(/^row .*/, 'row').replaceAll(/\\W/g, '_')}`";

/** First argument of every call of a function that looks words up. */
function firstArguments(source: string): string[] {
  return [...source.matchAll(/\b(?:words|counted|message|getMessage)\(/g)].map(
    ({ index, 0: call }) => {
      let depth = 0;
      const start = index + call.length;
      for (let at = start; at < source.length; at += 1) {
        const character = source[at] ?? '';
        if (depth === 0 && /[,)]/.test(character)) return source.slice(start, at).trim();
        if ('([{'.includes(character)) depth += 1;
        if (')]}'.includes(character)) depth -= 1;
      }
      return '';
    },
  );
}

const lookups = sources.flatMap(firstArguments);
const templates = new Set(lookups.flatMap((one) => /^`.*`$/s.exec(one) ?? []));
const literals = new Set([
  ...lookups
    .filter((one) => !one.startsWith('`'))
    .flatMap((one) => [...one.replaceAll(/[!=]== '[^']*'/g, '').matchAll(/'([^']+)'/g)])
    .map(([, key = '']) => key),
  ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
]);
/** Only a stem: `counted` adds the number's form. */
const stems = new Set(['days_past']);
const used = new Set([
  ...[...literals].filter((key) => !stems.has(key) && !key.startsWith('@@')),
  ...Object.values(built).flat(),
]);

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].toSorted();

describe('the words of the interface', () => {
  test('the scan sees the source', () => {
    expect(lookups.length).toBeGreaterThan(100);
    expect(templates.size).toBeGreaterThan(10);
    expect([...literals]).toContain('said_recorded');
  });

  test('every key built from parts is resolved here', () => {
    expect([...templates].filter((one) => one !== builtFromParts).toSorted()).toEqual(
      Object.keys(built).toSorted(),
    );
    expect([...templates]).toContain(builtFromParts);
  });

  test('every key the source asks for has words', () => {
    expect([...used].filter((key) => !(key in english))).toEqual([]);
  });

  test('no words nobody asks for', () => {
    const known = (key: string): boolean =>
      used.has(key) || (key.startsWith('part_') && parts.includes(key.slice('part_'.length)));
    expect(Object.keys(english).filter((key) => !known(key))).toEqual([]);
  });

  test('the languages are these', () => {
    expect(languages.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'he', 'nl', 'pt']);
  });

  describe.each(languages)('%s', (language) => {
    const messages = catalogue(language);

    test('has the same keys, in the same order', () => {
      expect(Object.keys(messages)).toEqual(Object.keys(english));
    });

    test('has the same placeholders, none beside another', () => {
      const wrong = Object.entries(messages).filter(
        ([key, { message }]) =>
          message.trim() === '' ||
          // Browsers read `$1$2` differently, and `$12` is no placeholder followed by a digit.
          /\$\d(?:\$|\d)/.test(message) ||
          /\$(?!\d)/.test(message) ||
          placeholders(message).join() !== placeholders(english[key]?.message ?? '').join(),
      );
      expect(wrong).toEqual([]);
    });

    test('says which language it is and how it runs', () => {
      expect(messages['language']?.message).toBe(language);
      expect(messages['direction']?.message).toBe(language === 'he' ? 'rtl' : 'ltr');
      expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
    });

    test('keeps to what browsers and stores take', () => {
      expect(messages['extensionName']?.message).toBe('Agreed');
      expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
    });

    test('raises its voice nowhere', () => {
      expect(Object.values(messages).filter(({ message }) => message.includes('!'))).toEqual([]);
    });
  });
});
