import type { Reference as FhirReference } from 'fhir/r4.js';

/** What becomes of a reference that has a literal: the same one, or another in its place. */
export type ChangeReference = (reference: FhirReference & { reference: string }) => FhirReference;

function isLiteral(value: object): value is FhirReference & { reference: string } {
  return 'reference' in value && typeof value.reference === 'string';
}

/** A resource, or an element of one, with its literal references changed; the same object when none is. */
export function changeReferences<Value>(value: Value, change: ChangeReference): Value;
export function changeReferences(value: unknown, change: ChangeReference): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => changeReferences(item, change));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (isLiteral(value)) return change(value);
  const fields = Object.entries(value).map(([key, item]) => ({
    key,
    item,
    changed: changeReferences(item, change),
  }));
  if (fields.every(({ item, changed }) => item === changed)) return value;
  return Object.fromEntries(fields.map(({ key, changed }) => [key, changed]));
}

/** A reference that names what it leads to, and no address: of a resource that is not where the reader is. */
export function logical(reference: FhirReference): FhirReference {
  const { reference: _address, ...others } = reference;
  return reference.identifier === undefined ? reference : others;
}
