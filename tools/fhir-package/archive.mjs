/*
 * The FHIR package as the archive that FHIR tools install (https://hl7.org/fhir/packages.html#2.1.10): the resources
 * that are committed in packages/fhir/package, the examples, and the manifest and indexes that tools look for. The
 * same files always give the same bytes.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../packages/fhir');

/** The same in every archive: when its files were made is not what they are. */
const EPOCH = new Date(0);

/** Where a gzip header says on which system it was made; 255 is "unknown". */
const GZIP_SYSTEM = 9;

const INDEXED = [
  'resourceType',
  'id',
  'url',
  'version',
  'kind',
  'type',
  'supplements',
  'content',
  'valueSet',
  'derivation',
];

/** The entry of a resource in the index of its folder. */
function indexed(filename, resource) {
  const known = INDEXED.filter((name) => typeof resource[name] === 'string');
  return { filename, ...Object.fromEntries(known.map((name) => [name, resource[name]])) };
}

async function readFolder(path) {
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(path, name), 'utf8') })),
  );
}

/** The files of a folder of the package, with its index. */
function withIndex(at, files) {
  const index = {
    'index-version': 2,
    files: files.map(({ name, text }) => indexed(name, JSON.parse(text))),
  };
  return [
    { name: `${at}/.index.json`, text: `${JSON.stringify(index, null, 2)}\n` },
    ...files.map(({ name, text }) => ({ name: `${at}/${name}`, text })),
  ];
}

/** What the package says of itself, as the guide that was compiled says it. */
function manifestOf(guide) {
  const { packageId, version, title, description, license, fhirVersion, url, publisher } = guide;
  return {
    name: packageId,
    version,
    canonical: url.split('/ImplementationGuide/')[0],
    url,
    title,
    description,
    fhirVersions: fhirVersion,
    dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
    author: publisher,
    license,
    type: 'IG',
    directories: { lib: 'package', example: 'package/example' },
  };
}

/** The archive, and the name under which FHIR tools would offer it. */
export async function archive() {
  const resources = await readFolder(join(folder, 'package'));
  const examples = await readFolder(join(folder, 'package-source/input/examples'));
  const guide = resources.find(({ name }) => name.startsWith('ImplementationGuide-'));
  const manifest = manifestOf(JSON.parse(guide.text));
  const files = [
    { name: 'package/package.json', text: `${JSON.stringify(manifest, null, 2)}\n` },
    ...withIndex('package', resources),
    ...withIndex('package/example', examples),
  ];
  const tar = pack();
  for (const { name, text } of files) tar.entry({ name, mtime: EPOCH, mode: 0o644 }, text);
  tar.finalize();
  const chunks = [];
  for await (const chunk of tar) chunks.push(chunk);
  const bytes = gzipSync(Buffer.concat(chunks), { level: 9 });
  bytes[GZIP_SYSTEM] = 255;
  return { name: manifest.name, version: manifest.version, bytes };
}
