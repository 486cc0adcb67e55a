import { drawsRule, isCertainQuote, markOf, type Attributes, type Mark } from './html-markers.ts';
import { makeLine, type Line, type Zone } from './lines.ts';

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const SPACED = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'ul',
  'ol',
  'table',
  'pre',
]);
/** Elements that have no end. */
export const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const SKIPPED = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'select',
  'button',
  'object',
  'noscript',
  'svg',
]);
/** A closing tag is matched with an open one at most this far up, so that no nesting costs more. */
const FARTHEST_MATCH = 200;
/** Deeper elements still give their text, in the zone of the element at this depth. */
const DEEPEST = 20_000;

const CELL = '\u0001';

/** Lines inside a frame get their zone when the frame ends and it is known what it held. */
interface Frame {
  /** It holds an attribution or forward header that markup names. */
  introduced: boolean;
  /** It holds a blockquote. */
  quote: boolean;
  loose: number[];
}

interface Open {
  tag: string;
  zone: Zone;
  settled: boolean;
  skip: boolean;
  pre: boolean;
  frame: Frame | null;
  opensFrame: boolean;
}

/** Reads mail HTML into lines, as a reader sees them, with the zones that its markup settles. */
export class LineReader {
  readonly lines: Line[] = [];
  /** Markup names a quote beyond doubt. */
  certain = false;
  private readonly stack: Open[] = [];
  private readonly base: Open = {
    tag: '',
    zone: 'own',
    settled: false,
    skip: false,
    pre: false,
    frame: null,
    opensFrame: false,
  };
  private text = '';
  private pendingBlank = false;
  private restQuoted = false;
  private ruled = false;
  private overflow = 0;

