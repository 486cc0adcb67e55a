/** The libraries that the measurement compares with ship no types. */
declare module 'planer' {
  const planer: { extractFromPlain(text: string): string };
  export default planer;
}

declare module 'html-to-text' {
  export function convert(html: string, options: { wordwrap: false }): string;
}
