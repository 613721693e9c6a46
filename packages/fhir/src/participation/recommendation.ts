import { type BasicMapper, basicMapper } from '../basic.js';
import { list, orMissing } from '../elements/extension.js';
import { code, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';

/** A recommendation is a Basic: R4's recommendations are clinical, and about one person. */
export const recommendation: BasicMapper<'recommendation'> = basicMapper('recommendation', {
  title: text,
  text: orMissing(text),
  from: list(reference),
  addressee: text,
  status: orMissing(code),
});
