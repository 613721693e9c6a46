import { type Action, actionKinds } from '@santeparticipative/core';
import type { Task } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { readCode, wordsOf, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { readFields, writeFields } from '../elements/extension.js';
import { localIn, localOf, partsOf } from '../elements/part.js';
import { readPeriod, writePeriod } from '../elements/period.js';
import { code } from '../elements/primitives.js';
import { fallenStatus } from '../elements/record-status.js';
import { readReference, writeReference } from '../elements/reference.js';
import { isOurs } from '../reading/is-ours.js';
import { taskInputs } from '../vocabulary.js';
import type { PlanContext } from './plan-context.js';

/** The native status of an action says it, unless that says that the record does not stand. */
export const ownStatus = { status: code };

/** An action is a Task based on the plan; the goals that it serves are its inputs, as in TDDUI. */
export function writeAction(
  action: Action,
  { pathway, mapping, subject, plan }: PlanContext,
): Task {
  const goals = partsOf(pathway, 'goals', mapping);
  const { period, performer } = action;
  const fallen = fallenStatus(pathway.meta, 'cancelled');
  return compact({
    resourceType: 'Task' as const,
    ...partsOf(pathway, 'actions', mapping).elements(action.id),
    extension:
      fallen === undefined
        ? undefined
        : writeFields<Pick<Action, 'status'>>(
            action,
            ownStatus,
            mapping,
            addressesOf('action', mapping),
          ),
    basedOn: [plan],
    status: fallen ?? action.status,
    intent: 'plan' as const,
    code: writeCode(actionKinds, action.kind, mapping),
    description: action.title,
    for: subject,
    executionPeriod: period === undefined ? undefined : writePeriod(period, mapping),
    owner: performer === undefined ? undefined : writeReference(performer, mapping),
    input: action.goals?.map((goal) => ({
      type: writeCode(taskInputs, 'goal', mapping),
      valueReference: goals.reference('Goal', goal),
    })),
  });
}

/** R4's statuses that the model does not tell apart from `requested`. The exact one is listed as unmapped. */
const READ_STATUSES: { readonly [status in Task['status']]?: Action['status'] } = {
  draft: 'requested',
  received: 'requested',
  ready: 'requested',
};

/** The action that a Task holds. One of a foreign source that has no kind of ours is of another kind. */
export function readAction(task: Task, mapping: Mapping): unknown {
  return compact({
    id: localOf(task, 'actions', mapping),
    kind:
      readCode(actionKinds, task.code, mapping) ?? (isOurs(task, mapping) ? undefined : 'other'),
    title: task.description ?? wordsOf(task.code),
    goals: task.input
      ?.filter(({ type }) => readCode(taskInputs, type, mapping) === 'goal')
      .flatMap(({ valueReference }) =>
        valueReference === undefined ? [] : localIn(valueReference, 'goals', mapping),
      ),
    status: READ_STATUSES[task.status] ?? task.status,
    ...readFields(task.extension, ownStatus, mapping, addressesOf('action', mapping)),
    period: readPeriod(task.executionPeriod, mapping),
    performer: readReference(task.owner, mapping),
  });
}
