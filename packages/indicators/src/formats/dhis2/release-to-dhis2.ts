import {
  type IndicatorResult,
  type Issue,
  known,
  pointer,
  type Quantity,
  type Result,
  type StratumCrossing,
} from '@santeparticipative/core';
import type { Figures } from '../../disclosure/figures.js';
import type { Release } from '../../disclosure/release.js';
import { calendarPeriod } from '../../evaluation/calendar-period.js';
import { carrierOf, type DataElementPart, dataElementCode, orderedPlaces } from './data-element.js';
import {
  type Dhis2DataValue,
  type Dhis2DataValueSet,
  type Dhis2Names,
  dhis2Name,
  type NameKind,
} from './data-value-set.js';
import { type Dhis2Rule, dhis2Issue } from './messages.js';
import { dhis2Period } from './period.js';

/** How a release is sent to DHIS2. */
export interface Dhis2Options extends Dhis2Names {
  /**
   * The organisation unit of totals over several structures. Without it they are not sent, as DHIS2 has to know where
   * to put them.
   */
  readonly whole?: string | undefined;
}

/** What is sent to DHIS2, and how many cells are not. */
export interface Dhis2Export {
  readonly dataValueSet: Dhis2DataValueSet;
  readonly leftOut: {
    /** Cells that are hidden. */
    readonly hidden: number;
    /** Cells of which only bounds are known: DHIS2 has no place for them. */
    readonly bounds: number;
    /** Cells over several structures, where no organisation unit is given for them. */
    readonly whole: number;
  };
}

/** A cell: where it stands in the release, in which strata, and its figures. */
interface Cell {
  readonly path: string;
  readonly places: readonly StratumCrossing[];
  readonly figures: Figures;
}

function cellsOf(result: IndicatorResult, index: number): Cell[] {
  return [
    { path: pointer(['results', index]), places: [], figures: result },
    ...(result.strata ?? []).map((stratum, position) => ({
      path: pointer(['results', index, 'strata', position]),
      places: orderedPlaces([stratum, ...(stratum.crossed ?? [])]),
      figures: stratum,
    })),
  ];
}

/** The figures that are sent: both numbers of a division, else the value and what it rests on. */
function partsOf({ value, numerator, denominator }: Figures): [DataElementPart, Quantity][] {
  const all: [DataElementPart, Quantity | undefined][] = [
    ['value', numerator !== undefined && denominator !== undefined ? undefined : value],
    ['numerator', numerator],
    ['denominator', denominator],
  ];
  return all.flatMap(([part, quantity]) => (quantity === undefined ? [] : [[part, quantity]]));
}

/** The period of a cell: that of its month, quarter or year, which must be whole, else that of the result. */
function periodOf(result: IndicatorResult, places: readonly StratumCrossing[]): string | undefined {
  const period = known(result.period);
  const [start, end] = [known(period?.start), known(period?.end)];
  if (start === undefined || end === undefined) return undefined;
  const place = places.find(({ dimension }) => carrierOf(dimension) === 'period');
  if (place === undefined) return dhis2Period({ start, end });
  const days = calendarPeriod(place.code);
  const isWhole = days !== undefined && days.start >= start && days.end <= end;
  return isWhole ? dhis2Period(days) : undefined;
}

/** The organisation unit of a cell: that of its structure, else of the only one, else of all together. */
function orgUnitOf(
  { structures = [] }: IndicatorResult,
  places: readonly StratumCrossing[],
  whole: string | undefined,
): string | undefined {
  const place = places.find(({ dimension }) => carrierOf(dimension) === 'orgUnit');
  const [only, ...others] = structures;
  return place?.code ?? (others.length === 0 ? only?.id : undefined) ?? whole;
}

type Sent = { readonly values: Dhis2DataValue[]; readonly issues: Issue[] };

/** The values of a cell whose organisation unit is known. */
function valuesOf(
  cell: Cell,
  parts: readonly (readonly [DataElementPart, Quantity])[],
  id: string,
  orgUnitCode: string,
  period: string,
  options: Dhis2Options,
): Sent {
  const issues: Issue[] = [];
  const name = (kind: NameKind, code: string): string => {
    const found = dhis2Name(options, kind, code);
    if ('name' in found) return found.name;
    issues.push(dhis2Issue(found.rule, cell.path));
    return '';
  };
  const { places } = cell;
  const categories = places
    .filter(({ dimension }) => carrierOf(dimension) === 'category')
    .map(({ code }) => code)
    .join('+');
  const orgUnit = name('orgUnits', orgUnitCode);
  const combination =
    categories === '' ? {} : { categoryOptionCombo: name('categoryOptionCombos', categories) };
  const split = places.map(({ dimension }) => dimension);
  const values = parts.map(([part, quantity]) => ({
    dataElement: name('dataElements', dataElementCode(id, split, part)),
    period,
    orgUnit,
    ...combination,
    value: String(quantity.value),
  }));
  return { values, issues };
}

/**
 * Writes a release as a data value set of DHIS2, in JSON: `JSON.stringify(dataValueSet)` goes to
 * `POST /api/dataValueSets`.
 *
 * A data element holds one figure of one definition, split in one way: `pathway-dropout.structure.numerator`. Of a
 * proportion the numerator and the denominator are sent, and DHIS2's own indicator divides them. Structures are
 * organisation units, months, quarters and years are periods, every other dimension is a category, whose codes make
 * the category option combination. How DHIS2 adds values up is set there for each data element: medians, and strata
 * that are no partition, must not be.
 *
 * What is hidden is not sent, in no form: only how many cells there are of it is told.
 *
 * Issues: `dhis2.period` where the period, or a month cut by it, is none of DHIS2's; `dhis2.no-id` and `dhis2.code`
 * where an element has no usable name.
 *
 * @example
 * const sent = releaseToDhis2(release, { orgUnits: { 'msp-inventee': 'MSP_1' } });
 * if (sent.ok) JSON.stringify(sent.value.dataValueSet);
 */
export function releaseToDhis2(release: Release, options: Dhis2Options = {}): Result<Dhis2Export> {
  const leftOut = { hidden: 0, bounds: 0, whole: 0 };
  const dataValues: Dhis2DataValue[] = [];
  const issues: Issue[] = [];
  const refuse = (rule: Dhis2Rule, path: string): void => {
    issues.push(dhis2Issue(rule, path));
  };
  release.results.forEach((result, index) => {
    const { definition } = result;
    if (definition === undefined) return;
    for (const cell of cellsOf(result, index)) {
      const parts = partsOf(cell.figures);
      const orgUnit = orgUnitOf(result, cell.places, options.whole);
      const period = periodOf(result, cell.places);
      if (cell.figures.suppressed === true) leftOut.hidden += 1;
      else if (parts.some(([, { value }]) => value === undefined)) leftOut.bounds += 1;
      else if (orgUnit === undefined) leftOut.whole += 1;
      else if (period === undefined) refuse('dhis2.period', cell.path);
      else {
        const sent = valuesOf(cell, parts, definition.id, orgUnit, period, options);
        dataValues.push(...sent.values);
        issues.push(...sent.issues);
      }
    }
  });
  if (issues.length > 0) return { ok: false, issues };
  const scheme = options.idScheme ?? 'CODE';
  return {
    ok: true,
    value: {
      dataValueSet: {
        dataElementIdScheme: scheme,
        orgUnitIdScheme: scheme,
        categoryOptionComboIdScheme: scheme,
        dataValues,
      },
      leftOut,
    },
    issues: [],
  };
}
