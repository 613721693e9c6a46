import type { CodeableConcept, Task, TaskInput } from 'fhir/r4.js';
import type { Mapping } from '../../../context.js';
import { readCode } from '../../../elements/coded.js';
import { compact } from '../../../elements/compact.js';
import { definitionUrl } from '../../../systems.js';
import { taskInputs, taskOutputs } from '../../../vocabulary.js';
import { tdduiCodeSystem } from '../addresses.js';
import { businessIdentifier } from '../business-identifier.js';
import { identifiedBy, inProfile } from '../profiled.js';
import type { TdduiPlan } from './plan.js';

function typeIn(codeSystem: string, code: string, { systems }: Mapping): CodeableConcept {
  return { coding: [{ system: tdduiCodeSystem(systems, codeSystem), code }] };
}

/** Address of the extension for who does an action, where the guide takes professionals alone. */
export function performerUrl({ systems }: Pick<Mapping, 'systems'>): string {
  return definitionUrl(systems, 'record-performer');
}

/** The Task of an action: its title and its goals are inputs of the guide's. */
export function writeTaskAction(task: Task, { mapping, owner }: TdduiPlan): Task {
  const { description, owner: performer, input = [], ...others } = task;
  const byStructure = performer?.reference?.startsWith('Organization/') === true;
  const identified = identifiedBy(
    others,
    businessIdentifier('action', owner, task.id ?? '', mapping),
    mapping,
  );
  const inputs: TaskInput[] = [
    ...(description === undefined
      ? []
      : [{ type: typeIn('tddui-task-input-action', 'titre', mapping), valueString: description }]),
    ...input.map((item) =>
      readCode(taskInputs, item.type, mapping) === 'goal'
        ? { ...item, type: typeIn('tddui-task-input-action', 'objectif', mapping) }
        : item,
    ),
  ];
  return inProfile(
    compact({
      ...identified,
      extension: [
        ...(identified.extension ?? []),
        ...(byStructure ? [{ url: performerUrl(mapping), valueReference: performer }] : []),
      ],
      owner: byStructure ? undefined : performer,
      input: inputs,
    }),
    'tddui-task-action',
    mapping,
  );
}

/** The Task of a "bilan": its summary is an output of the guide's. Its kind already has the national code. */
export function writeTaskBilan(task: Task, { mapping, owner }: TdduiPlan): Task {
  return inProfile(
    compact({
      ...identifiedBy(task, businessIdentifier('bilan', owner, task.id ?? '', mapping), mapping),
      output: task.output?.map((item) =>
        readCode(taskOutputs, item.type, mapping) === 'summary'
          ? { ...item, type: typeIn('tddui-task-output-bilan', 'syntheseBilan', mapping) }
          : item,
      ),
    }),
    'tddui-task-bilan',
    mapping,
  );
}
