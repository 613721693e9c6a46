import { createServer, type Server } from 'node:http';
import { inspect } from 'node:util';
import { systemClock } from '@santeparticipative/exchange';
import type { FhirResource } from 'fhir/r4.js';
import type { Auth } from '../../src/auth/auth.js';
import { bearer } from '../../src/auth/bearer.js';
import { smartBackendServices } from '../../src/auth/smart-backend-services.js';
import { connectHttp } from '../../src/http/connect-http.js';

/*
 * Talks to a server that does everything wrong, with secrets and personal data that all hold CANARY, and prints
 * whatever it gets, as whoever debugs would. INPUT is a private key as JSON. It ends by how much it printed.
 */
const wrongs = [200, 201, 302, 400, 401, 404, 409, 412, 422, 429, 500, 503, 'cut', 'html', 'reset'];

function start(): Server {
  let count = 0;
  return createServer((request, response) => {
    if (request.url?.startsWith('/fhir/.well-known'))
      return response.end('{"error":"CANARY-place"}');
    if (request.url === '/token') {
      response.writeHead(400);
      return response.end('{"error_description":"CANARY-refusal"}');
    }
    const wrong = wrongs[count % wrongs.length] ?? 500;
    count += 1;
    if (wrong === 'reset') return request.socket.destroy();
    if (wrong === 'html') return response.end('<html>CANARY-page</html>');
    if (wrong === 'cut') return response.end('{"resourceType":"Patient","id":"CANARY-half');
    response.writeHead(Number(wrong), {
      location: 'http://CANARY.example/',
      'x-progress': 'CANARY',
    });
    return response.end(
      '{"resourceType":"OperationOutcome","issue":[{"severity":"error","diagnostics":"CANARY-words"}]}',
    );
  });
}

async function main(): Promise<void> {
  const server = start();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const key = JSON.parse(process.env['INPUT'] ?? '{}');
  const smart = { clientId: 'CANARY-client', key, scope: 'CANARY-scope' };
  const auths: Auth[] = [
    bearer(() => 'CANARY-token'),
    bearer(() => 'CANARY token'),
    bearer(() => Promise.reject(new Error('CANARY-failure'))),
    smartBackendServices(smart),
    smartBackendServices({ ...smart, tokenUrl: `${origin}/token` }),
    smartBackendServices({ ...smart, key: '/CANARY/key.json' }),
  ];
  let said = 0;
  const say = (value: unknown) => {
    said += 1;
    console.log(inspect(value, { depth: 10, showHidden: true }), JSON.stringify(value));
  };
  const context = { clock: systemClock, random: () => 0, signal: new AbortController().signal };
  for (const auth of auths) {
    const http = await connectHttp(
      {
        url: `${origin}/fhir`,
        auth,
        retry: { attempts: 2, base: 1, cap: 1, deadline: 1000 },
      },
      context,
    );
    say(auth);
    say(http);
    if (!http.ok) continue;
    const body: FhirResource = { resourceType: 'Patient', name: [{ text: 'CANARY-name' }] };
    for (const _ of wrongs) {
      const url = 'Patient?identifier=CANARY-ins';
      say(await http.value.send({ method: 'PUT', url, body }));
      say(await http.value.ask({ method: 'GET', url }));
      for await (const line of http.value.lines(url)) {
        // A resource of a file is what was asked for, with its words.
        if (line.kind !== 'resource') say(line);
      }
    }
    say(await http.value.send({ method: 'GET', url: 'http://CANARY.example/CANARY' }));
    say(http.value.lines('http://CANARY.example/CANARY'));
  }
  server.closeAllConnections();
  server.close();
  console.log(`said ${said}`);
}

await main();
