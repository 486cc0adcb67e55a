import { findPromises, type Promised } from '../../src/reading/promises.ts';
import type { Label, LabelledMail } from './mails.ts';

/** A reader under measure: what it finds in a mail, strongest first. */
export type Reader = (mail: LabelledMail) => Pick<Promised, 'who' | 'on' | 'kind' | 'stage'>[];

export interface Marks {
  mails: number;
  found: number;
  right: number;
  labelled: number;
  /** right / found */
  precision: number;
  /** right / labelled */
  recall: number;
  /** Mails without a promise in which one was found. */
  falseAlarms: number;
  quietMails: number;
  /** Of the mails with a promise, those whose first finding is one of the labelled days. */
  nextRight: number;
  busyMails: number;
  whoRight: number;
  kindRight: number;
  stageRight: number;
  /** What a person would look at, one line each. */
  mistakes: string[];
}

type Finding = ReturnType<Reader>[number];

const sameDays = (finding: Finding, label: Label) =>
  finding.on.from === label.from && finding.on.to === label.to;

/** Pairs each label with at most one finding of the same days; who said it breaks ties. */
function pair(findings: Finding[], labels: Label[]): [Finding, Label][] {
  const left = new Set(findings);
  const pairs: [Finding, Label][] = [];
  for (const label of labels) {
    const candidates = [...left].filter((finding) => sameDays(finding, label));
    const chosen = candidates.find(({ who }) => who === label.who) ?? candidates[0];
    if (chosen === undefined) continue;
    left.delete(chosen);
    pairs.push([chosen, label]);
  }
  return pairs;
}

export function measure(mails: readonly LabelledMail[], reader: Reader): Marks {
  const marks: Marks = {
    mails: mails.length,
    found: 0,
    right: 0,
    labelled: 0,
    precision: 0,
    recall: 0,
    falseAlarms: 0,
    quietMails: 0,
    nextRight: 0,
    busyMails: 0,
    whoRight: 0,
    kindRight: 0,
    stageRight: 0,
    mistakes: [],
  };
  for (const mail of mails) addMail(marks, mail, reader(mail));
  marks.precision = marks.found === 0 ? 1 : marks.right / marks.found;
  marks.recall = marks.labelled === 0 ? 1 : marks.right / marks.labelled;
  return marks;
}

function addMail(marks: Marks, mail: LabelledMail, findings: Finding[]): void {
  const pairs = pair(findings, mail.labels);
  const paired = new Set(pairs.map(([finding]) => finding));
  const met = new Set(pairs.map(([, label]) => label));
  marks.found += findings.length;
  marks.labelled += mail.labels.length;
  marks.right += pairs.length;
  for (const [finding, label] of pairs) {
    if (finding.who === label.who) marks.whoRight += 1;
    else marks.mistakes.push(`${mail.id} who ${finding.who}, is ${label.who} ${label.from}`);
    if (finding.kind === label.kind) marks.kindRight += 1;
    if (finding.stage === label.stage) marks.stageRight += 1;
  }
  for (const finding of findings) {
    if (!paired.has(finding))
      marks.mistakes.push(`${mail.id} wrongly ${finding.who} ${finding.on.from}..${finding.on.to}`);
  }
  for (const label of mail.labels) {
    if (!met.has(label))
      marks.mistakes.push(`${mail.id} missed ${label.who} ${label.from}..${label.to}`);
  }
  if (mail.labels.length === 0) {
    marks.quietMails += 1;
    if (findings.length > 0) marks.falseAlarms += 1;
    return;
  }
  marks.busyMails += 1;
  const first = findings[0];
  if (first !== undefined && mail.labels.some((label) => sameDays(first, label)))
    marks.nextRight += 1;
}

const sender = { name: 'Somebody', address: 'somebody@company.example' };

/** This project's reading. */
export const ourReader: Reader = ({ text, sentAt, timeZone, locale }) =>
  findPromises({ text, sentAt, timeZone, locale, from: sender, fromMe: false });

/** The marks of issue 4, as shares of one. */
export const shares = (marks: Marks) => ({
  precision: marks.precision,
  recall: marks.recall,
  falseAlarms: marks.quietMails === 0 ? 0 : marks.falseAlarms / marks.quietMails,
  nextDate: marks.busyMails === 0 ? 1 : marks.nextRight / marks.busyMails,
  who: marks.right === 0 ? 1 : marks.whoRight / marks.right,
  kind: marks.right === 0 ? 1 : marks.kindRight / marks.right,
  stage: marks.right === 0 ? 1 : marks.stageRight / marks.right,
});
