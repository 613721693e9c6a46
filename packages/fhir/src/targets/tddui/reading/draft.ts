import { pointer } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { FoundResource } from '../../../reading/found-resource.js';

/** A resource on its way to the form that our mappers read. What was given stays as it is. */
export class Draft {
  readonly #resource: FhirResource;
  readonly #understood: Set<string>;

  constructor(readonly found: FoundResource) {
    this.#resource = { ...found.resource };
    this.#understood = new Set(found.understood);
  }

  get type(): string {
    return this.#resource.resourceType;
  }

  /** What references name it by: `Goal/1`. */
  get literal(): string {
    return `${this.#resource.resourceType}/${this.#resource.id ?? ''}`;
  }

  /** The resource as it is now. */
  get resource(): FhirResource {
    return this.#resource;
  }

  get(element: string): unknown {
    return Reflect.get(this.#resource, element);
  }

  /** Gives an element another value; `undefined` takes it away. */
  set(element: string, value: unknown): void {
    if (value === undefined) Reflect.deleteProperty(this.#resource, element);
    else Reflect.set(this.#resource, element, value);
  }

  /** Adds to a list. */
  add(element: string, ...items: readonly unknown[]): void {
    const list = this.get(element);
    if (items.length > 0) this.set(element, [...(Array.isArray(list) ? list : []), ...items]);
  }

  /** Keeps the items of a list that pass; without any, the list is gone. */
  keep(element: string, passes: (item: unknown) => boolean): void {
    const list = this.get(element);
    if (!Array.isArray(list)) return;
    const kept = list.filter(passes);
    this.set(element, kept.length === 0 ? undefined : kept);
  }

  /** Says that an element of what was given is held elsewhere. */
  understand(...path: readonly (string | number)[]): void {
    this.#understood.add(pointer(path));
  }

  /** What the mappers are to read. */
  done(): FoundResource {
    return { ...this.found, resource: this.#resource, understood: this.#understood };
  }
}
