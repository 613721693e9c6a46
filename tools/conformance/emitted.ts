import type { AnyRecord } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Corpus } from './corpora.js';
import { collectionBundle, type Target, write } from './targets.js';
import type { Case } from './validator.js';

/** What one record, or one dataset, gives for a target: judged as a whole, so that its references are followed. */
export interface EmittedCase extends Case {
  readonly target: Target;
  readonly corpus: string;
  /** The type of the record; `dataset` for a whole one. */
  readonly of: string;
  readonly resources: readonly FhirResource[];
}

/** What a corpus gives for a target. */
export interface Emitted {
  readonly target: Target;
  readonly corpus: string;
  /** How many records the target carries, of those that were tried. */
  readonly records: number;
  readonly tried: number;
  readonly cases: readonly EmittedCase[];
}

const NAMESPACE = 'https://santeparticipative.example/conformance';

/** A target that refused so many records of a type, one after another, does not carry the type. */
const REFUSALS = 25;

interface Written {
  readonly record: AnyRecord;
  readonly resources: readonly FhirResource[];
}

/** Records that are written together. */
interface Group {
  /** The type of the record; `dataset` for a whole one. */
  readonly of: string;
  readonly written: readonly Written[];
}

/** Records of each list in turn, until a target carried enough of them. */
function* inTurn(lists: Corpus['lists'], target: Target, count: number): Generator<Written> {
  let open = lists.map((list) => ({ records: list[Symbol.iterator](), refusals: 0 }));
  let taken = 0;
  while (open.length > 0) {
    for (const list of open) {
      const next = list.records.next();
      if (next.done === true) {
        list.refusals = REFUSALS;
        continue;
      }
      const resources = write(next.value, target, NAMESPACE);
      yield { record: next.value, resources };
      list.refusals = resources.length === 0 ? list.refusals + 1 : 0;
      taken += resources.length === 0 ? 0 : 1;
      if (taken >= count) return;
    }
    open = open.filter(({ refusals }) => refusals < REFUSALS);
  }
}

/**
 * What is judged: a resource that stands alone as it is; several in a Bundle, where the validator follows references
 * and holds what they name to the profile that the reference demands.
 */
function textOf(resources: readonly FhirResource[]): string {
  const [only] = resources;
  return JSON.stringify(resources.length === 1 ? only : collectionBundle(resources));
}

/**
 * What the mappers emit for a target from a corpus: a Bundle for each dataset, or for each of `count` records. Where
 * definitions are not at hand, each resource is judged `alone`: what is referred to cannot be held to a profile whose
 * extensions nobody knows.
 */
export function emittedFrom(
  corpus: Corpus,
  target: Target,
  count: number,
  alone: boolean,
): Emitted {
  const { name, lists, whole } = corpus;
  const common = { target, corpus: name };
  const groups: readonly Group[] = whole
    ? lists.map((list) => ({
        of: 'dataset',
        written: [...list].map((record) => ({
          record,
          resources: write(record, target, NAMESPACE),
        })),
      }))
    : [...inTurn(lists, target, count)].map((one) => ({ of: one.record.type, written: [one] }));
  const written = groups.flatMap((group) => group.written);
  const judged = groups.flatMap(({ of, written: records }) => {
    const resources = records.flatMap((one) => one.resources);
    return (alone ? resources.map((one) => [one]) : [resources]).map((some) => ({
      of,
      resources: some,
    }));
  });
  return {
    ...common,
    records: written.filter(({ resources }) => resources.length > 0).length,
    tried: written.length,
    cases: judged
      .filter(({ resources }) => resources.length > 0)
      .map((group) => ({ ...common, ...group, text: textOf(group.resources) })),
  };
}
