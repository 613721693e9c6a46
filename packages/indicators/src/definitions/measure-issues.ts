import {
  type IndicatorDefinition,
  type Issue,
  pointer,
  type UnitId,
} from '@santeparticipative/core';
import { amountIssues, countingIssues, fieldsOf, integerIssues } from './counting-issues.js';
import { filterIssues } from './filter-issues.js';
import { definitionIssue } from './messages.js';

/** The value that adds up days of the period, and is divided by their number. */
const DAYS_OF_THE_PERIOD = 'fteDays';

/** What is wrong with what a definition computes. */
export function measureIssues(definition: IndicatorDefinition): Issue[] {
  const { measure, dimensions = [] } = definition;
  const fields = fieldsOf(definition);
  switch (measure.kind) {
    case 'count':
    case 'count-distinct':
    case 'sum':
      return amountIssues(measure, fields, ['measure']);
    case 'max':
    case 'mean':
    case 'median':
    case 'quantile':
      return integerIssues(measure.field, fields, ['measure', 'field']);
    case 'proportion':
      return filterIssues(measure.numerator, fields, ['measure', 'numerator']);
    case 'share':
      return dimensions.some(({ id }) => id === measure.by)
        ? []
        : [definitionIssue('definition.share-dimension', pointer(['measure', 'by']))];
    case 'ratio': {
      const { of, to, perDay } = measure;
      const addsUpDays = of.measure.kind === 'sum' && of.measure.field === DAYS_OF_THE_PERIOD;
      return [
        ...countingIssues(of, ['measure', 'of']),
        ...amountIssues(of.measure, fieldsOf(of), ['measure', 'of', 'measure']),
        ...amountIssues(to, fields, ['measure', 'to']),
        ...(addsUpDays === (perDay === true)
          ? []
          : [definitionIssue('definition.per-day', pointer(['measure', 'perDay']))]),
      ];
    }
    case 'declared':
      return [];
  }
}

/** True when a definition adds up days of the whole period, which no part of it has. */
export function addsUpDaysOfThePeriod({ measure }: IndicatorDefinition): boolean {
  const amounts = measure.kind === 'ratio' ? [measure.of.measure, measure.to] : [measure];
  return amounts.some((amount) => 'field' in amount && amount.field === DAYS_OF_THE_PERIOD);
}

/** The units of what is measured in a smaller one, and the fields that hold it. */
const FIELDS_OF_UNITS = new Map<UnitId, readonly string[]>([
  ['hours', ['durationMinutes']],
  ['euros', ['amountCents', 'amount.cents']],
  ['points', ['epicesScore']],
  ['fte', [DAYS_OF_THE_PERIOD]],
]);

/** The units in which nothing is counted. */
const OF_MEASURES: ReadonlySet<UnitId> = new Set([
  'days',
  'percent',
  'level',
  ...FIELDS_OF_UNITS.keys(),
]);

function suits({ measure, unit }: IndicatorDefinition): boolean {
  switch (measure.kind) {
    case 'count':
    case 'count-distinct':
      return !OF_MEASURES.has(unit);
    case 'proportion':
    case 'share':
      return unit === 'percent';
    case 'sum':
    case 'max':
    case 'mean':
    case 'median':
    case 'quantile': {
      const field = measure.field.split('.').slice(-2).join('.');
      return unit !== 'percent' && (FIELDS_OF_UNITS.get(unit)?.includes(field) ?? true);
    }
    case 'ratio':
    case 'declared':
      return true;
  }
}

/** Warns of a unit that does not suit what is computed. */
export function unitIssues(definition: IndicatorDefinition): Issue[] {
  return suits(definition) ? [] : [definitionIssue('definition.unit', '/unit')];
}
