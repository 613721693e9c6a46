import { type BasicMapper, basicMapper } from '../basic.js';
import { date, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';

/**
 * A merge is a Basic: R4's `Patient.link` and `Linkage` would make it a part of one of the two records, or
 * lose which one stays and when it was decided.
 */
export const merge: BasicMapper<'merge'> = basicMapper('merge', {
  kept: reference,
  merged: reference,
  reason: text,
  date,
});
