import { type PathwayStep, stepKinds } from '@santeparticipative/core';
import type { PlanDefinitionAction } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { addressesOf } from '../elements/addresses.js';
import { coded, readCode, writeCode } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { type FieldCodecs, list, object, readFields, writeFields } from '../elements/extension.js';
import { boolean, code, text } from '../elements/primitives.js';
import { reference } from '../elements/reference.js';
import { place } from '../elements/shared.js';

type Actor = NonNullable<PathwayStep['actors']>[number];

/** An action's participants are patients and practitioners in R4, never organisations: actors are extensions. */
export const extensions: FieldCodecs<
  Omit<PathwayStep, 'id' | 'kind' | 'title' | 'description' | 'timing' | 'prerequisites'>
> = {
  mode: code,
  place,
  actors: list(object<Actor>({ structure: reference, role: coded })),
  duration: text,
  contents: list(text),
  implicit: boolean,
};

/** A step is an action; its timing, which is in words, is the text of a timing code. */
export function writeStep(step: PathwayStep, mapping: Mapping): PlanDefinitionAction {
  const { id, kind, title, description, timing, prerequisites } = step;
  return compact({
    id,
    extension: writeFields(step, extensions, mapping, addressesOf('pathway-step', mapping)),
    title,
    description,
    code: [writeCode(stepKinds, kind, mapping)],
    relatedAction: prerequisites?.map((actionId) => ({
      actionId,
      relationship: 'after-end' as const,
    })),
    timingTiming: timing === undefined ? undefined : { code: { text: timing } },
  });
}

/** The step that an action holds. */
export function readStep(action: PlanDefinitionAction, mapping: Mapping): object {
  const { id, title, description, relatedAction, timingTiming } = action;
  const prerequisites = relatedAction?.filter(({ relationship }) => relationship === 'after-end');
  return compact({
    ...readFields(action.extension, extensions, mapping, addressesOf('pathway-step', mapping)),
    id,
    kind: readCode(stepKinds, action.code, mapping),
    title,
    description,
    timing: timingTiming?.code?.text,
    prerequisites: prerequisites?.map(({ actionId }) => actionId),
  });
}
