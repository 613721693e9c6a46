import Type from 'typebox';
import Compile from 'typebox/compile';
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

const strictObject = (fields) => Type.Object(fields, { additionalProperties: false });
const Id = Type.String({ pattern: patterns.id.source });
const Text = Type.Refine(Type.String(), isText);
const PartialDate = Type.Refine(Type.String(), isRealDate);
const Instant = Type.Refine(Type.String(), isInstant);
const Duration = Type.Refine(Type.String(), isDuration);
const Missing = strictObject({ missing: Type.Enum(codes.missingReasons) });

const orMissing = (schema) => Type.Union([schema, Missing]);
const referenceTo = (...types) => strictObject({ type: Type.Enum(types), id: Id });
const listOf = (schema) => Type.Array(schema, { minItems: 1 });
const partsOf = (schema) => Type.Refine(listOf(schema), haveOwnIds);

const Coded = strictObject({
  system: Type.String({ pattern: patterns.system.source }),
  code: Type.Optional(Type.String({ pattern: patterns.code.source })),
  display: Text,
});
const codedIn = (list, listed) => {
  const known = new Set(listed);
  return Type.Refine(Coded, (coded) => isCodeOf(coded, list, known));
};

const Period = Type.Refine(
  Type.Refine(
    strictObject({
      start: Type.Optional(orMissing(PartialDate)),
      end: Type.Optional(orMissing(PartialDate)),
      duration: Type.Optional(Duration),
      verbatim: Type.Optional(Text),
    }),
    hasAField,
  ),
  endIsNotBeforeStart,
);

const fields = strictObject({
  type: Type.Literal('pathway'),
  id: Id,
  meta: strictObject({
    version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
    recordedAt: Instant,
    status: Type.Enum(codes.recordStatuses),
    replaces: Type.Optional(referenceTo(...codes.recordTypes)),
  }),
  sources: Type.Optional(
    listOf(
      strictObject({
        source: referenceTo('source'),
        where: Type.Optional(Text),
        quote: Type.Optional(Text),
        licence: Type.Optional(Text),
      }),
    ),
  ),
  openLists: Type.Optional(listOf(Type.String())),
  subject: referenceTo('person', 'group'),
  structure: referenceTo('structure'),
  programme: Type.Optional(referenceTo('programme')),
  model: Type.Optional(referenceTo('pathway-model')),
  title: Type.Optional(Text),
  status: Type.Enum(codes.pathwayStatuses),
  referral: Type.Optional(
    Type.Refine(
      strictObject({
        origin: Type.Optional(orMissing(Type.Enum(codes.referralOrigins))),
        date: Type.Optional(PartialDate),
        decision: Type.Optional(orMissing(Type.Enum(codes.referralDecisions))),
        decisionDate: Type.Optional(PartialDate),
      }),
      hasAField,
    ),
  ),
  period: Type.Optional(Period),
  agreement: Type.Optional(
    strictObject({
      decision: Type.Enum(codes.decisions),
      date: PartialDate,
      by: Type.Optional(Type.Enum(codes.agreementBy)),
    }),
  ),
  sharing: Type.Optional(
    strictObject({
      legalBasis: Type.Enum(codes.legalBases),
      decision: Type.Enum(codes.decisions),
      date: Type.Optional(PartialDate),
    }),
  ),
  needs: Type.Optional(
    partsOf(
      strictObject({
        id: Id,
        dimension: Type.Enum(codes.needDimensions),
        theme: Type.Optional(codedIn('theme', codes.themes)),
        text: Type.Optional(Text),
        date: Type.Optional(PartialDate),
      }),
    ),
  ),
  expectations: Type.Optional(
    partsOf(strictObject({ id: Id, text: Text, origin: Type.Enum(codes.expectationOrigins) })),
  ),
  goals: Type.Optional(
    partsOf(
      strictObject({
        id: Id,
        text: Text,
        needs: Type.Optional(listOf(Id)),
        status: Type.Enum(codes.goalStatuses),
        achievement: Type.Optional(Type.Enum(codes.achievements)),
        start: Type.Optional(PartialDate),
        due: Type.Optional(PartialDate),
      }),
    ),
  ),
  actions: Type.Optional(
    partsOf(
      strictObject({
        id: Id,
        kind: Type.Enum(codes.actionKinds),
        title: Text,
        goals: Type.Optional(listOf(Id)),
        status: Type.Enum(codes.actionStatuses),
        period: Type.Optional(Period),
        performer: Type.Optional(referenceTo('professional', 'structure')),
      }),
    ),
  ),
  reviews: Type.Optional(
    partsOf(
      strictObject({
        id: Id,
        kind: Type.Enum(codes.reviewKinds),
        date: PartialDate,
        summary: Type.Optional(Text),
      }),
    ),
  ),
  team: Type.Optional(
    listOf(
      strictObject({
        professional: referenceTo('professional'),
        role: Type.Optional(codedIn('staff-function', codes.staffFunctions)),
        period: Type.Optional(Period),
      }),
    ),
  ),
  closure: Type.Optional(
    strictObject({
      reason: orMissing(Type.Enum(codes.closureReasons)),
      outcome: Type.Optional(Text),
    }),
  ),
});

export const Pathway = Type.Refine(fields, openListsAreThere);

const compiled = Compile(Pathway);

export const accepts = (value) => compiled.Check(value);
