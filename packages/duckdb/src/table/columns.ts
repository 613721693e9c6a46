import { type RecordType, recordSchemas, recordTypes } from '@santeparticipative/core';
import * as z from 'zod';

/** What a column of the table form holds. A `list` is JSON text. */
export type ColumnKind = 'text' | 'number' | 'boolean' | 'list';

/** A column of the table form. */
export interface Column {
  /** The way to the value, `period.start`; of a reason why it is missing, `period.start.missing`. */
  readonly path: string;
  readonly kind: ColumnKind;
}

/** What the records of a type have at a path. */
export interface Place {
  readonly kinds: ReadonlySet<ColumnKind | 'object'>;
  /** The one text that it can be, where there is only one: the type of a reference to records of one type. */
  readonly constant?: string | undefined;
  /** Whether it may say instead why it has no value. */
  readonly mayBeMissing: boolean;
}

/** How the name of a column ends that tells why a value is missing. */
export const MISSING = '.missing';

type Schema = z.core.JSONSchema.BaseSchema;

interface MutablePlace {
  readonly kinds: Set<ColumnKind | 'object'>;
  constant?: string | undefined;
  mayBeMissing: boolean;
}

type Places = Map<string, MutablePlace>;

function isSchema(schema: unknown): schema is Schema {
  return typeof schema === 'object' && schema !== null;
}

/** True for the schema of what stands where a value is missing for a reason. */
function isReason(properties: readonly string[]): boolean {
  return properties.length === 1 && properties[0] === 'missing';
}

function kindOf({ type }: Schema): ColumnKind | 'object' {
  switch (type) {
    case 'string':
      return 'text';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'object';
    default:
      // A list, or a tree such as a filter: both are written as JSON.
      return 'list';
  }
}

function constantOf(schema: Schema): string | undefined {
  const [only, ...others] = schema.enum ?? [schema.const];
  return others.length === 0 && typeof only === 'string' ? only : undefined;
}

function walk(schema: Schema, path: string, places: Places): void {
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(isSchema);
  if (alternatives.length > 0) {
    for (const alternative of alternatives) walk(alternative, path, places);
    return;
  }
  const known = places.get(path);
  const place = known ?? { kinds: new Set(), mayBeMissing: false };
  places.set(path, place);
  const properties = Object.entries(schema.properties ?? {});
  if (isReason(properties.map(([property]) => property))) {
    place.mayBeMissing = true;
    return;
  }
  place.kinds.add(kindOf(schema));
  place.constant = known === undefined ? constantOf(schema) : undefined;
  for (const [property, inner] of properties) {
    if (isSchema(inner)) walk(inner, path === '' ? property : `${path}.${property}`, places);
  }
}

function placesOf(type: RecordType): Places {
  const places: Places = new Map();
  walk(z.toJSONSchema(recordSchemas[type]), '', places);
  places.delete('');
  return places;
}

/** Where the records of each type have something, read from their schemas. */
export class TableForm {
  readonly #ofType: ReadonlyMap<RecordType, Places>;

  constructor() {
    this.#ofType = new Map(recordTypes.map((type) => [type, placesOf(type)]));
  }

  /** What records of a type have at a path; `undefined` when nothing is ever there. */
  placeOf(type: RecordType, path: string): Place | undefined {
    return this.#ofType.get(type)?.get(path);
  }

  /** The paths at which records of a type have something. */
  pathsOf(type: RecordType): string[] {
    return [...(this.#ofType.get(type)?.keys() ?? [])];
  }

  /** What records of any type have at a path. */
  placeOfAny(path: string): Place | undefined {
    const found = recordTypes.flatMap((type) => this.placeOf(type, path) ?? []);
    if (found.length === 0) return undefined;
    return {
      kinds: new Set(found.flatMap(({ kinds }) => [...kinds])),
      mayBeMissing: found.some(({ mayBeMissing }) => mayBeMissing),
    };
  }

  /** The columns that records of a type have at a path, and under it: the value's own, and that of a reason. */
  columnsAt(type: RecordType, path: string): Column[] {
    return [...(this.#ofType.get(type) ?? [])]
      .filter(([other]) => other === path || other.startsWith(`${path}.`))
      .flatMap(([other, place]) => columnsOf(other, place));
  }

  /** All columns, in the order of the types of record and of their fields. */
  columns(): Column[] {
    const columns = new Map<string, Column>();
    for (const places of this.#ofType.values()) {
      for (const [path, place] of places) {
        for (const column of columnsOf(path, place)) columns.set(column.path, column);
      }
    }
    return [...columns.values()];
  }
}

function columnsOf(path: string, { kinds, mayBeMissing }: Place): Column[] {
  const own = [...kinds].flatMap((kind) => (kind === 'object' ? [] : [{ path, kind }]));
  return mayBeMissing ? [...own, { path: path + MISSING, kind: 'text' }] : own;
}
