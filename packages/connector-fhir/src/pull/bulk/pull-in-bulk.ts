import { windowAfter } from '../checkpoint.js';
import { Given } from '../given.js';
import { checkpointOf, failedBy, type Pull, type ResourceRead } from '../pull.js';
import { pulledTypes } from '../resource-types.js';
import { scopeOf } from '../scope.js';
import { searchedInstant } from '../server-time.js';
import { beginExport, endExport, finishedExport } from './export-job.js';
import { type FilesEnd, readFiles } from './read-files.js';

/** Pulls an export: all files, then those of what is gone. */
export async function* pullInBulk(pull: Pull): AsyncGenerator<ResourceRead> {
  const { options, marks, clocks, overlap, heldTypes } = pull;
  const { level = 'system' } = options.bulk ?? {};
  const types = options.types ?? pulledTypes.filter((type) => heldTypes?.has(type) ?? true);
  const scope = scopeOf('bulk', { level, types });
  const given = new Given(windowAfter(marks[scope], clocks, overlap));
  const { from } = given.window;
  const since = from === undefined ? '' : `&_since=${searchedInstant(from)}`;
  const at = level === 'system' ? '' : `${level}/`;
  const url = `${at}$export?_type=${types.map(encodeURIComponent).join(',')}${since}`;
  let end = yield* pullExport(pull, url, new Set(types), given);
  if (end.kind === 'lost' && !pull.context.signal.aborted) {
    // The server lost files of it before they were read: once, it is asked to export again.
    end = yield* pullExport(pull, url, new Set(types), given);
  }
  if (end.kind !== 'whole') {
    yield failedBy(...end.issues);
    return;
  }
  const mark =
    end.time === undefined ? given.mark(clocks, overlap) : given.markAt(end.time, clocks, overlap);
  if (mark !== undefined) yield checkpointOf({ ...marks, [scope]: mark });
}

/** Has one export made and reads it. Whatever happens, the server is told that it is no longer needed. */
async function* pullExport(
  pull: Pull,
  url: string,
  types: ReadonlySet<string>,
  given: Given,
): AsyncGenerator<ResourceRead, FilesEnd> {
  const begun = await beginExport(pull, url);
  if (!begun.ok) return { kind: 'wrong', issues: begun.issues };
  try {
    const finished = await finishedExport(pull, begun.location);
    if (!finished.ok) return { kind: 'wrong', issues: finished.issues };
    return yield* readFiles(pull, finished.manifest, types, given);
  } finally {
    await endExport(pull, begun.location);
  }
}
