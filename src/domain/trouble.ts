/** Why something asked for could not be done; the interface has one sentence for each (`trouble_…`). */
export type Trouble =
  | 'store-blocked'
  | 'store-full'
  | 'store-newer-version'
  | 'store-unavailable'
  | 'store-lost-connection'
  | 'not-found'
  | 'not-allowed'
  | 'not-understood'
  | 'no-answer'
  | 'page-changed'
  | 'unexpected';

/** A question that could not be answered. `detail` names a part or field, never mail content. */
export class AskFailed extends Error {
  override name = 'AskFailed';
  readonly trouble: Trouble;
  readonly detail: string;
  constructor(trouble: Trouble, detail = '') {
    super(detail === '' ? trouble : `${trouble}: ${detail}`);
    this.trouble = trouble;
    this.detail = detail;
  }
}
