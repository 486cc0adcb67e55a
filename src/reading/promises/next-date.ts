import type { Promised } from './promised.ts';

/** Readings this near in confidence are equally believable; then the earlier day counts. */
const asGood = 0.12;

/** Strongest first: by confidence, and the earlier day among the equally believable. */
export function byStrength(promised: readonly Promised[]): Promised[] {
  const top = Math.max(0, ...promised.map(({ confidence }) => confidence));
  const level = ({ confidence }: Promised) => Math.floor((top - confidence) / asGood);
  return promised.toSorted(
    (a, b) =>
      level(a) - level(b) || a.on.from.localeCompare(b.on.from) || b.confidence - a.confidence,
  );
}

/** The one date to offer for a message: `null` when nothing was promised, proposed or asked in it. */
export const nextDate = (promised: readonly Promised[]): Promised | null =>
  byStrength(promised)[0] ?? null;
