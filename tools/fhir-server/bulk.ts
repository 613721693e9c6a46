import { randomUUID } from 'node:crypto';
import { type Answer, outcomeAnswer } from './answers.js';
import type { createPatientCompartment } from './compartment.js';
import { matchesLastUpdated } from './last-updated.js';
import type { Medplum } from './medplum.js';
import { problem } from './outcomes.js';
import type { ResourceStore } from './store.js';

/** How a server exports. */
export interface BulkOptions {
  /** How often the status says 202 before the manifest comes; 1 unless given. */
  readonly polls?: number;
  /** What `Retry-After` says with them; '0' unless given. */
  readonly retryAfter?: string;
  /** The first poll of each job is answered with 429. */
  readonly tooMany?: boolean;
  /** How many resources a file holds at most; 100 unless given. */
  readonly linesPerFile?: number;
  /** How often a file can be read before it has expired: for ever unless given; 0 for never. */
  readonly reads?: number;
  /** What an expired file is answered with; 404 unless given. */
  readonly expired?: 404 | 410;
  /** The manifest names a file of OperationOutcomes, one for each of these texts. */
  readonly errors?: readonly string[];
  /** What the manifest says; whether a token is required is the server's `authorize`. */
  readonly requiresAccessToken?: boolean;
  /** Where the manifest says that the files are; the server itself unless given. */
  readonly filesOrigin?: string;
  /** The manifest's counts are one too high. */
  readonly wrongCounts?: boolean;
}

interface Job {
  readonly request: string;
  readonly transactionTime: string;
  readonly files: ReadonlyMap<string, { type: string; lines: readonly string[]; kind: Kind }>;
  readonly reads: Map<string, number>;
  polls: number;
}
type Kind = 'output' | 'deleted' | 'error';

/** What the exports need to know of their server. */
export interface BulkServer {
  readonly medplum: Medplum;
  readonly store: ResourceStore;
  readonly compartment: ReturnType<typeof createPatientCompartment>;
  readonly now: () => Date;
  readonly base: () => string;
}

/** What a request for an export is. */
export interface BulkRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly prefer: string;
}

