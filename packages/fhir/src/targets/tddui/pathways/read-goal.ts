import type { expectationOrigins } from '@santeparticipative/core';
import type { Mapping } from '../../../context.js';
import { addressesOf } from '../../../elements/addresses.js';
import { writeCode } from '../../../elements/coded.js';
import { definitionUrl } from '../../../systems.js';
import { goalCategories } from '../../../vocabulary.js';
import { discriminated } from '../reading/discriminator.js';
import type { Draft } from '../reading/draft.js';
import { isObject, type JsonObject, leadsSomewhere, objectsIn, textIn } from '../reading/json.js';
import { idInGuide } from '../reading/kinds.js';

/** The extensions by which a Goal of the guide names its plan, in its versions. */
const PLAN_EXTENSIONS: ReadonlySet<string> = new Set([
  'tddui-careplan-reference',
  'tddui-careplan-projet-perso-ref',
]);

/** Lets a Goal name its plan in our way. */
function linkToPlan(draft: Draft, { systems }: Mapping): void {
  const url = definitionUrl(systems, 'care-plan');
  const extensions = objectsIn(draft.get('extension'));
  if (extensions.some(({ item }) => item['url'] === url)) return;
  const link = extensions.find(({ item }) =>
    PLAN_EXTENSIONS.has(idInGuide(item['url'], systems) ?? ''),
  );
  if (link === undefined || !isObject(link.item['valueReference'])) return;
  draft.add('extension', { url, valueReference: link.item['valueReference'] });
  draft.understand('extension', link.index);
}

/** A note that is nothing but its text and what it is about. */
function noteAbout(draft: Draft, about: string, { systems }: Mapping) {
  return objectsIn(draft.get('note')).find(
    ({ item }) => discriminated(item, systems)?.code === about,
  );
}

function isBare(note: JsonObject): boolean {
  return (
    Object.keys(note).every((key) => key === 'extension' || key === 'text') &&
    Array.isArray(note['extension']) &&
    note['extension'].length === 1
  );
}

/**
 * An "objectif": its description is what our goals say. Its title, which the guide has in a note, stands in where there
 * is no description, and is held where it says the same.
 */
export function readObjectif(draft: Draft, mapping: Mapping): void {
  linkToPlan(draft, mapping);
  draft.keep('addresses', leadsSomewhere);
  const note = noteAbout(draft, 'titreObjectif', mapping);
  const title = textIn(note?.item, 'text');
  if (note === undefined || title === undefined) return;
  const description = textIn(draft.get('description'), 'text');
  if (description === undefined) {
    const given = draft.get('description');
    draft.set('description', { ...(isObject(given) ? given : {}), text: title });
  }
  if ((description ?? title) === title && isBare(note.item)) draft.understand('note', note.index);
}

/** Who the words of the guide's implementers name; they are no code list. */
const ORIGINS: { readonly [words: string]: keyof typeof expectationOrigins.concepts } = {
  usager: 'person',
  "l'usager": 'person',
  personne: 'person',
  'la personne': 'person',
  famille: 'family',
  'la famille': 'family',
  professionnel: 'professional',
  'un professionnel': 'professional',
};

/** An "attente": who expresses it is a note. */
export function readAttente(draft: Draft, mapping: Mapping): void {
  linkToPlan(draft, mapping);
  const url = addressesOf('expectation', mapping)('origin');
  if (!objectsIn(draft.get('extension')).some(({ item }) => item['url'] === url)) {
    const note = noteAbout(draft, 'origineAttente', mapping);
    const words = textIn(note?.item, 'text')?.trim().toLowerCase().replace('’', "'") ?? '';
    const origin = Object.hasOwn(ORIGINS, words) ? ORIGINS[words] : undefined;
    if (note !== undefined && origin !== undefined) {
      draft.add('extension', { url, valueCode: origin });
      if (isBare(note.item)) draft.understand('note', note.index);
    }
  }
  draft.add('category', writeCode(goalCategories, 'expectation', mapping));
}
