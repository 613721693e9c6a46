import {
  hasFinessCheckDigit,
  hasRppsCheckDigit,
  hasSirenCheckDigit,
  hasSiretCheckDigit,
  identifierRules,
  type Professional,
  type Structure,
} from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** An official number of a record, where it stands, and how its check digit is verified. */
type OfficialNumber = readonly [
  path: string,
  number: string | undefined,
  hasCheckDigit: (number: string) => boolean,
];

function officialNumbersOf(record: Structure | Professional): readonly OfficialNumber[] {
  if (record.type === 'professional') return [['/rpps', record.rpps, hasRppsCheckDigit]];
  return [
    ['/identifiers/finessEj', record.identifiers?.finessEj, hasFinessCheckDigit],
    ['/identifiers/finessEt', record.identifiers?.finessEt, hasFinessCheckDigit],
    ['/identifiers/siren', record.identifiers?.siren, hasSirenCheckDigit],
    ['/identifiers/siret', record.identifiers?.siret, hasSiretCheckDigit],
  ];
}

/** FINESS, SIREN, SIRET and RPPS numbers end with their check digit. */
export const checkDigitIsRight = defineRule({
  id: 'identifier.check-digit',
  ...identifierRules['identifier.check-digit'],
  title: {
    fr: 'Un numéro FINESS, SIREN, SIRET ou RPPS a la bonne clé de contrôle',
    en: 'A FINESS, SIREN, SIRET or RPPS number has the right check digit',
  },
  appliesTo: ['structure', 'professional'],
  *check(record) {
    for (const [path, number, hasCheckDigit] of officialNumbersOf(record)) {
      if (number !== undefined && !hasCheckDigit(number)) yield path;
    }
  },
});
