/**
 * The parameters by which a schema's own check names the rule it enforces, so that
 * {@link issuesOf} can find the rule's messages.
 */
export interface RuleReference {
  readonly params: { readonly rule: string };
  readonly path?: PropertyKey[];
}

/** Names the rule that a check enforces, and, for a check on an object, the field that it blames. */
export function rule(id: string, ...path: PropertyKey[]): RuleReference {
  return path.length === 0 ? { params: { rule: id } } : { params: { rule: id }, path };
}
