import {
  type AnyReference,
  History,
  type HistoryRecord,
  type RecordType,
  recordTypes,
} from '@santeparticipative/core';
import * as z from 'zod';
import type { Database } from '../database/database.js';

/** The columns that say what records say of others. */
export const statementPaths = [
  'meta.replaces.type',
  'meta.replaces.id',
  'target.type',
  'target.id',
  'kept.type',
  'kept.id',
  'merged.type',
  'merged.id',
] as const;

/** What history comes to, beside the tables `left_out` and `kept_ids` that hold it. */
export interface SettledHistory {
  /** The types of which some record stands for another. */
  readonly merged: ReadonlySet<RecordType>;
  /** True when a line is left out. */
  readonly leavesOut: boolean;
}

const Type = z.enum(recordTypes);
const reference = { type: Type, id: z.string() };
const Reference = z.object(reference);

const HistoryRow = z.object({
  ...reference,
  line: z.number(),
  version: z.number(),
  milliseconds: z.number(),
  status: z.enum(['active', 'entered-in-error', 'withdrawn']),
  replacesType: Type.nullable(),
  replacesId: z.string().nullable(),
  targetType: Type.nullable(),
  targetId: z.string().nullable(),
  keptType: Type.nullable(),
  keptId: z.string().nullable(),
  mergedType: Type.nullable(),
  mergedId: z.string().nullable(),
});
type HistoryRow = z.infer<typeof HistoryRow>;

const HISTORY_ROW = `
  l."$type"::VARCHAR AS type, l."$id" AS id, l.rowid::DOUBLE AS line,
  l."$version"::DOUBLE AS version,
  floor(epoch_us(l."$recorded") / 1000)::DOUBLE AS milliseconds,
  l."$status"::VARCHAR AS status,
  l."meta.replaces.type" AS "replacesType", l."meta.replaces.id" AS "replacesId",
  l."target.type" AS "targetType", l."target.id" AS "targetId",
  l."kept.type" AS "keptType", l."kept.id" AS "keptId",
  l."merged.type" AS "mergedType", l."merged.id" AS "mergedId"`;

function referenceOf(type: RecordType | null, id: string | null): AnyReference | undefined {
  return type === null || id === null ? undefined : { type, id };
}

/** What history asks of a record. */
function historyRecord(row: HistoryRow): HistoryRecord {
  const replaces = referenceOf(row.replacesType, row.replacesId);
  const versioned = {
    id: row.id,
    meta: {
      version: row.version,
      recordedAt: new Date(row.milliseconds).toISOString(),
      status: row.status,
      ...(replaces !== undefined && { replaces }),
    },
  };
  if (row.type === 'tombstone') {
    const target = required(referenceOf(row.targetType, row.targetId));
    return { ...versioned, type: row.type, target };
  }
  if (row.type === 'merge') {
    const kept = required(referenceOf(row.keptType, row.keptId));
    const merged = required(referenceOf(row.mergedType, row.mergedId));
    return { ...versioned, type: row.type, kept, merged };
  }
  return { ...versioned, type: row.type };
}

/** A reference that the schema of its record requires. */
function required(reference: AnyReference | undefined): AnyReference {
  if (reference === undefined) throw new UnreadableRecordError();
  return reference;
}

/** A record lacks what its schema requires: the file was not checked. */
export class UnreadableRecordError extends Error {}

/** Ids that one History weighs at once, where none says anything of another. */
const IDS_AT_ONCE = 20_000;

/**
 * Settles which lines stand, by the rules of core's `History` alone. Most records have one line, and nothing speaks
 * of them: they stand as they are. The others are handed to it: all at once those that tombstones, merges and
 * replacements bind together; in parts, so that memory does not hold them all, those that were only corrected.
 *
 * Makes two tables: `left_out`, the lines that are not the latest of their record or whose record is gone; `kept_ids`,
 * the id that stands for another. A person who was merged is not left out: what one record does not say of the
 * person, another may.
 */
