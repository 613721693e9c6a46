import type { AnyRecord, Id } from '@santeparticipative/core';

/** The structures in whose file a record is, as far as it tells alone; none when everybody has it. */
function ownersAlone(record: AnyRecord): Id[] {
  switch (record.type) {
    case 'structure':
      return [record.id];
    case 'pathway':
    case 'contact':
    case 'professional':
      return [record.structure.id];
    case 'enrolment':
      return 'id' in record.structure ? [record.structure.id] : [];
    case 'session':
    case 'participation':
      return (record.hosts ?? []).map(({ id }) => id);
    case 'partnership':
      return (record.parties ?? []).map(({ structure }) => structure.id);
    case 'funding':
      return record.beneficiary === undefined ? [] : [record.beneficiary.id];
    default:
      return [];
  }
}

/**
 * The files of groups of structures: each has the records of its own structures, and those that are of none. A record
 * of two structures is in the files of both.
 */
export function filesOf(
  records: readonly AnyRecord[],
  groups: readonly (readonly Id[])[],
): AnyRecord[][] {
  const hostsOf = new Map(records.map((record) => [record.id, ownersAlone(record)]));
  const ownersOf = (record: AnyRecord): Id[] =>
    record.type === 'recommendation'
      ? (record.from ?? []).flatMap(({ id }) => hostsOf.get(id) ?? [])
      : ownersAlone(record);
  return groups.map((group) =>
    records.filter((record) => {
      const owners = ownersOf(record);
      return owners.length === 0 || owners.some((id) => group.includes(id));
    }),
  );
}
