import { ladderTemplates } from '../../../src/background/templates/ladder-en.ts';
import type { LadderStep } from '../../../src/domain/ladder.ts';
import type { Tone } from '../../../src/domain/prospect.ts';

/** White space differs between modes and browsers; words do not. */
export const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
export const times = (text: string, words: string): number => plain(text).split(words).length - 1;
/** The paragraph that asks: it holds no value, so it stands in the composer as it is written. */
export const question = (step: LadderStep, tone: Tone): string =>
  ladderTemplates[step][tone].split('\n\n')[2] ?? '';
