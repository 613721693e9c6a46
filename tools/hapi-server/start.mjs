/*
 * Starts a FHIR server for tests: HAPI FHIR's JPA server for R4, on loopback, with its data in a folder.
 *
 *     import { startHapiServer } from '../hapi-server/start.mjs';
 *     const server = await startHapiServer({ folder });
 *     await fetch(`${server.url}/metadata`);
 *     await server.stop();
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build, javaProgram } from './build.mjs';

const project = fileURLToPath(new URL('.', import.meta.url));
const MAIN = 'fr.santeparticipative.server.Main';
const STARTUP_LIMIT = 180_000;
/** A server that is asked to stop closes its database, which takes a second or two. */
const STOP_LIMIT = 30_000;
const LINES_KEPT = 40;

/** Gives the server's address when it answers; fails when it cannot, or not in time. */
function untilReady(server, lastLines) {
  return new Promise((answer, fail) => {
    const failed = (why) => {
      clearTimeout(late);
      fail(new Error(`The FHIR server ${why}. Its last words:\n${lastLines.join('\n')}`));
    };
    const late = setTimeout(() => failed('did not start in time'), STARTUP_LIMIT);
    server.once('error', (error) => failed(`cannot be run: ${error.message}`));
    // `close`, not `exit`: by then, its last words have been read.
    server.once('close', (status, signal) => failed(`stopped with ${signal ?? status}`));
    createInterface({ input: server.stdout }).on('line', (line) => {
      const url = /^ready (\S+)$/.exec(line)?.[1];
      if (url === undefined) return;
      clearTimeout(late);
      answer(url);
    });
  });
}

export async function startHapiServer({ folder, validation = true, port = 0, memory = 1500 }) {
  const data = resolve(folder);
  const server = spawn(
    javaProgram('java'),
    [
      `-Xmx${memory}m`,
      // Servers of tests live for minutes: the second compiler would take half of their processor time, and the
      // default collector 0.4 GB more.
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      `-Djava.io.tmpdir=${data}`,
      '-cp',
      build(project),
      MAIN,
      `--folder=${data}`,
      `--port=${port}`,
      `--validation=${validation}`,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise((end) => server.once('close', end));
  const lastLines = [];
  createInterface({ input: server.stderr }).on('line', (line) => {
    lastLines.push(line);
    if (lastLines.length > LINES_KEPT) lastLines.shift();
  });
  server.stdin.on('error', () => {});
  try {
    const url = await untilReady(server, lastLines);
    hold(server, 'unref');
    return handle(server, url, ended);
  } catch (error) {
    server.kill('SIGKILL');
    throw error;
  }
}

/** Whether Node waits for the server before it ends. When Node ends, the server's input does, and so the server. */
function hold(server, how) {
  for (const one of [server, ...server.stdio]) one[how]();
}

function handle(server, url, ended) {
  async function end(signal) {
    hold(server, 'ref');
    server.kill(signal);
    await ended;
  }
  return {
    url,
    pid: server.pid,
    async kill(signal = 'SIGKILL') {
      await end(signal);
    },
    async stop() {
      const late = setTimeout(() => server.kill('SIGKILL'), STOP_LIMIT);
      await end('SIGTERM');
      clearTimeout(late);
    },
  };
}
