import type fc from 'fast-check';

/** The fields of an object that is being drawn. */
export type Fields = Readonly<Record<string, unknown>>;

/** Makes what was drawn field by field satisfy the conditions that its schema puts on the whole. */
export type Shape = (fields: fc.Arbitrary<Fields>) => fc.Arbitrary<Fields>;

/** Fields without some of them. */
export function without(fields: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** True when at least one of some fields is there. */
export function hasOneOf(fields: Fields, names: readonly string[]): boolean {
  return names.some((name) => fields[name] !== undefined);
}

/** Fields with two of them exchanged. Neither need be there. */
export function exchanged(fields: Fields, one: string, other: string): Fields {
  const { [one]: first, [other]: second, ...rest } = fields;
  return {
    ...rest,
    ...(second === undefined ? {} : { [one]: second }),
    ...(first === undefined ? {} : { [other]: first }),
  };
}

function numbersIn(fields: Fields, names: readonly string[]): (readonly [string, number])[] {
  return names.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'number' ? [[name, value] as const] : [];
  });
}

/** Fields whose numbers, among those that are there, go upwards in the given order. */
export function ascending(fields: Fields, ...names: readonly string[]): Fields {
  const numbers = numbersIn(fields, names);
  const sorted = numbers.map(([, value]) => value).sort((a, b) => a - b);
  return {
    ...fields,
    ...Object.fromEntries(numbers.map(([name], at) => [name, sorted[at]])),
  };
}
