import type { CommitmentKind, Evidence } from './ledger.ts';

/** A date found in a thread, as far as this judgement needs it. */
interface Found {
  stage: 'agreed' | 'promised' | 'proposed' | 'asked';
  who: 'prospect' | 'rep' | 'both';
  kind: CommitmentKind;
  evidence: readonly Evidence[];
}

/**
 * Whether a date found may be offered as the agreed date in one click: what both agreed, what the
 * prospect promised, and the day on which the prospect asks to be called. The date is the
 * customer's (product.md, method 1): a proposal nobody accepted, or the rep's own promise, is
 * shown but not offered.
 */
export function isOffered({ stage, who, kind, evidence }: Found): boolean {
  if (stage === 'agreed') return true;
  if (stage === 'promised') return who !== 'rep';
  const bySomebodyElse = evidence.at(-1)?.fromMe === false;
  return stage === 'asked' && bySomebodyElse && (kind === 'contact' || kind === 'meeting');
}