  private get top(): Open {
    return this.stack.at(-1) ?? this.base;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'br') return this.break();
    if (tag === 'img') return this.write(emojiOf(attributes));
    const above = this.top;
    if (BLOCKS.has(tag)) this.endBlock(SPACED.has(tag) && !isTight(attributes));
    if (tag === 'td' || tag === 'th') this.endCell();
    const mark = above.skip ? undefined : markOf(tag, attributes);
    if (mark === 'restQuoted' && above.zone === 'own') {
      this.certain = true;
      this.endBlock(false);
      this.restQuoted = true;
    }
    if (VOID.has(tag)) return;
    if (this.stack.length >= DEEPEST) {
      this.overflow += 1;
      return;
    }
    if (drawsRule(attributes)) this.ruled = true;
    this.stack.push(this.child(above, tag, attributes, mark));
  }

  private child(above: Open, tag: string, attributes: Attributes, mark: Mark | undefined): Open {
    const marked = mark === 'quoted' || mark === 'signature';
    // Inline elements may carry a zone as well; then their text starts a line of its own.
    if (marked && !BLOCKS.has(tag)) this.endBlock(false);
    if (above.frame !== null && mark === 'quoted') {
      if (tag === 'blockquote') above.frame.quote = true;
      else above.frame.introduced = true;
    }
    if (mark !== undefined && isCertainQuote(tag, attributes, mark)) this.certain = true;
    const opensFrame = mark === 'quoteFrame' && above.zone === 'own' && above.frame === null;
    const zone = marked && above.zone !== 'quoted' ? mark : above.zone;
    return {
      tag,
      zone,
      settled: above.settled || marked,
      skip: above.skip || mark === 'dropped' || SKIPPED.has(tag),
      pre:
        above.pre ||
        tag === 'pre' ||
        /white-space\s*:\s*(?:pre|break-spaces)/i.test(attributes.get('style') ?? ''),
      frame: opensFrame
        ? { introduced: false, quote: false, loose: [] }
        : zone === 'quoted'
          ? null
          : above.frame,
      opensFrame,
    };
  }

  close(tag: string): void {
    if (this.overflow > 0 && !VOID.has(tag)) {
      this.overflow -= 1;
      return;
    }
    if (tag === 'br') return this.break();
    if (tag === 'p' && !this.isOpen(tag)) return this.endBlock(true);
    if (!this.isOpen(tag)) return;
    for (let done = false; !done;) {
      const closing = this.stack.at(-1);
      if (closing === undefined) return;
      done = closing.tag === tag;
      this.closeTop(closing);
    }
  }

  private isOpen(tag: string): boolean {
    const lowest = Math.max(this.stack.length - FARTHEST_MATCH, 0);
    for (let at = this.stack.length - 1; at >= lowest; at -= 1) {
      if (this.stack[at]?.tag === tag) return true;
    }
    return false;
  }

  private closeTop(closing: Open): void {
    const above = this.stack.at(-2) ?? this.base;
    if (BLOCKS.has(closing.tag) || closing.zone !== above.zone || closing.opensFrame) {
      this.endBlock(SPACED.has(closing.tag));
    }
    if (closing.opensFrame && closing.frame !== null) this.settleFrame(closing.frame);
    this.stack.pop();
  }

  /**
   * Below a forward header and no blockquote the whole frame is forwarded. A frame with neither
   * may be wrapped around the writer's own words; then the words decide.
   */
  private settleFrame(frame: Frame): void {
    if (frame.quote || !frame.introduced) return;
    for (const at of frame.loose) {
      const line = this.lines[at];
      if (line !== undefined) this.lines[at] = { ...line, zone: 'quoted', settled: true };
    }
  }

  write(text: string): void {
    if (text === '' || this.top.skip) return;
    if (this.top.pre) {
      const parts = text.split(/\r\n|\r|\n/);
      parts.forEach((part, at) => {
        if (at > 0) this.break();
        this.text += part;
      });
      return;
    }
    this.text += text;
  }

  /** Cells that hold one line each share a line, as when a table is copied. */
  private endCell(): void {
    if (this.text.trim() !== '') this.text += CELL;
  }

  private break(): void {
    if (this.top.skip) return;
    this.flush(true);
  }

  private endBlock(spaced: boolean): void {
    this.flush(false);
    if (spaced) this.pendingBlank = this.lines.length > 0;
  }

  private flush(keepEmpty: boolean): void {
    const raw = this.text;
    this.text = '';
    const { pre, zone, settled, frame } = this.top;
    const text = pre ? raw : collapse(raw);
    const empty = text.trim() === '';
    if (empty && !keepEmpty) return;
    const origin = {
      zone: this.restQuoted ? ('quoted' as const) : zone,
      settled: settled || this.restQuoted,
    };
    if (this.pendingBlank && !empty) this.push('', origin, frame);
    this.pendingBlank = false;
    this.push(text, { ...origin, ruled: this.ruled && !empty }, frame);
    if (!empty) this.ruled = false;
  }

  private push(
    text: string,
    origin: { zone: Zone; settled: boolean; ruled?: boolean },
    frame: Frame | null,
  ): void {
    if (frame !== null && origin.zone === 'own') frame.loose.push(this.lines.length);
    this.lines.push(makeLine(text, origin));
  }

  end(): void {
    this.flush(false);
    for (const open of this.stack)
      if (open.opensFrame && open.frame !== null) this.settleFrame(open.frame);
    this.stack.length = 0;
  }
}

function collapse(raw: string): string {
  const cells = raw.split(CELL).map((cell) => cell.replace(/[ \t\r\n\f]+/g, ' ').trim());
  return cells.join('\t').trim();
}

/** Word's paragraphs have no margin. */
function isTight(attributes: Attributes): boolean {
  return /MsoNormal|MsoPlainText|MsoListParagraph/.test(attributes.get('class') ?? '');
}

/** Webmail puts emoji in as pictures; their words are in the alt text. */
function emojiOf(attributes: Attributes): string {
  const alt = attributes.get('data-emoji') ?? attributes.get('alt') ?? '';
  return alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
