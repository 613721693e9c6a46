import { isBefore, known } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** A structure closes after it opened. */
export const closesAfterOpening = defineRule({
  id: 'structure.closed-before-opened',
  severity: 'error',
  title: {
    fr: 'Une structure ferme après avoir ouvert',
    en: 'A structure closes after it opened',
  },
  message: {
    fr: 'La fermeture est avant l’ouverture.',
    en: 'The closing is before the opening.',
  },
  hint: { fr: 'Vérifiez les deux dates.', en: 'Check both dates.' },
  appliesTo: ['structure'],
  *check({ opened: stated, closed }) {
    const opened = known(stated);
    if (opened !== undefined && closed !== undefined && isBefore(closed, opened)) yield '/closed';
  },
});

/** The nine first digits of a SIRET number are the SIREN number of the same legal unit. */
export const sirenMatchesSiret = defineRule({
  id: 'identifier.siren-siret',
  severity: 'error',
  title: {
    fr: 'Le SIRET d’une structure commence par son SIREN',
    en: 'The SIRET number of a structure starts with its SIREN number',
  },
  message: {
    fr: 'Ce SIRET n’est pas celui d’un établissement de ce SIREN.',
    en: 'This SIRET number is not that of an establishment of this SIREN number.',
  },
  hint: {
    fr: 'Si un autre organisme porte la structure, son SIREN va dans l’enregistrement auquel « partOf » renvoie.',
    en: 'If another organisation carries the structure, its SIREN goes in the record that "partOf" refers to.',
  },
  appliesTo: ['structure'],
  *check({ identifiers }) {
    const { siren, siret } = identifiers ?? {};
    if (siren !== undefined && siret !== undefined && !siret.startsWith(siren)) {
      yield '/identifiers/siret';
    }
  },
});
