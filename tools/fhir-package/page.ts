import { readdirSync, readFileSync } from 'node:fs';
import type { ElementDefinition, FhirResource, StructureDefinition } from 'fhir/r4.js';
import { markdownTable } from '../generate/markdown-table.js';

const introductionTo = (version: string): string => `# The FHIR package

<!-- Generated from packages/fhir/package by \`pnpm generate\`; its words are in tools/fhir-package/page.ts. -->

\`santeparticipative.fhir\` says, in FHIR's own terms, what the mappers write: profiles, extensions, code systems, value
sets, concept maps, questionnaires, indicators, what a producer and a consumer do, and examples. It depends on R4 (4.0.1) alone.
National guides have no profile for most of what it defines; where they have one, the mappers write theirs
([FHIR](fhir.md)).

## Install it

The archive is in the npm package, as \`@santeparticipative/fhir/package.tgz\`.

With HAPI, put it in the class path, or beside your program, and load it:

\`\`\`java
NpmPackageValidationSupport support = new NpmPackageValidationSupport(FhirContext.forR4());
support.loadPackageFromClasspath("classpath:santeparticipative.fhir.tgz");
\`\`\`

With HL7's validator, give it the archive: \`java -jar validator_cli.jar resource.json -version 4.0.1 -ig santeparticipative.fhir.tgz\`.

With SUSHI or the IG Publisher, unpack it in the package cache, and depend on it:

\`\`\`sh
mkdir -p ~/.fhir/packages/santeparticipative.fhir#${version}
tar xzf santeparticipative.fhir.tgz -C ~/.fhir/packages/santeparticipative.fhir#${version}
\`\`\`

\`\`\`yaml
dependencies:
  santeparticipative.fhir: ${version}
\`\`\`

## How to read it

- Its canonical is under \`.example\` until a domain is registered. All its addresses start there.
- A profile has the name of a type of record, or of a part of one. A session has three, by what carries it.
- An extension has the name of a field: \`structure.territory\` is the field \`territory\` of a structure. One that says why a
  value is missing says it on the value, or among its parts (\`data-absent-reason\`).
- An element marked must support is filled by a producer when the datum is known, and kept by a consumer.
- Codes of ours may stand beside national codes of the same notion. Lists that are open in the model are bound as
  preferred; closed ones as required, or as extensible where a reason may stand in place of the code.
- Titles and descriptions are in French, with their English as translations.

## How it is made

Profiles are written by hand in \`packages/fhir/package-source/input/fsh\`. Extensions come from what the mappers write
(\`packages/fhir/src/extensions.ts\`) and from the model's dictionary, codes from the model's lists, Measures from the
catalogue, examples from the example datasets and an invented region: \`pnpm generate\` writes them, and a test fails when
they are stale; what is made from the compiled package, this page included, wants it once more afterwards.
\`pnpm fhir:package\` compiles all of it with SUSHI, offline, without error nor warning, into
\`packages/fhir/package\`; CI fails when what is committed is not what compiles, or when another guide cannot depend on
the archive. HAPI's validator judges what the mappers write against it.`;

function readPackage(folder: string): FhirResource[] {
  return readdirSync(folder)
    .sort()
    .map((name): FhirResource => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
}

const ENGLISH = 'http://hl7.org/fhir/StructureDefinition/translation';

/** The English title of a definition. */
function titleOf({ _title, title = '' }: Pick<StructureDefinition, 'title' | '_title'>): string {
  const translation = _title?.extension?.find(({ url }) => url === ENGLISH);
  return translation?.extension?.find(({ url }) => url === 'content')?.valueString ?? title;
}

function typeText({ code, targetProfile = [] }: NonNullable<ElementDefinition['type']>[number]) {
  const targets = targetProfile.map((target) => target.split('/').at(-1));
  return targets.length === 0 ? code : `${code} (${targets.join(', ')})`;
}

/** What an extension holds: a value of a type, or others. */
function contentOf({ snapshot }: StructureDefinition): string {
  const elements = snapshot?.element ?? [];
  const value = elements.find(({ id }) => id === 'Extension.value[x]');
  if (value?.max !== '0') return (value?.type ?? []).map(typeText).join(', ');
  const parts = elements.filter(({ id, sliceName }) =>
    sliceName === undefined ? false : id === `Extension.extension:${sliceName}`,
  );
  return parts.map(({ sliceName }) => `\`${sliceName}\``).join(', ');
}

function isDefinition(resource: FhirResource): resource is StructureDefinition {
  return resource.resourceType === 'StructureDefinition';
}

/** The page of the documentation on the FHIR package, with lists of what is in it. */
export function packagePage(folder: string): string {
  const resources = readPackage(folder);
  const [guide] = resources.filter(({ resourceType }) => resourceType === 'ImplementationGuide');
  const version = guide !== undefined && 'version' in guide ? `${guide.version}` : '';
  const definitions = resources.filter(isDefinition);
  const profiles = definitions.filter(({ type }) => type !== 'Extension');
  const extensions = definitions.filter(({ type }) => type === 'Extension');
  const titled = (resourceType: string): string[][] =>
    resources.flatMap((resource) =>
      resource.resourceType === resourceType && 'title' in resource
        ? [
            [
              `\`${resource.id}\``,
              titleOf({ title: `${resource.title}`, ...translationIn(resource) }),
            ],
          ]
        : [],
    );
  const sections: [string, string][] = [
    [
      'Profiles',
      markdownTable(
        ['Profile', 'Resource', 'Title'],
        profiles.map((profile) => [`\`${profile.id}\``, profile.type, titleOf(profile)]),
      ),
    ],
    [
      'Extensions',
      markdownTable(
        ['Extension', 'On', 'Holds', 'Title'],
        extensions.map((extension) => [
          `\`${extension.id}\``,
          (extension.context ?? []).map(({ expression }) => expression).join(', '),
          contentOf(extension),
          titleOf(extension),
        ]),
      ),
    ],
    [
      'Code systems',
      `Each has a value set of the same name. [Code lists](code-lists.en.md) says what the codes mean.\n\n${markdownTable(['Code system', 'Title'], titled('CodeSystem'))}`,
    ],
    ['Concept maps', markdownTable(['Concept map', 'Title'], titled('ConceptMap'))],
    ['Questionnaires', markdownTable(['Questionnaire', 'Title'], titled('Questionnaire'))],
    ['Measures', markdownTable(['Measure', 'Title'], titled('Measure'))],
  ];
  return `${[introductionTo(version), ...sections.map(([title, text]) => `## ${title}\n\n${text}`)].join('\n\n')}\n`;
}

function translationIn(resource: FhirResource): Pick<StructureDefinition, '_title'> {
  return '_title' in resource && resource._title !== undefined ? { _title: resource._title } : {};
}