export async function settleHistory(database: Database): Promise<SettledHistory> {
  await database.run(`
    CREATE TABLE left_out (line BIGINT);
    CREATE TABLE latest (line BIGINT, type VARCHAR, id VARCHAR);
    CREATE TABLE kept_ids (type VARCHAR, id VARCHAR, kept VARCHAR);
    CREATE TABLE spoken_of AS
      SELECT DISTINCT type, id FROM (
        SELECT unnest([
          {'type': "$type"::VARCHAR, 'id': "$id"},
          {'type': "meta.replaces.type", 'id': "meta.replaces.id"},
          {'type': "target.type", 'id': "target.id"},
          {'type': "kept.type", 'id': "kept.id"},
          {'type': "merged.type", 'id': "merged.id"}
        ], recursive := true)
        FROM lines
        WHERE "meta.replaces.id" IS NOT NULL OR "target.id" IS NOT NULL OR "merged.id" IS NOT NULL
      ) WHERE id IS NOT NULL;
    CREATE TABLE repeated AS
      SELECT key FROM (SELECT hash("$type", "$id") AS key FROM lines) GROUP BY key HAVING count(*) > 1`);
  const merged = await settleSpokenOf(database);
  await settleCorrected(database);
  await leaveOutTwins(database);
  const [counted] = await database.rows(
    'SELECT count(*)::DOUBLE AS lines FROM left_out',
    z.object({ lines: z.number() }),
  );
  return { merged, leavesOut: (counted?.lines ?? 0) > 0 };
}

async function settleSpokenOf(database: Database): Promise<ReadonlySet<RecordType>> {
  const references = await database.rows('SELECT type, id FROM spoken_of', Reference);
  const merged = new Set<RecordType>();
  if (references.length === 0) return merged;
  const rows = await database.rows(
    `SELECT ${HISTORY_ROW} FROM lines l SEMI JOIN spoken_of s ON l."$type"::VARCHAR = s.type AND l."$id" = s.id`,
    HistoryRow,
  );
  const history = new History();
  for (const row of rows) history.add(historyRecord(row));
  const kept: string[][] = [];
  for (const { type, id } of references) {
    const keptId = history.keptOf({ type, id }).id;
    if (keptId === id) continue;
    kept.push([type, id, keptId]);
    merged.add(type);
  }
  await database.append('kept_ids', kept);
  await divide(database, rows, (row) => {
    const { type, id } = row;
    const standing = history.keptOf({ type, id });
    const tells = standing.id === id || type === 'person';
    const isGone = history.isGone({ type, id }) || history.isGone(standing);
    return tells && !isGone && history.isLatest(historyRecord(row));
  });
  return merged;
}

async function settleCorrected(database: Database): Promise<void> {
  let rows: HistoryRow[] = [];
  let ids = 0;
  let last = '';
  const settle = async () => {
    const history = new History();
    for (const row of rows) history.add(historyRecord(row));
    await divide(database, rows, (row) => history.isLatest(historyRecord(row)));
    rows = [];
    ids = 0;
  };
  const corrected = `
    SELECT ${HISTORY_ROW} FROM lines l
    SEMI JOIN repeated r ON hash(l."$type", l."$id") = r.key
    ANTI JOIN spoken_of s ON l."$type"::VARCHAR = s.type AND l."$id" = s.id
    ORDER BY l."$type", l."$id"`;
  for await (const some of database.stream(corrected, HistoryRow)) {
    for (const row of some) {
      const key = `${row.type} ${row.id}`;
      if (key !== last) {
        ids += 1;
        last = key;
        if (ids > IDS_AT_ONCE) await settle();
      }
      rows.push(row);
    }
  }
  await settle();
}

/** Puts each line in its table: that of the latest, or that of those left out. */
async function divide(
  database: Database,
  rows: readonly HistoryRow[],
  isLatest: (row: HistoryRow) => boolean,
): Promise<void> {
  const latest: (readonly [number, string, string])[] = [];
  const leftOut: (readonly [number])[] = [];
  for (const row of rows) {
    if (isLatest(row)) latest.push([row.line, row.type, row.id]);
    else leftOut.push([row.line]);
  }
  await database.append('latest', latest);
  await database.append('left_out', leftOut);
}

/** Of lines that tell one version of a record twice, one is enough. */
async function leaveOutTwins(database: Database): Promise<void> {
  await database.run(`
    CREATE TABLE twins AS
      SELECT type, id, min(line) AS first FROM latest GROUP BY type, id HAVING count(*) > 1;
    INSERT INTO left_out
      SELECT line FROM latest JOIN twins USING (type, id) WHERE line <> first`);
}
