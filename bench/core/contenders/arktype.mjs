import { type } from 'arktype';
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

const strictObject = (fields) => type({ '+': 'reject', ...fields });
const oneOf = (listed) => type.enumerated(...listed);
const Id = type(patterns.id);
const Text = type('string').narrow(isText);
const PartialDate = type('string').narrow(isRealDate);
const Instant = type('string').narrow(isInstant);
const Duration = type('string').narrow(isDuration);
const Missing = strictObject({ missing: oneOf(codes.missingReasons) });

const orMissing = (schema) => schema.or(Missing);
const referenceTo = (...types) => strictObject({ type: oneOf(types), id: Id });
const listOf = (schema) => schema.array().atLeastLength(1);
const partsOf = (schema) => listOf(schema).narrow(haveOwnIds);

const Coded = strictObject({
  system: patterns.system,
  'code?': patterns.code,
  display: Text,
});
const codedIn = (list, listed) => {
  const known = new Set(listed);
  return Coded.narrow((coded) => isCodeOf(coded, list, known));
};

const Period = strictObject({
  'start?': orMissing(PartialDate),
  'end?': orMissing(PartialDate),
  'duration?': Duration,
  'verbatim?': Text,
})
  .narrow(hasAField)
  .narrow(endIsNotBeforeStart);

export const Pathway = strictObject({
  type: "'pathway'",
  id: Id,
  meta: strictObject({
    version: '1 <= number.integer <= 2147483647',
    recordedAt: Instant,
    status: oneOf(codes.recordStatuses),
    'replaces?': referenceTo(...codes.recordTypes),
  }),
  'sources?': listOf(
    strictObject({
      source: referenceTo('source'),
      'where?': Text,
      'quote?': Text,
      'licence?': Text,
    }),
  ),
  'openLists?': listOf(type('string')),
  subject: referenceTo('person', 'group'),
  structure: referenceTo('structure'),
  'programme?': referenceTo('programme'),
  'model?': referenceTo('pathway-model'),
  'title?': Text,
  status: oneOf(codes.pathwayStatuses),
  'referral?': strictObject({
    'origin?': orMissing(oneOf(codes.referralOrigins)),
    'date?': PartialDate,
    'decision?': orMissing(oneOf(codes.referralDecisions)),
    'decisionDate?': PartialDate,
  }).narrow(hasAField),
  'period?': Period,
  'agreement?': strictObject({
    decision: oneOf(codes.decisions),
    date: PartialDate,
    'by?': oneOf(codes.agreementBy),
  }),
  'sharing?': strictObject({
    legalBasis: oneOf(codes.legalBases),
    decision: oneOf(codes.decisions),
    'date?': PartialDate,
  }),
  'needs?': partsOf(
    strictObject({
      id: Id,
      dimension: oneOf(codes.needDimensions),
      'theme?': codedIn('theme', codes.themes),
      'text?': Text,
      'date?': PartialDate,
    }),
  ),
  'expectations?': partsOf(
    strictObject({ id: Id, text: Text, origin: oneOf(codes.expectationOrigins) }),
  ),
  'goals?': partsOf(
    strictObject({
      id: Id,
      text: Text,
      'needs?': listOf(Id),
      status: oneOf(codes.goalStatuses),
      'achievement?': oneOf(codes.achievements),
      'start?': PartialDate,
      'due?': PartialDate,
    }),
  ),
  'actions?': partsOf(
    strictObject({
      id: Id,
      kind: oneOf(codes.actionKinds),
      title: Text,
      'goals?': listOf(Id),
      status: oneOf(codes.actionStatuses),
      'period?': Period,
      'performer?': referenceTo('professional', 'structure'),
    }),
  ),
  'reviews?': partsOf(
    strictObject({ id: Id, kind: oneOf(codes.reviewKinds), date: PartialDate, 'summary?': Text }),
  ),
  'team?': listOf(
    strictObject({
      professional: referenceTo('professional'),
      'role?': codedIn('staff-function', codes.staffFunctions),
      'period?': Period,
    }),
  ),
  'closure?': strictObject({
    reason: orMissing(oneOf(codes.closureReasons)),
    'outcome?': Text,
  }),
}).narrow(openListsAreThere);

export const accepts = (value) => !(Pathway(value) instanceof type.errors);
