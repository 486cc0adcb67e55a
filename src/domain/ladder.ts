/** The four steps a missed date climbs (product.md, method 4), mildest first. */
export const ladderSteps = ['reminder', 'accountability', 'direct-question', 'letting-go'] as const;
export type LadderStep = (typeof ladderSteps)[number];

/** Working days Agreed keeps quiet after each step. */
export type LadderWaits = Readonly<Record<LadderStep, number>>;

export const defaultWaits: LadderWaits = {
  reminder: 2,
  accountability: 3,
  'direct-question': 3,
  'letting-go': 10,
};

/** The step after `last`; the first when none was taken; `null` past the end. */
export function stepAfter(last: LadderStep | null): LadderStep | null {
  if (last === null) return ladderSteps[0];
  return ladderSteps[ladderSteps.indexOf(last) + 1] ?? null;
}

/** The highest of the steps taken, `null` when none was. */
export const highestStep = (taken: readonly LadderStep[]): LadderStep | null =>
  ladderSteps.findLast((step) => taken.includes(step)) ?? null;
