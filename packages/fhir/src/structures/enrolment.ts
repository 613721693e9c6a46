import { type BasicMapper, basicMapper } from '../basic.js';
import { list, orMissing } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { code, text } from '../elements/primitives.js';
import { quantity } from '../elements/quantity.js';
import { reference } from '../elements/reference.js';

/** An enrolment is a Basic: R4 has no resource for an organisation in a programme. */
export const enrolment: BasicMapper<'enrolment'> = basicMapper('enrolment', {
  programme: reference,
  structure: orMissing(reference),
  count: quantity,
  structureKinds: list(code),
  description: text,
  cohort: text,
  period,
});
