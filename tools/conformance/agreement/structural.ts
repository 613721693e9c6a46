import { capitalized, type Site } from './definitions.js';
import { isObject, type Json, type JsonObject, type Path, withAt } from './json.js';
import type { Base, Kind } from './kind.js';

const PRIMITIVE = /^[a-z]/;
const TEXTS = new Set(['string', 'markdown']);
/** Elements that R4 defines as texts, and that are more than that. */
const NO_PROSE = new Set(['id', 'reference', 'versionId']);

/** A kind that puts something else at each element that a test picks. */
function replacing(
  name: string,
  meant: Kind['meant'],
  picks: (site: Site) => boolean,
  replacement: (site: Site) => Json | undefined,
  at: (site: Site) => Path = ({ path }) => path,
): Kind {
  return {
    name,
    meant,
    changes: ({ resource, sites }) =>
      sites.filter(picks).map((site) => () => withAt(resource, at(site), replacement(site))),
  };
}

const isPrimitive = ({ type, value }: Site): boolean =>
  PRIMITIVE.test(type) && type !== 'xhtml' && (typeof value !== 'object' || value === null);
const isComplex = ({ type, value }: Site): boolean => !PRIMITIVE.test(type) && isObject(value);
const isOf =
  (...types: string[]) =>
  (site: Site): boolean =>
    isPrimitive(site) && types.includes(site.type);
const isText = (site: Site): boolean => isPrimitive(site) && typeof site.value === 'string';
const isProse = (site: Site): boolean =>
  isText(site) && TEXTS.has(site.type) && !NO_PROSE.has(String(site.path.at(-1)));
/** The path of the list that an item is in. */
const itsList = ({ path }: Site): Path => path.slice(0, -1);
const inList = ({ path }: Site): boolean => typeof path.at(-1) === 'number';
const isFirstInList = ({ path }: Site): boolean => path.at(-1) === 0;
const isSingle = (site: Site): boolean => !inList(site);
/** An element that has to be there, alone in its place. */
const isRequired = ({ definition, path }: Site): boolean =>
  (definition.min ?? 0) > 0 && definition.path.includes('.') && path.at(-1) !== 'resourceType';
const isRequiredCode = (site: Site): boolean =>
  isText(site) && site.type === 'code' && site.definition.binding?.strength === 'required';

/** The path of what stands beside a primitive: its id and extensions. */
function beside({ path }: Site): Path {
  return [...path.slice(0, -1), `_${path.at(-1)}`];
}

const ABSENT: Json = {
  url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  valueCode: 'unknown',
};
const UNKNOWN: Json = {
  url: 'https://registre.test/StructureDefinition/nowhere',
  valueString: 'a',
};

/** A kind that gives every object in a resource one more field. */
function withFieldIn(
  name: string,
  meant: Kind['meant'],
  picks: (site: Site) => boolean,
  field: string,
  value: Json | ((site: Site) => Json),
): Kind {
  return replacing(
    name,
    meant,
    (site) => isComplex(site) && isObject(site.value) && !(field in site.value) && picks(site),
    (site) => (typeof value === 'function' ? value(site) : value),
    ({ path }) => [...path, field],
  );
}

/** A kind that gives the resource itself one more field. */
function withRootField(name: string, meant: Kind['meant'], field: string, value: Json): Kind {
  return {
    name,
    meant,
    changes: ({ resource }) => (field in resource ? [] : [() => withAt(resource, [field], value)]),
  };
}

/** Bundle, Binary and Parameters are no domain resources: they have no text, no extensions, no contained. */
const isDomainResource = ({ resource }: Base): boolean =>
  !['Bundle', 'Binary', 'Parameters'].includes(String(resource['resourceType']));

const forDomainResources = (kind: Kind): Kind => ({
  ...kind,
  changes: (base) => (isDomainResource(base) ? kind.changes(base) : []),
});

