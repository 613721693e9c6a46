import type { IndicatorDefinition, RatioNumerator } from '@santeparticipative/core';
import { canonicalize } from 'json-canonicalize';
import type { AmountName } from './amount-kinds.js';
import type { ResultFigures } from './result-figures.js';

type Counting = Pick<RatioNumerator, 'base' | 'unnest' | 'population' | 'time' | 'dates'>;

function countingOf({ base, unnest, population, time, dates }: Counting): object {
  return { base, unnest, population, time, dates };
}

/** What an amount of a definition counts, whatever the definition is called. */
function whatIs(name: AmountName, definition: IndicatorDefinition): object {
  const { measure, sensitive } = definition;
  const of = { ...countingOf(definition), sensitive };
  const things = { ...of, amount: { kind: 'count' } };
  switch (measure.kind) {
    case 'proportion':
      return name === 'things' ? things : { ...of, name, numerator: measure.numerator };
    case 'mean':
    case 'median':
    case 'quantile':
    case 'max':
      return { ...of, name, valued: measure.field };
    case 'count-distinct':
    case 'sum':
      return { ...of, amount: measure };
    case 'ratio':
      if (name === 'to') return { ...of, amount: measure.to, name };
      return {
        ...of,
        ...(name === 'rest' && { to: measure.to }),
        of: { ...countingOf(measure.of), amount: measure.of.measure },
        name,
      };
    default:
      return name === 'things' ? things : { ...of, name };
  }
}

/**
 * Names what the amounts of a definition count, over the period and the structures of a result: two amounts of one
 * name, at one place, in one period, of the same structures, are one figure, whichever indicator shows it.
 */
export function countedBy(definition: IndicatorDefinition): ResultFigures['counted'] {
  const names = new Map<AmountName, string>();
  return (name) => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const key = canonicalize(whatIs(name, definition));
    names.set(name, key);
    return key;
  };
}
