import { type Review, reviewKinds } from '@santeparticipative/core';
import type { Task } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { dayOf } from '../elements/day.js';
import { localOf, partsOf } from '../elements/part.js';
import { fallenStatus } from '../elements/record-status.js';
import { taskOutputs } from '../vocabulary.js';
import type { PlanContext } from './plan-context.js';

/** A review is a completed Task whose output is its summary, as TDDUI's "bilan". */
export function writeReview(
  review: Review,
  { pathway, mapping, subject, plan }: PlanContext,
): Task {
  const { summary } = review;
  return compact({
    resourceType: 'Task' as const,
    ...partsOf(pathway, 'reviews', mapping).elements(review.id),
    basedOn: [plan],
    status: fallenStatus(pathway.meta, 'cancelled') ?? ('completed' as const),
    intent: 'plan' as const,
    code: writeCode(reviewKinds, review.kind, mapping),
    for: subject,
    executionPeriod: { start: review.date },
    output:
      summary === undefined
        ? undefined
        : [{ type: writeCode(taskOutputs, 'summary', mapping), valueString: summary }],
  });
}

/** True when a Task holds a review. */
export function isReview(task: Task, mapping: Mapping): boolean {
  return readCode(reviewKinds, task.code, mapping) !== undefined;
}

/** The review that a Task holds. */
export function readReview(task: Task, mapping: Mapping): unknown {
  return compact({
    id: localOf(task, 'reviews', mapping),
    kind: readCode(reviewKinds, task.code, mapping),
    date: dayOf(task.executionPeriod?.start),
    summary: task.output?.find(({ type }) => readCode(taskOutputs, type, mapping) === 'summary')
      ?.valueString,
  });
}
