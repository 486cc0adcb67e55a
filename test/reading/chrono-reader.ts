import { casual, de, es, fr, nl, pt, type Chrono } from 'chrono-node';
import { dayOf } from '../../src/domain/clock.ts';
import type { LabelledMail } from './mails.ts';
import type { Reader } from './promises-measure.ts';

const readers: Readonly<Record<string, Chrono>> = {
  en: casual,
  de: de.casual,
  fr: fr.casual,
  es: es.casual,
  pt: pt.casual,
  nl: nl.casual,
};

/** What plain chrono-node gives for the same mails: every day it sees is a promise of the sender. */
export const chronoReader: Reader = (mail: LabelledMail) => {
  const reader = readers[mail.locale.split('-')[0] ?? 'en'] ?? casual;
  const today = dayOf(mail.sentAt, mail.timeZone);
  const seen = new Set<string>();
  return reader
    .parse(mail.text, { instant: mail.sentAt }, { forwardDate: true })
    .filter(({ start }) => start.isCertain('day') || start.isCertain('weekday'))
    .map(({ start, end }) => ({
      from: dayOf(start.date(), mail.timeZone),
      to: dayOf((end ?? start).date(), mail.timeZone),
    }))
    .filter((on) => on.to >= today && !seen.has(on.from) && seen.add(on.from) !== null)
    .map((on) => ({ who: 'sender', kind: 'other', stage: 'promised', on }));
};
