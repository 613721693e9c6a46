import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FhirResource } from 'fhir/r4.js';
import type { Emitted } from './emitted.js';

/**
 * The types of resource of the package that the validator judges. Structure definitions it takes as definitions; of
 * itself it asks them for a package of R4 that it cannot load offline.
 */
const JUDGED = [
  'CapabilityStatement',
  'CodeSystem',
  'ConceptMap',
  'ImplementationGuide',
  'Measure',
  'Questionnaire',
  'ValueSet',
];

function isJudged(name: string): boolean {
  return JUDGED.some((type) => name.startsWith(`${type}-`));
}

function textsIn(folder: string, isTaken: (name: string) => boolean): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && isTaken(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The resources of the FHIR package, examples included, each judged by itself. */
export function packaged(root: string): Emitted {
  const texts = [
    ...textsIn(join(root, 'packages/fhir/package'), isJudged),
    ...textsIn(join(root, 'packages/fhir/package-source/input/examples'), () => true),
  ];
  const common = { target: 'r4', corpus: 'our package' } as const;
  return {
    ...common,
    records: texts.length,
    tried: texts.length,
    cases: texts.map((text) => {
      const resource: FhirResource = JSON.parse(text);
      return { ...common, of: resource.resourceType, text, resources: [resource] };
    }),
  };
}
