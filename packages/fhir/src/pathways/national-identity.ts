import { parseIdentifier, pointer } from '@santeparticipative/core';
import type { Extension, Identifier, Patient } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { PersonIdentity } from '../identities/identities.js';
import { type IdentityPart, valid } from '../identities/identity-part.js';
import type { Systems } from '../systems.js';

/*
 * The national identity of health (INS): a matricule that may be used once the identity was qualified, which FR Core
 * says beside it, as the reliability of the identity.
 */

type Kind = NonNullable<PersonIdentity['ins']>['kind'];

interface InsIdentifier {
  readonly system: string;
  /** The code of its type, in FR Core's system of types. */
  readonly type: string;
  readonly use: 'official' | 'temp';
}

function insIdentifiers({ identifiers }: Systems): { readonly [kind in Kind]: InsIdentifier } {
  return {
    nir: { system: identifiers.insNir, type: 'INS-NIR', use: 'official' },
    nia: { system: identifiers.insNia, type: 'INS-NIA', use: 'temp' },
    test: { system: identifiers.insTest, type: 'INS-NIR-TEST', use: 'official' },
    demo: { system: identifiers.insDemo, type: 'INS-NIR-DEMO', use: 'official' },
  };
}

const KINDS = ['nir', 'nia', 'test', 'demo'] as const satisfies readonly Kind[];

/** The identifier of a Patient for an INS. One that was not qualified is never written: the law has it so. */
export function writeIns({ ins }: PersonIdentity, { systems }: Mapping): Identifier[] {
  if (ins === undefined || !ins.qualified) return [];
  const { system, type, use } = insIdentifiers(systems)[ins.kind];
  return [
    {
      use,
      type: { coding: [{ system: systems.identifierTypes, code: type }] },
      system,
      value: ins.value,
    },
  ];
}

/** The extension for the reliability of an identity, and the one inside for its status: in FR Core's 2.0, and since 2.1. */
const RELIABILITY = { name: 'fr-core-ident-reliability', status: 'identityReliability' };
const RELIABILITY_SINCE_2_1 = { name: 'fr-core-identity-reliability', status: 'identityStatus' };

const QUALIFIED = 'VALI';
const PROVISIONAL = 'PROV';

/** How reliable an identity is: validated when it has a qualified INS, else provisional. */
export function writeReliability({ ins }: PersonIdentity, { systems }: Mapping): Extension[] {
  const { name, status } = RELIABILITY;
  return [
    {
      url: `${systems.guides.frCore}/StructureDefinition/${name}`,
      extension: [
        {
          url: status,
          valueCoding: {
            system: `${systems.guides.frCore}/CodeSystem/fr-core-cs-v2-0445`,
            code: ins?.qualified === true ? QUALIFIED : PROVISIONAL,
          },
        },
      ],
    },
  ];
}

interface Status {
  readonly code: string | undefined;
  /** Where it stands: the address of the extension, and the extension inside. */
  readonly paths: readonly string[];
}

function statusesOf({ extension = [] }: Patient, { systems }: Mapping): Status[] {
  return extension.flatMap(({ url, extension: parts = [] }, index) =>
    [RELIABILITY, RELIABILITY_SINCE_2_1]
      .filter(({ name }) => url === `${systems.guides.frCore}/StructureDefinition/${name}`)
      .flatMap(({ status }) =>
        parts.flatMap((part, at) =>
          part.url === status
            ? [
                {
                  code: part.valueCoding?.code,
                  paths: [
                    pointer(['extension', index, 'url']),
                    pointer(['extension', index, 'extension', at]),
                  ],
                },
              ]
            : [],
        ),
      ),
  );
}

/** A number of social security has the same system as an INS made from one: its type, or that it was validated, tells. */
function kindOf(
  { system, type }: Identifier,
  qualified: boolean,
  systems: Systems,
): Kind | undefined {
  const kind = KINDS.find((known) => insIdentifiers(systems)[known].system === system);
  const codes = (type?.coding ?? []).flatMap(({ code }) => code ?? []);
  const typed = codes.some((code) => code.startsWith('INS-'));
  const untyped = codes.length === 0 && (kind !== 'nir' || qualified);
  return typed || untyped ? kind : undefined;
}

/** The INS that a Patient has, and whether its identity was qualified. */
export function readNationalIdentity(
  patient: Patient,
  mapping: Mapping,
): IdentityPart<PersonIdentity> {
  const statuses = statusesOf(patient, mapping);
  const qualified = statuses.some(({ code }) => code === QUALIFIED);
  const [found] = (patient.identifier ?? []).flatMap((identifier, index) => {
    const kind = kindOf(identifier, qualified, mapping.systems);
    const matricule = parseIdentifier('ins', identifier.value ?? '');
    return kind !== undefined && matricule.ok
      ? [{ index, ins: { kind, value: matricule.value, qualified } }]
      : [];
  });
  const identity = valid(PersonIdentity, { ins: found?.ins });
  const expected = identity.ins?.qualified === true ? QUALIFIED : PROVISIONAL;
  return {
    identity,
    understood: [
      ...(found === undefined
        ? []
        : ['use', 'type', 'system', 'value'].map((element) =>
            pointer(['identifier', found.index, element]),
          )),
      ...statuses.filter(({ code }) => code === expected).flatMap(({ paths }) => paths),
    ],
  };
}
