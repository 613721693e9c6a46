interface Figure {
  readonly value?: number | undefined;
  readonly precision: string;
}

/** The figures of a result, or of one of its strata. */
export interface Cell {
  readonly value?: Figure | undefined;
  readonly numerator?: Figure | undefined;
  readonly denominator?: Figure | undefined;
  readonly suppressed?: true | undefined;
}

/** True when a cell has a figure, or says that it is hidden: one of the two. */
export function statesOrHides({ value, numerator, denominator, suppressed }: Cell): boolean {
  const states = value !== undefined || numerator !== undefined || denominator !== undefined;
  return states !== (suppressed === true);
}

/** True unless the numerator is known to be above the denominator. */
export function numeratorFits({ numerator, denominator }: Cell): boolean {
  if (numerator?.precision !== 'exact' || denominator?.precision !== 'exact') return true;
  return (numerator.value ?? 0) <= (denominator.value ?? Number.POSITIVE_INFINITY);
}

/** True when a result follows a definition or has words of its own. */
export function isNamed({
  definition,
  label,
}: {
  readonly definition?: unknown;
  readonly label?: unknown;
}): boolean {
  return definition !== undefined || label !== undefined;
}
