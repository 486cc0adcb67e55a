/** The interface's words, in the languages the replica speaks. Labels met in §13 are Outlook's; the rest are ours. */
import type { Settings } from '../../settings.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { hebrew } from './he.ts';

export type Words = typeof english;

export const wordsOf = (locale: Settings['locale']): Words =>
  ({ en: english, de: german, he: hebrew })[locale];

/** Fills `{}` in a phrase. */
export const say = (phrase: string, value: string | number): string =>
  phrase.replace('{}', String(value));