/** The choices that a resource has made: `deceasedBoolean`, `valueString`. */
function choices({ sites }: Base): readonly (Site & { readonly stem: string })[] {
  return sites.flatMap((site) => {
    const { definition, path, type } = site;
    if (!definition.path.endsWith('[x]') || (definition.type?.length ?? 0) < 2) return [];
    return [{ ...site, stem: String(path.at(-1)).slice(0, -type.length) }];
  });
}

/** A value of each type that choices often have. */
const SAMPLES: { readonly [type: string]: Json } = {
  boolean: true,
  integer: 1,
  decimal: 1.5,
  string: 'texte',
  code: 'code',
  uri: 'urn:x:y',
  canonical: 'https://registre.test/x',
  date: '2024-01-02',
  dateTime: '2024-01-02',
  time: '10:00:00',
  Period: { start: '2024-01-02' },
  Quantity: { value: 1 },
  Range: { low: { value: 1 } },
  Ratio: { numerator: { value: 1 }, denominator: { value: 2 } },
  Reference: { display: 'x' },
  CodeableConcept: { text: 'x' },
  Coding: { system: 'https://registre.test/cs', code: 'x' },
  Timing: { code: { text: 'x' } },
  Address: { city: 'Digne' },
  Identifier: { value: 'x' },
  Duration: { value: 1, system: 'http://unitsofmeasure.org', code: 'd' },
  Age: { value: 1, system: 'http://unitsofmeasure.org', code: 'a' },
};

const shape: readonly Kind[] = [
  replacing(
    'required element missing',
    'invalid',
    (s) => isRequired(s) && isSingle(s),
    () => undefined,
  ),
  replacing(
    'required list missing',
    'invalid',
    (s) => isRequired(s) && isFirstInList(s),
    () => undefined,
    itsList,
  ),
  replacing(
    'optional element removed',
    'either',
    (s) => !isRequired(s) && isSingle(s),
    () => undefined,
  ),
  replacing(
    'optional list removed',
    'either',
    (s) => !isRequired(s) && isFirstInList(s),
    () => undefined,
    itsList,
  ),
  replacing('text for a boolean', 'invalid', isOf('boolean'), ({ value }) => String(value)),
  replacing('number for a boolean', 'invalid', isOf('boolean'), () => 1),
  replacing('number for a text', 'invalid', isText, () => 12),
  replacing('boolean for a text', 'invalid', isText, () => true),
  replacing(
    'text for a number',
    'invalid',
    isOf('integer', 'positiveInt', 'unsignedInt', 'decimal'),
    ({ value }) => String(value),
  ),
  replacing('object for a primitive', 'invalid', isPrimitive, ({ value }) => ({ value })),
  replacing('text for an object', 'invalid', isComplex, () => 'texte'),
  replacing('number for an object', 'invalid', isComplex, () => 3),
  replacing(
    'list for a single element',
    'invalid',
    (s) => isSingle(s) && !s.list,
    ({ value }) => [value],
  ),
  replacing(
    'list of two for a single element',
    'invalid',
    (s) => isSingle(s) && !s.list,
    ({ value }) => [value, value],
  ),
  replacing('item for a list', 'invalid', isFirstInList, ({ value }) => value, itsList),
  replacing('list in a list', 'invalid', inList, ({ value }) => [value]),
  replacing('null for an element', 'invalid', isSingle, () => null),
  replacing('null for a list', 'invalid', isFirstInList, () => null, itsList),
  replacing(
    'null in a list',
    'invalid',
    (s) => inList(s) && isComplex(s),
    () => null,
  ),
  replacing(
    'null in a list of primitives',
    'invalid',
    (s) => inList(s) && isPrimitive(s) && s.value !== null,
    () => null,
  ),
  replacing('empty object', 'invalid', isComplex, () => ({})),
  replacing('empty list', 'invalid', isFirstInList, () => [], itsList),
  replacing('empty text', 'invalid', isText, () => ''),
  replacing('blank text', 'invalid', isProse, () => '  '),
  replacing('space before a text', 'either', isProse, ({ value }) => ` ${value}`),
  replacing(
    'space inside a code',
    'either',
    (s) => isText(s) && s.type === 'code' && s.definition.binding?.strength !== 'required',
    () => 'deux  espaces',
  ),
  withRootField('unknown element', 'invalid', 'inconnu', 'x'),
  withFieldIn('unknown element inside', 'invalid', () => true, 'inconnu', 'x'),
  withFieldIn('unknown object inside', 'invalid', () => true, 'inconnu', { a: 1 }),
  withFieldIn('element of another type', 'invalid', (s) => s.type === 'HumanName', 'city', 'Digne'),
  replacing(
    'misspelt element',
    'invalid',
    (s) => isSingle(s) && s.path.length > 1,
    ({ holder, path }) => {
      const key = String(path.at(-1));
      return Object.fromEntries(
        Object.entries(holder).map(([name, value]) => [name === key ? `${key}s` : name, value]),
      );
    },
    ({ path }) => path.slice(0, -1),
  ),
  replacing(
    'unknown element beside a primitive',
    'invalid',
    (s) => isPrimitive(s) && isSingle(s) && !s.list,
    () => ({ inconnu: 'x' }),
    beside,
  ),
];

