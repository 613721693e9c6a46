import type { Localised } from '../../packages/core/src/index.js';
import type { ExtensionShape } from '../../packages/fhir/src/elements/extension-shape.js';
import {
  type FieldExtensions,
  fieldExtensions,
  type LooseExtension,
  looseExtensions,
} from '../../packages/fhir/src/extensions.js';
import { resourceTypeOf } from '../../packages/fhir/src/resource-types.js';
import { bilingual, NOTICE, nameOf, quoted, translated } from './fsh.js';
import { type Enumeration, type ModelField, modelField } from './model.js';

/** An extension to define: its id, where it stands, what it holds and what it is called. */
interface Defined {
  readonly id: string;
  readonly on: readonly string[];
  readonly shape: ExtensionShape;
  readonly title: Localised;
  readonly description: Localised;
  /** The schema whose fields its parts hold. */
  readonly schema?: string | undefined;
  readonly field?: ModelField;
}

/** A session has no resource of its own: it is one of these. */
const SESSION_CARRIERS = ['Appointment', 'Basic', 'Encounter'];

function targetsOf(shape: ExtensionShape, field: ModelField | undefined): readonly string[] {
  if ('value' in shape && shape.targets !== undefined) return shape.targets;
  const types = field?.refersTo ?? [];
  const targets = types.flatMap((type) => resourceTypeOf(type) ?? SESSION_CARRIERS);
  return [...new Set(targets)].sort();
}

/** The rule that binds a code to the value set that it comes from. */
function bindingRules(at: string, shape: ExtensionShape, field: ModelField | undefined): string[] {
  const { list, enumeration } = field ?? {};
  const set = list ?? enumeration;
  const strength =
    list?.open === true ? 'preferred' : shape.mayBeMissing === true ? 'extensible' : 'required';
  return set === undefined ? [] : [`* ${at}value[x] from ${nameOf(set.id)}VS (${strength})`];
}

/** The rules on the value of an extension that holds one. `at` is the path of the extension, with its dot. */
function valueRules(
  at: string,
  shape: Extract<ExtensionShape, { value: string }>,
  field: ModelField | undefined,
): string[] {
  const targets = shape.value === 'Reference' ? targetsOf(shape, field) : [];
  const type = targets.length === 0 ? shape.value : `Reference(${targets.join(' or ')})`;
  const coded = shape.value === 'code' || shape.value === 'CodeableConcept';
  return [
    `* ${at}value[x] 1..1`,
    `* ${at}value[x] only ${type}`,
    ...(coded ? bindingRules(at, shape, field) : []),
  ];
}

/** Where each sum of money has its amount, of which the model, which counts cents, has no words. */
const AMOUNT: Localised = { fr: 'Montant en euros', en: 'Amount in euros' };

function partRules(
  at: string,
  name: string,
  shape: ExtensionShape,
  field: ModelField | undefined,
): string[] {
  const path = `${at}extension[${name}]`;
  const title = field?.words.title ?? AMOUNT;
  return [
    `* ${path} ^short = ${quoted(bilingual(title))}`,
    `* ${path} ^definition = ${quoted(bilingual(field?.words.description ?? AMOUNT))}`,
    ...('value' in shape
      ? valueRules(`${path}.`, shape, field)
      : partsRules(`${path}.`, shape, field?.schema)),
  ];
}

function partsRules(
  at: string,
  shape: Extract<ExtensionShape, { parts: object }>,
  schema: string | undefined,
): string[] {
  const parts = Object.entries(shape.parts).map(([name, part]) => {
    const known = schema !== undefined && !(schema === 'Money' && name === 'amount');
    const field = known ? modelField(schema, name) : undefined;
    // A reason why the whole is missing takes the place of its parts.
    const required = (field?.required ?? true) && shape.mayBeMissing !== true;
    const cardinality = `${required ? 1 : 0}..${part.repeats === true ? '*' : 1}`;
    return { name, part, field, contains: `${name} ${cardinality}` };
  });
  const missing = shape.mayBeMissing === true ? ['$absent named absent 0..1'] : [];
  return [
    `* ${at}extension contains`,
    [...parts.map(({ contains }) => contains), ...missing]
      .map((item) => `    ${item}`)
      .join(' and\n'),
    ...parts.flatMap(({ name, part, field }) => partRules(at, name, part, field)),
  ];
}

