/*
 * Compiles the FHIR package: what is written by hand and what is generated (packages/fhir/package-source) into the
 * resources that are committed and shipped (packages/fhir/package).
 *
 *   node tools/fhir-package/compile.mjs          writes the package
 *   node tools/fhir-package/compile.mjs --check  fails if what is committed is not what compiles now, or if a guide
 *                                                cannot depend on its archive
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileDependent } from './dependent.mjs';
import { compileGuide } from './sushi.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const source = join(root, 'packages/fhir/package-source');
const target = join(root, 'packages/fhir/package');

/** A resource as text: the elements of a definition one a line, so that a change shows in a few lines. */
function textOf(resource) {
  const fields = Object.entries(resource).map(([name, value]) => {
    if (name !== 'snapshot' && name !== 'differential') {
      return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    }
    const elements = value.element.map((element) => `    ${JSON.stringify(element)}`);
    return `  ${JSON.stringify(name)}: { "element": [\n${elements.join(',\n')}\n  ] }`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/**
 * A guide without the parameters that SUSHI writes for HL7's publisher: R4 has a closed list of them, and they are not
 * in it.
 */
function asR4([name, resource]) {
  if (resource.resourceType !== 'ImplementationGuide') return [name, resource];
  const { parameter: _parameter, ...definition } = resource.definition;
  return [name, { ...resource, definition }];
}

async function resourcesIn(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => [name, JSON.parse(await readFile(join(folder, name), 'utf8'))]),
  );
}

/** The package's resources, by file name: what SUSHI made, and what it took as it was. */
async function compile() {
  const { version } = JSON.parse(await readFile(join(root, 'packages/fhir/package.json'), 'utf8'));
  const output = await mkdtemp(join(tmpdir(), 'fhir-package-'));
  try {
    await compileGuide(source, output, '--config', `version:${version}`);
    const compiled = await resourcesIn(join(output, 'fsh-generated/resources'));
    const given = await resourcesIn(join(source, 'input/resources'));
    return new Map(
      [...compiled, ...given].map(asR4).map(([name, resource]) => [name, textOf(resource)]),
    );
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

async function committed() {
  const names = await readdir(target).catch(() => []);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(target, name), 'utf8')]),
    ),
  );
}

async function check(texts) {
  const found = await committed();
  const names = [...new Set([...texts.keys(), ...found.keys()])].sort();
  const stale = names.filter((name) => texts.get(name) !== found.get(name));
  if (stale.length > 0) {
    const list = stale
      .map((name) => `packages/fhir/package/${name} is not what compiles.\n`)
      .join('');
    process.stderr.write(`${list}Run \`pnpm fhir:package\`.\n`);
    process.exitCode = 1;
  }
  await compileDependent();
}

async function write(texts) {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const [name, text] of texts) await writeFile(join(target, name), text);
}

const texts = await compile();
await (process.argv.includes('--check') ? check(texts) : write(texts));
process.stdout.write(`${texts.size} resources\n`);