const formats: readonly Kind[] = [
  replacing('code outside a required binding', 'invalid', isRequiredCode, () => 'hors-liste'),
  replacing('code of a required binding in upper case', 'invalid', isRequiredCode, ({ value }) =>
    String(value).toUpperCase(),
  ),
  replacing(
    'value missing in a required binding',
    'invalid',
    (s) => isRequiredCode(s) && isSingle(s),
    ({ holder, path }) => {
      const key = String(path.at(-1));
      const { [key]: _, ...others } = holder;
      return { ...others, [`_${key}`]: { extension: [ABSENT] } };
    },
    ({ path }) => path.slice(0, -1),
  ),
  replacing('date in local format', 'invalid', isOf('date', 'dateTime'), () => '12/03/1979'),
  replacing('date without zeros', 'invalid', isOf('date', 'dateTime'), () => '2024-3-1'),
  replacing('impossible day', 'invalid', isOf('date', 'dateTime'), () => '2025-02-30'),
  replacing('impossible month', 'invalid', isOf('date', 'dateTime'), () => '2025-13-01'),
  replacing('29 February of no leap year', 'invalid', isOf('date', 'dateTime'), () => '2023-02-29'),
  replacing('date with a time', 'invalid', isOf('date'), () => '2024-03-01T10:00:00Z'),
  replacing(
    'time without zone',
    'invalid',
    isOf('dateTime', 'instant'),
    () => '2024-03-01T10:00:00',
  ),
  replacing(
    'time without seconds',
    'invalid',
    isOf('dateTime', 'instant'),
    () => '2024-03-01T10:00Z',
  ),
  replacing('hour 25', 'invalid', isOf('dateTime', 'instant'), () => '2024-03-01T25:00:00Z'),
  replacing('date for an instant', 'invalid', isOf('instant'), () => '2024-03-01'),
  replacing(
    'impossible day in an instant',
    'invalid',
    isOf('instant'),
    () => '2025-02-30T10:00:00Z',
  ),
  replacing('time of day without seconds', 'invalid', isOf('time'), () => '10:00'),
  replacing('time of day 24:00:00', 'invalid', isOf('time'), () => '24:00:00'),
  replacing(
    'uri with a space',
    'invalid',
    isOf('uri', 'url', 'canonical'),
    () => 'https://a b.test',
  ),
  replacing('malformed oid', 'invalid', isOf('uri'), () => 'urn:oid:3.9.1'),
  replacing('malformed uuid', 'invalid', isOf('uri'), () => 'urn:uuid:12'),
  replacing('malformed base64', 'invalid', isOf('base64Binary'), () => '***'),
  replacing('base64 of a wrong length', 'invalid', isOf('base64Binary'), () => 'YWJ'),
  replacing(
    'integer too large',
    'invalid',
    isOf('integer', 'positiveInt', 'unsignedInt'),
    () => 4_294_967_296,
  ),
  replacing(
    'integer with a fraction',
    'invalid',
    isOf('integer', 'positiveInt', 'unsignedInt'),
    () => 1.5,
  ),
  replacing('positive integer of zero', 'invalid', isOf('positiveInt'), () => 0),
  replacing('negative count', 'invalid', isOf('positiveInt', 'unsignedInt'), () => -1),
  replacing('id too long', 'invalid', isOf('id'), () => 'a'.repeat(65)),
  {
    name: 'resource id too long',
    meant: 'invalid',
    changes: ({ resource }) => [() => ({ ...resource, id: 'a'.repeat(65) })],
  },
  {
    name: 'resource id with a bad character',
    meant: 'invalid',
    changes: ({ resource }) => [() => ({ ...resource, id: 'a_b' })],
  },
  {
    name: 'id that is a number',
    meant: 'invalid',
    changes: ({ resource }) => [() => ({ ...resource, id: 7 })],
  },
  {
    name: 'no resourceType',
    meant: 'invalid',
    changes: ({ resource: { resourceType: _, ...others } }) => [() => others],
  },
  {
    name: 'unknown resourceType',
    meant: 'invalid',
    changes: ({ resource }) => [() => ({ ...resource, resourceType: 'Parcours' })],
  },
  {
    name: 'resourceType of another case',
    meant: 'invalid',
    changes: ({ resource }) => [
      () => ({ ...resource, resourceType: String(resource['resourceType']).toLowerCase() }),
    ],
  },
];

