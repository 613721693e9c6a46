import { type IdentifierMistake, inIdentifiers } from './single-mistake.js';

const form = [['identifier.form', '', 'error']] as const;
const lostZero = [['identifier.lost-zero', '', 'error']] as const;
const checkDigit = [['identifier.check-digit', '', 'warning']] as const;
const spreadsheet = [['identifier.spreadsheet', '', 'error']] as const;

const mistakes: readonly IdentifierMistake[] = [
  // Structures
  {
    what: 'the last digit of the centre hospitalier of Digne',
    kind: 'finess',
    wrong: '040000912',
    right: '040000911',
    gives: checkDigit,
  },
  {
    what: 'a published sample, in strict mode',
    kind: 'finess',
    options: { mode: 'strict' },
    wrong: '480787529',
    right: '750712184',
    gives: [['identifier.check-digit', '', 'error']],
  },
  {
    what: 'Corsica is 2A and 2B, and there is no 2C',
    kind: 'finess',
    wrong: '2C0000030',
    right: '2a 000 003 0',
    gives: form,
  },
  {
    what: 'the last digit of a Corsican number',
    kind: 'finess',
    wrong: '2B0000039',
    right: '2B0000038',
    gives: checkDigit,
  },
  {
    what: 'the leading zero that a spreadsheet dropped',
    kind: 'finess',
    wrong: '10000024',
    right: '010000024',
    gives: lostZero,
  },
  {
    what: 'a zero that is put back on request is said to be',
    kind: 'finess',
    options: { repair: true },
    wrong: '10780054',
    right: '010780054',
    gives: [['identifier.zero-restored', '', 'warning']],
  },
  {
    what: 'the prefix of a structure is 1, that of a professional of it 3',
    kind: 'finess',
    options: { idNat: true },
    wrong: '3730000007',
    right: '1730000007',
    gives: form,
  },
  {
    what: 'a wrong last digit',
    kind: 'siren',
    wrong: '404833047',
    right: '732 829 320',
    gives: checkDigit,
  },
  {
    what: 'the letter O for a zero',
    kind: 'siren',
    wrong: '73282932O',
    right: '７３２８２９３２０',
    gives: form,
  },
  {
    what: 'La Poste counts by five',
    kind: 'siret',
    wrong: '35600000049838',
    right: '35600000049837',
    gives: checkDigit,
  },
  {
    what: 'the head office of La Poste counts like others',
    kind: 'siret',
    wrong: '35600000000049',
    right: '35600000000048',
    gives: checkDigit,
  },
  {
    what: 'what a spreadsheet makes of 14 digits',
    kind: 'siret',
    wrong: '2,601E+13',
    right: '260 100 045 00012',
    gives: spreadsheet,
  },
  {
    what: 'the decimals that a spreadsheet adds',
    kind: 'siret',
    wrong: '73282932000074.0',
    right: '732.829.320.00074',
    gives: spreadsheet,
  },
  {
    what: 'a SIREN where a SIRET is asked for',
    kind: 'siret',
    wrong: '732829320',
    right: '73282932000074',
    gives: form,
  },
  {
    what: 'a digit too few',
    kind: 'rna',
    wrong: 'W73000000',
    right: 'w730000000',
    gives: form,
  },
  {
    what: 'the prefix of a person, before the FINESS of a structure',
    kind: 'idNatStruct',
    wrong: '8010780914',
    right: '1010780914',
    gives: form,
  },

  // Professionals and persons
  {
    what: 'a published sample',
    kind: 'rpps',
    wrong: '10000001111',
    right: '10000001916',
    gives: checkDigit,
  },
  {
    what: 'an idNat_PS, unless it may be one',
    kind: 'rpps',
    wrong: '810000001916',
    right: '81000000000',
    gives: form,
  },
  {
    what: 'an RPPS number without its 8',
    kind: 'idNatPs',
    wrong: '10000001916',
    right: '810000001916',
    gives: form,
  },
  {
    what: 'a structure’s number without the id that follows it',
    kind: 'idNatPs',
    wrong: '3730000007',
    right: '3730000007/mediation-1',
    gives: form,
  },
  {
    what: 'a lost leading zero',
    kind: 'adeli',
    wrong: '19999999',
    right: '019999999',
    gives: lostZero,
  },
  {
    what: 'the key of a NIR',
    kind: 'ins',
    wrong: '295109912611199',
    right: '295109912611193',
    gives: checkDigit,
  },
  {
    what: 'in Corsica 2A counts as 19, and 2B as 18',
    kind: 'ins',
    wrong: '253072B07300443',
    right: '253072A07300443',
    gives: checkDigit,
  },

  // Territories
  {
    what: 'the leading zero of Digne',
    kind: 'commune',
    wrong: '4070',
    right: '04070',
    gives: lostZero,
  },
  { what: 'a name', kind: 'commune', wrong: 'Ajaccio', right: '2A004', gives: form },
  {
    what: 'the leading zero of Digne',
    kind: 'iris',
    wrong: '40700101',
    right: '040700101',
    gives: lostZero,
  },
  {
    what: 'the last letter is a part of the code',
    kind: 'qpv2024',
    wrong: 'QN07302',
    right: 'qn07302m',
    gives: form,
  },
  {
    what: 'a code of 2015 is of another geography',
    kind: 'qpv2024',
    wrong: 'QP069001',
    right: 'QN06929M',
    gives: form,
  },
  {
    what: 'a code of 2024 is of another geography',
    kind: 'qpv2015',
    wrong: 'QN02A01M',
    right: 'QP02A001',
    gives: form,
  },
  {
    what: 'Corsica is 2A and 2B, no longer 20',
    kind: 'departement',
    wrong: '20',
    right: '2A',
    gives: form,
  },
  {
    what: 'what FINESS writes for Guadeloupe',
    kind: 'departement',
    wrong: '9A',
    right: '971',
    gives: form,
  },
  {
    what: 'Rhône-Alpes as it was before 2016',
    kind: 'region',
    wrong: '82',
    right: '84',
    gives: form,
  },
  {
    what: 'the leading zero of Guadeloupe',
    kind: 'region',
    wrong: '1',
    right: '01',
    gives: lostZero,
  },
];

/** The traps of identifiers that somebody types or pastes. */
export const identifierMistakes = inIdentifiers(mistakes);
