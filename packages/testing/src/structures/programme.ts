import {
  type Enrolment,
  type Programme,
  publics,
  type Structure,
  staffFunctions,
} from '@santeparticipative/core';
import type { RegionYear } from '../region-year.js';
import { coded, exactly, recordedOn, reference } from '../values.js';
import { randomOf, type StructureYear } from './structure-year.js';
import { fictitiousRegion } from './territory.js';

/** The agency that leads and funds the programme of the region. */
export const fictitiousAgency = { type: 'structure', id: 'structure-ars' } as const;

/** The only programme of the region. */
export const fictitiousProgramme = { type: 'programme', id: 'programme-mediation' } as const;

/** The agency that leads and funds the programme of the region. */
export function agency({ first }: RegionYear): Structure {
  return {
    ...fictitiousAgency,
    meta: recordedOn(first),
    name: 'Agence régionale de santé fictive',
    kind: 'ars',
    territoriesServed: [fictitiousRegion],
  };
}

/** The programme that every structure of the region is enrolled in. */
export function programme({ first, options }: RegionYear): Programme {
  return {
    ...fictitiousProgramme,
    meta: recordedOn(first),
    name: 'Programme fictif de médiation et de participation en santé',
    leads: [fictitiousAgency],
    period: { start: `${options.year - 4}` },
    territories: [fictitiousRegion],
    objectives: [
      "Améliorer l'accès aux droits, à la prévention et aux soins",
      'Faire une place aux habitants et aux usagers dans les décisions',
    ],
    publics: [coded(publics, 'precarite'), coded(publics, 'habitants-qpv')],
    components: [
      { title: 'Accompagnement individuel', items: ['Médiation', 'Orientation', 'Bilans'] },
      { title: 'Réunions de partenaires', recurrence: 'P6W' },
    ],
    functionsCreated: [coded(staffFunctions, 'mediateur-sante')],
    experimental: true,
    targets: [
      {
        what: 'Personnes accompagnées par une structure dans une année',
        quantity: exactly(50),
        by: `${options.year}`,
      },
    ],
  };
}

/** The entry of a structure in the programme, with the cohort of its year of entry. */
export function enrolment(structure: StructureYear): Enrolment {
  const year = structure.options.year - randomOf(structure, 'enrolment').int(2, 4);
  return {
    ...reference('enrolment', structure.number),
    meta: recordedOn(structure.first),
    programme: fictitiousProgramme,
    structure: structure.structure,
    cohort: `Cohorte ${year}`,
    period: { start: `${year}` },
  };
}
