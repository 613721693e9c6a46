import { needDimensions } from '@santeparticipative/core';
import type { Mapping } from '../../../context.js';
import { DATA_ABSENT_REASON } from '../../../elements/absent.js';
import { writeCode } from '../../../elements/coded.js';
import { dayOf } from '../../../elements/day.js';
import { codeSystemUrl } from '../../../systems.js';
import { recordCodeUrl } from '../profiled.js';
import type { Draft } from '../reading/draft.js';
import { codingsIn, isObject, objectsIn, textIn } from '../reading/json.js';

/** The terminology of needs of the medico-social sector. */
const SERAFIN = 'https://smt.esante.gouv.fr/terminologie-SERAFINPH';

/**
 * The side of a situation that a need of SERAFIN-PH belongs to, where it is one of ours: mental functions, other
 * functions of the body, and social participation. Health as a whole (1.1) and autonomy (1.2) are of several.
 */
function dimensionOf(code: string): keyof typeof needDimensions.concepts | undefined {
  if (code === '1.1.1') return 'psychological';
  if (code.startsWith('1.1.')) return 'medical';
  return code === '1.3' || code.startsWith('1.3.') ? 'social' : undefined;
}

/** The codes that an extension of ours keeps, where the guide has its own in the element of R4. */
export function takeRecordCodes(draft: Draft, mapping: Mapping): unknown[] {
  const url = recordCodeUrl(mapping);
  return objectsIn(draft.get('extension'))
    .filter(({ item }) => item['url'] === url)
    .flatMap(({ item }) => item['valueCodeableConcept'] ?? []);
}

/** True for words that stand only because the guide wants some. */
function isUnsaid(concept: unknown): boolean {
  return (
    isObject(concept) &&
    objectsIn(concept['extension']).some(({ item }) => item['url'] === DATA_ABSENT_REASON)
  );
}

/** A "besoin": our dimension and theme, or the dimension that its category of SERAFIN-PH belongs to. */
export function readBesoin(draft: Draft, mapping: Mapping): void {
  const own = takeRecordCodes(draft, mapping);
  const url = codeSystemUrl(mapping.systems, needDimensions.id);
  const isCalledAfterDimension = codingsIn(draft.get('code')).some(
    (coding) => coding['system'] === url,
  );
  if (isCalledAfterDimension || isUnsaid(draft.get('code'))) draft.set('code', undefined);
  if (own.length > 0) draft.set('category', own);
  else {
    const codes = objectsIn(draft.get('category'))
      .flatMap(({ item }) => codingsIn(item))
      .filter((coding) => textIn(coding, 'system')?.replace(/^http:/, 'https:') === SERAFIN);
    const [dimension] = codes.flatMap((coding) => dimensionOf(textIn(coding, 'code') ?? '') ?? []);
    if (dimension !== undefined)
      draft.set('category', [writeCode(needDimensions, dimension, mapping)]);
  }
  draft.set('authoredOn', dayOf(draft.get('authoredOn')));
  if (isObject(draft.get('basedOn'))) draft.set('basedOn', [draft.get('basedOn')]);
}
