import type { Mapping } from '../../../context.js';
import { addressesOf } from '../../../elements/addresses.js';
import { writeCode } from '../../../elements/coded.js';
import { dayOf } from '../../../elements/day.js';
import { consentCategories } from '../../../vocabulary.js';
import type { Draft } from '../reading/draft.js';
import { isObject, literalIn, objectsIn } from '../reading/json.js';

/** The agreement of the person, or of those around: who gave it says in whose name. */
export function readPersonAccord(draft: Draft, mapping: Mapping): void {
  draft.set('dateTime', dayOf(draft.get('dateTime')));
  const provision = draft.get('provision');
  const status = draft.get('status');
  if (!isObject(provision) || provision['type'] === undefined) {
    const decision = status === 'active' ? 'permit' : status === 'rejected' ? 'deny' : undefined;
    if (decision !== undefined)
      draft.set('provision', { ...(isObject(provision) ? provision : {}), type: decision });
  }
  const url = addressesOf('agreement', mapping)('by');
  if (objectsIn(draft.get('extension')).some(({ item }) => item['url'] === url)) return;
  const [performer] = objectsIn(draft.get('performer'));
  const literal = literalIn(performer?.item);
  if (performer === undefined || literal === undefined) return;
  if (literal === literalIn(draft.get('patient'))) {
    draft.add('extension', { url, valueCode: 'person' });
    draft.understand('performer', performer.index, 'reference');
  } else if (literal.startsWith('RelatedPerson/')) {
    draft.add('extension', { url, valueCode: 'representative' });
  }
}

/** The agreement of the structure: no record holds it, and it is given back beside the records. */
export function readStructureAccord(draft: Draft, mapping: Mapping): void {
  draft.set('dateTime', dayOf(draft.get('dateTime')));
  const category = draft.get('category');
  draft.set('category', [
    ...(Array.isArray(category) ? category : []),
    writeCode(consentCategories, 'structure-agreement', mapping),
  ]);
}