const choosing: readonly Kind[] = [
  {
    name: 'two choices',
    meant: 'invalid',
    changes: (base) =>
      choices(base).flatMap(({ definition, path, type, stem }) => {
        const other = definition.type?.find(({ code }) => code !== type && code in SAMPLES)?.code;
        const sample = other === undefined ? undefined : SAMPLES[other];
        if (other === undefined || sample === undefined) return [];
        const key = `${stem}${capitalized(other)}`;
        return [() => withAt(base.resource, [...path.slice(0, -1), key], sample)];
      }),
  },
  {
    name: 'choice of a type that is not allowed',
    meant: 'invalid',
    changes: (base) =>
      choices(base).flatMap(({ definition, path, stem }) => {
        const [other, sample] =
          Object.entries(SAMPLES).find(
            ([name]) => !definition.type?.some(({ code }) => code === name),
          ) ?? [];
        if (other === undefined || sample === undefined) return [];
        const without = withAt(base.resource, path, undefined);
        const key = `${stem}${capitalized(other)}`;
        return [() => withAt(without, [...path.slice(0, -1), key], sample)];
      }),
  },
  {
    name: 'choice without its type',
    meant: 'invalid',
    changes: (base) =>
      choices(base).map(
        ({ path, stem, value }) =>
          () =>
            withAt(withAt(base.resource, path, undefined), [...path.slice(0, -1), stem], value),
      ),
  },
  {
    name: 'choice of another allowed type',
    meant: 'either',
    changes: (base) =>
      choices(base).flatMap(({ definition, path, type, stem }) => {
        const other = definition.type?.find(({ code }) => code !== type && code in SAMPLES)?.code;
        const sample = other === undefined ? undefined : SAMPLES[other];
        if (other === undefined || sample === undefined) return [];
        const without = withAt(base.resource, path, undefined);
        const key = `${stem}${capitalized(other)}`;
        return [() => withAt(without, [...path.slice(0, -1), key], sample)];
      }),
  },
];

