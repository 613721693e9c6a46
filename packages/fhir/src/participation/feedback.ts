import { type BasicMapper, basicMapper } from '../basic.js';
import { quote } from '../elements/attribution.js';
import { list } from '../elements/extension.js';
import { code, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';

/**
 * Feedback is a Basic: it answers no questionnaire, and it is about what was done, never about a person.
 */
export const feedback: BasicMapper<'feedback'> = basicMapper('feedback', {
  kind: code,
  about: reference,
  text,
  answers: list(reference),
  quote,
});
