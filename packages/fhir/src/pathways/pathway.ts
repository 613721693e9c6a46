import {
  Action,
  Agreement,
  Expectation,
  Goal,
  Need,
  type Pathway,
  Review,
  Sharing,
} from '@santeparticipative/core';
import type { CarePlan, Reference as FhirReference, FhirResource } from 'fhir/r4.js';
import type * as z from 'zod';
import type { Mapping } from '../context.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, object, orMissing } from '../elements/extension.js';
import { type PartName, partsOf } from '../elements/part.js';
import { readPeriod, writePeriod } from '../elements/period.js';
import { code, date, text } from '../elements/primitives.js';
import { fallenStatus } from '../elements/record-status.js';
import { readReference, reference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource, type ResourceSet } from '../reading/resource-set.js';
import { readAction, writeAction } from './action.js';
import { readCareTeam, writeCareTeam } from './care-team.js';
import { isSharing, readAgreement, readSharing, writeAgreement, writeSharing } from './consent.js';
import { isExpectation, readExpectation, readGoal, writeExpectation, writeGoal } from './goal.js';
import { heldParts, idsOf, leadingTo } from './held-parts.js';
import { readNeed, writeNeed } from './need.js';
import { planContext } from './plan-context.js';
import { plansOf } from './plan-link.js';
import { isReview, readReview, writeReview } from './review.js';
import { isStructureAgreement } from './structure-agreement.js';

type InExtensions =
  | 'status'
  | 'programme'
  | 'model'
  | 'referral'
  | 'closure'
  | 'agreement'
  | 'sharing';

type HeldInExtensions = { readonly [Field in InExtensions]?: Pathway[Field] | undefined };

export const extensions: FieldCodecs<HeldInExtensions> = {
  /** The native status says it, unless that says that the record does not stand. */
  status: code,
  programme: reference,
  model: reference,
  referral: object<NonNullable<Pathway['referral']>>({
    origin: orMissing(code),
    date,
    decision: orMissing(code),
    decisionDate: date,
  }),
  closure: object<NonNullable<Pathway['closure']>>({ reason: orMissing(code), outcome: text }),
  /** Of a group alone: a Consent of R4 is about one patient (ppc-2, ppc-5). */
  agreement: object<Agreement>({ decision: code, date, by: code }),
  sharing: object<Sharing>({ legalBasis: code, decision: code, date }),
};

/** What was agreed, when a Consent can say it: of a person alone. */
function consentsOf({
  subject,
  agreement,
  sharing,
}: Pathway): Pick<Pathway, 'agreement' | 'sharing'> {
  return subject.type === 'person' ? { agreement, sharing } : {};
}

/** The references from a plan to the resources of its parts. Needs, actions and reviews are based on the plan in turn. */
function writeLinks(
  pathway: Pathway,
  mapping: Mapping,
): Pick<CarePlan, 'careTeam' | 'supportingInfo' | 'goal' | 'activity'> {
  const to = (part: PartName) => partsOf(pathway, part, mapping);
  const { team, expectations = [], goals = [], needs = [], actions = [], reviews = [] } = pathway;
  const { agreement, sharing } = consentsOf(pathway);
  return compact({
    careTeam: team === undefined ? undefined : [to('team').reference('CareTeam', 'team')],
    supportingInfo: [
      ...(agreement === undefined ? [] : [to('agreement').reference('Consent', 'agreement')]),
      ...(sharing === undefined ? [] : [to('sharing').reference('Consent', 'sharing')]),
    ],
    goal: [
      ...expectations.map(({ id }) => to('expectations').reference('Goal', id)),
      ...goals.map(({ id }) => to('goals').reference('Goal', id)),
    ],
    activity: [
      ...needs.map(({ id }) => to('needs').reference('ServiceRequest', id)),
      ...actions.map(({ id }) => to('actions').reference('Task', id)),
      ...reviews.map(({ id }) => to('reviews').reference('Task', id)),
    ].map((link) => ({ reference: link })),
  });
}

