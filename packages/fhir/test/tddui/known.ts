import { Finess } from '@santeparticipative/core';
import type { Identities, MappingContext } from '../../src/index.js';
import { context } from '../same-record.js';

/** A number that nobody has. */
export const finess = Finess.parse('730000007');

/** Everything that the guide demands, about everybody. */
export const identities: Required<Identities> = {
  person: () => ({
    family: 'EXEMPLE',
    given: ['Camille', 'Dominique'],
    birthDate: '1980-05-06',
    birthOrder: 1,
    gender: 'female',
  }),
  professional: () => ({ family: 'MODELE', given: ['Claude'] }),
  structure: () => ({ finess }),
  agreement: () => ({ by: { type: 'professional', id: 'mediatrice' }, date: '2025-01-03' }),
};

/** What it takes to write for the guide. */
export const tddui: MappingContext = { ...context, target: 'tddui@2.4', identities };
