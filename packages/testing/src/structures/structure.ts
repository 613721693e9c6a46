import { participantRoles, type Structure } from '@santeparticipative/core';
import { coded, exactly, recordedOn } from '../values.js';
import { structureIdentifiers } from './identifiers.js';
import { randomOf, type StaffedStructureYear } from './structure-year.js';
import { surroundings } from './territory.js';

/** The kinds of structure in turn, with the start of their names. */
const KINDS = [
  ['msp', 'Maison de santé fictive'],
  ['centre-sante', 'Centre de santé fictif'],
  ['pole-sante', 'Pôle de santé fictif'],
  ['msp', 'Maison de santé fictive'],
  ['ccas', 'CCAS fictif'],
  ['association', 'Association fictive'],
] as const;

type StaffingLine = NonNullable<Structure['staffing']>[number];

/** One line for each function, with how many people have it. */
function staffing({ professionals }: StaffedStructureYear): StaffingLine[] {
  const counts = new Map<string, StaffingLine & { people: number }>();
  for (const { function: held } of professionals) {
    const people = (counts.get(held.display)?.people ?? 0) + 1;
    counts.set(held.display, { function: held, people });
  }
  return [...counts.values()].map(({ people, ...line }) => ({ ...line, count: exactly(people) }));
}

/** The structure: a health house or centre, a pôle, a CCAS or an association, with its sites and services. */
export function structureRecord(structure: StaffedStructureYear): Structure {
  const { number, options, first, professionals } = structure;
  const random = randomOf(structure, 'structure');
  const [kind, name] = KINDS[(number - 1) % KINDS.length] ?? KINDS[0];
  const { commune, quartier, qpv, city } = surroundings(structure);
  const body = "Conseil d'administration";
  return {
    ...structure.structure,
    meta: recordedOn(first),
    identifiers: structureIdentifiers(number, kind),
    name: `${name} n° ${number}`,
    kind,
    address: { lines: [`${random.int(1, 99)} rue fictive`], city },
    territory: commune,
    territoriesServed: [quartier, qpv],
    opened: `${options.year - random.int(5, 20)}`,
    staffing: staffing(structure),
    employees: exactly(professionals.length),
    volunteers: { value: random.int(1, 4) * 5, precision: 'approximate' },
    sites: [
      { id: 'principal', kind: 'main', name: 'Site principal', territory: quartier },
      ...(random.chance(40)
        ? [{ id: 'antenne', kind: 'antenna', name: 'Antenne du quartier', territory: qpv } as const]
        : []),
    ],
    services: [
      { id: 'mediation', name: 'Médiation en santé', site: 'principal' },
      { id: 'ateliers', name: 'Ateliers collectifs', site: 'principal' },
      ...(random.chance(50) ? [{ id: 'permanence', name: "Permanence d'accès aux droits" }] : []),
    ],
    governance: [
      {
        body,
        role: coded(participantRoles, 'professionnel'),
        seats: exactly(random.int(3, 6)),
      },
      { body, role: coded(participantRoles, 'usager'), seats: exactly(random.int(1, 4)) },
      ...(random.chance(60)
        ? [{ body, role: coded(participantRoles, 'habitant'), seats: exactly(random.int(1, 5)) }]
        : []),
    ],
  };
}
