import type { Issue } from '@santeparticipative/core';
import {
  type BaseId,
  codesOf,
  type DerivedDescription,
  derivedValues,
  type FieldPath,
  rightStatuses,
  rights,
} from '@santeparticipative/core';
import { type FieldShape, RecordShape } from '@santeparticipative/core/dictionary';
import { ITEM } from '../plan/compile-plan.js';
import type { DefinitionRule } from './messages.js';
import { hintOf } from './nearest-word.js';

/** What a field of what is counted holds, in each of its forms; or why there is no such field. */
export type Found =
  | { readonly shapes: readonly FieldShape[] }
  | { readonly rule: DefinitionRule; readonly more: Pick<Issue, 'hint'> };

const recordShapes = new Map<BaseId, RecordShape>();

function recordShapeOf(base: BaseId): RecordShape {
  const known = recordShapes.get(base) ?? new RecordShape(base);
  recordShapes.set(base, known);
  return known;
}

const derived = new Map<string, DerivedDescription>(Object.entries(derivedValues));

/** The codes of the fields of derived lists, by the list. */
const derivedCodes: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map([
  [
    'rights',
    new Map<string, readonly string[]>([
      ['kind', codesOf(rights)],
      ['atEntry', codesOf(rightStatuses)],
      ['atExit', codesOf(rightStatuses)],
    ]),
  ],
]);

/** The fields that a definition may read: those of a record, of the items of one of its lists, and derived values. */
export class CountedFields {
  readonly #record: RecordShape;
  readonly #list: readonly string[] | undefined;

  constructor(
    readonly base: BaseId,
    readonly unnest: FieldPath | undefined,
  ) {
    this.#record = recordShapeOf(base);
    this.#list = unnest?.split('.');
  }

  /** What the list that is unnested holds, or why it cannot be. `undefined` when none is. */
  list(): Found | undefined {
    return this.unnest === undefined ? undefined : this.#ofRecord(this.unnest);
  }

  /** What a field holds. */
  find(field: FieldPath): Found {
    return field.startsWith(ITEM) ? this.#ofItem(field.slice(ITEM.length)) : this.#ofRecord(field);
  }

  #ofRecord(field: FieldPath): Found {
    const description = derived.get(field);
    if (description?.bases.includes(this.base)) return { shapes: [derivedShape(description)] };
    const path = field.split('.');
    const shapes = this.#record.at(path);
    if (shapes.length > 0) return { shapes };
    if (description !== undefined) return { rule: 'definition.other-base', more: {} };
    const ofBase = [...derived].flatMap(([name, { bases }]) =>
      bases.includes(this.base) ? name : [],
    );
    return this.#absent([], path, ofBase);
  }

  #ofItem(field: string): Found {
    const list = this.#list;
    if (list === undefined) return { rule: 'definition.item-without-list', more: {} };
    const description = derived.get(list.join('.'));
    if (description?.kind === 'list' && description.bases.includes(this.base)) {
      const { items = [] } = description;
      if (!items.includes(field)) {
        return { rule: 'definition.unknown-field', more: hintOf(field, items) };
      }
      const codes = derivedCodes.get(list.join('.'))?.get(field);
      return { shapes: [codes === undefined ? { kind: 'text' } : { kind: 'code', codes }] };
    }
    const path = field.split('.');
    const shapes = this.#record.at([...list, '*', ...path]);
    return shapes.length > 0 ? { shapes } : this.#absent([...list, '*'], path, []);
  }

  /** Why there is nothing at a path: a list is on the way, or a name is none that stands there. */
  #absent(from: readonly string[], path: readonly string[], more: readonly string[]): Found {
    const known = path.findIndex(
      (_, at) => this.#record.at([...from, ...path.slice(0, at + 1)]).length === 0,
    );
    const before = [...from, ...path.slice(0, known)];
    if (this.#record.at(before).some(({ kind }) => kind === 'list')) {
      return { rule: 'definition.field-in-list', more: {} };
    }
    const words = [...this.#record.fieldsAt(before), ...(known === 0 ? more : [])];
    return { rule: 'definition.unknown-field', more: hintOf(path[known] ?? '', words) };
  }
}

function derivedShape({ kind }: DerivedDescription): FieldShape {
  // A code that is derived is of no list that could be told.
  return { kind: kind === 'code' ? 'text' : kind };
}
