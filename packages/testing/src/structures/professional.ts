import { type Professional, staffFunctions } from '@santeparticipative/core';
import { coded, recordedOn, reference } from '../values.js';
import { rppsNumber } from './identifiers.js';
import { randomOf, type StructureYear } from './structure-year.js';

type StaffFunction = keyof typeof staffFunctions.concepts;

const REGISTERED: readonly StaffFunction[] = ['medecin', 'infirmier'];

/** Who works in a structure: mediators and a coordinator everywhere, carers and others in some. */
export function professionals(structure: StructureYear): Professional[] {
  const random = randomOf(structure, 'professionals');
  const functions: StaffFunction[] = [
    'mediateur-sante',
    ...(random.chance(60) ? (['mediateur-sante'] as const) : []),
    'coordinateur',
    ...random.sample(
      ['medecin', 'infirmier', 'psychologue', 'travailleur-social', 'accueillant'],
      random.int(2, 4),
    ),
  ];
  return functions.map((name, index) => ({
    ...reference('professional', structure.number, index + 1),
    meta: recordedOn(structure.first),
    structure: structure.structure,
    function: coded(staffFunctions, name),
    ...(REGISTERED.includes(name) ? { rpps: rppsNumber(structure.number, index + 1) } : {}),
    employer: structure.structure,
    fte: random.weighted([
      [50, 1],
      [30, 0.5],
      [15, 0.8],
      [5, { missing: 'unknown' }],
    ]),
    period: { start: `${structure.options.year - random.int(2, 4)}` },
    careTeamMember: name !== 'accueillant',
  }));
}
