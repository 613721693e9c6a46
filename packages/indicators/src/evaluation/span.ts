import type { Missing, PartialDate } from '@santeparticipative/core';

/** From when to when something takes place. An absent end is open; a missing bound happened, nobody knows when. */
export interface Span {
  readonly start: PartialDate | Missing | undefined;
  readonly end: PartialDate | Missing | undefined;
}
