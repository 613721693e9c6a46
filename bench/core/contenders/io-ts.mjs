import * as t from 'io-ts';
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

const refined = (codec, holds, name) => t.refinement(codec, holds, name);
const oneOf = (listed) => t.keyof(Object.fromEntries(listed.map((code) => [code, null])));

/**
 * An object of these fields and no other. `t.strict` takes fields that it does not know and drops them, so that
 * refusing them is written by hand, as users of io-ts do.
 */
function strictObject(required, optional = {}) {
  const known = new Set([...Object.keys(required), ...Object.keys(optional)]);
  const hasKnownFields = (value) => {
    for (const field of Object.keys(value)) if (!known.has(field)) return false;
    return true;
  };
  return t.intersection([
    t.refinement(t.UnknownRecord, hasKnownFields),
    t.type(required),
    t.partial(optional),
  ]);
}

const Id = refined(t.string, (text) => patterns.id.test(text), 'Id');
const Text = refined(t.string, isText, 'Text');
const PartialDate = refined(t.string, isRealDate, 'PartialDate');
const Instant = refined(t.string, isInstant, 'Instant');
const Duration = refined(t.string, isDuration, 'Duration');
const Missing = strictObject({ missing: oneOf(codes.missingReasons) });

const orMissing = (codec) => t.union([codec, Missing]);
const referenceTo = (...types) => strictObject({ type: oneOf(types), id: Id });
const listOf = (codec) => refined(t.array(codec), (list) => list.length > 0, 'List');
const partsOf = (codec) => refined(listOf(codec), haveOwnIds, 'Parts');

const Coded = strictObject(
  {
    system: refined(t.string, (text) => patterns.system.test(text), 'System'),
    display: Text,
  },
  { code: refined(t.string, (text) => patterns.code.test(text), 'Code') },
);
const codedIn = (list, listed) => {
  const known = new Set(listed);
  return refined(Coded, (coded) => isCodeOf(coded, list, known), 'Coded');
};

const Period = refined(
  strictObject(
    {},
    {
      start: orMissing(PartialDate),
      end: orMissing(PartialDate),
      duration: Duration,
      verbatim: Text,
    },
  ),
  (period) => hasAField(period) && endIsNotBeforeStart(period),
  'Period',
);

const isVersion = (value) => Number.isInteger(value) && value >= 1 && value <= 2_147_483_647;

const fields = strictObject(
  {
    type: t.literal('pathway'),
    id: Id,
    meta: strictObject(
      {
        version: refined(t.number, isVersion, 'Version'),
        recordedAt: Instant,
        status: oneOf(codes.recordStatuses),
      },
      { replaces: referenceTo(...codes.recordTypes) },
    ),
    subject: referenceTo('person', 'group'),
    structure: referenceTo('structure'),
    status: oneOf(codes.pathwayStatuses),
  },
  {
    sources: listOf(
      strictObject(
        { source: referenceTo('source') },
        {
          where: Text,
          quote: Text,
          licence: Text,
        },
      ),
    ),
    openLists: listOf(t.string),
    programme: referenceTo('programme'),
    model: referenceTo('pathway-model'),
    title: Text,
    referral: refined(
      strictObject(
        {},
        {
          origin: orMissing(oneOf(codes.referralOrigins)),
          date: PartialDate,
          decision: orMissing(oneOf(codes.referralDecisions)),
          decisionDate: PartialDate,
        },
      ),
      hasAField,
      'Referral',
    ),
    period: Period,
    agreement: strictObject(
      { decision: oneOf(codes.decisions), date: PartialDate },
      { by: oneOf(codes.agreementBy) },
    ),
    sharing: strictObject(
      { legalBasis: oneOf(codes.legalBases), decision: oneOf(codes.decisions) },
      { date: PartialDate },
    ),
    needs: partsOf(
      strictObject(
        { id: Id, dimension: oneOf(codes.needDimensions) },
        { theme: codedIn('theme', codes.themes), text: Text, date: PartialDate },
      ),
    ),
    expectations: partsOf(
      strictObject({ id: Id, text: Text, origin: oneOf(codes.expectationOrigins) }),
    ),
    goals: partsOf(
      strictObject(
        { id: Id, text: Text, status: oneOf(codes.goalStatuses) },
        {
          needs: listOf(Id),
          achievement: oneOf(codes.achievements),
          start: PartialDate,
          due: PartialDate,
        },
      ),
    ),
    actions: partsOf(
      strictObject(
        {
          id: Id,
          kind: oneOf(codes.actionKinds),
          title: Text,
          status: oneOf(codes.actionStatuses),
        },
        {
          goals: listOf(Id),
          period: Period,
          performer: referenceTo('professional', 'structure'),
        },
      ),
    ),
    reviews: partsOf(
      strictObject(
        { id: Id, kind: oneOf(codes.reviewKinds), date: PartialDate },
        { summary: Text },
      ),
    ),
    team: listOf(
      strictObject(
        { professional: referenceTo('professional') },
        { role: codedIn('staff-function', codes.staffFunctions), period: Period },
      ),
    ),
    closure: strictObject({ reason: orMissing(oneOf(codes.closureReasons)) }, { outcome: Text }),
  },
);

export const Pathway = refined(fields, openListsAreThere, 'Pathway');

export const accepts = (value) => Pathway.decode(value)._tag === 'Right';
