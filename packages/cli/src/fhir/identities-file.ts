import { saveNdjson } from '@santeparticipative/connector-files';
import { check, Id, type Issue, pointer } from '@santeparticipative/core';
import {
  type Identities,
  PersonIdentity,
  ProfessionalIdentity,
  type ReadIdentities,
  StructureAgreement,
  StructureIdentity,
} from '@santeparticipative/fhir';
import * as z from 'zod';
import { readJsonFile } from '../commands/read-json-file.js';

/** What says whose identity an entry is: the type and the id of a record. */
const of = <Type extends string>(type: Type) => ({ type: z.literal(type), id: Id });

/**
 * An entry of a file of identities: what a national target demands of one record, and no dataset holds. Of a pathway,
 * it is who agreed for the structure.
 */
const Entry = z.discriminatedUnion('type', [
  PersonIdentity.extend(of('person')),
  ProfessionalIdentity.extend(of('professional')),
  StructureIdentity.extend(of('structure')),
  StructureAgreement.extend(of('pathway')),
]);
type Entry = z.infer<typeof Entry>;

/** The identities that a file holds, and what is wrong with it. */
export interface IdentitiesFile {
  readonly identities: Identities;
  readonly issues: readonly Issue[];
}

function identitiesOf(entries: readonly Entry[]): Identities {
  const found = <Type extends Entry['type']>(type: Type) => {
    const ofType = new Map<string, Omit<Extract<Entry, { type: Type }>, 'type' | 'id'>>();
    for (const entry of entries) {
      if (entry.type !== type) continue;
      const { type: _type, id, ...identity } = entry as Extract<Entry, { type: Type }>;
      ofType.set(id, identity);
    }
    return ({ id }: { readonly id: string }) => ofType.get(id);
  };
  return {
    person: found('person'),
    professional: found('professional'),
    structure: found('structure'),
    agreement: found('pathway'),
  };
}

/**
 * Reads a file of identities: NDJSON with an entry a line, or JSON with a list of them. What is wrong is said by its
 * place, and never by what it holds.
 */
export async function readIdentities(path: string): Promise<IdentitiesFile> {
  const { values, issues } = await readJsonFile(path);
  const found: Issue[] = [...issues];
  const entries = values.flat().flatMap((value, index) => {
    const entry = check(Entry, value);
    if (entry.ok) return [entry.value];
    const at = { file: path };
    found.push(
      ...entry.issues.map((issue) => ({ ...issue, at, path: `${pointer([index])}${issue.path}` })),
    );
    return [];
  });
  return { identities: identitiesOf(entries), issues: found };
}

/** Writes the identities that were read beside records, in the form that {@link readIdentities} takes. */
export async function saveIdentities(path: string, identities: ReadIdentities): Promise<void> {
  const { persons, professionals, structures, agreements } = identities;
  const entries = (type: Entry['type'], found: ReadonlyMap<string, object>): object[] =>
    [...found].map(([id, identity]) => ({ type, id, ...identity }));
  await saveNdjson(path, [
    ...entries('person', persons),
    ...entries('professional', professionals),
    ...entries('structure', structures),
    ...entries('pathway', agreements),
  ]);
}
