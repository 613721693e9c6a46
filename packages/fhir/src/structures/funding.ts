import { type BasicMapper, basicMapper } from '../basic.js';
import { coded } from '../elements/coded.js';
import { orMissing } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { text } from '../elements/primitives.js';
import { money } from '../elements/quantity.js';
import { reference } from '../elements/reference.js';

/** A funding is a Basic: R4's Contract and Account speak of what patients or insurers pay. */
export const funding: BasicMapper<'funding'> = basicMapper('funding', {
  funder: orMissing(reference),
  beneficiary: reference,
  programme: reference,
  scheme: coded,
  amount: orMissing(money),
  period: orMissing(period),
  description: text,
});
