import type { DimensionId, FieldPath, Filter, IndicatorDefinition } from '@santeparticipative/core';

function fieldsOfFilter(filter: Filter): FieldPath[] {
  if ('and' in filter) return filter.and.flatMap(fieldsOfFilter);
  if ('or' in filter) return filter.or.flatMap(fieldsOfFilter);
  if ('not' in filter) return fieldsOfFilter(filter.not);
  return [filter.field];
}

/** The field that says what a reference refers to: `subject.type` for `subject.id`. */
export function typeFieldOf(field: FieldPath): FieldPath | undefined {
  return field.endsWith('.id') ? `${field.slice(0, -'.id'.length)}.type` : undefined;
}

/** Every field that a definition reads, those of its unnested items (`item.status`) among them, some of them twice. */
export function fieldsOf(definition: IndicatorDefinition): FieldPath[] {
  const { measure, population, dimensions = [] } = definition;
  const fields = population === undefined ? [] : fieldsOfFilter(population);
  if (measure.kind === 'proportion') fields.push(...fieldsOfFilter(measure.numerator));
  if ('field' in measure) fields.push(measure.field);
  if (dimensions.some(({ id }) => id === 'kind')) fields.push('item.kind');
  return fields.flatMap((field) => [field, typeFieldOf(field) ?? field]);
}

/** What an evaluation keeps of the records of one type. */
export interface NeededFields {
  readonly fields: ReadonlySet<FieldPath>;
  /** The fields to read of the items of each list that a definition unnests. */
  readonly items: ReadonlyMap<FieldPath, ReadonlySet<FieldPath>>;
  readonly dimensions: ReadonlySet<DimensionId>;
}

/** How a field of an unnested item begins. */
export const ITEM = 'item.';

/** What the definitions need of the records of one type. */
export function neededFields(
  definitions: readonly IndicatorDefinition[],
  base: IndicatorDefinition['base'],
): NeededFields {
  const fields = new Set<FieldPath>();
  const items = new Map<FieldPath, Set<FieldPath>>();
  const dimensions = new Set<DimensionId>();
  for (const definition of definitions.filter((candidate) => candidate.base === base)) {
    const itemFields = items.get(definition.unnest ?? '') ?? new Set();
    if (definition.unnest !== undefined) items.set(definition.unnest, itemFields);
    for (const { id } of definition.dimensions ?? []) dimensions.add(id);
    for (const field of fieldsOf(definition)) {
      if (field.startsWith(ITEM)) itemFields.add(field.slice(ITEM.length));
      else fields.add(field);
    }
  }
  return { fields, items, dimensions };
}
