import { type RecordOf, territoryKinds } from '@santeparticipative/core';
import type { Identifier } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import type { FieldCodecs } from '../elements/extension.js';
import { text } from '../elements/primitives.js';
import { readReference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { standardSystems } from '../standard-systems.js';
import type { Systems } from '../systems.js';

export const extensions: FieldCodecs<Pick<OwnFields<'territory'>, 'vintage'>> = { vintage: text };

const AREA = {
  coding: [{ system: standardSystems.locationPhysicalType, code: 'area' }],
};

/** The system of the code of a kind of territory. */
function codeSystem(kind: string | undefined, { identifiers }: Systems): string {
  if (kind === 'commune') return identifiers.commune;
  if (kind === 'qpv') return identifiers.qpv;
  return `${identifiers.territory}/${kind}`;
}

function identifiers(territory: RecordOf<'territory'>, mapping: Mapping): Identifier[] {
  const own = recordIdentifier(territory, mapping);
  const { code } = territory;
  return code === undefined
    ? [own]
    : [own, { system: codeSystem(territory.kind, mapping.systems), value: code }];
}

/** A territory is a Location whose physical type is an area. */
export const territory: RecordMapper<'territory'> = {
  type: 'territory',
  carriers: ['Location'],
  write: (record, mapping) => [
    compact({
      resourceType: 'Location' as const,
      ...carrierOf(record, record, extensions, mapping),
      identifier: identifiers(record, mapping),
      mode: 'instance' as const,
      name: record.name,
      alias: record.aliases,
      type: [writeCode(territoryKinds, record.kind, mapping)],
      physicalType: AREA,
      partOf: record.partOf === undefined ? undefined : writeReference(record.partOf, mapping),
    }),
  ],
  read: (carrier, _set, mapping) => {
    if (!isResource('Location', carrier)) return {};
    const kind = readCode(territoryKinds, carrier.type, mapping);
    const codes = codeSystem(kind, mapping.systems);
    return compact({
      ...readCarrier('territory', carrier.extension, extensions, mapping),
      kind,
      code: carrier.identifier?.find(({ system }) => system === codes)?.value,
      name: carrier.name,
      aliases: carrier.alias,
      partOf: readReference(carrier.partOf, mapping),
    });
  },
};
