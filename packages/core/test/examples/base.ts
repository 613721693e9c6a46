import type { RecordMeta, RecordType, SourceRef } from '../../src/index.js';

/** The fields that every record has, all of them used. */
export function base(
  type: RecordType,
  id: string,
  openList: string,
): { id: string; meta: RecordMeta; sources: SourceRef[]; openLists: string[] } {
  return {
    id,
    meta: {
      version: 2,
      recordedAt: '2026-01-05T09:00:00Z',
      status: 'active',
      replaces: { type, id: `${id}-ancien` },
    },
    sources: [
      {
        source: { type: 'source', id: 'rapport' },
        where: 'page 3',
        quote: 'Une phrase inventée.',
        licence: 'Licence Ouverte 2.0',
      },
    ],
    openLists: [openList],
  };
}
