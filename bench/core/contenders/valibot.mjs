import * as v from 'valibot';
import * as codes from '../codes.mjs';
import {
  endIsNotBeforeStart,
  hasAField,
  haveOwnIds,
  isCodeOf,
  isDuration,
  isInstant,
  isRealDate,
  isText,
  openListsAreThere,
  patterns,
} from '../predicates.mjs';

const Id = v.pipe(v.string(), v.regex(patterns.id));
const Text = v.pipe(v.string(), v.check(isText));
const PartialDate = v.pipe(v.string(), v.check(isRealDate));
const Instant = v.pipe(v.string(), v.check(isInstant));
const Duration = v.pipe(v.string(), v.check(isDuration));
const Missing = v.strictObject({ missing: v.picklist(codes.missingReasons) });

const orMissing = (schema) => v.union([schema, Missing]);
const referenceTo = (...types) => v.strictObject({ type: v.picklist(types), id: Id });
const listOf = (schema) => v.pipe(v.array(schema), v.minLength(1));
const partsOf = (schema) => v.pipe(listOf(schema), v.check(haveOwnIds));

const Coded = v.strictObject({
  system: v.pipe(v.string(), v.regex(patterns.system)),
  code: v.optional(v.pipe(v.string(), v.regex(patterns.code))),
  display: Text,
});
const codedIn = (list, listed) => {
  const known = new Set(listed);
  return v.pipe(
    Coded,
    v.check((coded) => isCodeOf(coded, list, known)),
  );
};

const Period = v.pipe(
  v.strictObject({
    start: v.optional(orMissing(PartialDate)),
    end: v.optional(orMissing(PartialDate)),
    duration: v.optional(Duration),
    verbatim: v.optional(Text),
  }),
  v.check(hasAField),
  v.check(endIsNotBeforeStart),
);

const fields = v.strictObject({
  type: v.literal('pathway'),
  id: Id,
  meta: v.strictObject({
    version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_147_483_647)),
    recordedAt: Instant,
    status: v.picklist(codes.recordStatuses),
    replaces: v.optional(referenceTo(...codes.recordTypes)),
  }),
  sources: v.optional(
    listOf(
      v.strictObject({
        source: referenceTo('source'),
        where: v.optional(Text),
        quote: v.optional(Text),
        licence: v.optional(Text),
      }),
    ),
  ),
  openLists: v.optional(listOf(v.string())),
  subject: referenceTo('person', 'group'),
  structure: referenceTo('structure'),
  programme: v.optional(referenceTo('programme')),
  model: v.optional(referenceTo('pathway-model')),
  title: v.optional(Text),
  status: v.picklist(codes.pathwayStatuses),
  referral: v.optional(
    v.pipe(
      v.strictObject({
        origin: v.optional(orMissing(v.picklist(codes.referralOrigins))),
        date: v.optional(PartialDate),
        decision: v.optional(orMissing(v.picklist(codes.referralDecisions))),
        decisionDate: v.optional(PartialDate),
      }),
      v.check(hasAField),
    ),
  ),
  period: v.optional(Period),
  agreement: v.optional(
    v.strictObject({
      decision: v.picklist(codes.decisions),
      date: PartialDate,
      by: v.optional(v.picklist(codes.agreementBy)),
    }),
  ),
  sharing: v.optional(
    v.strictObject({
      legalBasis: v.picklist(codes.legalBases),
      decision: v.picklist(codes.decisions),
      date: v.optional(PartialDate),
    }),
  ),
  needs: v.optional(
    partsOf(
      v.strictObject({
        id: Id,
        dimension: v.picklist(codes.needDimensions),
        theme: v.optional(codedIn('theme', codes.themes)),
        text: v.optional(Text),
        date: v.optional(PartialDate),
      }),
    ),
  ),
  expectations: v.optional(
    partsOf(v.strictObject({ id: Id, text: Text, origin: v.picklist(codes.expectationOrigins) })),
  ),
  goals: v.optional(
    partsOf(
      v.strictObject({
        id: Id,
        text: Text,
        needs: v.optional(listOf(Id)),
        status: v.picklist(codes.goalStatuses),
        achievement: v.optional(v.picklist(codes.achievements)),
        start: v.optional(PartialDate),
        due: v.optional(PartialDate),
      }),
    ),
  ),
  actions: v.optional(
    partsOf(
      v.strictObject({
        id: Id,
        kind: v.picklist(codes.actionKinds),
        title: Text,
        goals: v.optional(listOf(Id)),
        status: v.picklist(codes.actionStatuses),
        period: v.optional(Period),
        performer: v.optional(referenceTo('professional', 'structure')),
      }),
    ),
  ),
  reviews: v.optional(
    partsOf(
      v.strictObject({
        id: Id,
        kind: v.picklist(codes.reviewKinds),
        date: PartialDate,
        summary: v.optional(Text),
      }),
    ),
  ),
  team: v.optional(
    listOf(
      v.strictObject({
        professional: referenceTo('professional'),
        role: v.optional(codedIn('staff-function', codes.staffFunctions)),
        period: v.optional(Period),
      }),
    ),
  ),
  closure: v.optional(
    v.strictObject({
      reason: orMissing(v.picklist(codes.closureReasons)),
      outcome: v.optional(Text),
    }),
  ),
});

export const Pathway = v.pipe(fields, v.check(openListsAreThere));

export const accepts = (value) => v.safeParse(Pathway, value).success;
