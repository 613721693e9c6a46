/** True when the ages go upwards. */
export function agesGoUp({
  from,
  to = from,
}: {
  readonly from: number;
  readonly to?: number | undefined;
}): boolean {
  return from <= to;
}
