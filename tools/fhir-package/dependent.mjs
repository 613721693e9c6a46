/* A guide of somebody else, which depends on the FHIR package as its archive installs it. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { DiskBasedPackageCache } from 'fhir-package-loader';
import { archive } from './archive.mjs';
import { compileGuide, packageCache } from './sushi.mjs';

const source = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../packages/fhir/package-source/sushi-ignoreWarnings.txt',
);

const configOf = ({ name, version }) => `canonical: https://vendor.example/fhir
status: draft
version: 1.0.0
fhirVersion: 4.0.1
FSHOnly: true
dependencies:
  ${name}: ${version}
`;

/** A health house whose territory must be known: a profile, an extension and a value set of the package. */
const FSH = `Profile: HealthHouse
Parent: ParticipativeStructure
Title: "Health house"
Description: "A structure whose territory is known."
* extension[territory] 1..1

Instance: health-house
InstanceOf: HealthHouse
Usage: #example
* meta.profile = "https://vendor.example/fhir/StructureDefinition/HealthHouse"
* extension[meta].extension[version].valueInteger = 1
* extension[meta].extension[recordedAt].valueInstant = "2026-11-22T09:00:00Z"
* extension[meta].extension[status].valueCode = #active
* extension[territory].valueReference = Reference(Location/neighbourhood)
* identifier.system = "https://vendor.example/dataset/structure"
* identifier.value = "health-house"
* type.coding[own] = StructureKindCS#msp
* name = "Maison de santé"
`;

/** Compiles the guide, and fails as SUSHI does. */
export async function compileDependent() {
  const { name, version, bytes } = await archive();
  // The version may be one that was installed before, with other files.
  await rm(join(packageCache, `${name}#${version}`), { recursive: true, force: true });
  await mkdir(packageCache, { recursive: true });
  await new DiskBasedPackageCache(packageCache).cachePackageTarball(
    name,
    version,
    Readable.from([bytes]),
  );
  const guide = await mkdtemp(join(tmpdir(), 'dependent-guide-'));
  try {
    await mkdir(join(guide, 'input/fsh'), { recursive: true });
    await writeFile(join(guide, 'sushi-config.yaml'), configOf({ name, version }));
    await writeFile(join(guide, 'input/fsh/health-house.fsh'), FSH);
    await writeFile(join(guide, 'sushi-ignoreWarnings.txt'), await readFile(source));
    await compileGuide(guide, join(guide, 'out'));
  } finally {
    await rm(guide, { recursive: true, force: true });
  }
}
