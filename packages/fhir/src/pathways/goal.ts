import type { Expectation, Goal } from '@santeparticipative/core';
import type { Goal as FhirGoal } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { readCode, wordsOf, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, orMissing, readFields, writeFields } from '../elements/extension.js';
import { localIn, localOf, partsOf } from '../elements/part.js';
import { code } from '../elements/primitives.js';
import { fallenStatus } from '../elements/record-status.js';
import { standardSystems } from '../standard-systems.js';
import { goalCategories } from '../vocabulary.js';
import type { PlanContext } from './plan-context.js';
import { writePlanLink } from './plan-link.js';

const ACHIEVEMENT = standardSystems.goalAchievement;

export const expressedBy: FieldCodecs<Pick<Expectation, 'origin'>> = { origin: orMissing(code) };

/** The native status of a goal says it, unless that says that the record does not stand. */
export const ownStatus = { status: code };

/** A goal is a Goal that addresses the requests of its needs. */
export function writeGoal(goal: Goal, { pathway, mapping, subject, plan }: PlanContext): FhirGoal {
  const fallen = fallenStatus(pathway.meta, 'cancelled');
  const needs = partsOf(pathway, 'needs', mapping);
  return compact({
    resourceType: 'Goal' as const,
    ...partsOf(pathway, 'goals', mapping).elements(goal.id),
    extension: [
      writePlanLink(plan, mapping),
      ...(fallen === undefined
        ? []
        : writeFields<Pick<Goal, 'status'>>(
            goal,
            ownStatus,
            mapping,
            addressesOf('goal', mapping),
          )),
    ],
    lifecycleStatus: fallen ?? goal.status,
    achievementStatus:
      goal.achievement === undefined
        ? undefined
        : { coding: [{ system: ACHIEVEMENT, code: goal.achievement }] },
    category: [writeCode(goalCategories, 'goal', mapping)],
    description: { text: goal.text },
    subject,
    startDate: goal.start,
    target: goal.due === undefined ? undefined : [{ dueDate: goal.due }],
    addresses: goal.needs?.map((need) => needs.reference('ServiceRequest', need)),
  });
}

/** An expectation is a Goal of another category: what is hoped for, before anything is agreed. */
export function writeExpectation(
  expectation: Expectation,
  { pathway, mapping, subject, plan }: PlanContext,
): FhirGoal {
  return {
    resourceType: 'Goal',
    ...partsOf(pathway, 'expectations', mapping).elements(expectation.id),
    extension: [
      writePlanLink(plan, mapping),
      ...writeFields<Pick<Expectation, 'origin'>>(
        expectation,
        expressedBy,
        mapping,
        addressesOf('expectation', mapping),
      ),
    ],
    lifecycleStatus: fallenStatus(pathway.meta, 'cancelled') ?? 'proposed',
    category: [writeCode(goalCategories, 'expectation', mapping)],
    description: { text: expectation.text },
    subject,
  };
}

/** True when a Goal holds an expectation. */
export function isExpectation(goal: FhirGoal, mapping: Mapping): boolean {
  return readCode(goalCategories, goal.category, mapping) === 'expectation';
}

/** The goal that a Goal holds. */
export function readGoal(goal: FhirGoal, mapping: Mapping): unknown {
  return compact({
    id: localOf(goal, 'goals', mapping),
    text: wordsOf(goal.description),
    needs: goal.addresses?.map((need) => localIn(need, 'needs', mapping)),
    status: goal.lifecycleStatus,
    ...readFields(goal.extension, ownStatus, mapping, addressesOf('goal', mapping)),
    achievement: goal.achievementStatus?.coding?.find(({ system }) => system === ACHIEVEMENT)?.code,
    start: goal.startDate,
    due: goal.target?.[0]?.dueDate,
  });
}

/** The expectation that a Goal holds. */
export function readExpectation(goal: FhirGoal, mapping: Mapping): unknown {
  return compact({
    id: localOf(goal, 'expectations', mapping),
    text: wordsOf(goal.description),
    origin: { missing: 'unknown' },
    ...readFields(goal.extension, expressedBy, mapping, addressesOf('expectation', mapping)),
  });
}
