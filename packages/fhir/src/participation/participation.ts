import type { Participation } from '@santeparticipative/core';
import { type BasicMapper, basicMapper } from '../basic.js';
import { coded } from '../elements/coded.js';
import { list, object, orMissing } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { code, text } from '../elements/primitives.js';
import { quantity } from '../elements/quantity.js';
import { reference } from '../elements/reference.js';
import { attendance } from '../elements/shared.js';

type Professionals = NonNullable<Participation['professionals']>[number];

/**
 * A participatory process is a Basic: nobody receives care in it, so it is no Encounter, and those who take
 * part are inhabitants, never practitioners.
 */
export const participation: BasicMapper<'participation'> = basicMapper('participation', {
  title: text,
  description: text,
  level: orMissing(code),
  forms: list(coded),
  direction: orMissing(code),
  directionDescription: text,
  objects: list(coded),
  hosts: list(reference),
  programme: reference,
  session: reference,
  period,
  participants: attendance,
  professionals: list(object<Professionals>({ function: coded, count: quantity })),
  outputs: list(text),
});
