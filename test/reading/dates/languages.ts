import type { DateCase } from './cases.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { DUTCH } from './nl.ts';
import { PORTUGUESE } from './pt.ts';

export const LANGUAGES: readonly {
  name: string;
  locale: string;
  cases: readonly DateCase[];
}[] = [
  { name: 'English', locale: 'en-US', cases: ENGLISH },
  { name: 'German', locale: 'de-DE', cases: GERMAN },
  { name: 'French', locale: 'fr-FR', cases: FRENCH },
  { name: 'Spanish', locale: 'es-ES', cases: SPANISH },
  { name: 'Portuguese', locale: 'pt-PT', cases: PORTUGUESE },
  { name: 'Dutch', locale: 'nl-NL', cases: DUTCH },
];
