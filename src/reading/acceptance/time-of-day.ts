import type { TimeOfDay } from '../../domain/day.ts';

const times =
  /(?<![\d.,/:-])(\d{1,2})(?:(?::|\.|h)([0-5]\d))?(?:\s?(?:-|–|to)\s?\d{1,2}(?:[:.][0-5]\d)?)?\s?(a\.?m\b|p\.?m\b|uhr\b|h\b|heures?\b|hrs\b|horas?\b|uur\b|o'clock\b)?(?![\d/%]|[.,]\d)/gi;
const lead = /(?:(?<!\p{L})(?:at|around|@|um|gegen|ab|à|a las?|às|as|om|rond)|@)\s?$/iu;
const noon =
  /(?<!\p{L})(?:noon|midday|mittags|midi|mediodía|meio-dia|12 uur 's middags)(?!\p{L})/iu;

/**
 * The time of day a sentence names, on a 24-hour clock, or `null` when it names none or several.
 * "At 2" is the afternoon: business is not done at night; from 7 on the hour is taken as written.
 */
export function timeOfDayIn(sentence: string, language: string): TimeOfDay | null {
  const found = new Set<TimeOfDay>();
  for (const match of sentence.matchAll(times)) {
    const [, hours = '', minutes, half] = match;
    const led = lead.test(sentence.slice(Math.max(0, match.index - 12), match.index));
    const clock = minutes !== undefined && /[:h]/i.test(match[0]);
    if (half === undefined && !clock && !led) continue;
    const time = onTheClock(
      Number(hours),
      Number(minutes ?? 0),
      half?.toLowerCase() ?? '',
      language,
    );
    if (time !== null) found.add(time);
  }
  if (found.size === 0 && noon.test(sentence)) return '12:00';
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function onTheClock(
  hours: number,
  minutes: number,
  half: string,
  language: string,
): TimeOfDay | null {
  if (hours > 23) return null;
  const twelve =
    half.startsWith('p') || (half === '' && hours < 7 && (language === 'en' || hours < 6));
  const hour = half.startsWith('a') && hours === 12 ? 0 : twelve && hours < 12 ? hours + 12 : hours;
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