const isReference = (site: Site): boolean =>
  site.type === 'Reference' && isObject(site.value) && typeof site.value['reference'] === 'string';

/** The types of resource that a reference may name. */
function targetsOf({ definition }: Site): readonly string[] {
  return (definition.type ?? [])
    .flatMap(({ targetProfile }) => targetProfile ?? [])
    .map((profile) => profile.slice(profile.lastIndexOf('/') + 1));
}

/** A type of resource that a reference must not name. */
function wrongTarget(site: Site): string | undefined {
  const targets = targetsOf(site);
  if (targets.length === 0 || targets.includes('Resource')) return undefined;
  return ['Substance', 'Device', 'Medication', 'Slot'].find((type) => !targets.includes(type));
}

/** A kind that gives a reference other content. */
function referring(name: string, meant: Kind['meant'], value: (site: Site) => JsonObject): Kind {
  return replacing(name, meant, isReference, ({ value: old, ...site }) => ({
    ...(isObject(old) && 'extension' in old ? { extension: old['extension'] ?? [] } : {}),
    ...value({ value: old, ...site }),
  }));
}

/** A type of resource that a reference may name: the one that it names. */
const rightTarget = ({ value }: Site): string => {
  const reference = isObject(value) ? String(value['reference']) : '';
  return /^([A-Z]\w+)\//.exec(reference)?.[1] ?? 'Patient';
};

const references: readonly Kind[] = [
  replacing(
    'reference to a wrong type',
    'invalid',
    (s) => isReference(s) && wrongTarget(s) !== undefined,
    (s) => `${wrongTarget(s)}/1`,
    ({ path }) => [...path, 'reference'],
  ),
  replacing(
    'absolute reference to a wrong type',
    'invalid',
    (s) => isReference(s) && wrongTarget(s) !== undefined,
    (s) => `https://registre.test/fhir/${wrongTarget(s)}/1`,
    ({ path }) => [...path, 'reference'],
  ),
  replacing(
    'reference whose type is a wrong one',
    'invalid',
    (s) => isReference(s) && wrongTarget(s) !== undefined,
    (s) => ({ type: String(wrongTarget(s)), display: 'x' }),
  ),
  replacing(
    'reference whose type contradicts it',
    'invalid',
    (s) => isReference(s) && targetsOf(s).length > 1,
    (s) => ({ reference: `${targetsOf(s)[0]}/1`, type: String(targetsOf(s)[1]) }),
  ),
  referring('reference with a space', 'invalid', (s) => ({ reference: `${rightTarget(s)}/ 1` })),
  referring('reference to nothing contained', 'invalid', () => ({ reference: '#absent' })),
  referring('reference of an unknown type', 'invalid', () => ({ reference: 'Parcours/1' })),
  referring('absolute reference', 'valid', (s) => ({
    reference: `https://registre.test/fhir/${rightTarget(s)}/1`,
  })),
  referring('reference to a version', 'valid', (s) => ({
    reference: `${rightTarget(s)}/1/_history/2`,
  })),
  referring('reference by uuid', 'either', () => ({
    reference: 'urn:uuid:11111111-2222-4333-8444-555555555555',
  })),
  referring('logical reference', 'valid', (s) => ({
    type: rightTarget(s),
    identifier: { system: 'https://registre.test/ids', value: 'A-1' },
  })),
  referring('reference by its display', 'valid', () => ({ display: 'Zoé Martin' })),
];

