import type * as z from 'zod';
import type { Condition } from '../../packages/core/src/condition.js';
import { type AnnotatedSchema, CONDITIONS, codesOf, type JsonSchema } from './json-schema.js';
import type { Place } from './places.js';

/** The file, in `compiled/`, of nodes that many records have and that no schema names. */
const SHARED = 'shared';

/** The keywords that the compiler knows. One that it does not know stops it. */
const KNOWN = new Set([
  '$schema',
  '$defs',
  '$ref',
  'type',
  'const',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'items',
  'minItems',
  'maxItems',
  'properties',
  'required',
  'additionalProperties',
  'anyOf',
  'oneOf',
  'if',
  'then',
  CONDITIONS,
]);

function pascal(text: string): string {
  return text.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}

/** One file of checks. */
class CheckFile {
  readonly #imports = new Map<string, Set<string>>();
  readonly #modules = new Map<string, string>();
  readonly #types = new Map<string, string>();
  readonly #constants = new Map<string, string>();
  readonly #functions = new Map<string, string>();

  constructor(readonly module: string) {}

  has(name: string): boolean {
    return this.#functions.has(name);
  }

  /** The path by which this file imports a module of `src/`. */
  #pathTo(module: string): string {
    const up = '../'.repeat(this.module.split('/').length);
    return `${up}${module}.js`;
  }

  /** Imports a module as a whole: a predicate may have the name of a check. */
  importAll(module: string): string {
    const name = pascal(module).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
    this.#modules.set(this.#pathTo(module), name);
    return name;
  }

  /** A type is imported apart: an import of types alone among values would load their module, and zod with it. */
  importType(module: string, name: string): void {
    this.#types.set(this.#pathTo(module), name);
  }

  import(module: string, name: string): string {
    const from = this.#pathTo(module);
    this.#imports.set(from, (this.#imports.get(from) ?? new Set()).add(name));
    return name;
  }

  constant(prefix: string, value: string): string {
    const known = [...this.#constants].find(([, text]) => text === value);
    if (known !== undefined) return known[0];
    const name = `${prefix}_${this.#constants.size + 1}`;
    this.#constants.set(name, value);
    return name;
  }

  /** Reserves the name first: a check may call itself. */
  function(name: string, write: () => string): void {
    this.#functions.set(name, '');
    this.#functions.set(name, write());
  }

  toString(): string {
    const imports = [
      ...[...this.#modules].map(([from, name]) => ({ from, what: `* as ${name}` })),
      ...[...this.#types].map(([from, name]) => ({ from, what: `type { ${name} }` })),
      ...[...this.#imports].map(([from, names]) => ({
        from,
        what: `{ ${[...names].sort().join(', ')} }`,
      })),
    ].sort((a, b) => (a.from < b.from ? -1 : 1));
    return [
      '// Generated from the schemas by `pnpm generate`: change the schemas instead.',
      ...imports.map(({ from, what }) => `import ${what} from '${from}';`),
      '',
      ...[...this.#constants].map(([name, value]) => `const ${name} = ${value};`),
      '',
      [...this.#functions.values()].join('\n'),
    ].join('\n');
  }
}

/** Everything that the compiler has to know of the package. */
export interface Compilation {
  /** The schema of each type of record, with its name: `{ pathway: 'Pathway' }`. */
  readonly records: { readonly [type: string]: string };
  /** The module of a named schema: `values/period`. */
  readonly moduleOf: (name: string) => string;
  /** Where a condition's predicate is exported from, if it is. */
  readonly placeOf: (predicate: unknown) => Place | undefined;
}

/**
 * Writes, for schemas, functions that say yes or no: the same verdict as zod's, several times faster, without
 * zod and without `eval`. The text of each file by its name in `compiled/`.
 */
export function compile(
  schemas: readonly AnnotatedSchema[],
  compilation: Compilation,
): Map<string, string> {
  const files = new Map<string, CheckFile>();
  const file = (module: string): CheckFile => {
    const known = files.get(module) ?? new CheckFile(module);
    files.set(module, known);
    return known;
  };
  for (const annotated of schemas) new Compiler(annotated, compilation, file).run();
  return new Map([...files].map(([name, content]) => [`${name}.ts`, content.toString()]));
}

class Compiler {
  readonly #defs: { readonly [name: string]: JsonSchema };
  readonly #conditions: readonly Condition[];

  constructor(
    { schema, conditions }: AnnotatedSchema,
    readonly compilation: Compilation,
    readonly file: (module: string) => CheckFile,
  ) {
    this.#defs = schema.$defs ?? {};
    this.#conditions = conditions;
  }

  run(): void {
    for (const [name, schema] of Object.entries(this.#defs)) {
      const target = this.file(this.compilation.moduleOf(name));
      if (!target.has(`is${name}`)) this.#define(target, `is${name}`, schema, name);
    }
  }

  /** True when a definition leads back to itself. */
  #isRecursive(name: string, to = name, seen = new Set<string>()): boolean {
    const refs = [...JSON.stringify(this.#defs[name]).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(
      ([, ref = '']) => ref,
    );
    if (refs.includes(to)) return true;
    return refs.some((ref) => {
      if (seen.has(ref)) return false;
      seen.add(ref);
      return this.#isRecursive(ref, to, seen);
    });
  }

  #leadsToRecursion(name: string): boolean {
    const text = JSON.stringify(this.#defs[name]);
    return Object.keys(this.#defs).some(
      (def) => text.includes(`"#/$defs/${def}"`) && this.#isRecursive(def),
    );
  }

  /** Writes the function of a node. */
  #define(target: CheckFile, name: string, schema: JsonSchema, def?: string): void {
    target.function(name, () => {
      const isRecord = def !== undefined && Object.values(this.compilation.records).includes(def);
      const guard = isRecord ? `value is ${this.#importType(target, def)}` : 'boolean';
      const depth =
        isRecord && this.#leadsToRecursion(def)
          ? [`  if (${target.importAll('depth')}.isTooBig(value)) return false;`]
          : [];
      return [
        `export function ${name}(value: unknown): ${guard} {`,
        ...depth,
        ...this.#body(target, name, schema),
        '}',
        '',
      ].join('\n');
    });
  }

  #importType(target: CheckFile, def: string): string {
    target.importType(this.compilation.moduleOf(def), def);
    return def;
  }

  #body(target: CheckFile, name: string, schema: JsonSchema): string[] {
    for (const keyword of Object.keys(schema)) {
      if (!KNOWN.has(keyword))
        throw new Error(`The compiler does not know the keyword ${keyword}.`);
    }
    if (schema.$ref === undefined && schema.type === 'object')
      return this.#object(target, name, schema);
    if (schema.$ref === undefined && schema.type === 'array')
      return this.#array(target, name, schema);
    return [`  return ${this.#expression(target, name, schema)};`];
  }

  /** The check of a node as an expression on `value`: a call when it takes more than that. */
  #call(target: CheckFile, owner: string, schema: JsonSchema, variable: string): string {
    const keywords = Object.keys(schema);
    const isSimple =
      schema.type !== 'object' &&
      schema.type !== 'array' &&
      !keywords.includes('if') &&
      !keywords.includes(CONDITIONS);
    if (isSimple || (keywords.length === 1 && schema.$ref !== undefined)) {
      return this.#expression(target, owner, schema, variable);
    }
    const shared = this.#shared(schema);
    const home = shared === undefined ? target : this.file(shared.module);
    const name = shared?.name ?? owner;
    if (!home.has(name)) this.#define(home, name, schema);
    if (home !== target) target.import(`compiled/${home.module}`, name);
    return `${name}(${variable})`;
  }

  /** Where the check of an anonymous node that occurs in many places stands, and its name, after what it is. */
  #shared(schema: JsonSchema): Place | undefined {
    const { properties, items } = schema;
    const codes = schema[CONDITIONS];
    if (schema.$ref === '#/$defs/Coded' && Array.isArray(codes)) {
      return { module: SHARED, name: `isCodedIn${pascal(this.#listOf(codes))}` };
    }
    if (schema.type === 'object' && Object.keys(properties ?? {}).join() === 'type,id') {
      const { type } = properties ?? {};
      const types = typeof type === 'object' ? (type.enum ?? []) : [];
      const names = types.map((type) => pascal(String(type))).join('Or');
      return { module: SHARED, name: `isReferenceTo${names}` };
    }
    if (schema.type !== 'array' || schema[CONDITIONS] !== undefined) return undefined;
    return this.#listOfItems(object(items));
  }

  /** A list of what a schema names stands beside the check of its items: elsewhere, each would need the other. */
  #listOfItems(items: JsonSchema): Place | undefined {
    if (Object.keys(items).join() === '$ref') {
      const name = items.$ref?.replace('#/$defs/', '') ?? '';
      return { module: this.compilation.moduleOf(name), name: `isListOf${name}` };
    }
    const item = this.#shared(items);
    return item && { ...item, name: item.name.replace(/^is/, 'isListOf') };
  }

  #listOf(conditions: readonly unknown[]): string {
    const list = conditions
      .map((at) => codesOf(this.#conditions[Number(at)])?.list)
      .find((list) => list !== undefined);
    if (list === undefined) throw new Error('A condition on a coded value names no list.');
    return list;
  }

  #expression(target: CheckFile, owner: string, schema: JsonSchema, variable = 'value'): string {
    const { type, pattern, $ref } = schema;
    const parts: string[] = [];
    if ($ref !== undefined) {
      const name = $ref.replace('#/$defs/', '');
      const module = this.compilation.moduleOf(name);
      if (module !== target.module) target.import(`compiled/${module}`, `is${name}`);
      parts.push(`is${name}(${variable})`);
    }
    if (schema.const !== undefined) parts.push(`${variable} === ${quote(schema.const)}`);
    else if (schema.enum !== undefined)
      parts.push(this.#enumeration(target, schema.enum, variable));
    else if (type === 'string') parts.push(`typeof ${variable} === 'string'`);
    else if (type === 'boolean') parts.push(`typeof ${variable} === 'boolean'`);
    else if (type === 'integer' || type === 'number') {
      const is = type === 'integer' ? 'isInteger' : 'isFinite';
      parts.push(`typeof ${variable} === 'number'`, `Number.${is}(${variable})`);
    }
    if (pattern !== undefined) {
      parts.push(...this.#pattern(target, pattern, variable));
    }
    for (const [keyword, operator] of [
      ['minimum', '>='],
      ['maximum', '<='],
      ['exclusiveMinimum', '>'],
      ['exclusiveMaximum', '<'],
    ] as const) {
      const bound = schema[keyword];
      if (bound !== undefined) parts.push(`(${variable} as number) ${operator} ${bound}`);
    }
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives !== undefined) {
      const calls = alternatives.map((alternative, at) =>
        this.#call(target, `${owner}${at + 1}`, object(alternative), variable),
      );
      parts.push(`(${calls.join(' || ')})`);
    }
    parts.push(...this.#conditionCalls(target, schema, variable));
    if (parts.length === 0) throw new Error(`${owner} checks nothing.`);
    return parts.join(' && ');
  }

  /** A class of characters so many times at most is faster as a length and a loop without a counter. */
  #pattern(target: CheckFile, pattern: string, variable: string): string[] {
    const [, characters, most] = /^\^(\[[^\]]+\])\{1,(\d+)\}\$$/.exec(pattern) ?? [];
    if (characters === undefined)
      return [`${target.constant('PATTERN', `/${pattern}/u`)}.test(${variable})`];
    return [
      `${variable}.length <= ${most}`,
      `${target.constant('PATTERN', `/^${characters}+$/u`)}.test(${variable})`,
    ];
  }

  #enumeration(target: CheckFile, values: readonly unknown[], variable: string): string {
    if (values.length <= 4)
      return `(${values.map((value) => `${variable} === ${quote(value)}`).join(' || ')})`;
    const set = target.constant('CODES', setOf(values));
    return `${set}.has(${variable})`;
  }

  #conditionCalls(target: CheckFile, schema: JsonSchema, variable: string): string[] {
    const positions: unknown = schema[CONDITIONS] ?? [];
    if (!Array.isArray(positions)) throw new Error('Conditions are a list.');
    return positions.flatMap((at) => {
      const condition = this.#conditions[Number(at)];
      if (condition === undefined) throw new Error('There is no such condition.');
      const place = this.compilation.placeOf(condition.holds);
      if (place !== undefined) {
        return `${target.importAll(place.module)}.${place.name}(${variable} as never)`;
      }
      return this.#codeCondition(target, condition, variable);
    });
  }

  /** A predicate made for one code list has no name: its keywords are compiled instead. */
  #codeCondition(target: CheckFile, condition: Condition, variable: string): string {
    const coded = codesOf(condition);
    if (coded === undefined) {
      throw new Error('A condition has neither a predicate that is exported nor a list of codes.');
    }
    const set = target.constant('CODES', setOf(coded.codes));
    return `${target.importAll('values/conditions')}.isCodeOf(${variable} as never, ${quote(coded.list)}, ${set})`;
  }

  #array(target: CheckFile, name: string, schema: JsonSchema): string[] {
    const item = this.#call(target, `${name}Item`, object(schema.items), 'value[at]');
    const conditions = this.#conditionCalls(target, schema, 'value');
    const { minItems = 0, maxItems } = schema;
    const tooMany = maxItems === undefined ? '' : ` || value.length > ${maxItems}`;
    return [
      `  if (!Array.isArray(value) || value.length < ${minItems}${tooMany}) return false;`,
      `  for (let at = 0; at < value.length; at += 1) if (!(${item})) return false;`,
      `  return ${['true', ...conditions].slice(conditions.length > 0 ? 1 : 0).join(' && ')};`,
    ];
  }

  #object(target: CheckFile, name: string, schema: JsonSchema): string[] {
    const { properties = {}, required = [], additionalProperties } = schema;
    if (additionalProperties !== false) throw new Error(`${name} is open.`);
    const conditions = this.#conditionCalls(target, schema, 'value');
    const cases = Object.entries(properties).flatMap(([key, property]) => {
      const check = this.#call(target, `${name}${pascal(key)}`, object(property), 'field');
      return required.includes(key)
        ? [
            `      case ${quote(key)}:`,
            `        if (!(${check})) return false;`,
            '        required += 1;',
            '        break;',
          ]
        : [
            `      case ${quote(key)}:`,
            `        if (field !== undefined && !(${check})) return false;`,
            '        break;',
          ];
    });
    const counts = required.length > 0;
    return [
      "  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;",
      ...(counts ? ['  let required = 0;'] : []),
      '  for (const key in value) {',
      '    const field: unknown = value[key as never];',
      '    switch (key) {',
      ...cases,
      '      default:',
      '        return false;',
      '    }',
      '  }',
      `  return ${[...(counts ? [`required === ${required.length}`] : []), ...conditions].join(' && ') || 'true'};`,
    ];
  }
}

function object(
  schema: z.core.JSONSchema._JSONSchema | readonly unknown[] | undefined,
): JsonSchema {
  if (typeof schema !== 'object' || isArray(schema)) {
    throw new Error('A schema that is no object cannot be compiled.');
  }
  return schema;
}

function isArray(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}

function setOf(values: readonly unknown[]): string {
  return `/* @__PURE__ */ new Set<unknown>(${quote(values)})`;
}
