import type { Action } from '@santeparticipative/core';
import type { Task } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { localIn, localOf, partsOf } from '../elements/part.js';
import { readPeriod, writePeriod } from '../elements/period.js';
import { readReference, writeReference } from '../elements/reference.js';
import type { PlanContext } from './plan-context.js';

/** An action is a Task based on the plan; the goals that it serves are its inputs, as in TDDUI. */
export function writeAction(
  action: Action,
  { pathway, mapping, subject, plan }: PlanContext,
): Task {
  const goals = partsOf(pathway, 'goals', mapping);
  const { period, performer } = action;
  return compact({
    resourceType: 'Task' as const,
    ...partsOf(pathway, 'actions', mapping).elements(action.id),
    basedOn: [plan],
    status: action.status,
    intent: 'plan' as const,
    code: writeCode('action-kind', action.kind, mapping),
    description: action.title,
    for: subject,
    executionPeriod: period === undefined ? undefined : writePeriod(period, mapping),
    owner: performer === undefined ? undefined : writeReference(performer, mapping),
    input: action.goals?.map((goal) => ({
      type: writeCode('task-input', 'goal', mapping),
      valueReference: goals.reference('Goal', goal),
    })),
  });
}

/** The action that a Task holds. */
export function readAction(task: Task, mapping: Mapping): unknown {
  return compact({
    id: localOf(task, 'actions', mapping),
    kind: readCode('action-kind', task.code, mapping),
    title: task.description,
    goals: task.input
      ?.filter(({ type }) => readCode('task-input', type, mapping) === 'goal')
      .flatMap(({ valueReference }) =>
        valueReference === undefined ? [] : localIn(valueReference, 'goals', mapping),
      ),
    status: task.status,
    period: readPeriod(task.executionPeriod, mapping),
    performer: readReference(task.owner, mapping),
  });
}
