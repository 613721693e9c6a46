import { actionKinds } from '@santeparticipative/core';
import type { Mapping } from '../../../context.js';
import { writeCode } from '../../../elements/coded.js';
import { dayOf } from '../../../elements/day.js';
import { codeSystemUrl } from '../../../systems.js';
import { taskInputs, taskOutputs } from '../../../vocabulary.js';
import type { Draft } from '../reading/draft.js';
import {
  codingsIn,
  isObject,
  type JsonObject,
  leadsSomewhere,
  objectsIn,
  textIn,
} from '../reading/json.js';
import { isOfGuide } from '../reading/kinds.js';
import { performerUrl } from './task.js';

/** What an input or an output is, in a code system of the guide: their names change from version to version. */
function meaningOf({ type }: JsonObject, { systems }: Mapping): string | undefined {
  return codingsIn(type)
    .filter(({ system }) => isOfGuide(system, systems))
    .map((coding) => textIn(coding, 'code'))
    .find((code) => code !== undefined);
}

function hasKind(draft: Draft, { systems }: Mapping): boolean {
  const url = codeSystemUrl(systems, actionKinds.id);
  return codingsIn(draft.get('code')).some(({ system }) => system === url);
}

function readPeriodInDays(draft: Draft): void {
  const period = draft.get('executionPeriod');
  if (!isObject(period)) return;
  draft.set('executionPeriod', {
    ...period,
    ...('start' in period ? { start: dayOf(period['start']) } : {}),
    ...('end' in period ? { end: dayOf(period['end']) } : {}),
  });
}

/** True for an input or output that says nothing but its type, in the guide's code alone, and one value. */
function isBare(item: JsonObject): boolean {
  return Object.keys(item).every((key) => key === 'type' || key.startsWith('value'));
}

/** An action: its title and its goals are inputs. The guide has no kinds of action; ours, without one, is another. */
export function readTaskAction(draft: Draft, mapping: Mapping): void {
  const inputs: unknown[] = [];
  for (const { item, index } of objectsIn(draft.get('input'))) {
    const meaning = meaningOf(item, mapping);
    if (meaning === 'titre') {
      draft.set('description', item['valueString']);
      if (isBare(item)) draft.understand('input', index);
    } else if (meaning === 'objectif' && leadsSomewhere(item['valueReference'])) {
      inputs.push({ ...item, type: writeCode(taskInputs, 'goal', mapping) });
      draft.understand('input', index, 'type');
    } else inputs.push(item);
  }
  draft.set('input', inputs.length === 0 ? undefined : inputs);
  if (!hasKind(draft, mapping)) {
    draft.set('code', writeCode(actionKinds, 'other', mapping));
  }
  const performer = objectsIn(draft.get('extension')).find(
    ({ item }) => item['url'] === performerUrl(mapping),
  );
  if (performer !== undefined) draft.set('owner', performer.item['valueReference']);
  readPeriodInDays(draft);
}

/** A "bilan": its summary is an output, and its kind a code of the national nomenclature. */
export function readTaskBilan(draft: Draft, mapping: Mapping): void {
  const outputs = objectsIn(draft.get('output')).map(({ item, index }) => {
    if (meaningOf(item, mapping) !== 'syntheseBilan') return item;
    draft.understand('output', index, 'type');
    return { ...item, type: writeCode(taskOutputs, 'summary', mapping) };
  });
  draft.set('output', outputs.length === 0 ? undefined : outputs);
  readPeriodInDays(draft);
}
