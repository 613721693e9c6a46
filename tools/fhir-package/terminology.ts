import {
  type CodeList,
  type Concept,
  codeLists,
  type Localised,
} from '../../packages/core/src/index.js';
import * as vocabulary from '../../packages/fhir/src/vocabulary.js';
import { enumerations } from './extensions.js';
import { NOTICE, nameOf, quoted, translated } from './fsh.js';
import type { Enumeration } from './model.js';

/** Every code list that resources take codes from: the model's, and those of the mapping. */
export const allLists: readonly CodeList[] = [...codeLists, ...Object.values(vocabulary)];

function conceptRules(code: string, { display, definition, retired }: Concept): string[] {
  const at = `* #${code}`;
  return [
    `${at} ${quoted(display.fr)}${definition === undefined ? '' : ` ${quoted(definition.fr)}`}`,
    `${at} ^designation[0].language = #en`,
    `${at} ^designation[0].value = ${quoted(display.en)}`,
    ...(retired === undefined
      ? []
      : [`${at} ^property[0].code = #status`, `${at} ^property[0].valueCode = #retired`]),
  ];
}

function codeSystem({ id, version, title, concepts }: CodeList): string {
  const description = {
    fr: `Les codes de la liste « ${title.fr} ».`,
    en: `The codes of the list "${title.en}".`,
  };
  const hasRetired = Object.values(concepts).some(({ retired }) => retired !== undefined);
  return [
    `CodeSystem: ${nameOf(id)}CS`,
    `Id: ${id}`,
    `Title: ${quoted(title.fr)}`,
    `Description: ${quoted(description.fr)}`,
    '* ^language = #fr',
    `* ^version = ${quoted(version)}`,
    '* ^caseSensitive = true',
    '* ^experimental = false',
    translated('title', title),
    translated('description', description),
    ...(hasRetired
      ? [
          '* ^property[0].code = #status',
          '* ^property[0].uri = "http://hl7.org/fhir/concept-properties#status"',
          '* ^property[0].type = #code',
        ]
      : []),
    ...Object.entries(concepts).flatMap(([code, concept]) => conceptRules(code, concept)),
  ].join('\n');
}

interface Named {
  readonly id: string;
  readonly version?: string;
  readonly title: Localised;
  readonly description: Localised;
}

function valueSet({ id, version, title, description }: Named, rules: readonly string[]): string {
  return [
    `ValueSet: ${nameOf(id)}VS`,
    `Id: ${id}`,
    `Title: ${quoted(title.fr)}`,
    `Description: ${quoted(description.fr)}`,
    '* ^language = #fr',
    ...(version === undefined ? [] : [`* ^version = ${quoted(version)}`]),
    '* ^experimental = false',
    translated('title', title),
    translated('description', description),
    ...rules,
  ].join('\n');
}

function listFile(list: CodeList): [string, string] {
  const { fr, en } = list.title;
  const description = {
    fr: `Tous les codes de la liste « ${fr} ».`,
    en: `All the codes of the list "${en}".`,
  };
  const rule = `* include codes from system ${nameOf(list.id)}CS`;
  const set = valueSet({ ...list, description }, [rule]);
  return [`code-lists/${list.id}.fsh`, `${[NOTICE, codeSystem(list), set].join('\n\n')}\n`];
}

/** The systems of the fields whose codes are R4's own, or a list of ours. */
const SYSTEMS: { readonly [id: string]: string } = {
  'pathway-status': 'http://hl7.org/fhir/request-status',
  'goal-status': 'http://hl7.org/fhir/goal-status',
  'action-status': 'http://hl7.org/fhir/task-status',
  'agreement-decision': 'http://hl7.org/fhir/consent-provision-type',
  'sharing-decision': 'http://hl7.org/fhir/consent-provision-type',
  'sharing-legal-basis': 'ConsentPolicyCS',
};

/** The codes of one field: of a system that has them already, or of one made for them. The field says what they mean. */
function enumerationFile(enumeration: Enumeration): [string, string] {
  const { id, codes, title, description } = enumeration;
  const own = SYSTEMS[id] === undefined ? `${nameOf(id)}CS` : undefined;
  const system = SYSTEMS[id] ?? own;
  const made = [
    `CodeSystem: ${own}`,
    `Id: ${id}`,
    `Title: ${quoted(title.fr)}`,
    `Description: ${quoted(description.fr)}`,
    '* ^language = #fr',
    '* ^caseSensitive = true',
    '* ^experimental = false',
    translated('title', title),
    translated('description', description),
    ...codes.map((code) => `* #${code}`),
  ].join('\n');
  const set = valueSet(
    enumeration,
    codes.map((code) => `* ${system}#${code}`),
  );
  return [
    `enumerations/${id}.fsh`,
    `${[NOTICE, ...(own === undefined ? [] : [made]), set].join('\n\n')}\n`,
  ];
}

/** A code system and its value set, for each list and for each field that has codes of its own. */
export function terminologyFiles(): [string, string][] {
  return [...allLists.map(listFile), ...enumerations().map(enumerationFile)];
}
