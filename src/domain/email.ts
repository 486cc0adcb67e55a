/** A value an email's template takes and the rep can be asked for. */
export const templateFields = ['first_name', 'rep_name', 'what', 'subject', 'company'] as const;
export type TemplateField = (typeof templateFields)[number];

/** What became of an insertion, as verified in the composer. `ccMissing`: addresses to add by hand. */
export type InsertReport =
  | { kind: 'inserted'; ccMissing: string[] }
  /** The words are on the clipboard: they could not be verified in the composer. */
  | { kind: 'copied'; ccMissing: string[] }
  /** Neither worked: the words are shown for copying by hand. */
  | { kind: 'failed'; text: string; ccMissing: string[] };
