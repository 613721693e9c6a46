import type { Feedback } from '@santeparticipative/core';
import { randomOf, type StructureYear } from '../structures/structure-year.js';
import { recordedOn, reference } from '../values.js';

/** Difficulties, each with what a structure found to answer it. */
const DIFFICULTIES = [
  ["Les habitants viennent moins pendant l'hiver", 'Tenir les ateliers à la sortie des écoles'],
  ['Les médecins prennent peu de nouveaux patients', 'Passer des accords avec le centre de santé'],
  ['Les partenaires changent souvent', 'Fixer les réunions pour toute une année'],
] as const;

const SATISFACTIONS = [
  "Les habitants disent qu'on les écoute",
  'Les partenaires se connaissent mieux',
  'Les ateliers donnent envie de prendre soin de soi',
] as const;

/** What a structure says of its year: a difficulty with its solution, and a satisfaction. */
export function* feedbacks(structure: StructureYear): Generator<Feedback> {
  const random = randomOf(structure, 'feedback');
  const [difficulty, solution] = random.pick(DIFFICULTIES);
  const common = { meta: recordedOn(structure.last), about: structure.structure };
  const answered = reference('feedback', structure.number, 1);
  yield { ...answered, ...common, kind: 'difficulty', text: difficulty };
  yield {
    ...reference('feedback', structure.number, 2),
    ...common,
    kind: 'solution',
    text: solution,
    answers: [answered],
  };
  yield {
    ...reference('feedback', structure.number, 3),
    ...common,
    kind: 'satisfaction',
    text: random.pick(SATISFACTIONS),
  };
}
