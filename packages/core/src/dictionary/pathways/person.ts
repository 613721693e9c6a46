import type { AgeBand, Person, Pseudonym, Residence } from '../../pathways/person.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const pseudonym: ObjectDescription<Pseudonym> = {
  title: { fr: 'Pseudonyme', en: 'Pseudonym' },
  description: {
    fr: 'Une valeur qui désigne une personne sans rien dire d’elle, et seulement dans sa portée.',
    en: 'A value that stands for a person without saying anything of them, and only in its scope.',
  },
  fields: {
    value: field(
      'full',
      { fr: 'Valeur du pseudonyme', en: 'Value of the pseudonym' },
      {
        fr: 'De 1 à 128 lettres sans accent, chiffres ou signes « . _ ~ - », qui ne disent rien de la personne.',
        en: '1 to 128 letters without accents, digits or signs ". _ ~ -", which say nothing of the person.',
      },
    ),
    scope: field(
      'full',
      { fr: 'Portée du pseudonyme', en: 'Scope of the pseudonym' },
      {
        fr: 'Là où cette valeur désigne la personne. Deux destinataires ont deux portées, et rien ne relie les valeurs de l’une à celles de l’autre.',
        en: 'Where this value stands for the person. Two recipients have two scopes, and nothing links the values of one to those of the other.',
      },
    ),
    keyId: field(
      'full',
      { fr: 'Clé utilisée', en: 'Key used' },
      {
        fr: 'L’identifiant de la clé qui a servi au calcul ; jamais la clé.',
        en: 'The id of the key that made the value; never the key.',
      },
    ),
  },
};

export const ageBand: ObjectDescription<AgeBand> = {
  title: { fr: 'Tranche d’âge', en: 'Age band' },
  description: {
    fr: 'Les âges entre lesquels une personne se trouvait à une date.',
    en: 'The ages between which a person was on a date.',
  },
  fields: {
    from: field(
      'standard',
      { fr: 'Âge minimal', en: 'Lowest age' },
      {
        fr: 'L’âge le plus bas de la tranche, en années, compris.',
        en: 'The lowest age of the band, in years, included.',
      },
    ),
    to: field(
      'standard',
      { fr: 'Âge maximal', en: 'Highest age' },
      {
        fr: 'L’âge le plus haut de la tranche, en années, compris ; vide pour une tranche ouverte, comme 80 ans et plus.',
        en: 'The highest age of the band, in years, included; empty for an open band, such as 80 and over.',
      },
    ),
    on: field(
      'standard',
      { fr: 'Date de l’âge', en: 'Date of the age' },
      {
        fr: 'La date à laquelle la personne avait cet âge : un jour, un mois ou une année.',
        en: 'The date on which the person was of this age: a day, a month or a year.',
      },
    ),
  },
};

export const residence: ObjectDescription<Residence> = {
  title: { fr: 'Lieu de résidence', en: 'Residence' },
  description: {
    fr: 'Où une personne habite, et de quand à quand ; jamais son adresse.',
    en: 'Where a person lives, and from when to when; never their address.',
  },
  fields: {
    territory: field(
      'minimal',
      { fr: 'Territoire de résidence', en: 'Territory of residence' },
      {
        fr: 'Le territoire où la personne habite, comme sa commune ou son quartier : un renvoi à son enregistrement.',
        en: 'The territory where the person lives, such as their commune or neighbourhood: a reference to its record.',
      },
    ),
    inQpv: field(
      'minimal',
      { fr: 'Habite en QPV', en: 'Lives in a QPV' },
      {
        fr: 'Oui si le domicile est dans un quartier prioritaire (QPV), selon le découpage en vigueur à ce moment.',
        en: 'True when the home is in a priority neighbourhood (QPV), on the map that holds at that time.',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période de résidence', en: 'Period of residence' },
      {
        fr: 'De quand à quand la personne y habite ; sans fin si elle y habite toujours.',
        en: 'From when to when the person lives there; without an end when they still do.',
      },
    ),
  },
};

export const person: ObjectDescription<Person> = {
  title: { fr: 'Personne accompagnée', en: 'Accompanied person' },
  description: {
    fr: 'Une personne accompagnée, sans son identité : ni nom, ni date de naissance, ni INS.',
    en: 'An accompanied person, without their identity: no name, no birth date, no INS.',
  },
  fields: {
    ...recordFields,
    id: field(
      'minimal',
      { fr: 'Identifiant', en: 'Id' },
      {
        fr: 'Un identifiant tiré au hasard, ou calculé avec une clé secrète ; jamais un nom, un numéro de sécurité sociale, ni ce qui s’en calcule sans clé.',
        en: 'An id drawn at random, or computed with a secret key; never a name, a social security number, or what is computed from them without a key.',
      },
    ),
    pseudonym: field(
      'full',
      { fr: 'Pseudonyme', en: 'Pseudonym' },
      {
        fr: 'La valeur qui désigne la personne auprès d’un destinataire.',
        en: 'The value that stands for the person with a recipient.',
      },
    ),
    birthYear: field(
      'minimal',
      { fr: 'Année de naissance', en: 'Year of birth' },
      {
        fr: 'L’année seule, en quatre chiffres, sans le jour ni le mois. Inconnue, elle peut être remplacée par une tranche d’âge.',
        en: 'The year alone, in four digits, without the day or the month. When it is not known, an age band may stand in for it.',
      },
    ),
    ageBand: field(
      'standard',
      { fr: 'Tranche d’âge', en: 'Age band' },
      {
        fr: 'L’âge à quelques années près, à une date : pour une personne dont l’année de naissance n’est pas connue.',
        en: 'The age to a few years, on a date: for a person whose year of birth is not known.',
      },
    ),
    gender: field(
      'minimal',
      { fr: 'Genre', en: 'Gender' },
      { fr: 'Femme, homme ou autre.', en: 'Female, male or other.' },
    ),
    residences: field(
      'minimal',
      { fr: 'Lieux de résidence', en: 'Residences' },
      {
        fr: 'Où la personne habite ; plusieurs lieux, avec leurs périodes, si elle a déménagé.',
        en: 'Where the person lives; several places, with their periods, when they have moved.',
      },
    ),
  },
};
