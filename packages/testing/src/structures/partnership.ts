import { type Partnership, partnerRoles } from '@santeparticipative/core';
import { coded, notKnown, recordedOn, reference } from '../values.js';
import { fictitiousAgency, fictitiousProgramme } from './programme.js';
import { randomOf, type StructureYear } from './structure-year.js';

/** What a structure does with the one before it in the region, or, for the first, with the agency. */
export function partnership(structure: StructureYear): Partnership {
  const { number, options, first } = structure;
  const random = randomOf(structure, 'partnership');
  const partner = number === 1 ? fictitiousAgency : reference('structure', number - 1);
  const formalised = random.weighted([
    [60, true],
    [30, false],
    [10, notKnown],
  ]);
  return {
    ...reference('partnership', number),
    meta: recordedOn(first),
    programme: fictitiousProgramme,
    parties: [
      { structure: structure.structure, roles: [coded(partnerRoles, 'animation')] },
      {
        structure: partner,
        roles: [coded(partnerRoles, random.pick(['projets', 'participation', 'soutien', 'lieu']))],
      },
    ],
    formalised,
    ...(formalised === true ? { conventionTitle: 'Convention de partenariat fictive' } : {}),
    period: { start: `${options.year - random.int(0, 3)}` },
  };
}
