import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Fault,
  type FaultScript,
  type FhirServer,
  startBystander,
} from '../../fhir-server/index.js';
import { patient } from '../pulls/patients.js';
import { type Pull, type Pulled, pull } from '../pulls/pull.js';
import { cameOnce, cameWhole, fileHolds } from '../pulls/pulled-whole.js';
import { oneOf, wholeNumber } from '../random.js';
import type { Environment, Scenario } from '../scenario.js';
import { withServer } from '../servers/server.js';

const PAGE = 10;
const START = Date.UTC(2026, 0, 5, 9);
const PATIENTS = 'Patient?';

/** What goes wrong with the pages, how many patients there are, and what becomes of the pull. */
interface Trouble {
  readonly name: string;
  readonly fault: (environment: Environment, ids: readonly string[]) => Fault;
  /** How many pages in a row meet it. */
  readonly times: number;
  /** Whether all patients were written at the same instant, so that their time gives them no order. */
  readonly atOnce?: true;
  /** What the pull says when it stops. It does not, unless told. */
  readonly stops?: string;
}

/** A server whose pages change, vanish, repeat, lead away or go round in circles while they are read. */
export const scenario: Scenario = {
  row: 13,
  name: 'pages',
  async run(seed, environment) {
    const elsewhere = await startBystander();
    const troubles: readonly Trouble[] = [
      {
        name: 'modified between pages',
        fault: ({ random }, ids) => ({
          kind: 'modified-after',
          resource: patient(oneOf(random, [ids[0] ?? '', ...ids]), 2),
        }),
        times: 2,
      },
      { name: 'page gone', fault: () => ({ kind: 'page-gone' }), times: 2 },
      {
        name: 'repeated',
        fault: () => ({ kind: 'repeated-entries' }),
        times: Number.POSITIVE_INFINITY,
      },
      {
        name: 'elsewhere',
        fault: () => ({ kind: 'next-elsewhere', origin: elsewhere.url }),
        times: 1,
        stops: 'fhir-server.other-origin',
      },
      {
        name: 'endless',
        fault: () => ({ kind: 'next-loop' }),
        times: Number.POSITIVE_INFINITY,
        atOnce: true,
        stops: 'fhir-server.endless-pages',
      },
    ];
    try {
      for (const trouble of troubles) await meets(trouble, seed, environment);
      assert.equal(elsewhere.requests.length, 0, 'another server was asked');
    } finally {
      await elsewhere.close();
    }
  },
};

async function meets(trouble: Trouble, seed: number, environment: Environment): Promise<void> {
  const { random, records } = environment;
  const folder = join(environment.folder, trouble.name);
  await mkdir(folder);
  const step = trouble.atOnce ? 0 : oneOf(random, [0, 1, 1500]);
  const paging = oneOf<'cursor' | 'offset'>(random, ['cursor', 'offset']);
  let now = START;
  await withServer({ now: () => new Date(now), paging }, async (server) => {
    const ids = Array.from(
      { length: Math.max(6 * PAGE, Math.ceil(records / 5)) },
      (_, index) => `p-${index}`,
    );
    for (const id of ids) {
      now += step;
      await server.put(patient(id));
    }
    now += 1000;
    const of: Pull = {
      url: server.url,
      file: join(folder, 'resources.ndjson'),
      state: join(folder, 'outbox'),
      seed,
      options: { pageSize: PAGE },
    };
    const from = wholeNumber(random, 1, 3);
    const fault = trouble.fault(environment, ids);
    server.setFaults(laterPages(fault, { from, times: trouble.times }));
    const troubled = await pull(of);
    happened(server, fault, trouble);
    ended(troubled, trouble);
    const asked = server.requests.length;
    assert.ok(asked <= 3 * (ids.length / PAGE) + 20, `${trouble.name}: ${asked} requests`);

    server.setFaults(undefined);
    now += 60_000;
    const after = await pull(of);
    ended(after, { name: trouble.name });
    for (const pulled of [troubled, after]) cameOnce([pulled]);
    // What came before a pull was cut short comes again, and is known.
    if (trouble.stops === undefined) cameOnce([troubled, after]);
    cameWhole(server, [troubled, after]);
    await fileHolds(of.file, [troubled, after]);
  });
}

/** Pages after the first one meet a fault. */
function laterPages(
  fault: Fault,
  { from, times }: { readonly from: number; readonly times: number },
): FaultScript {
  let first: string | undefined;
  let count = 0;
  return ({ url }) => {
    // The client asks for the newest patient too, which is no page.
    if (!url.startsWith(PATIENTS) || url.includes('_count=1&')) return undefined;
    first ??= url;
    if (url === first) return undefined;
    count += 1;
    return count >= from && count < from + times ? fault : undefined;
  };
}

function happened({ requests }: FhirServer, { kind }: Fault, { name }: Trouble): void {
  const met = requests.some(({ fault }) => fault === kind);
  assert.ok(met, `${name}: it did not happen`);
}

function ended({ report }: Pulled, { name, stops }: Pick<Trouble, 'name' | 'stops'>): void {
  const rules = report.stopped?.map(({ rule }) => rule) ?? [];
  assert.deepEqual(rules, stops === undefined ? [] : [stops], `${name}: it ended otherwise`);
  assert.equal(report.ledger.pending + report.ledger.dead + report.ledger.rejected, 0);
}
