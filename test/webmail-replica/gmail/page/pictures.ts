/** Small pictures drawn here: nothing is fetched and nothing belongs to anybody. */
import { h } from './dom.ts';

const svg = (body: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">${body}</svg>`)}`;

export const blank = svg('');

export function avatarSource(name: string, address: string): string {
  const hue = address
    .split('')
    .reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  const initial = /\p{L}/u.exec(name || address)?.[0]?.toUpperCase() ?? '?';
  return svg(
    `<circle cx="10" cy="10" r="10" fill="hsl(${hue} 35% 45%)"/><text x="10" y="14" font-size="11" font-family="sans-serif" fill="#fff" text-anchor="middle">${initial}</text>`,
  );
}

const emoji = /(\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F|\u200D\p{Extended_Pictographic})*)/u;

/** Text in which emoji have become pictures, as in subjects. */
export function withEmojiPictures(text: string): (Node | string)[] {
  return text
    .split(emoji)
    .filter(Boolean)
    .map((part) =>
      emoji.test(part)
        ? h('img.an1', {
            'data-emoji': part,
            alt: part,
            'aria-label': part,
            src: svg(`<text x="0" y="16" font-size="16">${part}</text>`),
          })
        : part,
    );
}
