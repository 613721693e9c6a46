/** The value below which a share of the values lies, between the two nearest ones in proportion. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const [low = Number.NaN, high = low] = sorted.slice(below, below + 2);
  return low + (high - low) * (position - below);
}

export const median = (values) => quantile(values, 0.5);

/** A median with its quartiles, as tables show it: `1.31 [1.28–1.35]`. */
export function spread(values, digits = 2) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
    quantile(values, share).toFixed(digits),
  );
  return `${middle} [${low}–${high}]`;
}
