/**
 * A sentence and the days it names, in order: 'YYYY-MM-DD', or 'YYYY-MM-DD..YYYY-MM-DD' for a range. Sent on
 * Wednesday 11 March 2026, unless the case names another day.
 */
export type DateCase = readonly [text: string, days: readonly string[], sentOn?: string];

export const SENT_ON = '2026-03-11';
