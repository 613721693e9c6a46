import { AnyReference, History, type HistoryRecord, recordTypes } from '@santeparticipative/core';
import * as z from 'zod';
import type { Database } from '../database/database.js';

/**
 * The columns that tell what records say of others, under the names that a line has for them together: most records
 * say nothing.
 */
export const statementPaths = {
  replaces: 'meta.replaces',
  target: 'target',
  kept: 'kept',
  merged: 'merged',
} as const;

/** What history comes to, beside the tables `left_out` and `kept_ids` that hold it. */
export interface SettledHistory {
  /** True when some record stands for another. */
  readonly merges: boolean;
  /** True when some line does not stand. */
  readonly leavesOut: boolean;
}

const Reference = z.object({ type: z.enum(recordTypes), id: z.string() });

/** What a line tells of its place in history. */
interface Version {
  readonly line: number;
  readonly record: HistoryRecord;
}

/** The statuses in the order of the type `record_status` of the lines. */
export const statuses = ['active', 'entered-in-error', 'withdrawn'] as const;

/** Types and statuses come as their places in their lists: numbers cost less than texts. */
const VERSION = `l."$line"::DOUBLE, enum_code(l."$type"), l."$id", l."$version",
  floor(epoch_us(l."$recorded") / 1000)::DOUBLE, enum_code(l."$status")`;

/** A record lacks what its schema requires: the file was not checked. */
export class UnreadableRecordError extends Error {}

function required(reference: AnyReference | undefined): AnyReference {
  if (reference === undefined) throw new UnreadableRecordError();
  return reference;
}

const Statements = z.object({
  replaces: AnyReference.optional(),
  target: AnyReference.optional(),
  kept: AnyReference.optional(),
  merged: AnyReference.optional(),
});

/** Reads a row of {@link VERSION}, and after it what the record says of others: by hand, for there may be millions. */
function versionOf([
  line,
  place,
  id,
  version,
  milliseconds,
  level,
  says,
]: readonly unknown[]): Version {
  const type = typeof place === 'number' ? recordTypes[place] : undefined;
  const status = typeof level === 'number' ? statuses[level] : undefined;
  if (
    typeof line !== 'number' ||
    type === undefined ||
    typeof id !== 'string' ||
    typeof version !== 'number' ||
    typeof milliseconds !== 'number' ||
    status === undefined
  ) {
    throw new UnreadableRecordError();
  }
  const told = typeof says === 'string' ? Statements.parse(JSON.parse(says)) : {};
  const recordedAt = new Date(milliseconds).toISOString();
  const { replaces } = told;
  const meta = { version, recordedAt, status, ...(replaces !== undefined && { replaces }) };
  if (type === 'tombstone') {
    return { line, record: { type, id, meta, target: required(told.target) } };
  }
  if (type === 'merge') {
    const [kept, merged] = [required(told.kept), required(told.merged)];
    return { line, record: { type, id, meta, kept, merged } };
  }
  return { line, record: { type, id, meta } };
}

/** Ids that one History weighs at once, where none says anything of another. */
const IDS_AT_ONCE = 20_000;

/**
 * Settles which lines stand, by the rules of core's `History`. Most records have one line, and nothing speaks of
 * them: they stand as they are. The others are handed to it: all at once those that tombstones, merges and
 * replacements bind together; in parts, so that memory does not hold them all, those that were only corrected, where
 * their highest version is told more than once.
 *
 * Ids are gathered by a hash of theirs: that two of them may share one does no harm, for then both are handed over.
 *
 * Makes three tables: `left_out`, the lines that are not the latest of their record or whose record is gone;
 * `kept_ids`, the id that stands for another; `twins`, the lines that tell the latest version of a record twice, of
 * which the first stays. A person who was merged is not left out: what one record does not say of the person, another
 * may.
 */
export async function settleHistory(database: Database): Promise<SettledHistory> {
  const said = Object.keys(statementPaths).map(
    (name) => `{'type': "$says"->>'$.${name}.type', 'id': "$says"->>'$.${name}.id'}`,
  );
  await database.run(`
    CREATE TABLE left_out (line BIGINT);
    CREATE TABLE twins (line BIGINT, type VARCHAR, id VARCHAR);
    CREATE TABLE kept_ids (type VARCHAR, id VARCHAR, kept VARCHAR);
    CREATE TABLE spoken_of AS
      SELECT DISTINCT type, id FROM (
        SELECT unnest([{'type': "$type"::VARCHAR, 'id': "$id"}, ${said.join(', ')}], recursive := true)
        FROM lines WHERE "$says" IS NOT NULL
      ) WHERE id IS NOT NULL;
    CREATE TABLE repeated AS
      SELECT key FROM (SELECT hash("$type", "$id") AS key FROM lines) GROUP BY key HAVING count(*) > 1`);
  const bound = await settleSpokenOf(database);
  const corrected = await settleCorrected(database);
  const twins = await leaveOutTwins(database);
  return { merges: bound.merges, leavesOut: bound.leavesOut || corrected || twins };
}

