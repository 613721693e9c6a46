import { type AnyRecord, isRecordOf } from '@santeparticipative/core';
import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readPersonIdentity, writePersonIdentity } from '../pathways/person-identity.js';
import {
  isStructureAgreement,
  readStructureAgreement,
  writeStructureAgreement,
} from '../pathways/structure-agreement.js';
import type { FoundResource } from '../reading/found-resource.js';
import { isResource } from '../reading/resource-set.js';
import { unlessMalformed } from '../reading/unless-malformed.js';
import {
  readProfessionalIdentity,
  writeProfessionalIdentity,
} from '../structures/professional-identity.js';
import type { RecordResources } from '../targets/guide.js';
import { guides } from '../targets/guides.js';
import { type SaidNumber, saidNumber } from '../targets/tddui/structures/said-number.js';
import { writeRecord } from '../write-record.js';
import type { PersonIdentity, ProfessionalIdentity, StructureAgreement } from './identities.js';
import type { IdentityPart } from './identity-part.js';

/** Who a record stands for, as its resources say it. */
export interface SaidIdentity {
  readonly person?: PersonIdentity;
  readonly professional?: ProfessionalIdentity;
  /** The number of the structure that the record refers to. */
  readonly structure?: SaidNumber;
  /** Who agreed to an accompaniment for the structure. */
  readonly agreement?: StructureAgreement;
  /** The resources that were read, with what the identity holds of them counted as understood. */
  readonly found: readonly FoundResource[];
}

/** The identities in resources, and the resources with what these hold counted as understood. */
function partsIn<Identity>(
  found: readonly FoundResource[],
  read: (resource: FhirResource) => IdentityPart<Identity> | undefined,
): {
  readonly identities: readonly Partial<Identity>[];
  readonly found: readonly FoundResource[];
} {
  const parts = found.map((one) => ({ one, part: unlessMalformed(() => read(one.given)) }));
  return {
    identities: parts.flatMap(({ part }) => part?.identity ?? []),
    found: parts.map(({ one, part }) =>
      part === undefined
        ? one
        : { ...one, understood: new Set([...one.understood, ...part.understood]) },
    ),
  };
}

/** What a structure says of itself in the resources of what refers to it. */
function saidByStructure(
  record: AnyRecord,
  found: readonly FoundResource[],
  mapping: Mapping,
): Pick<SaidIdentity, 'structure' | 'agreement'> {
  const resources = found.map(({ resource }) => resource);
  const structure = saidNumber(record, resources, mapping);
  const [agreement] = resources.flatMap(
    (resource) =>
      unlessMalformed(() =>
        isResource('Consent', resource) && isStructureAgreement(resource, mapping)
          ? readStructureAgreement(resource, mapping)
          : undefined,
      ) ?? [],
  );
  return {
    ...(structure === undefined ? {} : { structure }),
    ...(agreement === undefined ? {} : { agreement }),
  };
}

/** Who a record stands for, in the resources that it was read from. */
export function readIdentity(
  record: AnyRecord,
  found: readonly FoundResource[],
  mapping: Mapping,
): SaidIdentity {
  const structure = saidByStructure(record, found, mapping);
  if (record.type === 'person') {
    const read = partsIn(found, (given) =>
      isResource('Patient', given) ? readPersonIdentity(given, mapping) : undefined,
    );
    const [person] = read.identities;
    return { ...structure, ...(person && { person }), found: read.found };
  }
  if (record.type === 'professional') {
    const read = partsIn(found, (given) =>
      isResource('Practitioner', given) ? readProfessionalIdentity(given) : undefined,
    );
    const [professional] = read.identities;
    return { ...structure, ...(professional && { professional }), found: read.found };
  }
  return { ...structure, found };
}

function identified(
  record: AnyRecord,
  resources: RecordResources,
  { person, professional, agreement }: SaidIdentity,
  mapping: Mapping,
): RecordResources {
  if (agreement !== undefined && isRecordOf('pathway', record)) {
    return [...resources, writeStructureAgreement(record, agreement, mapping)];
  }
  if (professional !== undefined && isRecordOf('professional', record)) {
    return writeProfessionalIdentity(record, resources, professional, mapping);
  }
  const [carrier, ...parts] = resources;
  return person !== undefined && isResource('Patient', carrier)
    ? [writePersonIdentity(carrier, person, mapping), ...parts]
    : resources;
}

/** The forms in which a record is written, with who it stands for: that of R4, then those of the national guides that take it. */
export function* formsOf(
  record: AnyRecord,
  said: SaidIdentity,
  mapping: Mapping,
): Generator<readonly FhirResource[]> {
  const resources = writeRecord(record, mapping);
  yield identified(record, resources, said, mapping);
  const identities = {
    person: () => said.person,
    professional: () => said.professional,
    structure: () => said.structure,
    agreement: () => said.agreement,
  };
  for (const guide of Object.values(guides)) {
    const written = guide.write(record, resources, { ...mapping, identities });
    if (written.ok) yield written.value;
  }
}
