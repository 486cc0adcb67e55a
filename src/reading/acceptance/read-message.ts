import type { Day, TimeOfDay } from '../../domain/day.ts';
import { outOfOffice } from '../out-of-office.ts';
import type { DatedSentence } from '../promises/judge.ts';
import type { Promised } from '../promises/promised.ts';
import { readOwn, type OwnReading } from '../promises/read-own.ts';
import { answerTo, type Answer } from './answer.ts';
import { timeOfDayIn } from './time-of-day.ts';

/** One message of a thread, quotes and signature gone (see `ownWords`). */
export interface ThreadMessage {
  id: string | null;
  from: { name: string; address: string | null };
  fromMe: boolean;
  /** `null` where the page did not tell: relative days cannot be read then. */
  sentAt: Date | null;
  ownText: string;
  subject?: string;
  /** A newsletter, an event mailing or a machine's notice (see `isMailing`): nothing in it is a promise. */
  mailing?: boolean;
}

/** The reader's clock: an IANA time zone; the writer's language as a BCP 47 tag, where the text does not tell. */
export interface Clock {
  timeZone: string;
  locale: string;
}

/** What one message says, as plain data: to be kept under the message's id and the length of its text. */
export interface MessageRead {
  promised: (Promised & { time: TimeOfDay | null })[];
  /** Says yes or no to what was said before, and in which sentence. */
  answer: { says: Answer; quote: string } | null;
  /** Days it says are not possible. */
  refused: Day[];
  outOfOffice: { until: Day; quote: string } | null;
  /** Its first sentences, for picking evidence by hand. */
  sentences: string[];
}

const mostSentences = 20;
const nothing: MessageRead = {
  promised: [],
  answer: null,
  refused: [],
  outOfOffice: null,
  sentences: [],
};

/** Reads one message by itself; the same message always gives the same reading. */
export function readMessage(message: ThreadMessage, { timeZone, locale }: Clock): MessageRead {
  const { ownText: text, sentAt, subject = '', mailing = false } = message;
  // Without its day only undated answers can be read; any day will do for those.
  const own = readOwn({ text, sentAt: sentAt ?? new Date(0), timeZone, locale });
  if (own === null || mailing) return nothing;
  const sentences = own.sentences.slice(0, mostSentences).map((sentence) => sentence.text);
  const away = sentAt === null ? null : outOfOffice({ subject, text, sentAt, timeZone, locale });
  if (away !== null) return { ...nothing, outOfOffice: away, sentences };
  const dated = sentAt !== null;
  return {
    promised: dated
      ? own.judged.map(({ promised }) => ({
          ...promised,
          time: timeOfDayIn(promised.quote, own.lexicon.language),
        }))
      : [],
    answer: answerTo(
      own.sentences.map((sentence) => sentence.text),
      own.lexicon,
    ),
    refused: dated ? refusedDays(own) : [],
    outOfOffice: null,
    sentences,
  };
}

/** Days of sentences that promise nothing and say no: "I can't make Tuesday". */
function refusedDays({ sentences, judged, lexicon }: OwnReading): Day[] {
  const said = new Set(judged.map(({ promised }) => `${promised.quote} ${promised.on.from}`));
  const refuses = ({ text, dates }: DatedSentence) =>
    dates.length > 0 && answerTo([text], lexicon)?.says === 'no';
  return sentences
    .filter(refuses)
    .flatMap(({ text, dates }) => dates.filter(({ from }) => !said.has(`${text} ${from}`)))
    .map(({ from }) => from);
}
