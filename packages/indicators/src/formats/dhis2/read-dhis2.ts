import {
  check,
  type DimensionId,
  type IndicatorDefinition,
  type Issue,
  pointer,
  type Result,
  StratumCrossing,
} from '@santeparticipative/core';
import * as z from 'zod';
import type { EvaluationPeriod } from '../../evaluation/evaluation-period.js';
import { carrierOf, type DataElement, dataElementsOf } from './data-element.js';
import { codeOfName, type Dhis2Names } from './data-value-set.js';
import { type Dhis2Rule, dhis2Issue } from './messages.js';
import { periodOfDhis2 } from './period.js';

/** A cell that was read of DHIS2. */
export interface Dhis2Cell {
  readonly definition: Pick<IndicatorDefinition, 'id' | 'version'>;
  readonly period: EvaluationPeriod;
  /** The id of the structure, or the name given to several together. */
  readonly orgUnit: string;
  /** The strata in which it stands, the structure and the month among them. None for a total. */
  readonly places: readonly StratumCrossing[];
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** What was read of a data value set. */
export interface Dhis2Reading {
  /** The cells, in the order in which they are first met. */
  readonly cells: readonly Dhis2Cell[];
  /** The values that are in no cell, each with the reason. Each points into `dataValues`. */
  readonly unplaced: readonly Issue[];
}

// DHIS2 adds fields in its versions: who stored a value, when. They are not ours.
const DataValueSet = z.object({
  period: z.string().optional(),
  orgUnit: z.string().optional(),
  dataValues: z.array(
    z.object({
      dataElement: z.string(),
      period: z.string().optional(),
      orgUnit: z.string().optional(),
      categoryOptionCombo: z.string().optional(),
      value: z.union([z.string(), z.number()]).optional(),
      deleted: z.boolean().optional(),
    }),
  ),
});

type DataValue = z.infer<typeof DataValueSet>['dataValues'][number];

const NUMBER = /^-?\d{1,300}(?:\.\d{1,300})?$/;

/** The month, quarter or year of a period of DHIS2, as our strata name it. */
function calendarCode(dimension: DimensionId, period: string): string | undefined {
  const forms: { readonly [one in DimensionId]?: RegExp } = {
    month: /^(\d{4})(\d{2})$/,
    quarter: /^(\d{4})(Q[1-4])$/,
    year: /^(\d{4})()$/,
  };
  const [, year, part] = forms[dimension]?.exec(period) ?? [];
  return part === '' ? year : part && `${year}-${part}`;
}

/** The places of a value, or why it has none. */
function placesOf(
  { split }: DataElement,
  orgUnit: string,
  period: string,
  combination: string | undefined,
): StratumCrossing[] | Dhis2Rule {
  const codes = combination === undefined ? [] : combination.split('+');
  const categories = split.filter((dimension) => carrierOf(dimension) === 'category');
  const isCode = (code: string) => StratumCrossing.shape.code.safeParse(code).success;
  if (codes.length !== categories.length || !codes.every(isCode)) return 'dhis2.unknown-option';
  const codeOf = (dimension: DimensionId): string | undefined => {
    switch (carrierOf(dimension)) {
      case 'orgUnit':
        return orgUnit;
      case 'period':
        return calendarCode(dimension, period);
      default:
        return codes[categories.indexOf(dimension)];
    }
  };
  const places = split.flatMap((dimension) => {
    const code = codeOf(dimension);
    return code === undefined ? [] : [{ dimension, code }];
  });
  return places.length === split.length ? places : 'dhis2.unknown-period';
}

interface PlacedValue {
  readonly element: DataElement;
  readonly orgUnit: string;
  readonly period: EvaluationPeriod;
  readonly places: readonly StratumCrossing[];
  readonly value: number;
}

/**
 * Reads a data value set of DHIS2, as `GET /api/dataValueSets` gives it, into the cells of definitions. The names are
 * those with which {@link releaseToDhis2} wrote it. Nothing tells which version of a definition a value followed: the
 * definitions given are taken for those.
 *
 * Issues: the rules of core where it is no data value set. A value that has no place among the definitions refuses nothing:
 * it is in `unplaced`, with its reason.
 *
 * @param json The data value set, parsed.
 */
export function readDhis2(
  json: unknown,
  definitions: readonly IndicatorDefinition[],
  names: Dhis2Names = {},
): Result<Dhis2Reading> {
  const checked = check(DataValueSet, json);
  if (!checked.ok) return checked;
  const { dataValues, ...header } = checked.value;
  const elements = dataElementsOf(definitions);
  const place = (given: DataValue): PlacedValue | Dhis2Rule => {
    if (given.deleted === true) return 'dhis2.deleted';
    const element = elements.get(codeOfName(names, 'dataElements', given.dataElement) ?? '');
    if (element === undefined) return 'dhis2.unknown-data-element';
    const orgUnit = codeOfName(names, 'orgUnits', given.orgUnit ?? header.orgUnit ?? '');
    if (orgUnit === undefined || orgUnit === '') return 'dhis2.unknown-org-unit';
    const text = given.period ?? header.period ?? '';
    const period = periodOfDhis2(text);
    if (period === undefined) return 'dhis2.unknown-period';
    // Without categories DHIS2 gives its default combination, whose name is another in each instance.
    const hasCategory = element.split.some((dimension) => carrierOf(dimension) === 'category');
    const combination = hasCategory
      ? codeOfName(names, 'categoryOptionCombos', given.categoryOptionCombo ?? '')
      : undefined;
    const places = placesOf(element, orgUnit, text, combination);
    if (typeof places === 'string') return places;
    const value = String(given.value ?? '');
    return NUMBER.test(value)
      ? { element, orgUnit, period, places, value: Number(value) }
      : 'dhis2.value';
  };

  const cells = new Map<string, Dhis2Cell>();
  const unplaced: Issue[] = [];
  dataValues.forEach((given, index) => {
    const placed = place(given);
    if (typeof placed === 'string') {
      unplaced.push(dhis2Issue(placed, pointer(['dataValues', index])));
      return;
    }
    const { element, orgUnit, period, places, value } = placed;
    const { id, version } = element.definition;
    const key = JSON.stringify([id, period.start, period.end, orgUnit, places]);
    const cell = cells.get(key) ?? { definition: { id, version }, period, orgUnit, places };
    if (cell[element.part] !== undefined) {
      unplaced.push(dhis2Issue('dhis2.twice', pointer(['dataValues', index])));
      return;
    }
    cells.set(key, { ...cell, [element.part]: value });
  });
  return { ok: true, value: { cells: [...cells.values()], unplaced }, issues: [] };
}
