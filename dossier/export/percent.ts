/** One decimal; 0 and 100 only when they are exact. */
export function percent(value: number): number {
  if (value <= 0 || value >= 100) return value;
  return Math.min(99.9, Math.max(0.1, Math.round(value * 10) / 10));
}
