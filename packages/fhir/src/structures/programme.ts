import type { Programme } from '@santeparticipative/core';
import { type BasicMapper, basicMapper } from '../basic.js';
import { coded } from '../elements/coded.js';
import { list, object, orMissing } from '../elements/extension.js';
import { period } from '../elements/period.js';
import { boolean, date, text } from '../elements/primitives.js';
import { money, quantity } from '../elements/quantity.js';
import { reference } from '../elements/reference.js';

type Item<Field extends 'components' | 'targets' | 'editions'> = NonNullable<
  Programme[Field]
>[number];

/** A programme is a Basic: R4 has no resource for a dispositif that structures carry together. */
export const programme: BasicMapper<'programme'> = basicMapper('programme', {
  name: text,
  aliases: list(text),
  summary: text,
  leads: list(reference),
  supporters: list(reference),
  partOf: reference,
  period,
  territories: list(reference),
  territoryDescription: text,
  rationale: list(text),
  objectives: list(text),
  publics: list(coded),
  components: list(
    object<Item<'components'>>({
      title: text,
      description: text,
      items: list(text),
      openItems: boolean,
      recurrence: text,
    }),
  ),
  functionsCreated: list(coded),
  inspiredBy: object<NonNullable<Programme['inspiredBy']>>({
    description: text,
    territory: reference,
    programme: reference,
  }),
  policy: text,
  legalBasis: text,
  experimental: boolean,
  budget: object<NonNullable<Programme['budget']>>({
    amount: money,
    period: orMissing(period),
    purpose: text,
  }),
  targets: list(object<Item<'targets'>>({ what: text, quantity, by: date })),
  editions: list(object<Item<'editions'>>({ period, count: quantity, experimental: boolean })),
  classifications: list(coded),
});
