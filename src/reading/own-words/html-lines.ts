import { Tokenizer } from 'htmlparser2';
import type { Line } from './lines.ts';
import { LineReader, VOID } from './line-reader.ts';

const LONGEST_ATTRIBUTE = 4000;

export interface HtmlLines {
  lines: Line[];
  /** Markup names a quote beyond doubt; otherwise zones of markup may be mere decoration. */
  certain: boolean;
}

/**
 * Reads the HTML of a message body: what `.a3s` holds in Gmail, a body in Outlook on the web, or
 * HTML as mail programmes send it. Needs no DOM, so it runs in a service worker. Never recurses;
 * time is linear in the length of the HTML however it is nested.
 */
export function linesOfHtml(html: string): HtmlLines {
  const reader = new LineReader();
  let tag = '';
  let name = '';
  let value = '';
  let attributes = new Map<string, string>();
  const slice = (from: number, to: number): string => html.slice(from, to);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(from, to) {
        tag = slice(from, to).toLowerCase();
        attributes = new Map();
      },
      onattribname(from, to) {
        name = slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata(from, to) {
        value += slice(from, Math.min(to, from + LONGEST_ATTRIBUTE));
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (!attributes.has(name)) attributes.set(name, value);
      },
      onopentagend() {
        reader.open(tag, attributes);
      },
      onselfclosingtag() {
        reader.open(tag, attributes);
        if (!VOID.has(tag)) reader.close(tag);
      },
      onclosetag(from, to) {
        reader.close(slice(from, to).toLowerCase());
      },
      ontext(from, to) {
        reader.write(slice(from, to));
      },
      ontextentity(codepoint) {
        reader.write(String.fromCodePoint(codepoint));
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {
        reader.end();
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { lines: reader.lines, certain: reader.certain };
}
