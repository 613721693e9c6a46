import type { Evaluation } from '@santeparticipative/core';
import { type BasicMapper, basicMapper } from '../basic.js';
import { coded } from '../elements/coded.js';
import { list, object, orMissing } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { code, date, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';

/** An evaluation is a Basic: R4 has no resource for the evaluation of a programme. */
export const evaluation: BasicMapper<'evaluation'> = basicMapper('evaluation', {
  programme: reference,
  level: orMissing(code),
  status: orMissing(code),
  title: text,
  coBuilders: list(coded),
  coBuilt: text,
  methods: list(code),
  essentialPoints: list(text),
  appraisal: object<NonNullable<Evaluation['appraisal']>>({ by: text, verdict: text, date }),
  period,
});
