import type { FhirResource } from 'fhir/r4.js';

/** A resource as the mappers read it, beside what was given. */
export interface FoundResource {
  /** What the mappers read: the elements of R4 and ours, wherever the source had them. */
  readonly resource: FhirResource;
  /** What was given, its known addresses in the form that this package writes. */
  readonly given: FhirResource;
  /** The resource that an unmapped element is listed with: the one given, or the one that contains it. */
  readonly within: FhirResource;
  /** Where `given` stands in `within`. */
  readonly path: readonly (string | number)[];
  /** The elements of `given`, by JSON Pointer, that a national guide has for what `resource` says elsewhere. */
  readonly understood: ReadonlySet<string>;
  /**
   * Where elements of `given` stand in the resource around it, from `path`, where they have another name there: what
   * they are called here, as `input/0/valueReference`, then what they are called there.
   */
  readonly elements?: ReadonlyMap<string, readonly (string | number)[]>;
}
