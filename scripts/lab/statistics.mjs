const sorted = (values) => [...values].sort((a, b) => a - b);

/** NaN when there is nothing. */
export const median = (values) => quantile(values, 0.5);

export function quantile(values, part) {
  const all = sorted(values);
  return all.length ? all[Math.min(all.length - 1, Math.floor(all.length * part))] : Number.NaN;
}

/** Exponent of growth between two sizes: 1 is linear. */
export const exponent = (a, b) => Math.log(b.ms / a.ms) / Math.log(b.elements / a.elements);
