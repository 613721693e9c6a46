import { recordTypes } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';

const TYPES: ReadonlySet<string> = new Set(recordTypes);

/** The name of a list of a record whose items have resources of their own: `goals`. */
const PART = /^[a-z-]{1,40}$/;

/** The identifiers of a resource: where FHIR has them, else in an extension. */
function* identifiersOf(resource: FhirResource): Generator<{ system: string; value: string }> {
  const { extension, identifier } = Object(resource);
  const inExtensions = Array.isArray(extension)
    ? extension.map((one: unknown): unknown => Object(one).valueIdentifier)
    : [];
  for (const one of [...inExtensions, identifier].flat()) {
    const { system, value } = Object(one);
    if (typeof system === 'string' && typeof value === 'string') yield { system, value };
  }
}

/**
 * The namespace of the dataset that a resource says its record, or part of one, is of: the system of our identifiers is
 * `<namespace>/<type>`, or `<namespace>/<type>/<part>`. `undefined` for a resource of somebody else's.
 */
export function namespaceOf(resource: FhirResource): string | undefined {
  for (const { system, value } of identifiersOf(resource)) {
    const steps = system.split('/');
    const last = steps.pop() ?? '';
    if (TYPES.has(last)) return steps.join('/');
    const type = steps.pop() ?? '';
    if (TYPES.has(type) && PART.test(last) && value.split('/').length === 2) return steps.join('/');
  }
  return undefined;
}

/** Resources of one namespace, as they are read together. */
export interface NamespaceGroup {
  readonly namespace: string;
  readonly resources: readonly FhirResource[];
}

/**
 * The resources of each namespace. With a namespace that was told, only its own, and those that say none; without, those
 * that say none are of their server.
 */
export function byNamespace(
  resources: Iterable<FhirResource>,
  told: string | undefined,
  server: string,
): readonly NamespaceGroup[] {
  const groups = new Map<string, FhirResource[]>();
  for (const resource of resources) {
    const namespace = namespaceOf(resource) ?? told ?? server;
    if (told !== undefined && namespace !== told) continue;
    const others = groups.get(namespace);
    if (others === undefined) groups.set(namespace, [resource]);
    else others.push(resource);
  }
  return [...groups].map(([namespace, members]) => ({ namespace, resources: members }));
}