/** The parts of a plan, whichever side links them: those that the plan names, in its order, then those that name it. */
function readParts(plan: CarePlan, set: ResourceSet, mapping: Mapping): object {
  const partsIn = <Type extends FhirResource['resourceType']>(
    type: Type,
    references: readonly (FhirReference | undefined)[] | undefined,
  ) => [
    ...new Set([
      ...(references ?? []).flatMap((to) => (to && set.resolve(type, to)) ?? []),
      ...set.referringTo(type, plan, plansOf),
    ]),
  ];
  const held = <Part extends FhirResource>(
    parts: readonly Part[],
    schema: z.ZodType,
    read: (part: Part, mapping: Mapping) => unknown,
  ) => heldParts(parts, schema, (part) => read(part, mapping), mapping);
  const [team] = partsIn('CareTeam', plan.careTeam);
  const consents = partsIn('Consent', plan.supportingInfo);
  const goals = partsIn('Goal', plan.goal);
  const activities = plan.activity?.map(({ reference: to }) => to);
  const requests = partsIn('ServiceRequest', activities);
  const tasks = partsIn('Task', activities);
  const sharings = consents.filter(isSharing);
  // A structure's is no part of the record: it is read beside it.
  const agreements = consents.filter(
    (consent) => !isSharing(consent) && !isStructureAgreement(consent, mapping),
  );
  const needs = held(requests, Need, readNeed);
  const goalsOfPlan = held(
    goals.filter((goal) => !isExpectation(goal, mapping)),
    Goal,
    leadingTo(idsOf(needs), 'needs', readGoal),
  );
  return compact({
    team: team === undefined ? undefined : readCareTeam(team, mapping),
    agreement: held(agreements, Agreement, readAgreement)[0],
    sharing: held(sharings, Sharing, readSharing)[0],
    expectations: held(
      goals.filter((goal) => isExpectation(goal, mapping)),
      Expectation,
      readExpectation,
    ),
    goals: goalsOfPlan,
    needs,
    actions: held(
      tasks.filter((task) => !isReview(task, mapping)),
      Action,
      leadingTo(idsOf(goalsOfPlan), 'goals', readAction),
    ),
    reviews: held(
      tasks.filter((task) => isReview(task, mapping)),
      Review,
      readReview,
    ),
  });
}

/**
 * A pathway is a CarePlan, with a Goal for each goal and expectation, a ServiceRequest for each need, a Task
 * for each action and review, Consents for what was agreed, and a CareTeam.
 */
export const pathway: RecordMapper<'pathway'> = {
  type: 'pathway',
  carriers: ['CarePlan'],
  write: (record, mapping) => {
    const context = planContext(record, mapping);
    const { agreement, sharing } = consentsOf(record);
    const fallen = fallenStatus(record.meta, 'revoked');
    const held: HeldInExtensions = {
      ...record,
      status: fallen === undefined ? undefined : record.status,
      agreement: agreement === undefined ? record.agreement : undefined,
      sharing: sharing === undefined ? record.sharing : undefined,
    };
    const { team } = record;
    return [
      compact({
        resourceType: 'CarePlan' as const,
        ...carrierOf(record, held, extensions, mapping),
        identifier: [recordIdentifier(record, mapping)],
        status: fallen ?? record.status,
        intent: 'plan' as const,
        title: record.title,
        subject: context.subject,
        period: record.period === undefined ? undefined : writePeriod(record.period, mapping),
        author: writeReference(record.structure, mapping),
        ...writeLinks(record, mapping),
      }),
      ...(team === undefined ? [] : [writeCareTeam(team, context)]),
      ...(agreement === undefined ? [] : [writeAgreement(agreement, context)]),
      ...(sharing === undefined ? [] : [writeSharing(sharing, context)]),
      ...(record.expectations ?? []).map((expectation) => writeExpectation(expectation, context)),
      ...(record.goals ?? []).map((goal) => writeGoal(goal, context)),
      ...(record.needs ?? []).map((need) => writeNeed(need, context)),
      ...(record.actions ?? []).map((action) => writeAction(action, context)),
      ...(record.reviews ?? []).map((review) => writeReview(review, context)),
    ];
  },
  read: (carrier, set, mapping) => {
    if (!isResource('CarePlan', carrier)) return {};
    return compact({
      // What stands for an error is the status of the record.
      status: carrier.status === 'entered-in-error' ? 'unknown' : carrier.status,
      ...readCarrier('pathway', carrier.extension, extensions, mapping),
      ...readParts(carrier, set, mapping),
      title: carrier.title,
      subject: readReference(carrier.subject, mapping),
      period: readPeriod(carrier.period, mapping),
      structure: readReference(carrier.author, mapping),
    });
  },
};