/** Bulk Data Access: kick-off, status, files, deletion (hl7.org/fhir/uv/bulkdata/export.html). */
export function createBulkExports(
  server: BulkServer,
  options: BulkOptions,
): (request: BulkRequest) => Answer | undefined {
  const jobs = new Map<string, Job>();
  const refuse = (...given: Parameters<typeof problem>) =>
    outcomeAnswer(server.medplum, problem(...given));

  function kickOff({ path, query, prefer }: BulkRequest): Answer {
    if (!/\brespond-async\b/.test(prefer))
      return refuse(400, 'required', 'Prefer: respond-async is required');
    if (!/^(application\/(fhir\+)?ndjson|ndjson)?$/.test(query.get('_outputFormat') ?? ''))
      return refuse(400, 'not-supported', 'NDJSON only');
    const id = randomUUID();
    jobs.set(id, {
      request: `${server.base()}/${path}${query.size > 0 ? `?${query}` : ''}`,
      transactionTime: server.now().toISOString(),
      files: filesOf(server, { path, query, options }),
      reads: new Map(),
      polls: 0,
    });
    return {
      status: 202,
      headers: { 'Content-Location': `${server.base()}/$export-status/${id}` },
    };
  }

  function status(id: string, job: Job): Answer {
    const { polls = 1, retryAfter = '0', tooMany = false } = options;
    job.polls += 1;
    if (tooMany && job.polls === 1) {
      const answer = refuse(429, 'throttled', 'Too many requests');
      return { ...answer, headers: { 'Retry-After': retryAfter } };
    }
    const polled = job.polls - (tooMany ? 1 : 0);
    if (polled > polls) return { status: 200, ...manifest(id, job) };
    return {
      status: 202,
      headers: { 'X-Progress': `${polled} of ${polls}`, 'Retry-After': retryAfter },
    };
  }

  function manifest(id: string, { request, transactionTime, files }: Job) {
    const root = options.filesOrigin ?? new URL(server.base()).origin;
    const path = new URL(server.base()).pathname;
    const listed = (wanted: Kind) =>
      [...files].flatMap(([name, { kind, type, lines }]) =>
        kind === wanted
          ? {
              type,
              url: `${root}${path}/$export-file/${id}/${name}`,
              count: lines.length + (options.wrongCounts ? 1 : 0),
            }
          : [],
      );
    const content = {
      transactionTime,
      request,
      requiresAccessToken: options.requiresAccessToken ?? false,
      output: listed('output'),
      deleted: listed('deleted'),
      error: listed('error'),
    };
    return { text: JSON.stringify(content), headers: { 'Content-Type': 'application/json' } };
  }

  function file(name: string, job: Job): Answer {
    const found = job.files.get(name);
    if (!found) return refuse(404, 'not-found', 'Not found');
    const reads = (job.reads.get(name) ?? 0) + 1;
    job.reads.set(name, reads);
    if (reads > (options.reads ?? Number.POSITIVE_INFINITY))
      return refuse(options.expired ?? 404, 'not-found', 'The file has expired');
    const text = found.lines.map((line) => `${line}\n`).join('');
    return { status: 200, headers: { 'Content-Type': 'application/fhir+ndjson' }, text };
  }

  return (request) => {
    const { method, path } = request;
    if (path === '$export' || path === 'Patient/$export')
      return method === 'GET' ? kickOff(request) : refuse(405, 'not-supported', 'GET only');
    const [root = '', id = '', name = ''] = path.split('/');
    if (root !== '$export-status' && root !== '$export-file') return undefined;
    const job = jobs.get(id);
    if (!job) return refuse(404, 'not-found', 'No such export');
    if (root === '$export-file') return file(name, job);
    if (method !== 'DELETE') return status(id, job);
    jobs.delete(id);
    return { status: 202, headers: {} };
  };
}

function filesOf(
  { store, compartment }: BulkServer,
  {
    path,
    query,
    options: { linesPerFile = 100, errors = [] },
  }: { path: string; query: URLSearchParams; options: BulkOptions },
): Job['files'] {
  const since = query.get('_since');
  const wanted = query.getAll('_type').flatMap((types) => types.split(','));
  const types = store
    .types()
    .filter((type) => wanted.length === 0 || wanted.includes(type))
    .filter((type) => path === '$export' || compartment.types.has(type));
  const recent = (at: string) => since === null || matchesLastUpdated(at, 'gt', since);
  const files = new Map<string, { type: string; lines: readonly string[]; kind: Kind }>();
  const add = (kind: Kind, type: string, lines: readonly string[]) => {
    for (let start = 0; start < lines.length; start += linesPerFile)
      files.set(`${kind}.${type}.${start / linesPerFile}.ndjson`, {
        kind,
        type,
        lines: lines.slice(start, start + linesPerFile),
      });
  };
  for (const type of types) {
    const present = store.sorted(type).filter(({ lastUpdated }) => recent(lastUpdated));
    add(
      'output',
      type,
      present.map(({ resource }) => JSON.stringify(resource)),
    );
  }
  const deleted = types
    .flatMap((type) => store.newestOf(type))
    .filter(({ interaction, lastUpdated }) => interaction === 'delete' && recent(lastUpdated));
  if (since !== null && deleted.length > 0)
    add('deleted', 'Bundle', [JSON.stringify(deletions(deleted))]);
  add(
    'error',
    'OperationOutcome',
    errors.map((text) => JSON.stringify(problem(500, 'processing', text))),
  );
  return files;
}

function deletions(deleted: readonly { type: string; id: string }[]) {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: deleted.map(({ type, id }) => ({ request: { method: 'DELETE', url: `${type}/${id}` } })),
  };
}
