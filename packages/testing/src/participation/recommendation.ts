import type { Participation, Recommendation } from '@santeparticipative/core';
import { randomOf, type StructureYear } from '../structures/structure-year.js';
import { notKnown } from '../values.js';

const TEXTS = [
  "Ouvrir l'accueil un soir par semaine",
  'Écrire les courriers en langage facile à lire et à comprendre',
  'Proposer un interprète dès la prise de rendez-vous',
  'Tenir un atelier au pied des immeubles',
  'Donner un siège de plus aux habitants dans la gouvernance',
  'Dire aux habitants ce que deviennent leurs propositions',
] as const;

/** What came out of a participatory process that has ended: one recommendation or two. */
export function* recommendations(
  structure: StructureYear,
  { type, id, period, meta }: Participation,
): Generator<Recommendation> {
  if (period?.end === undefined) return;
  const random = randomOf(structure, 'recommendations', id);
  for (const [index, text] of random.sample(TEXTS, random.int(1, 2)).entries()) {
    yield {
      type: 'recommendation',
      id: `${id.replace(type, 'recommendation')}-${index + 1}`,
      meta,
      ...(random.chance(90) ? { text } : { title: 'Recommandation mentionnée', text: notKnown }),
      from: [{ type, id }],
      addressee: random.pick(["L'équipe de la structure", 'La commune', 'Les partenaires']),
      status: random.weighted([
        [35, 'proposed'],
        [35, 'adopted'],
        [5, 'rejected'],
        [15, 'implemented'],
        [10, notKnown],
      ]),
    };
  }
}
