import fc from 'fast-check';
import type { JsonSchema } from '../json-schema.js';

/** How far from its least value a number usually is. */
const NEAR = 1_000;

/** JSON writes negative zero as 0. */
function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}

function wholeNumber({ minimum, maximum }: JsonSchema): fc.Arbitrary<number> {
  const min = minimum ?? Number.MIN_SAFE_INTEGER;
  const max = maximum ?? Number.MAX_SAFE_INTEGER;
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min, max: Math.min(max, min + NEAR) }) },
    { weight: 1, arbitrary: fc.integer({ min, max }) },
  );
}

/** Only older drafts have bounds that are true or false. */
function bound(value: number | boolean | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function anyNumber(schema: JsonSchema): fc.Arbitrary<number> {
  const { minimum, maximum } = schema;
  const exclusiveMinimum = bound(schema.exclusiveMinimum);
  const exclusiveMaximum = bound(schema.exclusiveMaximum);
  const any = fc
    .double({
      min: exclusiveMinimum ?? minimum ?? -Number.MAX_VALUE,
      max: exclusiveMaximum ?? maximum ?? Number.MAX_VALUE,
      minExcluded: exclusiveMinimum !== undefined,
      maxExcluded: exclusiveMaximum !== undefined,
      noNaN: true,
    })
    .map(withoutNegativeZero);
  if (exclusiveMinimum !== undefined || maximum !== undefined) return any;
  const quarters = fc
    .integer({ min: Math.max((minimum ?? -NEAR) * 4, -NEAR), max: NEAR * 4 })
    .map((value) => value / 4);
  return fc.oneof({ weight: 3, arbitrary: quarters }, { weight: 1, arbitrary: any });
}

/** The numbers that a JSON Schema accepts, those of every day more often than the others; never negative zero. */
export function numberOf(schema: JsonSchema): fc.Arbitrary<number> {
  return schema.type === 'integer' ? wholeNumber(schema) : anyNumber(schema);
}
