import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Fault, scripted } from '../../../../tools/fhir-server/index.js';
import { fhirServer, patient, reach, resourcePusher } from './helpers.js';

const canary = (id: string) => patient(`CANARY-${id}`, `CANARY-name-${id}`);
const values = [canary('a'), canary('b')];
const faults: readonly Fault[] = [
  { kind: 'status', status: 422, diagnostics: 'CANARY-diagnostics' },
  { kind: 'status', status: 500, diagnostics: 'CANARY-diagnostics' },
  { kind: 'outcome-200', diagnostics: 'CANARY-diagnostics' },
  { kind: 'reset-after-commit' },
  { kind: 'says-ok-stores-nothing' },
  { kind: 'fewer-entries' },
];

describe('the issues of what went wrong', () => {
  for (const fault of faults) {
    it(`hold no value of the data and no text of the server after ${fault.kind}`, async () => {
      const server = await fhirServer();
      for (const bundles of ['transaction', 'batch', 'none'] as const) {
        const pusher = resourcePusher({ server: await reach(server), options: { bundles } });
        server.setFaults(scripted([{ fault, times: 100 }]));
        const outcomes = await pusher.push(values);
        server.setFaults(undefined);
        const issues = outcomes.flatMap((outcome) => ('issues' in outcome ? outcome.issues : []));
        expect(issues.length).toBeGreaterThan(0);
        // The id of the record is all that an issue may say of it.
        const said = issues.map(({ record: _record, ...issue }) => issue);
        expect(inspect(said, { depth: 10, showHidden: true })).not.toContain('CANARY');
      }
    });
  }
});
