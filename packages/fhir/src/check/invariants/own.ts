import { objectsIn } from '../json.js';
import { ownProfilesAddress } from '../tables/own-profiles.js';
import { type Invariant, rule } from './invariant.js';

/** The address of one of our code systems: they stand beside our profiles. */
function codeSystem(name: string): string {
  return ownProfilesAddress.replace(/StructureDefinition\/$/, `CodeSystem/${name}`);
}

/** How many codings of the concepts are of a code system. */
function codingsOf(concepts: unknown, name: string): number {
  const system = codeSystem(name);
  const codings = objectsIn(concepts).flatMap((concept) => objectsIn(concept['coding']));
  return codings.filter((coding) => coding['system'] === system).length;
}

/** The invariants of our own package. */
export const ownInvariants: readonly Invariant[] = [
  rule(
    'participative-structure-1',
    'One of the types of a structure, and one only, is its kind.',
    'Un des types d’une structure, et un seul, est sa nature.',
    (organization) => codingsOf(organization['type'], 'structure-kind') === 1,
  ),
  rule(
    'participative-need-1',
    'One category of a need at most is its dimension.',
    'Une catégorie d’un besoin au plus est sa dimension.',
    (need) => codingsOf(need['category'], 'need-dimension') <= 1,
  ),
  rule(
    'participative-person-1',
    'Of a birth date, a pseudonymous person has the year alone.',
    'De sa date de naissance, une personne pseudonyme n’a que l’année.',
    ({ birthDate }) => typeof birthDate !== 'string' || birthDate.length === 4,
  ),
];
