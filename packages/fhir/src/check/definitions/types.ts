import { type Invariant, invariantNamed } from '../invariants/index.js';
import { type PrimitiveCheck, primitiveChecks } from '../primitives/kinds.js';
import { openTypes, r4Types } from '../tables/r4-types.js';
import { type CodeSet, codeSet } from './codes.js';

/** What stands at a name of an object. */
export type MemberKind = 'primitive' | 'complex' | 'resource' | 'sibling';

/** One name that an object of a type may have: an element, one of its types when it is a choice, or its sibling. */
export interface Member {
  /** The name in JSON: `valueString`, `_birthDate`. */
  readonly name: string;
  /** The name in the definition: `value[x]`, `birthDate`. */
  readonly element: string;
  /** The element's address in its type: `Patient.contact.name`. */
  readonly path: string;
  readonly kind: MemberKind;
  readonly typeName: string;
  readonly many: boolean;
  readonly min: number;
  readonly max: number;
  /** True when the element must be there, and is no choice. */
  readonly required: boolean;
  /** One bit for the choice that the name belongs to, or 0. */
  readonly choice: number;
  readonly check: PrimitiveCheck | undefined;
  readonly codes: CodeSet | undefined;
  /** True when a value without any code is right too. */
  readonly mayLackCode: boolean;
  readonly targets: ReadonlySet<string> | undefined;
  readonly invariants: readonly Invariant[] | undefined;
  readonly isReference: boolean;
  readonly isExtension: boolean;
  /** The type of a complex element; found when first asked, for types refer to each other. */
  readonly type: ComplexType;
}

/** A choice of types: `value[x]`. */
export interface Choice {
  readonly element: string;
  readonly bit: number;
  readonly min: number;
  readonly members: readonly Member[];
}

/** A type of FHIR, or the elements inside an element, in the form in which objects are checked. */
export interface ComplexType {
  /** `Patient`, or `Patient.contact` for the elements inside an element. */
  readonly name: string;
  readonly isResource: boolean;
  readonly members: ReadonlyMap<string, Member>;
  readonly required: readonly Member[];
  readonly choices: readonly Choice[];
  /** The bits of the choices of which one must be there. */
  readonly requiredChoices: number;
  readonly invariants: readonly Invariant[];
  /** The type's own name and those of the types that it is made from. */
  readonly lineage: readonly string[];
}

const CARDINALITIES: { readonly [sign: string]: readonly [number, number] } = {
  '?': [0, 1],
  '*': [0, Number.POSITIVE_INFINITY],
  '1': [1, 1],
  '+': [1, Number.POSITIVE_INFINITY],
};

function cardinality(sign: string): readonly [number, number] {
  const known = CARDINALITIES[sign];
  if (known !== undefined) return known;
  const [min, max] = sign.split('..');
  return [Number(min), max === '*' ? Number.POSITIVE_INFINITY : Number(max)];
}

/** A member of a type; what it refers to is looked up when it is first met. */
class MemberOfType implements Member {
  private found: ComplexType | undefined;

  constructor(
    readonly name: string,
    readonly element: string,
    readonly path: string,
    readonly kind: MemberKind,
    readonly typeName: string,
    readonly many: boolean,
    readonly min: number,
    readonly max: number,
    readonly required: boolean,
    readonly choice: number,
    readonly check: PrimitiveCheck | undefined,
    readonly codes: CodeSet | undefined,
    readonly mayLackCode: boolean,
    readonly targets: ReadonlySet<string> | undefined,
    readonly invariants: readonly Invariant[] | undefined,
    readonly isReference: boolean,
    readonly isExtension: boolean,
  ) {}

  get type(): ComplexType {
    this.found ??= typeNamed(this.typeName);
    return this.found;
  }
}

