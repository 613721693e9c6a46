import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { Quote } from '../values/attribution.js';
import { type CodeList, codeOf, concept } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { Text } from '../values/text.js';

/** What a piece of experience is. */
export const feedbackKinds = {
  id: 'feedback-kind',
  version: '1.0.0',
  title: { fr: 'Nature du retour d’expérience', en: 'Kind of feedback' },
  concepts: {
    difficulty: concept('Difficulté', 'Difficulty'),
    solution: concept('Solution', 'Solution'),
    satisfaction: concept('Satisfaction', 'Satisfaction'),
    effect: concept('Effet constaté', 'Observed effect'),
    'success-factor': concept('Facteur de réussite', 'Success factor'),
    'transposition-condition': concept('Condition de transposition', 'Condition for transposition'),
    originality: concept('Originalité', 'Originality'),
    question: concept('Question posée', 'Open question'),
    context: concept('Contexte', 'Context'),
    prospect: concept('Perspective', 'Prospect'),
  },
} as const satisfies CodeList;

/** What people who did something say of it: a difficulty, its solution, a satisfaction, a condition for doing it elsewhere. */
export const Feedback = record(
  z.strictObject({
    type: z.literal('feedback'),
    ...recordBase,
    kind: codeOf(feedbackKinds),
    about: referenceTo(
      'programme',
      'structure',
      'session',
      'participation',
      'pathway-model',
      'group',
      'evaluation',
    ),
    text: Text,
    /** The difficulties that a solution answers. */
    answers: z.array(referenceTo('feedback')).min(1).optional(),
    quote: Quote.optional(),
  }),
);
/** What people say of what they did. See {@link Feedback:var}. */
export type Feedback = z.infer<typeof Feedback>;
