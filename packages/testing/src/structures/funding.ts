import { type Funding, fundingSchemes } from '@santeparticipative/core';
import { dateOf } from '../calendar.js';
import { coded, notKnown, recordedOn, reference } from '../values.js';
import { fictitiousAgency, fictitiousProgramme } from './programme.js';
import { randomOf, type StructureYear } from './structure-year.js';

const THOUSAND_EUROS = 100_000;

/** What a structure receives for its year: a grant of the agency, and often a second one known less well. */
export function* fundings(structure: StructureYear): Generator<Funding> {
  const random = randomOf(structure, 'funding');
  const common = {
    meta: recordedOn(structure.first),
    beneficiary: structure.structure,
    period: { start: dateOf(structure.first), end: dateOf(structure.last) },
  };
  yield {
    ...reference('funding', structure.number, 1),
    ...common,
    funder: fictitiousAgency,
    programme: fictitiousProgramme,
    scheme: coded(fundingSchemes, 'fir'),
    amount: { cents: random.int(30, 90) * THOUSAND_EUROS, precision: 'exact' },
  };
  if (random.chance(60)) {
    yield {
      ...reference('funding', structure.number, 2),
      ...common,
      funder: notKnown,
      scheme: coded(fundingSchemes, random.pick(['asv', 'appel-a-projets', 'cls'])),
      amount: random.chance(70)
        ? { cents: random.int(2, 20) * THOUSAND_EUROS, precision: 'approximate' }
        : notKnown,
    };
  }
}
