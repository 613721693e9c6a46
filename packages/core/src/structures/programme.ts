import * as z from 'zod';
import { record } from '../dataset/record.js';
import { recordBase } from '../dataset/record-base.js';
import { Coded, codedIn } from '../values/code-list.js';
import { referenceTo } from '../values/id.js';
import { orMissing } from '../values/missing.js';
import { Period } from '../values/period.js';
import { publics } from '../values/publics.js';
import { Money, Quantity } from '../values/quantity.js';
import { Text } from '../values/text.js';
import { Duration, PartialDate } from '../values/time.js';
import { staffFunctions } from './code-lists.js';

/** A part of a programme: a side, a mission, an offer, with what it is made of. */
export const ProgrammeComponent = z.strictObject({
  title: Text,
  description: Text.optional(),
  items: z.array(Text).min(1).optional(),
  /** True when the source leaves the items open ("dépistages..."). */
  openItems: z.literal(true).optional(),
  /** How often, when it recurs: `P6W`. */
  recurrence: Duration.optional(),
});
/** A part of a programme. See {@link ProgrammeComponent:var}. */
export type ProgrammeComponent = z.infer<typeof ProgrammeComponent>;

/** A goal in figures that a programme or its funder sets itself. */
export const Target = z.strictObject({
  what: Text,
  quantity: Quantity,
  by: PartialDate.optional(),
});
/** A goal in figures that a programme or its funder sets itself. See {@link Target:var}. */
export type Target = z.infer<typeof Target>;

/** What a programme takes after. */
export const Inspiration = z.strictObject({
  description: Text,
  territory: referenceTo('territory').optional(),
  programme: referenceTo('programme').optional(),
});
/** What a programme takes after. See {@link Inspiration:var}. */
export type Inspiration = z.infer<typeof Inspiration>;

/** What a programme has to spend. */
export const Budget = z.strictObject({
  amount: Money,
  period: orMissing(Period).optional(),
  purpose: Text.optional(),
});
/** What a programme has to spend. See {@link Budget:var}. */
export type Budget = z.infer<typeof Budget>;

/** How many times a programme was held in a period. */
export const ProgrammeEditions = z.strictObject({
  period: Period,
  count: Quantity,
  experimental: z.boolean().optional(),
});
/** How many times a programme was held in a period. See {@link ProgrammeEditions:var}. */
export type ProgrammeEditions = z.infer<typeof ProgrammeEditions>;

/** A dispositif or an action: IMPACT, the pôles ressources santé of a town, a parcours prévention santé, SECPa. */
export const Programme = record(
  z.strictObject({
    type: z.literal('programme'),
    ...recordBase,
    name: Text,
    aliases: z.array(Text).min(1).optional(),
    summary: Text.optional(),
    /** Who carries it. */
    leads: z.array(referenceTo('structure')).min(1).optional(),
    /** Who supports it, beyond those who carry it. */
    supporters: z.array(referenceTo('structure')).min(1).optional(),
    partOf: referenceTo('programme').optional(),
    period: Period.optional(),
    territories: z.array(referenceTo('territory')).min(1).optional(),
    /** Where it is installed, in words, when that is no list of territories. */
    territoryDescription: Text.optional(),
    /** Why it exists. */
    rationale: z.array(Text).min(1).optional(),
    objectives: z.array(Text).min(1).optional(),
    publics: z.array(codedIn(publics)).min(1).optional(),
    components: z.array(ProgrammeComponent).min(1).optional(),
    functionsCreated: z.array(codedIn(staffFunctions)).min(1).optional(),
    inspiredBy: Inspiration.optional(),
    /** The policy that it belongs to. */
    policy: Text.optional(),
    legalBasis: Text.optional(),
    experimental: z.boolean().optional(),
    budget: Budget.optional(),
    targets: z.array(Target).min(1).optional(),
    /** How many times it was held in a period ("quatre nouveaux parcours"). */
    editions: z.array(ProgrammeEditions).min(1).optional(),
    classifications: z.array(Coded).min(1).optional(),
  }),
);
/** A dispositif or an action. See {@link Programme:var}. */
export type Programme = z.infer<typeof Programme>;
