import { basicMapper } from '../basic.js';
import { quote } from '../elements/attribution.js';
import { list } from '../elements/extension.js';
import { code, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';
import type { RecordMapper } from '../mapper.js';

/**
 * Feedback is a Basic: it answers no questionnaire, and it is about what was done, never about a person.
 */
export const feedback: RecordMapper<'feedback'> = basicMapper('feedback', {
  kind: code,
  about: reference,
  text,
  answers: list(reference),
  quote,
});
