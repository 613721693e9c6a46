import type { FhirResource } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import type { FoundResource } from '../reading/found-resource.js';
import { isObject, type JsonObject, looksLikeResource } from '../reading/looks-like-resource.js';
import { taskInputs } from '../vocabulary.js';

/** The statuses of an activity, as those of a Task. One whose status is unknown, or an error, stays where it is. */
const STATUSES: { readonly [status: string]: string } = {
  'not-started': 'requested',
  scheduled: 'requested',
  'in-progress': 'in-progress',
  'on-hold': 'on-hold',
  completed: 'completed',
  cancelled: 'cancelled',
  stopped: 'cancelled',
};

function statusOf({ status }: JsonObject): string | undefined {
  return typeof status === 'string' && Object.hasOwn(STATUSES, status)
    ? STATUSES[status]
    : undefined;
}

/** The Task that says what the detail of an activity says, or nothing where none can. */
function taskOf(
  plan: FhirResource,
  activity: unknown,
  index: number,
  mapping: Mapping,
): FoundResource | undefined {
  if (!isObject(activity) || !isObject(activity['detail'])) return undefined;
  const { id: said, detail } = activity;
  const status = statusOf(detail);
  if (status === undefined || detail['doNotPerform'] === true) return undefined;
  const { goal, performer, scheduledPeriod, ...others } = detail;
  const [goals, performers] = [goal, performer].map((list) => (Array.isArray(list) ? list : []));
  const [owner, ...otherPerformers] = performers ?? [];
  const given = {
    ...compact({
      ...others,
      executionPeriod: scheduledPeriod,
      owner,
      input: goals?.map((valueReference: unknown) => ({ valueReference })),
      performer: owner === undefined ? performer : [null, ...otherPerformers],
      goal: Array.isArray(goal) ? undefined : goal,
    }),
    resourceType: 'Task',
    id: typeof said === 'string' ? said : `activity-${index + 1}`,
  };
  const type = writeCode(taskInputs, 'goal', mapping);
  const resource = {
    ...given,
    status,
    basedOn: [{ reference: `${plan.resourceType}/${plan.id}` }],
    input: given.input?.map((input) => ({ type, ...input })),
  };
  if (!looksLikeResource(given) || !looksLikeResource(resource)) return undefined;
  return {
    resource,
    given,
    within: plan,
    path: ['activity', index, 'detail'],
    understood: new Set(),
    elements: new Map<string, readonly (string | number)[]>([
      ['executionPeriod', ['scheduledPeriod']],
      ['owner', ['performer', 0]],
      ...(goals ?? []).map((_, at): [string, (string | number)[]] => [
        `input/${at}/valueReference`,
        ['goal', at],
      ]),
    ]),
  };
}

/**
 * Plans whose activities say in place what is to be done (`CarePlan.activity.detail`), as plans whose activities are
 * Tasks: both say the same (R4, cpl-3). The id of an action is that of its activity, else its place in the plan.
 */
export function withDetailsAsTasks(
  found: readonly FoundResource[],
  mapping: Mapping,
): FoundResource[] {
  return found.flatMap((one) => {
    const { resource } = one;
    const list: unknown = Reflect.get(resource, 'activity');
    if (resource.resourceType !== 'CarePlan' || resource.id === undefined || !Array.isArray(list)) {
      return [one];
    }
    const tasks = new Map(
      list.flatMap((activity: unknown, index) => {
        const task = taskOf(one.within, activity, index, mapping);
        return task === undefined ? [] : [[index, { ...task, within: one.within }] as const];
      }),
    );
    if (tasks.size === 0) return [one];
    const without = (plan: FhirResource): FhirResource => {
      const activities: unknown = Reflect.get(plan, 'activity');
      if (!Array.isArray(activities)) return plan;
      const changed = {
        ...plan,
        activity: activities.map((activity: unknown, index) => {
          if (!tasks.has(index) || !isObject(activity)) return activity;
          const { id, detail: _detail, ...others } = activity;
          // An id that is one is that of the action.
          return id === undefined || typeof id === 'string' ? others : { ...others, id };
        }),
      };
      return looksLikeResource(changed) ? changed : plan;
    };
    return [
      { ...one, resource: without(resource), given: without(one.given) },
      ...[...tasks.values()].map((task) => ({ ...task, path: [...one.path, ...task.path] })),
    ];
  });
}
