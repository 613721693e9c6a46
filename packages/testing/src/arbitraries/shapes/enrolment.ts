import { isMissing } from '@santeparticipative/core';
import { type Shape, without } from './fields.js';

/** A structure is named or counted, not both. */
export const enrolment: Shape = (drawn) =>
  drawn.map((fields) => (isMissing(fields['structure']) ? fields : without(fields, 'count')));