/** The types of quantity that share the name of `Quantity` in JSON. */
function jsonName(type: string): string {
  const name = type === 'SimpleQuantity' || type === 'MoneyQuantity' ? 'Quantity' : type;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

interface ElementLine {
  readonly depth: number;
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly types: readonly string[];
  readonly codes: CodeSet | undefined;
  readonly mayLackCode: boolean;
  readonly invariants: readonly Invariant[];
}

function readLine(line: string): ElementLine {
  const [dotted = '', sign = '', types = '', ...rest] = line.split(' ');
  const name = dotted.replace(/^\.+/, '');
  const [min, max] = cardinality(sign);
  const codes = rest.find((word) => /^[=<]/.test(word));
  return {
    depth: dotted.length - name.length,
    name,
    min,
    max,
    types: (types === '**' ? openTypes : types).split('|'),
    codes: codes === undefined ? undefined : codeSet(codes.slice(1)),
    mayLackCode: codes?.startsWith('<') ?? false,
    invariants: rest
      .filter((word) => word.startsWith('!'))
      .map((word) => invariantNamed(word.slice(1)))
      .filter((invariant) => invariant !== undefined),
  };
}

const types = new Map<string, ComplexType>();

function typeNamed(name: string): ComplexType {
  const known = types.get(name);
  if (known !== undefined) return known;
  const [root = ''] = name.split('.', 1);
  readType(root);
  const found = types.get(name);
  if (found === undefined) throw new Error(`The tables have no type ${name}.`);
  return found;
}

/** True of the name of a type of resource. */
export function isResourceType(name: string): boolean {
  return resourceType(name) !== undefined;
}

/** The type of a resource by its name; `undefined` when R4 has no such resource. */
export function resourceType(name: string): ComplexType | undefined {
  const known = types.get(name);
  if (known?.isResource) return isAbstract(name) ? undefined : known;
  if (!Object.hasOwn(r4Types, name)) return undefined;
  const type = typeNamed(name);
  return type.isResource && !isAbstract(name) ? type : undefined;
}

function isAbstract(name: string): boolean {
  return name === 'Resource' || name === 'DomainResource';
}

/** A complex type by its name; `undefined` when it is none. */
export function complexType(name: string): ComplexType | undefined {
  return Object.hasOwn(r4Types, name) ? typeNamed(name) : undefined;
}

/** The type of the sibling that holds the id and the extensions of a primitive value. */
export function elementType(): ComplexType {
  return typeNamed('Element');
}

function readType(name: string): void {
  const [head = '', ...lines] = (r4Types[name] ?? '').split('\n');
  const [base = '-', kind, ...rest] = head.split(' ');
  const inherited = base === '-' ? undefined : typeNamed(base);
  const invariants = rest
    .map((word) => invariantNamed(word.slice(1)))
    .filter((invariant) => invariant !== undefined);
  const isResource = kind === 'resource';
  const like = {
    isResource,
    base: inherited,
    invariants: [...(inherited?.invariants ?? []), ...invariants],
  };
  build(name, like, lines.map(readLine), 0);
}

function build(
  name: string,
  like: {
    readonly isResource: boolean;
    readonly base: ComplexType | undefined;
    /** What elements inside an element are made from, when the type itself is inside one. */
    readonly backbone?: ComplexType;
    readonly invariants: readonly Invariant[];
  },
  lines: readonly ElementLine[],
  depth: number,
): void {
  const { isResource, base, invariants } = like;
  const members = new Map<string, Member>(base?.members);
  const choices: Choice[] = [...(base?.choices ?? [])];
  lines.forEach((line, index) => {
    if (line.depth !== depth) return;
    const inside: ElementLine[] = [];
    for (const next of lines.slice(index + 1)) {
      if (next.depth <= depth) break;
      inside.push(next);
    }
    const path = `${name}.${line.name}`;
    if (line.types[0] === '{') {
      const backbone = like.backbone ?? typeNamed(isResource ? 'BackboneElement' : 'Element');
      const own = [...backbone.invariants, ...line.invariants];
      build(
        path,
        { isResource: false, base: backbone, backbone, invariants: own },
        inside,
        depth + 1,
      );
    }
    const added = membersOf(line, path, choices);
    for (const member of added) members.set(member.name, member);
  });
  types.set(name, {
    name,
    isResource,
    members,
    required: [...members.values()].filter(({ required }) => required),
    choices,
    requiredChoices: choices.reduce((bits, { bit, min }) => (min > 0 ? bits | bit : bits), 0),
    invariants,
    lineage: [name, ...(base?.lineage ?? [])],
  });
}

function membersOf(line: ElementLine, path: string, choices: Choice[]): Member[] {
  const isChoice = line.name.endsWith('[x]');
  const bit = isChoice ? 1 << choices.length : 0;
  const stem = isChoice ? line.name.slice(0, -3) : line.name;
  const members = line.types.map((written) => {
    const [, type = '', targets] = /^([^(]+)(?:\((.*)\))?$/.exec(written) ?? [];
    const isBackbone = type === '{';
    const typeName = isBackbone ? path : type.startsWith('#') ? type.slice(1) : type;
    const check = primitiveChecks[typeName];
    const kind: MemberKind =
      check !== undefined ? 'primitive' : typeName === 'Resource' ? 'resource' : 'complex';
    return new MemberOfType(
      isChoice ? `${stem}${jsonName(typeName)}` : stem,
      line.name,
      path,
      kind,
      typeName,
      line.max > 1,
      line.min,
      line.max,
      line.min > 0 && !isChoice,
      bit,
      check,
      line.codes,
      line.mayLackCode,
      targets === undefined ? undefined : new Set(targets.split(',')),
      isBackbone || line.invariants.length === 0 ? undefined : line.invariants,
      typeName === 'Reference',
      typeName === 'Extension',
    );
  });
  if (isChoice) choices.push({ element: line.name, bit, min: line.min, members });
  const siblings = members
    // The address of an extension is a text of its own, which nothing extends.
    .filter(({ kind, path }) => kind === 'primitive' && path !== 'Extension.url')
    .map(
      (member) =>
        new MemberOfType(
          `_${member.name}`,
          member.element,
          path,
          'sibling',
          'Element',
          member.many,
          0,
          member.max,
          false,
          bit,
          undefined,
          undefined,
          false,
          undefined,
          undefined,
          false,
          false,
        ),
    );
  return [...members, ...siblings];
}
