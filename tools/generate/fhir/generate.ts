import type { StructureDefinition } from 'fhir/r4.js';
import { invariantNamed } from '../../../packages/fhir/src/check/invariants/index.js';
import {
  type Definitions,
  definitionsIn,
  r4Definitions,
  snapshotOf,
  together,
} from './definitions.js';
import { boundValueSets, profilesOf, profileText } from './profile-tables.js';
import { describedTypes, openTypes, typeText } from './type-tables.js';
import { codeSystemsOf, codeSystemTexts, expand, valueSetText } from './value-sets.js';

const TABLES = 'packages/fhir/src/check/tables';
const NOTICE =
  '// Generated from StructureDefinitions by `pnpm generate`: do not change it by hand.';

/** A text as a template literal, which keeps its lines apart. */
function literal(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

function table(name: string, about: string, entries: Iterable<readonly [string, string]>): string {
  return [
    NOTICE,
    '',
    `/** ${about} */`,
    `export const ${name}: { readonly [name: string]: string } = {`,
    ...[...entries].map(([key, text]) => `${JSON.stringify(key)}: ${literal(text)},`),
    '};',
    '',
  ].join('\n');
}

/** The address that the profiles of a guide share: what stands before their names. */
function sharedAddress(profiles: readonly StructureDefinition[]): string {
  const addresses = new Set(profiles.map(({ url }) => url.slice(0, url.lastIndexOf('/') + 1)));
  const [address, ...others] = addresses;
  if (address === undefined || others.length > 0) {
    throw new Error(`The profiles of a guide share no address: ${[...addresses].join(', ')}`);
  }
  return address;
}

/** The address that the value sets of a guide share, from that of its profiles. */
function valueSetAddress(address: string): string {
  return address.replace(/StructureDefinition\/$/, 'ValueSet/');
}

/**
 * A profile's text, where `~` stands for the address that the profiles of its guide share, and after `=` for the one
 * that its value sets share.
 */
function shortened(text: string, address: string): string {
  if (text.includes('~')) throw new Error('A definition has the sign that shortens addresses.');
  return text.replaceAll(`=${valueSetAddress(address)}`, '=~').replaceAll(address, '~');
}

function profileTables(
  name: string,
  file: string,
  about: string,
  profiles: readonly StructureDefinition[],
  definitions: Definitions,
): [string, string] {
  const address = sharedAddress(profiles);
  const entries = profiles.map(
    (profile) =>
      [
        profile.url.slice(address.length),
        shortened(profileText(profile, definitions), address),
      ] as const,
  );
  const text = [
    table(name, about, entries),
    '/** The address before the names of these profiles: `~` in the table. */',
    `export const ${name}Address = ${JSON.stringify(address)};`,
    '',
  ].join('\n');
  return [`${TABLES}/${file}.ts`, text];
}

function valueSetTables(
  name: string,
  file: string,
  about: string,
  bound: ReadonlyMap<string, string>,
  definitions: Definitions,
  systems: ReadonlyMap<string, string>,
): [string, string] {
  const entries = [...bound].flatMap(([key, url]) => {
    const codes = expand(url, definitions);
    return codes === undefined ? [] : [[key, valueSetText(codes, systems)] as const];
  });
  return [`${TABLES}/${file}.ts`, table(name, about, entries)];
}

/** The types of R4 whose codes are checked beyond what they must be: those that the mappers write or read. */
const WITH_CODES = new Set(
  'Patient Organization OrganizationAffiliation Location HealthcareService Practitioner PractitionerRole RelatedPerson CareTeam CarePlan Goal ServiceRequest Task Consent Encounter Appointment Group Questionnaire QuestionnaireResponse PlanDefinition ActivityDefinition Measure MeasureReport DocumentReference Provenance Basic Bundle Library Observation CodeSystem ValueSet StructureDefinition CapabilityStatement OperationOutcome Parameters Binary'.split(
    ' ',
  ),
);

/** The value sets that the elements of definitions are bound to, however strongly. */
function valueSetsOf(definitions: readonly StructureDefinition[]): string[] {
  return definitions
    .flatMap(snapshotOf)
    .flatMap(({ binding }) => (binding?.valueSet === undefined ? [] : [binding.valueSet]));
}

/** A set of definitions beside those of R4: its name in the tables, and the folders where it lies. */
interface Guide {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly folders: readonly string[];
}

/** Where the national definitions lie, unless the environment says otherwise: beside the repository. */
function nationalFolder(root: string): string {
  return process.env['SANTEPARTICIPATIVE_DEFINITIONS'] ?? `${root}../shared/fhir/definitions`;
}

function guides(root: string): readonly Guide[] {
  const national = nationalFolder(root);
  return [
    {
      name: 'frCore',
      file: 'fr-core',
      title: 'FR Core 2.0.0',
      // The first names of birth, which the mappers write, came with FR Core 2.1.
      folders: [`${national}/fr-core-2.0.0`, `${root}tools/conformance/fr-core-2.1`],
    },
    {
      name: 'tddui',
      file: 'tddui',
      title: 'the transcribed subset of TDDUI 2.4',
      folders: [`${national}/tddui-2.4-subset`],
    },
    {
      name: 'own',
      file: 'own',
      title: 'our own package',
      folders: [`${root}packages/fhir/package`],
    },
  ];
}

/** The definitions of a guide; `undefined` when one of its folders is not there. */
function definitionsOf({ folders }: Guide): Definitions | undefined {
  const found = folders.flatMap((folder) => definitionsIn(folder) ?? []);
  return found.length === folders.length ? together(...found) : undefined;
}

/** The tables of `checkResource`: the text of each file by its path. A guide whose folders are not there keeps its tables. */
export function generateFhir(root: string): Map<string, string> {
  const r4 = r4Definitions();
  const open = openTypes(r4);
  const types = describedTypes(r4);
  // One extension of another publisher stands among those of R4.
  const profiles = profilesOf(r4).filter(({ url }) => url.startsWith('http://hl7.org/fhir/'));
  const ofTypes = boundValueSets([...types, ...profiles], r4);
  const requiredSets = [...ofTypes.values()];
  const written = types.filter(({ name, kind }) => kind !== 'resource' || WITH_CODES.has(name));
  const systems = codeSystemTexts([...requiredSets, ...valueSetsOf(written)], r4);
  const files = new Map<string, string>([
    [
      `${TABLES}/r4-types.ts`,
      [
        table(
          'r4Types',
          'The resources and the complex types of FHIR R4.',
          types.map((type) => [type.name, typeText(type, open, r4)] as const),
        ),
        '/** The types of value that an element of any type may have: `**` in the tables. */',
        `export const openTypes = ${JSON.stringify(open)};`,
        '',
      ].join('\n'),
    ],
    valueSetTables(
      'r4ValueSets',
      'r4-value-sets',
      'The codes of the value sets of FHIR R4 from which an element must take its codes.',
      ofTypes,
      r4,
      systems,
    ),
    [
      `${TABLES}/r4-code-systems.ts`,
      table('r4CodeSystems', 'The codes of the code systems of FHIR R4.', systems),
    ],
    profileTables(
      'r4Profiles',
      'r4-profiles',
      'The profiles of FHIR R4 itself.',
      profiles.filter(({ type }) => type !== 'Extension'),
      r4,
    ),
    profileTables(
      'r4Extensions',
      'r4-extensions',
      'The extensions of FHIR R4 itself.',
      profiles.filter(({ type }) => type === 'Extension'),
      r4,
    ),
  ]);
  const present = guides(root).map((guide) => [guide, definitionsOf(guide)] as const);
  const all = together(r4, ...present.flatMap(([, own]) => (own === undefined ? [] : [own])));
  for (const [{ name, file, title }, own] of present) {
    if (own === undefined) continue;
    const its = profilesOf(own);
    const bound = boundValueSets(its, all);
    for (const known of ofTypes.keys()) bound.delete(known);
    const ownSystems = codeSystemsOf(own);
    for (const known of systems.keys()) ownSystems.delete(known);
    files.set(
      ...profileTables(
        `${name}Profiles`,
        `${file}-profiles`,
        `The profiles of ${title}.`,
        its,
        all,
      ),
    );
    const [path, sets] = valueSetTables(
      `${name}ValueSets`,
      `${file}-value-sets`,
      `The codes of the value sets of ${title}.`,
      bound,
      all,
      ownSystems,
    );
    files.set(path, sets);
    files.set(
      `${TABLES}/${file}-code-systems.ts`,
      table(`${name}CodeSystems`, `The codes of the code systems of ${title}.`, ownSystems),
    );
  }
  files.set(`${TABLES}/unchecked-invariants.ts`, uncheckedInvariants([...files.values()]));
  return files;
}

/** The list of the invariants that the tables name and that no function checks. */
function uncheckedInvariants(tables: readonly string[]): string {
  const named = tables.flatMap((text) =>
    [...text.matchAll(/ !([A-Za-z][A-Za-z0-9.-]*)/g)].map(([, key = '']) => key),
  );
  const unchecked = [...new Set(named)].filter((key) => invariantNamed(key) === undefined).sort();
  return [
    NOTICE,
    '',
    '/** The invariants of severity error, of the types and profiles of the tables, that are not checked. */',
    'export const uncheckedInvariants: readonly string[] = [',
    ...unchecked.map((key) => `  ${JSON.stringify(key)},`),
    '];',
    '',
  ].join('\n');
}