async function settleSpokenOf(database: Database): Promise<SettledHistory> {
  const references = await database.rows('SELECT type, id FROM spoken_of', Reference);
  if (references.length === 0) return { merges: false, leavesOut: false };
  const bound = `SELECT ${VERSION}, "$says" FROM lines l
    SEMI JOIN spoken_of s ON l."$type"::VARCHAR = s.type AND l."$id" = s.id`;
  const versions: Version[] = [];
  for await (const some of database.stream(bound)) {
    for (const row of some) versions.push(versionOf(row));
  }
  const history = new History();
  for (const { record } of versions) history.add(record);
  const kept = references.flatMap(({ type, id }) => {
    const keptId = history.keptOf({ type, id }).id;
    return keptId === id ? [] : [[type, id, keptId]];
  });
  await database.append('kept_ids', kept);
  const leavesOut = await divide(database, versions, (record) => {
    const { type, id } = record;
    const standing = history.keptOf({ type, id });
    const tells = standing.id === id || type === 'person';
    const isGone = history.isGone({ type, id }) || history.isGone(standing);
    return tells && !isGone && history.isLatest(record);
  });
  return { merges: kept.length > 0, leavesOut };
}

/**
 * Of lines of one record the latest has the highest version: a line below it is not handed over. Which of several
 * that share it stands, `History` knows.
 */
async function settleCorrected(database: Database): Promise<boolean> {
  await database.run(`
    CREATE TABLE corrected AS
      SELECT l."$line", l."$type", l."$id", l."$version", l."$recorded", l."$status",
        rank() OVER (PARTITION BY l."$type", l."$id" ORDER BY l."$version" DESC) > 1 AS outranked
      FROM lines l
      JOIN repeated r ON hash(l."$type", l."$id") = r.key
      ANTI JOIN spoken_of s ON l."$type"::VARCHAR = s.type AND l."$id" = s.id;
    INSERT INTO left_out SELECT "$line" FROM corrected WHERE outranked`);
  const [outranked] = await database.rows(
    'SELECT count(*)::DOUBLE AS lines FROM corrected WHERE outranked',
    z.object({ lines: z.number() }),
  );
  let leavesOut = outranked?.lines !== 0;
  let versions: Version[] = [];
  let ids = 0;
  const settle = async () => {
    const history = new History();
    for (const { record } of versions) history.add(record);
    const some = await divide(database, versions, (record) => history.isLatest(record));
    leavesOut ||= some;
    versions = [];
    ids = 0;
  };
  const alike = `
    SELECT ${VERSION} FROM corrected l WHERE NOT outranked
    QUALIFY count(*) OVER (PARTITION BY l."$type", l."$id") > 1
    ORDER BY l."$type", l."$id"`;
  for await (const some of database.stream(alike)) {
    for (const row of some) {
      const version = versionOf(row);
      const last = versions.at(-1)?.record;
      if (last?.id !== version.record.id || last.type !== version.record.type) ids += 1;
      if (ids > IDS_AT_ONCE) {
        await settle();
        ids = 1;
      }
      versions.push(version);
    }
  }
  await settle();
  await database.run('DROP TABLE corrected');
  return leavesOut;
}

/** Puts the lines that do not stand in their table, and those of which there are two in theirs. */
async function divide(
  database: Database,
  versions: readonly Version[],
  stands: (record: HistoryRecord) => boolean,
): Promise<boolean> {
  const standing = versions.filter(({ record }) => stands(record));
  const lines = new Set(standing.map(({ line }) => line));
  const leftOut = versions.flatMap(({ line }) => (lines.has(line) ? [] : [[line]]));
  const counts = new Map<string, number>();
  const keyOf = ({ type, id }: HistoryRecord) => `${type} ${id}`;
  for (const { record } of standing) {
    counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  }
  const twins = standing.flatMap(({ line, record }) =>
    (counts.get(keyOf(record)) ?? 0) > 1 ? [[line, record.type, record.id]] : [],
  );
  await database.append('left_out', leftOut);
  await database.append('twins', twins);
  return leftOut.length > 0;
}

/** Of lines that tell one version of a record twice, one is enough. */
async function leaveOutTwins(database: Database): Promise<boolean> {
  const [counted] = await database.rows(
    'SELECT count(*)::DOUBLE AS lines FROM twins',
    z.object({ lines: z.number() }),
  );
  if (counted?.lines === 0) return false;
  await database.run(`
    INSERT INTO left_out SELECT line FROM twins ANTI JOIN (SELECT min(line) AS line FROM twins GROUP BY type, id) USING (line)`);
  return true;
}
