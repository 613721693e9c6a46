import { type ComplexType, elementType, type Member, resourceType } from './definitions/types.js';
import { isObject, itemsOf, type JsonObject, textAt } from './json.js';

/** A value of an element, and where it stands in its parent. */
export interface Found {
  readonly value: unknown;
  /** The id and the extensions of a primitive value. */
  readonly sibling: unknown;
  readonly member: Member;
  /** Its place in a list. */
  readonly at: number | undefined;
}

function valuesOf(parent: JsonObject, member: Member): readonly Found[] {
  const value = parent[member.name];
  const sibling = member.kind === 'primitive' ? parent[`_${member.name}`] : undefined;
  if (value === undefined && sibling === undefined) return [];
  if (!member.many) return [{ value, sibling, member, at: undefined }];
  const values = itemsOf(value);
  const siblings = itemsOf(sibling);
  const count = Math.max(values.length, siblings.length);
  return Array.from({ length: count }, (_, at) => ({
    value: values[at] ?? undefined,
    sibling: siblings[at] ?? undefined,
    member,
    at,
  }));
}

/** The values of an element by its name in the definition; a choice is `value[x]`. */
export function locate(parent: JsonObject, type: ComplexType, name: string): readonly Found[] {
  const member = type.members.get(name);
  if (member !== undefined) return valuesOf(parent, member);
  const choice = type.choices.find(({ element }) => element === name);
  return choice === undefined ? [] : choice.members.flatMap((one) => valuesOf(parent, one));
}

/** The object of a found value and its type: of a primitive value, its sibling. */
export function objectOf({
  value,
  sibling,
  member,
}: Found): readonly [JsonObject, ComplexType] | undefined {
  if (member.kind === 'primitive') return isObject(sibling) ? [sibling, elementType()] : undefined;
  if (!isObject(value)) return undefined;
  if (member.kind !== 'resource') return [value, member.type];
  const type = resourceType(textAt(value, 'resourceType') ?? '');
  return type === undefined ? undefined : [value, type];
}

/** The type of a found value, as profiles name it. */
export function typeNameOf({ value, member }: Found): string {
  if (member.kind === 'resource')
    return isObject(value) ? (textAt(value, 'resourceType') ?? '') : '';
  if (member.typeName === 'SimpleQuantity' || member.typeName === 'MoneyQuantity')
    return 'Quantity';
  return member.typeName;
}
