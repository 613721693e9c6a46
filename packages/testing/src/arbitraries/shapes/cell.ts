import fc from 'fast-check';
import { exchanged, type Fields, hasOneOf, type Shape, without } from './fields.js';

const FIGURES = ['value', 'numerator', 'denominator'] as const;

function exactValue(fields: Fields, name: string): number | undefined {
  const figure = fields[name];
  if (typeof figure !== 'object' || figure === null) return undefined;
  const { value, precision }: Fields = { ...figure };
  return precision === 'exact' && typeof value === 'number' ? value : undefined;
}

/** Exchanges a numerator and a denominator of which the first is above. One without a value says nothing. */
function fitting(fields: Fields): Fields {
  const denominator = exactValue(fields, 'denominator');
  if (denominator === undefined) return fields;
  const isAbove = (exactValue(fields, 'numerator') ?? 0) > denominator;
  return isAbove ? exchanged(fields, 'numerator', 'denominator') : fields;
}

/** A figure is stated or hidden, and a numerator is not above its denominator. */
export const cell: Shape = (drawn) =>
  fc.tuple(drawn, fc.integer({ min: 0, max: 1_000 })).map(([fields, value]) => {
    if (fields['suppressed'] === true && value % 2 === 0) return without(fields, ...FIGURES);
    const stated = without(fields, 'suppressed');
    return hasOneOf(stated, FIGURES)
      ? fitting(stated)
      : { ...stated, value: { value, precision: 'exact' } };
  });
