import type { ElementDefinition, ElementDefinitionConstraint } from 'fhir/r4.js';

/** What the checker knows without a table: they hold for every element, every extension, every resource. */
const EVERYWHERE = new Set(['ele-1', 'ext-1', 'dom-2', 'dom-3', 'dom-4', 'dom-5']);

/** The rules in FHIRPath that an element adds to those of its type, of severity error. */
export function invariantsOf(
  element: ElementDefinition,
  inherited: readonly ElementDefinitionConstraint[] = [],
): readonly ElementDefinitionConstraint[] {
  const known = new Set(inherited.map(({ key }) => key));
  return (element.constraint ?? []).filter(
    ({ key, severity }) => severity === 'error' && !EVERYWHERE.has(key) && !known.has(key),
  );
}

/** The name of an invariant in the tables: `inv-1` means another rule in every type that has one. */
export function invariantName(key: string, { path }: ElementDefinition): string {
  return key.startsWith('inv-') ? `${path.split('.', 1)[0]}.${key}` : key;
}
