import type { Partnership } from '@santeparticipative/core';
import { basicMapper } from '../basic.js';
import { coded } from '../elements/coded.js';
import { list, object, orMissing } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { boolean, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';
import type { RecordMapper } from '../mapper.js';

/**
 * A partnership is a Basic: R4's OrganizationAffiliation joins two organisations, and a partnership has any
 * number of them, each with what it brings.
 */
export const partnership: RecordMapper<'partnership'> = basicMapper('partnership', {
  programme: reference,
  parties: list(
    object<Partnership['parties'][number]>({
      structure: reference,
      roles: list(coded),
      description: text,
    }),
  ),
  formalised: orMissing(boolean),
  conventionTitle: text,
  period,
});
