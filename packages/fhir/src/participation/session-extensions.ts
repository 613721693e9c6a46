import type { RecordOf } from '@santeparticipative/core';
import { coded } from '../elements/coded.js';
import { type FieldCodecs, list, object } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { code, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';
import { attendance, place } from '../elements/shared.js';
import type { OwnFields } from '../mapper.js';

type Step = NonNullable<RecordOf<'session'>['step']>;

/** The fields of a session that one at least of its carriers holds in an element of R4. */
type PlacedField = 'kind' | 'title' | 'description' | 'group' | 'hosts' | 'start';

/** The fields of a session that no carrier has an element for. */
export const sessionExtensions: FieldCodecs<Omit<OwnFields<'session'>, PlacedField>> = {
  status: code,
  themes: list(coded),
  publics: list(coded),
  objectives: list(text),
  programme: reference,
  step: object<Step>({ model: reference, step: code }),
  supporters: list(reference),
  duration: text,
  place,
  recurrence: text,
  series: period,
  invited: attendance,
  attended: attendance,
  attendedFrom: text,
};
