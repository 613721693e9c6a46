// Opens a page that checks one record in a real browser, under a policy that forbids `eval`, and looks at what it
// loads. Needs the built core, and Chromium: CHROMIUM tells where, /usr/bin/chromium unless it is set.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const POLICY = "default-src 'none'; script-src 'self'";
const PAGE =
  '<!doctype html><html lang="fr"><title>Formulaire</title><script type="module" src="/form.js"></script>';

/** Serves the page and its scripts on loopback. */
async function serve(folder) {
  const server = createServer(async ({ url = '/' }, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    if (url === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(PAGE);
      return;
    }
    try {
      const script = await readFile(join(folder, basename(url)));
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(script);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

const folder = await mkdtemp(join(tmpdir(), 'santeparticipative-form-'));
await build({
  entryPoints: [new URL('form.mjs', import.meta.url).pathname],
  outdir: folder,
  outExtension: { '.js': '.js' },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  logLevel: 'error',
});
const { server, address } = await serve(folder);
/** What one record's check may cost a page, minified and compressed. */
const MOST_BYTES = 15_000;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => globalThis.filled !== undefined);
  const { loaded, ...filled } = await page.evaluate(() => globalThis.filled);
  assert.deepEqual(filled, {
    canEvaluate: false,
    verdicts: [true, false],
    accepted: true,
    refused: [
      ['field.not-allowed', '/status'],
      ['time.end-before-start', '/period/end'],
    ],
  });
  const bytes = await Promise.all(
    loaded.names
      .slice(0, loaded.atFirst)
      .map(
        async (name) => gzipSync(await readFile(join(folder, basename(name))), { level: 9 }).length,
      ),
  );
  const total = bytes.reduce((sum, one) => sum + one, 0);
  assert.ok(total > 0 && total <= MOST_BYTES, `the check of one record weighs ${total} bytes`);
  assert.equal(loaded.onceAccepted, loaded.atFirst, 'a record that is right loads nothing more');
  assert.ok(loaded.onceRefused > loaded.atFirst, 'one that is wrong loads its schema');
  assert.deepEqual(errors, []);
  console.log(
    `A form checked a pathway in ${browser.version()} without eval, for ${total} bytes of scripts, minified and gzipped.`,
  );
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
