import { contactModes } from '@santeparticipative/core';
import type { Mapping } from '../../../context.js';
import { writeCode } from '../../../elements/coded.js';
import { dayOf, minutesBetween } from '../../../elements/day.js';
import { standardSystems } from '../../../standard-systems.js';
import { codeSystemUrl } from '../../../systems.js';
import type { Draft } from '../reading/draft.js';
import { codingsIn, isObject, objectsIn, textIn } from '../reading/json.js';
import { takeRecordCodes } from './read-need.js';

/** The modes of contact that a class of encounter of HL7 tells: at home, or out in the field. */
const MODES: { readonly [code: string]: keyof typeof contactModes.concepts } = {
  HH: 'visit',
  FLD: 'outreach',
};

function modeOf(draft: Draft): keyof typeof contactModes.concepts | undefined {
  const encounterClass = draft.get('class');
  if (textIn(encounterClass, 'system') !== standardSystems.actCode) return undefined;
  const code = textIn(encounterClass, 'code') ?? '';
  return Object.hasOwn(MODES, code) ? MODES[code] : undefined;
}

/** An "événement": its day, how long it lasted, and how it took place, where that is said. */
export function readEvenement(draft: Draft, mapping: Mapping): void {
  const own = takeRecordCodes(draft, mapping);
  const url = codeSystemUrl(mapping.systems, contactModes.id);
  const hasMode = objectsIn(draft.get('type')).some(({ item }) =>
    codingsIn(item).some(({ system }) => system === url),
  );
  const mode = modeOf(draft);
  if (own.length > 0) draft.set('type', own);
  else if (!hasMode && mode !== undefined)
    draft.add('type', writeCode(contactModes, mode, mapping));
  const period = draft.get('period');
  if (!isObject(period)) return;
  const { start, end } = period;
  const minutes = minutesBetween(start, end);
  if (draft.get('length') === undefined && minutes !== undefined) {
    draft.set('length', {
      value: minutes,
      unit: 'min',
      system: standardSystems.units,
      code: 'min',
    });
  }
  // The same day twice says that day.
  if (end === start && dayOf(start) === start) draft.understand('period', 'end');
  draft.set('period', { ...period, start: dayOf(start) });
}
