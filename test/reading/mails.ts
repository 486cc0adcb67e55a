import { readFileSync } from 'node:fs';
import type { CommitmentKind } from '../../src/domain/ledger.ts';
import type { Stage, Who } from '../../src/reading/promises.ts';

/** What a person reading the mail would write down. */
export interface Label {
  who: Who;
  stage: Stage;
  kind: CommitmentKind;
  from: string;
  to: string;
}

export interface LabelledMail {
  id: string;
  sentAt: Date;
  timeZone: string;
  locale: string;
  text: string;
  labels: Label[];
}

/** The files of the labelled set; `-later` ones were written after the rules, in new words. */
export const collections = [
  'en',
  'en-none',
  'en-later',
  'en-third',
  'en-none-later',
  'en-fourth',
  'de',
  'nl',
  'fr',
  'es',
  'pt',
  'more-languages',
  'last',
] as const;

/**
 * The mails of one file in `mails/`. Each begins `=== id | day | time zone | locale`, followed by one
 * line `+ who stage kind day` or `+ who stage kind day..day` for each promise, then its text.
 * @throws Error for a head or label that cannot be read: a misspelt label must not pass as none.
 */
export function readMails(name: string): LabelledMail[] {
  const file = readFileSync(new URL(`./mails/${name}.txt`, import.meta.url), 'utf8');
  return file
    .split(/^=== /m)
    .filter((part) => part.trim() !== '')
    .map(readMail);
}

function readMail(part: string): LabelledMail {
  const [head = '', ...lines] = part.split('\n');
  const [id, day, timeZone, locale] = head.split('|').map((field) => field.trim());
  if (!id || !day || !timeZone || !locale) throw new Error(`No mail head: ${head}`);
  const labelled = lines.findIndex((line) => !line.startsWith('+ '));
  return {
    id,
    sentAt: new Date(`${day}T15:00:00Z`),
    timeZone,
    locale,
    labels: lines.slice(0, labelled).map((line) => readLabel(id, line)),
    text: lines.slice(labelled).join('\n').trim(),
  };
}

const label =
  /^\+ (sender|recipient|both) (promised|proposed|asked) (contact|payment|deposit|information|meeting|decision|delivery|other) (\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?$/;

function readLabel(id: string, line: string): Label {
  const [, who, stage, kind, from, to] = label.exec(line.trim()) ?? [];
  if (!who || !stage || !kind || !from) throw new Error(`No label in ${id}: ${line}`);
  return {
    who: who as Who,
    stage: stage as Stage,
    kind: kind as CommitmentKind,
    from,
    to: to ?? from,
  };
}