const extensions: readonly Kind[] = [
  withFieldIn('unknown extension', 'invalid', (s) => s.type !== 'Extension', 'extension', [
    UNKNOWN,
  ]),
  withFieldIn(
    'unknown modifier extension',
    'invalid',
    (s) => s.type === 'BackboneElement',
    'modifierExtension',
    [UNKNOWN],
  ),
  forDomainResources(
    withRootField('unknown modifier extension of a resource', 'invalid', 'modifierExtension', [
      UNKNOWN,
    ]),
  ),
  withFieldIn(
    'modifier extension where none may be',
    'invalid',
    (s) => s.type === 'CodeableConcept',
    'modifierExtension',
    [UNKNOWN],
  ),
  withFieldIn(
    'extension with value and extensions',
    'invalid',
    (s) => s.type !== 'Extension',
    'extension',
    [{ ...(ABSENT as JsonObject), extension: [ABSENT] }],
  ),
  withFieldIn(
    'extension with nothing in it',
    'invalid',
    (s) => s.type !== 'Extension',
    'extension',
    [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason' }],
  ),
  withFieldIn('extension without address', 'invalid', (s) => s.type !== 'Extension', 'extension', [
    { valueString: 'x' },
  ]),
  withFieldIn('extension of a wrong type', 'invalid', (s) => s.type !== 'Extension', 'extension', [
    { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueString: 'unknown' },
  ]),
  withFieldIn('extension with a bad code', 'invalid', (s) => s.type !== 'Extension', 'extension', [
    { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'hors-liste' },
  ]),
  withFieldIn('extension out of its context', 'invalid', (s) => s.type === 'Period', 'extension', [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace',
      valueAddress: { city: 'Digne' },
    },
  ]),
  withFieldIn(
    'extension that is an object',
    'invalid',
    (s) => s.type !== 'Extension',
    'extension',
    ABSENT,
  ),
  withFieldIn('known extension', 'valid', (s) => s.type !== 'Extension', 'extension', [ABSENT]),
  withFieldIn('element id', 'valid', () => true, 'id', 'element-1'),
  withFieldIn('element id with a space', 'invalid', () => true, 'id', 'element 1'),
  replacing(
    'extension beside a primitive',
    'valid',
    (s) => isPrimitive(s) && isSingle(s) && !s.list && s.type !== 'id',
    () => ({ id: 'e1', extension: [ABSENT] }),
    beside,
  ),
  replacing(
    'extension in place of a primitive',
    'either',
    (s) =>
      isPrimitive(s) &&
      isSingle(s) &&
      !s.list &&
      !isRequiredCode(s) &&
      s.path.at(-1) !== 'resourceType',
    ({ holder, path }) => {
      const key = String(path.at(-1));
      const { [key]: _, ...others } = holder;
      return { ...others, [`_${key}`]: { extension: [ABSENT] } };
    },
    ({ path }) => path.slice(0, -1),
  ),
  replacing(
    'empty object beside a primitive',
    'invalid',
    (s) => isPrimitive(s) && isSingle(s) && !s.list,
    () => ({}),
    beside,
  ),
  replacing(
    'list beside a single primitive',
    'invalid',
    (s) => isPrimitive(s) && isSingle(s) && !s.list,
    () => [{ id: 'e1' }],
    beside,
  ),
];

const contained: readonly Kind[] = [
  forDomainResources(
    withRootField('contained that nothing refers to', 'invalid', 'contained', [
      { resourceType: 'Organization', id: 'x', name: 'Association' },
    ]),
  ),
  forDomainResources(
    withRootField('contained that is wrong', 'invalid', 'contained', [
      { resourceType: 'Patient', id: 'x', gender: 'hors-liste' },
    ]),
  ),
  forDomainResources(
    withRootField('contained without a type', 'invalid', 'contained', [
      { id: 'x', name: 'Association' },
    ]),
  ),
  forDomainResources(
    withRootField('contained that is a text', 'invalid', 'contained', ['Organization/x']),
  ),
  {
    name: 'contained and referred to',
    meant: 'valid',
    changes: (base) =>
      !isDomainResource(base) || 'contained' in base.resource
        ? []
        : base.sites.flatMap((site) => {
            const type = targetsOf(site).find((target) =>
              ['Organization', 'Practitioner', 'Location', 'Patient'].includes(target),
            );
            if (!isReference(site) || type === undefined || site.path.includes('contained'))
              return [];
            const named: Json =
              type === 'Organization' || type === 'Location'
                ? { resourceType: type, id: 'dedans', name: 'Association' }
                : { resourceType: type, id: 'dedans', name: [{ text: 'Zoé' }] };
            return [
              () =>
                withAt(
                  withAt(base.resource, [...site.path, 'reference'], '#dedans'),
                  ['contained'],
                  [named],
                ),
            ];
          }),
  },
];

