import type { FhirResource } from 'fhir/r4.js';
import { conceptMaps } from './concept-maps.js';
import { examples } from './examples.js';
import { extensionFiles } from './extensions.js';
import { indicatorCodes, measures } from './measures.js';
import { packagePage } from './page.js';
import { questionnaires } from './questionnaires.js';
import { terminologyFiles } from './terminology.js';

/** Where the source of the FHIR package lies. */
const INPUT = 'packages/fhir/package-source/input';

/** The folders that hold nothing but what is generated. */
export const generatedFolders: readonly string[] = [
  `${INPUT}/fsh/generated`,
  `${INPUT}/resources`,
  `${INPUT}/examples`,
];

function file(folder: string, resource: FhirResource): [string, string] {
  const { resourceType, id } = resource;
  return [
    `${INPUT}/${folder}/${resourceType}-${id}.json`,
    `${JSON.stringify(resource, null, 2)}\n`,
  ];
}

/** The part of the FHIR package's source that is generated: the text of each file by its path in the repository. */
export function packageSources(root: string): [string, string][] {
  return [
    ...[...extensionFiles(), ...terminologyFiles()].map(([path, text]): [string, string] => [
      `${INPUT}/fsh/generated/${path}`,
      text,
    ]),
    ...[...measures(), indicatorCodes(), ...questionnaires, ...conceptMaps()].map((resource) =>
      file('resources', resource),
    ),
    ...examples(root).map((resource) => file('examples', resource)),
    ['docs/fhir-package.md', packagePage(`${root}packages/fhir/package`)],
  ];
}
