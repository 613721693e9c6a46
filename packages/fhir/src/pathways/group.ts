import { coded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { exactCount } from '../elements/exact.js';
import { type FieldCodecs, list, orMissing } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { quantity } from '../elements/quantity.js';
import { readReference, readReferences, reference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';

export const extensions: FieldCodecs<Omit<OwnFields<'group'>, 'name' | 'structure' | 'members'>> = {
  programme: reference,
  model: reference,
  publics: list(coded),
  size: orMissing(quantity),
  period,
};

/**
 * A group is a Group of real people. Its quantity repeats the size when that is exact; the size as it was
 * stated ("une dizaine") is an extension.
 */
export const group: RecordMapper<'group'> = {
  type: 'group',
  carriers: ['Group'],
  write: (record, mapping) => [
    compact({
      resourceType: 'Group' as const,
      ...carrierOf(record, record, extensions, mapping),
      identifier: [recordIdentifier(record, mapping)],
      active: record.meta.status === 'active',
      type: 'person' as const,
      actual: true,
      name: record.name,
      quantity: exactCount(record.size),
      managingEntity:
        record.structure === undefined ? undefined : writeReference(record.structure, mapping),
      member: record.members?.map((person) => ({ entity: writeReference(person, mapping) })),
    }),
  ],
  read: (carrier, _set, mapping) => {
    if (!isResource('Group', carrier)) return {};
    return compact({
      ...readCarrier('group', carrier.extension, extensions, mapping),
      name: carrier.name,
      structure: readReference(carrier.managingEntity, mapping),
      members: readReferences(
        carrier.member?.map(({ entity }) => entity),
        mapping,
      ),
    });
  },
};