const profiles: readonly Kind[] = [
  {
    name: 'unknown profile',
    meant: 'invalid',
    changes: ({ resource }) => [
      () => ({
        ...resource,
        meta: { profile: ['https://registre.test/StructureDefinition/nowhere'] },
      }),
    ],
  },
  {
    name: 'profile of another type',
    meant: 'invalid',
    changes: ({ resource }) => [
      () => ({
        ...resource,
        meta: {
          profile: [
            resource['resourceType'] === 'Group'
              ? 'http://hl7.org/fhir/StructureDefinition/Patient'
              : 'http://hl7.org/fhir/StructureDefinition/Group',
          ],
        },
      }),
    ],
  },
  {
    name: 'profile of its own type',
    meant: 'valid',
    changes: ({ resource }) =>
      'meta' in resource
        ? []
        : [
            () => ({
              ...resource,
              meta: {
                profile: [`http://hl7.org/fhir/StructureDefinition/${resource['resourceType']}`],
              },
            }),
          ],
  },
  {
    name: 'profile list that is a text',
    meant: 'invalid',
    changes: ({ resource }) => [
      () => ({ ...resource, meta: { profile: 'http://hl7.org/fhir/StructureDefinition/Patient' } }),
    ],
  },
  {
    name: 'no profile claimed',
    meant: 'valid',
    changes: ({ resource }) => {
      const { meta, ...others } = resource;
      return meta === undefined ? [] : [() => others];
    },
  },
];

/** An item of a list, twice; for a resource with an id, that is another matter. */
const lists: readonly Kind[] = [
  replacing(
    'item repeated',
    'either',
    (s) => isFirstInList(s) && isComplex(s) && s.type !== 'Extension' && s.type !== 'Resource',
    ({ value }) => value,
    ({ path }) => [...path.slice(0, -1), '-'],
  ),
  replacing(
    'extension repeated',
    'either',
    (s) => isFirstInList(s) && s.type === 'Extension',
    ({ value }) => value,
    ({ path }) => [...path.slice(0, -1), '-'],
  ),
  replacing(
    'primitive repeated',
    'either',
    (s) => isFirstInList(s) && isPrimitive(s),
    ({ value }) => value,
    ({ path }) => [...path.slice(0, -1), '-'],
  ),
  replacing(
    'item removed',
    'either',
    (s) => inList(s) && isComplex(s),
    () => undefined,
  ),
];

/** What profiles pin down: addresses, and codes that no binding enumerates. */
const pinned: readonly Kind[] = [
  replacing(
    'another address',
    'either',
    (s) => isText(s) && s.type === 'uri' && s.path.at(-1) === 'system',
    () => 'https://registre.test/autre',
  ),
  replacing(
    'another code',
    'either',
    (s) => isText(s) && s.type === 'code' && s.path.includes('coding'),
    () => 'autre',
  ),
  replacing('another text', 'valid', isProse, () => 'Autre chose'),
];

