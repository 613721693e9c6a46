import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bearer, fhirServer } from '@santeparticipative/connector-fhir';
import { json, ndjson } from '@santeparticipative/connector-files';
import { exchange } from '@santeparticipative/exchange';
import { startServer } from './server.mjs';

const folder = await mkdtemp(join(tmpdir(), 'exchange-'));
const { FHIR_SERVER: address, FHIR_TOKEN: token } = process.env;
const server = address === undefined ? await startServer() : undefined;
const url = address ?? server.url;
const auth = token === undefined ? undefined : bearer(() => token);

function tell(what, { ledger, complete, stopped = [], issues }) {
  const { input, created, updated, deleted, skipped, rejected, dead, pending } = ledger;
  console.log(what, { input, created, updated, deleted, skipped, rejected, dead, pending });
  if (complete) return;
  for (const { message } of [...stopped, ...issues]) console.log(message.en);
  process.exitCode = 1;
}

try {
  const digne = fileURLToPath(new URL('../../digne/dataset.json', import.meta.url));
  const to = fhirServer({ url, ...(auth === undefined ? {} : { auth }) });
  const state = join(folder, 'outbox');

  tell('would be', await exchange({ from: json(digne), to, state, dryRun: true }));
  tell('sent', await exchange({ from: json(digne), to, state }));
  tell('sent again', await exchange({ from: json(digne), to, state }));

  // A record is corrected: its next version is sent, and nothing else.
  const dataset = JSON.parse(await readFile(digne, 'utf8'));
  const territory = dataset.records.find(({ type }) => type === 'territory');
  territory.name = `${territory.name} (corrigé)`;
  territory.meta = { ...territory.meta, version: 2, recordedAt: '2026-11-23T09:00:00Z' };
  const corrected = join(folder, 'corrected.json');
  await writeFile(corrected, JSON.stringify(dataset));
  tell('corrected', await exchange({ from: json(corrected), to, state }));

  // And back: each record of the namespace, from the resources that the server has.
  const { namespace } = dataset.manifest;
  const from = fhirServer({ url, namespace, ...(auth === undefined ? {} : { auth }) });
  tell('back', await exchange({ from, to: ndjson(join(folder, 'back.ndjson')) }));
} finally {
  await server?.close();
  await rm(folder, { recursive: true });
}
