/** An object whose absent fields may be left out, as JSON does. */
export type Compact<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Leaves out the fields that have no value, and lists that are empty: FHIR knows neither. */
export function compact<T extends object>(fields: T): Compact<T>;
export function compact(fields: { readonly [name: string]: unknown }): object {
  const kept: { [name: string]: unknown } = {};
  // A loop: what is mapped goes through here, element by element.
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[name] = value;
  }
  return kept;
}