const legal: readonly Kind[] = [
  replacing('year alone', 'valid', isOf('date', 'dateTime'), () => '2024'),
  replacing('year and month', 'valid', isOf('date', 'dateTime'), () => '2024-02'),
  replacing('leap day', 'valid', isOf('date', 'dateTime'), () => '2024-02-29'),
  replacing('dateTime in UTC', 'valid', isOf('dateTime', 'instant'), () => '2024-02-29T10:11:12Z'),
  replacing(
    'dateTime with fractions and offset',
    'valid',
    isOf('dateTime', 'instant'),
    () => '2024-02-29T10:11:12.123456+05:30',
  ),
  replacing('time of day with fractions', 'valid', isOf('time'), () => '10:11:12.5'),
  replacing('accents and signs in a text', 'valid', isProse, () => 'Œuvre « d’été » — 日本 🌞'),
  replacing('long text', 'valid', isProse, () => 'mot '.repeat(500).trim()),
  replacing('lines in a text', 'valid', isProse, () => 'un\ndeux\ttrois'),
  replacing('negative decimal', 'valid', isOf('decimal'), () => -0.0625),
  replacing('large decimal', 'valid', isOf('decimal'), () => 123456789.123),
  replacing(
    'oid',
    'valid',
    (s) => isText(s) && s.type === 'uri' && s.path.at(-1) === 'system',
    () => 'urn:oid:1.2.250.1.213',
  ),
  replacing(
    'code of an unknown system',
    'valid',
    (s) =>
      s.type === 'CodeableConcept' &&
      isObject(s.value) &&
      s.definition.binding?.strength !== 'required',
    () => ({
      coding: [{ system: 'https://registre.test/cs', code: 'x', userSelected: true }],
      text: 'x',
    }),
  ),
  replacing(
    'concept by text alone',
    'either',
    (s) => s.type === 'CodeableConcept',
    () => ({ text: 'En clair' }),
  ),
  replacing(
    'two codes in a concept',
    'either',
    (s) => s.type === 'CodeableConcept' && isObject(s.value) && Array.isArray(s.value['coding']),
    ({ value }) => ({
      coding: [
        { system: 'https://registre.test/cs', code: 'x' },
        ...(isObject(value) && Array.isArray(value['coding']) ? value['coding'] : []),
      ],
    }),
  ),
  replacing('fields in another order', 'valid', isComplex, ({ value }) =>
    Object.fromEntries(Object.entries(isObject(value) ? value : {}).reverse()),
  ),
  {
    name: 'elements in another order',
    meant: 'valid',
    changes: ({ resource }) => [() => Object.fromEntries(Object.entries(resource).reverse())],
  },
  {
    name: 'no id',
    meant: 'valid',
    changes: ({ resource }) => {
      const { id, ...others } = resource;
      return id === undefined ? [] : [() => others];
    },
  },
  withRootField('language', 'valid', 'language', 'fr-FR'),
  withRootField('language that is none', 'either', 'language', 'en français'),
  withRootField('implicit rules', 'valid', 'implicitRules', 'https://registre.test/regles'),
  withRootField('security label', 'valid', 'meta', {
    security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }],
    source: 'urn:x:saisie',
  }),
  forDomainResources(
    withRootField('narrative', 'valid', 'text', {
      status: 'additional',
      div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Bonjour <b>à tous</b></p></div>',
    }),
  ),
  forDomainResources(
    withRootField('narrative without its namespace', 'invalid', 'text', {
      status: 'generated',
      div: '<div><p>Bonjour</p></div>',
    }),
  ),
  forDomainResources(
    withRootField('narrative with a script', 'invalid', 'text', {
      status: 'generated',
      div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>',
    }),
  ),
  forDomainResources(
    withRootField('narrative that is empty', 'invalid', 'text', {
      status: 'generated',
      div: '<div xmlns="http://www.w3.org/1999/xhtml"> </div>',
    }),
  ),
  forDomainResources(
    withRootField('narrative that is no XML', 'invalid', 'text', {
      status: 'generated',
      div: '<div>',
    }),
  ),
];

/** The kinds of change that the shape of a resource alone allows. */
export const structuralKinds: readonly Kind[] = [
  ...shape,
  ...formats,
  ...choosing,
  ...references,
  ...extensions,
  ...contained,
  ...profiles,
  ...lists,
  ...pinned,
  ...legal,
];
