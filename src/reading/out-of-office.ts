import { dayOf } from '../domain/clock.ts';
import { plusDays, weekdayOf, type Day } from '../domain/day.ts';
import { findDates } from './dates.ts';
import { languageOf } from './promises/language.ts';
import { sentences } from './promises/sentences.ts';
import { unwrapLines } from './promises/unwrap.ts';

/** A message as it was sent; `locale` as for `findPromises`. */
export interface ReceivedMessage {
  subject: string;
  text: string;
  sentAt: Date;
  timeZone: string;
  locale: string;
}

const subjects =
  /^\s*(?:(?:re|aw|sv|tr|rv|fw|fwd|antw)\s?:\s*)?(?:automatic reply|auto[- ]?reply|auto(?:matic)? response|out of (?:the )?office|automatische antwort|abwesenheit|abwesend|réponse automatique|absence du bureau|message d'absence|absent(?:e)? du bureau|respuesta automática|fuera de (?:la )?oficina|resposta automática|ausência (?:temporária|do escritório)|fora do escritório|automatisch antwoord|afwezig)/i;
const away =
  /\b(?:out of (?:the )?office|(?:am|be|currently) (?:away|on (?:annual |parental |maternity )?(?:leave|vacation|holiday|pto))|(?:'m|am|be) on pto|on (?:annual |parental )?leave|nicht im (?:büro|haus)|abwesend|im urlaub|außer haus|absente?\b|en congés?|en vacances|fuera de la oficina|de vacaciones|ausente|fora do escritório|de férias|afwezig|met vakantie|niet op kantoor|met verlof)/i;
const automatic =
  /\b(?:auto(?:matic|mated|-?)[- ]?(?:reply|response|message)|limited access|no access|(?:urgent|immediate) (?:matters?|assistance|requests?|issues?|attention|needs?|help)|(?:respond|reply|get back to you|return your (?:e-?mail|message|call)) (?:to your (?:e-?mail|message|call) )?(?:when|upon|on|as soon as|after|once) (?:i|my)|in my absence|nicht (?:weitergeleitet|gelesen)|in dringenden fällen|dringende[nr]? (?:fälle|angelegenheiten)|(?:keinen|eingeschränkten) zugriff|nach meiner rückkehr|en cas d'urgence|pour toute urgence|à mon retour|accès limité|sans accès|en mon absence|para asuntos urgentes|en caso de urgencia|a mi regreso|a mi vuelta|acceso limitado|sin acceso|em caso de urgência|assuntos urgentes|no meu regresso|ao retornar|acesso limitado|sem acesso|bij dringende|voor dringende|in dringende gevallen|niet doorgestuurd|bij terugkomst|beperkt(?:e)? toegang)/i;

/** An automatic reply says so at once. */
const opening = 600;

/**
 * Whether a message is an automatic "I am away" reply rather than an answer. A subject that mail
 * programs write is enough; words alone count when they also say what no person writes by hand.
 */
export function isOutOfOffice({ subject, text }: { subject: string; text: string }): boolean {
  if (subjects.test(subject.slice(0, 200))) return true;
  const start = text.slice(0, opening);
  return away.test(start.slice(0, 300)) && automatic.test(text.slice(0, 2 * opening));
}

const backOn =
  /(?<!\p{L})(?:back|return(?:ing)?|again|wieder|zurück|rückkehr|de retour|retour|reprendrai|reviens|vuelvo|vuelta|regreso|regresaré|volto|voltarei|regresso|retorno|retornarei|terug|weer)(?!\p{L})/iu;
const lastDay =
  /(?<!\p{L})(?:through|thru|inclusive|including|einschließlich|inklusive|bis|jusqu|inclus|hasta|até|t\/m|tot en met)(?!\p{L})/iu;

/** The day of return that an automatic reply names, and the sentence; `null` for every other message. */
export function outOfOffice(message: ReceivedMessage): { until: Day; quote: string } | null {
  if (!isOutOfOffice(message)) return null;
  const { sentAt, timeZone, locale } = message;
  const text = unwrapLines(message.text.slice(0, 4 * opening));
  const language = languageOf(text, locale);
  const writes = locale.toLowerCase().startsWith(language) ? locale : language;
  const dates = findDates({ text, sentAt, timeZone, locale: writes });
  const today = dayOf(sentAt, timeZone);
  let until: { until: Day; quote: string } | null = null;
  for (const span of sentences(
    text,
    dates.map(({ index, length }) => ({ start: index, end: index + length })),
  )) {
    const quote = text.slice(span.start, span.end);
    for (const date of dates) {
      if (date.index < span.start || date.index >= span.end || date.to < today) continue;
      const before = text.slice(Math.max(span.start, date.index - 40), date.index + date.length);
      const around = text.slice(
        Math.max(span.start, date.index - 60),
        Math.min(span.end, date.index + date.length + 40),
      );
      if (backOn.test(around)) return { until: date.from, quote };
      const included =
        date.from !== date.to || lastDay.test(before) || /\b(?:inclu|einschl)/i.test(around);
      const day = included ? nextWorkingDay(date.to) : date.to;
      if (until === null || day > until.until) until = { until: day, quote };
    }
  }
  return until;
}

function nextWorkingDay(day: Day): Day {
  const next = plusDays(day, 1);
  const weekday = weekdayOf(next);
  return weekday === 6 ? plusDays(next, 2) : weekday === 0 ? plusDays(next, 1) : next;
}
