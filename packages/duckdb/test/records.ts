import type {
  AnyRecord,
  IndicatorDefinition,
  RecordMeta,
  RecordOf,
} from '@santeparticipative/core';

const meta: RecordMeta = { version: 1, recordedAt: '2026-01-01T00:00:00Z', status: 'active' };

/** A pathway of 2025 of a made-up person. */
export function pathway(id: string, more: Partial<RecordOf<'pathway'>> = {}): RecordOf<'pathway'> {
  return {
    type: 'pathway',
    id,
    meta,
    subject: { type: 'person', id: `p-${id}` },
    structure: { type: 'structure', id: 's' },
    status: 'active',
    period: { start: '2025-02-01' },
    ...more,
  };
}

/** A later version of a record. */
export function corrected<Corrected extends AnyRecord>(
  record: Corrected,
  version: number,
): Corrected {
  return { ...record, meta: { ...record.meta, version } };
}

/** A definition that counts pathways, with what a test is about. */
export function counting(more: Partial<IndicatorDefinition> = {}): IndicatorDefinition {
  return {
    type: 'indicator-definition',
    id: 'pathways',
    meta,
    version: '1.0.0',
    title: { fr: 'Accompagnements', en: 'Pathways' },
    description: { fr: 'Accompagnements', en: 'Pathways' },
    domain: 'pathways',
    unit: 'pathways',
    provenance: 'project',
    base: 'pathway',
    measure: { kind: 'count' },
    time: 'overlap',
    privacyUnit: 'person',
    dimensions: [{ id: 'structure', partition: true }],
    ...more,
  };
}
