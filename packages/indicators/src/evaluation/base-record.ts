import type { AnyRecord, IndicatorDefinition } from '@santeparticipative/core';

/** A record that an indicator can count. */
export type BaseRecord = Extract<AnyRecord, { type: IndicatorDefinition['base'] }>;

/** The structures that a record is about: whose activity it is. */
export function structuresOf(record: BaseRecord): readonly string[] {
  switch (record.type) {
    case 'pathway':
    case 'contact':
      return [record.structure.id];
    case 'session':
    case 'participation':
      return (record.hosts ?? []).map(({ id }) => id);
    case 'structure':
      return [record.id];
  }
}
