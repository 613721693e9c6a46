import { type AnyRecord, recordTypes } from '@santeparticipative/core';
import { recordArbitrary } from '@santeparticipative/testing/arbitraries';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { fromFhir, type ReadResult, type Target, targets, toFhir } from '../src/index.js';
import { personIdentity, professionalIdentity } from './identity-arbitraries.js';
import { type Path, replaced } from './places.js';
import { context } from './same-record.js';
import { finess } from './tddui/known.js';

interface Place {
  readonly path: Path;
  readonly value: unknown;
}

function* places(value: unknown, path: Path = []): Generator<Place> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield* places(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const STRANGE = [{ url: 'https://elsewhere.example/extension', valueString: 'Autre chose' }];

/** Elements that a vendor may add to what stands there. */
const ADDED: readonly { readonly [element: string]: unknown }[] = [
  { extension: STRANGE },
  { modifierExtension: STRANGE },
  { period: { start: '1999-01-02' } },
  { assigner: { display: 'Autre chose' } },
  { version: 'Autre chose' },
  { note: [{ text: 'Autre chose' }] },
  { userSelected: true },
];

/** The ways to change one thing, and nothing else. */
function* changesOf(value: unknown): Generator<unknown> {
  if (typeof value === 'string') {
    yield value.startsWith('http') ? 'https://elsewhere.example/system' : `${value}x`;
  } else if (typeof value === 'number') yield value + 1 === value ? 0 : value + 1;
  else if (typeof value === 'boolean') yield !value;
  else if (Array.isArray(value)) {
    const [first] = value;
    if (typeof first === 'object' && first !== null) yield [...value, { extension: STRANGE }];
    else yield [...value, `${first}x`];
  } else if (typeof value === 'object' && value !== null) {
    for (const added of ADDED) {
      const [element = ''] = Object.keys(added);
      const list: unknown = Reflect.get(value, element);
      if (list === undefined) yield { ...value, ...added };
      else if (element === 'extension' && Array.isArray(list))
        yield { ...value, extension: [...list, ...STRANGE] };
    }
  }
}

/**
 * What only repeats: what servers set, what the type of an element says again, the type and use of a number that its
 * system tells, and the address of a reference that names a record by identifier.
 */
const REPEATED: readonly RegExp[] = [
  /^(?:id|resourceType)$/,
  /^meta\/(?:versionId|lastUpdated|profile(?:\/\d+)?)$/,
  /(?:^|\/)reference$/,
  /^identifier\/\d+\/(?:use|type\/coding\/0\/(?:system|code))$/,
  /\/valueCoding\/system$/,
  /(?:^input|^output|extension)\/.*coding\/0\/system$/,
];

interface Case {
  readonly given: readonly unknown[];
  readonly changed: readonly unknown[];
  readonly at: string;
}

interface Supplied {
  readonly person: object;
  readonly professional: object;
}

function carried(record: AnyRecord, target: Target): AnyRecord {
  if (target !== 'tddui@2.4') return record;
  if (record.type === 'pathway')
    return { ...record, title: 'Projet', subject: { type: 'person', id: 'a' } };
  if (record.type === 'contact')
    return { ...record, person: { type: 'person', id: 'a' }, date: '2025-03-04' };
  return record.type === 'structure'
    ? { ...record, identifiers: { ...record.identifiers, finessEt: finess } }
    : record;
}

function caseOf(
  record: AnyRecord,
  target: Target,
  { person, professional }: Supplied,
  seed: number,
): Case | undefined {
  const result = toFhir(carried(record, target), {
    ...context,
    target,
    identities: {
      person: () => person,
      professional: () => professional,
      structure: () => ({ finess }),
      agreement: () => ({ by: { type: 'professional', id: 'm' }, date: '2025-01-03' }),
    },
  });
  if (!result.ok) return undefined;
  const given: unknown[] = JSON.parse(JSON.stringify(result.value));
  const all = [...places(given)].filter(({ path }) => {
    const within = path.slice(1).join('/');
    return path.length > 0 && !REPEATED.some((repeated) => repeated.test(within));
  });
  const place = all[seed % all.length];
  const changes = place === undefined ? [] : [...changesOf(place.value)];
  if (place === undefined || changes.length === 0) return undefined;
  const changed = replaced(given, place.path, changes[seed % changes.length]);
  return Array.isArray(changed) ? { given, changed, at: place.path.join('/') } : undefined;
}

/** All that a reader is told. */
const told = ({ records, issues, unmapped, identities }: ReadResult): string =>
  JSON.stringify([
    records,
    issues,
    unmapped,
    [
      identities.persons,
      identities.professionals,
      identities.structures,
      identities.agreements,
    ].map((map) => [...map]),
  ]);

/** The records that TDDUI has a place for. */
const TDDUI_TYPES = ['structure', 'professional', 'person', 'pathway', 'contact'] as const;

const CASES = targets.flatMap((target) =>
  (target === 'tddui@2.4' ? TDDUI_TYPES : recordTypes).map((type) => ({ target, type })),
);

describe('one thing that is changed or added in what was written', () => {
  it.each(CASES)('for $target is never lost in silence: $type', ({ target, type }) => {
    fc.assert(
      fc.property(
        recordArbitrary(type),
        fc.record({ person: personIdentity, professional: professionalIdentity }),
        fc.nat(),
        (record, supplied, seed) => {
          const one = caseOf(record, target, supplied, seed);
          fc.pre(one !== undefined);
          const [before, after] = [one.given, one.changed].map((given) => fromFhir(given, context));
          if (before === undefined || after === undefined) throw new Error('There are two.');
          if (told(before) === told(after)) throw new Error(`Silent: ${one.at}`);
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 60), maxSkipsPerRun: 20 },
    );
  });
});
