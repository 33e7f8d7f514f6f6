/**
 * A rate as it is written, on every screen and in every file: one decimal, and never 0 or 100 where it is not exactly that.
 * @param rate from 0 to 100
 */
export function shownRate(rate: number): number {
  if (rate <= 0 || rate >= 100) return rate;
  return Math.min(99.9, Math.max(0.1, Math.round(rate * 10) / 10));
}
