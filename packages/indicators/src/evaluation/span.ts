import { isMissing, type Missing, type PartialDate } from '@santeparticipative/core';
import type { BaseRecord } from './base-record.js';

/** From when to when something takes place. An absent end is open; a missing bound happened, nobody knows when. */
export interface Span {
  readonly start: PartialDate | Missing | undefined;
  readonly end: PartialDate | Missing | undefined;
}

/** When a record takes place. A date and time counts as its civil day, as written. */
export function spanOf(record: BaseRecord): Span {
  switch (record.type) {
    case 'pathway':
    case 'participation':
      return { start: record.period?.start, end: record.period?.end };
    case 'contact':
      return { start: record.date, end: record.date };
    case 'session': {
      const day = isMissing(record.start) ? record.start : record.start.slice(0, 10);
      return { start: day, end: day };
    }
    case 'structure':
      return { start: record.opened, end: record.closed };
  }
}
