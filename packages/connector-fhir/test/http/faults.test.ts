import { afterEach, describe, expect, it } from 'vitest';
import {
  type Bystander,
  type Fault,
  type FhirServer,
  scripted,
  startBystander,
  startFhirServer,
} from '../../../../tools/fhir-server/index.js';
import { connected, patient } from './connected.js';

const started: (FhirServer | Bystander)[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

async function putDespite(fault: Fault, method: 'PUT' | 'POST' = 'PUT') {
  const server = await startFhirServer({ faults: scripted([{ fault }]) });
  started.push(server);
  const http = await connected({ url: server.url });
  const url = method === 'PUT' ? 'Patient/p-1' : 'Patient';
  const answer = await http.send({ method, url, body: patient });
  return { answer, writes: server.journal.writes.length };
}

describe('whatever a server does, nothing is taken as written without evidence', () => {
  it.each<[Fault, string, number]>([
    [{ kind: 'reset-before' }, 'unknown', 0],
    [{ kind: 'reset-after-commit' }, 'unknown', 1],
    [{ kind: 'cut-response' }, 'unknown', 1],
    [{ kind: 'truncated-json' }, 'unknown', 1],
    [{ kind: 'gzip-cut' }, 'unknown', 1],
    [{ kind: 'outcome-200' }, 'unknown', 0],
    [{ kind: 'html-200' }, 'unknown', 0],
    [{ kind: 'status', status: 429, retryAfter: '0' }, 'again', 0],
    [{ kind: 'status', status: 503 }, 'again', 0],
    [{ kind: 'status', status: 500 }, 'unknown', 0],
    [{ kind: 'status', status: 422 }, 'refused', 0],
  ])('%j', async (fault, kind, writes) => {
    const { answer, writes: written } = await putDespite(fault);
    expect([answer.kind, written]).toEqual([kind, writes]);
  });

  it('an empty 204 is an answer that says nothing of a version', async () => {
    const { answer } = await putDespite({ kind: 'empty-204' });
    expect(answer).toMatchObject({ kind: 'answered', status: 204 });
    expect(answer).not.toHaveProperty('resource');
    expect(answer).not.toHaveProperty('versionId');
  });

  it('a 201 without a body says where and which version', async () => {
    const { answer, writes } = await putDespite({ kind: 'created-without-body' }, 'POST');
    expect(answer).toMatchObject({ kind: 'answered', status: 201, versionId: '1' });
    expect(answer).not.toHaveProperty('resource');
    expect(writes).toBe(1);
  });

  it('a redirection to another origin is refused, and nobody there hears of it', async () => {
    const other = await startBystander();
    started.push(other);
    const { answer } = await putDespite({ kind: 'redirect-302', location: other.url });
    expect(answer).toMatchObject({ kind: 'refused', status: 302 });
    expect(other.requests).toEqual([]);
  });
});
