import type { Trouble } from './protocol.ts';

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
