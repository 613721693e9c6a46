import {
  type DimensionId,
  dimensions,
  type IndicatorDefinition,
  type StratumCrossing,
} from '@santeparticipative/core';

/** Which figure of a cell a data element holds. DHIS2 makes an indicator of a numerator and a denominator. */
export const dataElementParts = ['value', 'numerator', 'denominator'] as const;
/** Which figure of a cell a data element holds. */
export type DataElementPart = (typeof dataElementParts)[number];

const ORDER = Object.keys(dimensions.concepts);

/** Where DHIS2 keeps each dimension: structures are its organisation units, months and the like its periods. */
export function carrierOf(dimension: DimensionId): 'orgUnit' | 'period' | 'category' {
  switch (dimension) {
    case 'structure':
      return 'orgUnit';
    case 'month':
    case 'quarter':
    case 'year':
      return 'period';
    default:
      return 'category';
  }
}

/** Dimensions in the order of the model's, whatever the order in which they are crossed. */
function ordered<Place>(places: readonly Place[], dimensionOf: (place: Place) => DimensionId) {
  return [...places].sort(
    (one, other) => ORDER.indexOf(dimensionOf(one)) - ORDER.indexOf(dimensionOf(other)),
  );
}

/** Places of a cell in the order of their dimensions. */
export function orderedPlaces(places: readonly StratumCrossing[]): StratumCrossing[] {
  return ordered(places, ({ dimension }) => dimension);
}

/**
 * The code of the data element of a figure: the definition, the dimensions by which it is split, and which figure. A
 * total and its strata are different data elements, as DHIS2 would add them up; so are strata by month and by year.
 *
 * @example
 * dataElementCode('pathway-dropout', ['structure'], 'numerator'); // 'pathway-dropout.structure.numerator'
 */
export function dataElementCode(
  id: string,
  split: readonly DimensionId[],
  part: DataElementPart,
): string {
  const dimensionsOf = ordered(split, (dimension) => dimension);
  return [id, ...dimensionsOf, ...(part === 'value' ? [] : [part])].join('.');
}

/** What a data element holds. */
export interface DataElement {
  readonly definition: IndicatorDefinition;
  readonly split: readonly DimensionId[];
  readonly part: DataElementPart;
}

/** The data elements of definitions, by code. */
export function dataElementsOf(
  definitions: readonly IndicatorDefinition[],
): ReadonlyMap<string, DataElement> {
  return new Map(
    definitions.flatMap((definition) => {
      const splits: readonly (readonly DimensionId[])[] = [
        [],
        ...(definition.dimensions ?? []).map(({ id }) => [id]),
        ...(definition.crossings ?? []).map((crossing) =>
          ordered(crossing, (dimension) => dimension),
        ),
      ];
      return splits.flatMap((split) =>
        dataElementParts.map((part): [string, DataElement] => [
          dataElementCode(definition.id, split, part),
          { definition, split, part },
        ]),
      );
    }),
  );
}
