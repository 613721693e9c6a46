interface Figure {
  readonly value?: number | undefined;
  readonly precision: string;
  readonly unit?: string | undefined;
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

/** True when two figures say that they count different things, as the euros and the people of a ratio do. */
function countDifferentThings({ unit: one }: Figure, { unit: other }: Figure): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** True unless the numerator is known to be above the denominator, and counts the same things. */
export function numeratorFits({ numerator, denominator }: Cell): boolean {
  if (numerator?.precision !== 'exact' || denominator?.precision !== 'exact') return true;
  if (countDifferentThings(numerator, denominator)) return true;
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
