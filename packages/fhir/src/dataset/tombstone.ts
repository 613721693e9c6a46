import { type BasicMapper, basicMapper } from '../basic.js';
import { code, date } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';

/** A tombstone is a Basic: R4 says that a resource is gone by its absence, which no file can send. */
export const tombstone: BasicMapper<'tombstone'> = basicMapper('tombstone', {
  target: reference,
  reason: code,
  date,
});
