import type { AnyRecord, Issue, Localised } from '@santeparticipative/core';
import type { Need } from './guide.js';

/** What each need is, in words: what the caller must supply, or the record must hold. */
export const needs: { readonly [need in Need]: Localised } = {
  name: {
    fr: 'le nom et les prénoms de naissance de la personne, par « identities.person »',
    en: "the person's name and first names of birth, by `identities.person`",
  },
  'birth-date': {
    fr: 'la date de naissance de la personne, par « identities.person »',
    en: "the person's date of birth, by `identities.person`",
  },
  'birth-order': {
    fr: 'le rang de naissance de la personne, par « identities.person »',
    en: "the person's rank of birth, by `identities.person`",
  },
  gender: {
    fr: 'le sexe que porte son identité, par « identities.person »',
    en: 'the sex that the identity states, by `identities.person`',
  },
  finess: {
    fr: 'le numéro FINESS de la structure, dans son enregistrement ou par « identities.structure »',
    en: "the structure's FINESS number, in its record or by `identities.structure`",
  },
  'professional-name': {
    fr: 'le nom du professionnel, par « identities.professional »',
    en: "the professional's name, by `identities.professional`",
  },
  'person-subject': {
    fr: "un accompagnement d'une personne, et non d'un groupe",
    en: 'a pathway of a person, not of a group',
  },
  agreement: {
    fr: "l'accord de la structure et qui l'a donné, par « identities.agreement »",
    en: 'the agreement of the structure and who gave it, by `identities.agreement`',
  },
  'agreement-performer': {
    fr: "que la personne ait elle-même donné l'accord : qui l'a donné pour elle n'y est pas nommé",
    en: 'that the person agreed in person: whoever agreed in their place is not named',
  },
  title: { fr: "le titre de l'accompagnement", en: 'the title of the pathway' },
  'contact-person': {
    fr: 'la personne que le contact concerne : un contact anonyme reste hors de cette cible',
    en: 'the person whom the contact is with: an anonymous contact stays out of this target',
  },
  'contact-day': {
    fr: 'quand le contact a eu lieu, au jour près',
    en: 'the day of the contact',
  },
};

/** The issue that says one thing that a target demands and has not. */
export function missingNeed({ type, id }: AnyRecord, need: Need, path: string): Issue {
  const { fr, en } = needs[need];
  return {
    rule: `fhir.target-needs.${need}`,
    severity: 'error',
    path,
    record: { type, id },
    message: {
      fr: `La cible demande ce que cet enregistrement n'a pas : ${fr}.`,
      en: `The target demands what this record does not have: ${en}.`,
    },
  };
}

/**
 * The issue that says that a part of a record goes in our own profile, beside those of the target, for want of
 * something that the target demands of it. It refuses nothing.
 */
export function besideTarget({ type, id }: AnyRecord, need: Need, path: string): Issue {
  const { fr, en } = needs[need];
  return {
    rule: `fhir.beside-target.${need}`,
    severity: 'warning',
    path,
    record: { type, id },
    message: {
      fr: `Cette partie est écrite hors des profils de la cible, qui demandent ce qu'elle n'a pas : ${fr}.`,
      en: `This part is written beside the profiles of the target, which demand what it does not have: ${en}.`,
    },
  };
}

/** The issue that says that a target has no place for a type of record. */
export function notCarried({ type, id }: AnyRecord): Issue {
  return {
    rule: 'fhir.target-has-no-place',
    severity: 'error',
    path: '',
    record: { type, id },
    message: {
      fr: "Cette cible n'a pas de place pour ce type d'enregistrement.",
      en: 'This target has no place for this type of record.',
    },
    hint: {
      fr: 'Écrivez-le pour la cible « r4 », ou laissez-le hors de cet envoi.',
      en: 'Write it for the target `r4`, or leave it out of this exchange.',
    },
  };
}