function definition(extension: Defined): string {
  const { id, on, shape, title, description, schema, field } = extension;
  const rules =
    'value' in shape
      ? valueRules('', shape, field)
      : partsRules('', shape, schema ?? field?.schema);
  return [
    `Extension: ${nameOf(id)}Extension`,
    `Id: ${id}`,
    `Title: ${quoted(title.fr)}`,
    `Description: ${quoted(description.fr)}`,
    `Context: ${on.join(', ')}`,
    translated('title', title),
    translated('description', description),
    `* . ^short = ${quoted(bilingual(title))}`,
    `* . ^definition = ${quoted(bilingual(description))}`,
    ...rules,
  ].join('\n');
}

function ofFields({ part, schema, on, shapes }: FieldExtensions): Defined[] {
  return Object.entries(shapes).map(([name, shape]) => {
    const field = modelField(schema, name);
    const { title, description } = field.words;
    return { id: `${part}.${name}`, on, shape, title, description, field };
  });
}

function ofLoose({ name, on, shape, schema, title, description }: LooseExtension): Defined {
  return { id: name, on, shape, title, description, schema };
}

/** One definition for each address: an extension that several carriers hold stands on all of them. */
function merged(extensions: readonly Defined[]): Defined[] {
  const byId = new Map<string, Defined>();
  for (const extension of extensions) {
    const known = byId.get(extension.id);
    if (known !== undefined && JSON.stringify(known.shape) !== JSON.stringify(extension.shape))
      throw new Error(`${extension.id} has two shapes.`);
    const on = [...new Set([...(known?.on ?? []), ...extension.on])];
    byId.set(extension.id, { ...extension, on });
  }
  return [...byId.values()];
}

/** The rules by which a profile says which extensions it has, and how many of each. */
function ruleSets(extensions: readonly FieldExtensions[]): string[] {
  const taken = extensions.filter(({ national }) => !national);
  return taken.flatMap((group) => {
    const { part, on, shapes, atTimes, schema } = group;
    const items = Object.entries(shapes).map(([name, shape]) => {
      const required = modelField(schema, name).required && !atTimes.includes(name);
      const cardinality = `${required ? 1 : 0}..${shape.repeats === true ? '*' : 1}`;
      return `    ${nameOf(`${part}.${name}`)}Extension named ${name} ${cardinality} MS`;
    });
    // A type of record with several carriers has a set for each; one set serves all the elements of a carrier.
    const carriers = new Set(on.map((element) => element.split('.')[0] ?? element));
    const carrier = carriers.size === 1 && taken.length > 1 ? [...carriers][0] : '';
    const paths = on.map((element) => ['', ...element.split('.').slice(1)].join('.').slice(1));
    const elements = [...new Set(paths)].map((path) => (path === '' ? '' : `${path}.`));
    return [
      [
        `RuleSet: ${nameOf(part)}Extensions${carrier}`,
        ...elements.map((path) => `* ${path}extension contains\n${items.join(' and\n')}`),
      ].join('\n'),
    ];
  });
}

/** The definitions of all our extensions, and how profiles take them: one file for each type of record or part. */
export function extensionFiles(): [string, string][] {
  const parts = new Set(fieldExtensions.map(({ part }) => part));
  const files = [...parts].map((part): [string, string[]] => {
    const groups = fieldExtensions.filter((candidate) => candidate.part === part);
    return [part, [...merged(groups.flatMap(ofFields)).map(definition), ...ruleSets(groups)]];
  });
  files.push(['other', looseExtensions.map(ofLoose).map(definition)]);
  return files.map(([part, texts]) => [
    `extensions/${part}.fsh`,
    `${[NOTICE, ...texts].join('\n\n')}\n`,
  ]);
}

function enumerationsIn(
  schema: string | undefined,
  shapes: { readonly [name: string]: ExtensionShape },
): Enumeration[] {
  if (schema === undefined || schema === 'Money') return [];
  return Object.entries(shapes).flatMap(([name, shape]) => {
    const field = modelField(schema, name);
    if ('parts' in shape) return enumerationsIn(field.schema, shape.parts);
    return field.enumeration ?? [];
  });
}

/** The codes of fields that extensions hold and that are those of no list. */
export function enumerations(): Enumeration[] {
  const found = [
    ...fieldExtensions.flatMap(({ schema, shapes }) => enumerationsIn(schema, shapes)),
    ...looseExtensions.flatMap(({ schema, shape }) =>
      'parts' in shape ? enumerationsIn(schema, shape.parts) : [],
    ),
  ];
  return [...new Map(found.map((enumeration) => [enumeration.id, enumeration])).values()];
}
