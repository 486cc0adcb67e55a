/** Whether text that was put somewhere is there, told by its letters: editors change spaces and line ends. */
const letters = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/gu, '');

/** How often the words stand in the text, whatever white space is between them. */
export function timesIn(text: string, words: string): number {
  const wanted = letters(words);
  return wanted ? letters(text).split(wanted).length - 1 : 0;
}
