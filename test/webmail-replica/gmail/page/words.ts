/** The interface's words, in the page's language. */
import type { Language } from '../../mailbox/mailbox.ts';
import { de } from './words/de.ts';
import { en, type Words } from './words/en.ts';
import { he } from './words/he.ts';

export type { Words };

export const wordsOf = (language: Language): Words => ({ en, de, he })[language];
