/** A stretch of text, by UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence longer than this is read in pieces: work must stay in step with the text's length. */
const longest = 600;
const shortForms = new Set(
  (
    'mr mrs ms dr prof st jr sr inc ltd corp co llc no nos nr approx dept vs etc e.g i.e eg ie est tel ext fig vol ' +
    'attn cf al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'a.m p.m am pm z.b bzw ca usw str ggf evtl inkl zzgl u.a d.h hr fr sehr.geehrt ing dipl m mme mlle sté ' +
    'sr sra srta dña ud uds vd art pág núm av apdo exmo exma dra sta mw dhr bijv nl t.a.v m.b.t o.a d.w.z blz afd ' +
    'janv févr avr juil déc ene abr ago dic fev mai dez mrt mei okt'
  ).split(' '),
);

/**
 * The sentences of `text`, whose line breaks must mean something (see `unwrapLines`). A full stop
 * inside one of `kept` (found dates such as "14. März" or "5 p.m. Friday") ends nothing.
 */
export function sentences(text: string, kept: readonly Span[]): Span[] {
  const found: Span[] = [];
  let start = 0;
  let nextKept = 0;
  const close = (end: number) => {
    const from =
      start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const upTo = start + text.slice(start, end).trimEnd().length;
    if (upTo > from) found.push({ start: from, end: upTo });
    start = end;
  };
  const marks = /[.!?…]{1,6}["')\]»”]{0,3}(?=\s|$)|\n+|\s[-*•–—]{1,2}\s(?=\n)|\s/gu;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const at = mark.index;
    while (nextKept < kept.length && (kept[nextKept]?.end ?? 0) <= at) nextKept += 1;
    const inside = kept[nextKept];
    if (inside !== undefined && at >= inside.start && at < inside.end) {
      // "by March 5." ends the date and the sentence with the same full stop.
      if (at + mark[0].trimEnd().length < inside.end) continue;
    }
    if (mark[0].startsWith('\n')) close(at + mark[0].length);
    else if (mark[0].trim() === '') {
      if (at - start > longest) close(at);
    } else if (mark[0] !== '.' || endsSentence(text, start, at)) close(at + mark[0].length);
  }
  close(text.length);
  return found;
}

/** Whether the single full stop at `at` ends a sentence rather than a short form, an initial or an ordinal. */
function endsSentence(text: string, start: number, at: number): boolean {
  const before = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(start, at - 12), at))?.[0] ?? '';
  const after = /^\.["')\]]*\s+(\S)/u.exec(text.slice(at, at + 20))?.[1] ?? '';
  if (after === '') return true;
  if (/^\p{Ll}/u.test(after)) return false;
  if (/^\p{Lu}$/u.test(before)) return false;
  // "1. Sam to share the chart": a number that begins a sentence counts it.
  if (/^\d{1,2}$/.test(before)) return text.slice(start, at - before.length).trim() !== '';
  return !shortForms.has(before.toLowerCase());
}
