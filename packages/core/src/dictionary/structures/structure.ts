import type { Structure } from '../../structures/structure.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const structure: ObjectDescription<Structure> = {
  title: { fr: 'Structure', en: 'Structure' },
  description: {
    fr: 'Une organisation ou un lieu : maison ou centre de santé, pôle, CPTS, CCAS, hôpital, agence, association, fédération.',
    en: 'An organisation or a place: a health house or centre, a cluster, a CPTS, a CCAS, a hospital, an agency, an association, a federation.',
  },
  fields: {
    ...recordFields,
    identifiers: field(
      'minimal',
      { fr: 'Numéros officiels', en: 'Official numbers' },
      {
        fr: 'Les numéros FINESS, SIREN, SIRET ou RNA de la structure ; à laisser vide si elle n’en a aucun.',
        en: 'The FINESS, SIREN, SIRET or RNA numbers of the structure; left empty when it has none.',
      },
    ),
    name: field(
      'minimal',
      { fr: 'Nom', en: 'Name' },
      {
        fr: 'Le nom sous lequel la structure est connue.',
        en: 'The name that the structure goes by.',
      },
    ),
    aliases: field(
      'full',
      { fr: 'Autres noms', en: 'Other names' },
      {
        fr: 'Les autres noms que des documents donnent à la structure.',
        en: 'The other names that documents give the structure.',
      },
    ),
    kind: field(
      'minimal',
      { fr: 'Nature', en: 'Kind' },
      {
        fr: 'Ce qu’est la structure : maison de santé, centre de santé, CPTS, CCAS, association.',
        en: 'What the structure is: a health house, a health centre, a CPTS, a CCAS, an association.',
      },
    ),
    nationalCategory: field(
      'full',
      { fr: 'Catégorie nationale', en: 'National category' },
      {
        fr: 'La catégorie de la structure dans une nomenclature nationale, comme TRE_R66 ; toutes les natures n’en ont pas.',
        en: 'The category of the structure in a national nomenclature, such as TRE_R66; not every kind has one.',
      },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'La structure en quelques mots.',
        en: 'The structure in a few words.',
      },
    ),
    partOf: field(
      'full',
      { fr: 'Structure porteuse', en: 'Carried by' },
      {
        fr: 'La structure qui porte celle-ci : son porteur juridique ou sa direction.',
        en: 'The structure that carries this one: its legal carrier or its direction.',
      },
    ),
    address: field(
      'full',
      { fr: 'Adresse', en: 'Address' },
      {
        fr: 'L’adresse principale de la structure.',
        en: 'The main address of the structure.',
      },
    ),
    territory: field(
      'full',
      { fr: 'Territoire', en: 'Territory' },
      {
        fr: 'Où se trouve la structure, quand c’est un territoire plutôt qu’une adresse.',
        en: 'Where the structure is, when that is a territory rather than an address.',
      },
    ),
    territoriesServed: field(
      'full',
      { fr: 'Territoires desservis', en: 'Territories served' },
      {
        fr: 'Les communes, quartiers ou autres territoires que la structure dessert.',
        en: 'The communes, neighbourhoods or other territories that the structure serves.',
      },
    ),
    opened: field(
      'full',
      { fr: 'Ouverture', en: 'Opened' },
      {
        fr: 'Quand la structure a ouvert, au jour, au mois ou à l’année près.',
        en: 'When the structure opened, to the day, the month or the year.',
      },
    ),
    closed: field(
      'full',
      { fr: 'Fermeture', en: 'Closed' },
      {
        fr: 'Quand la structure a fermé, au jour, au mois ou à l’année près.',
        en: 'When the structure closed, to the day, the month or the year.',
      },
    ),
    staffing: field(
      'standard',
      { fr: 'Effectifs par fonction', en: 'Staff by function' },
      {
        fr: 'Qui travaille dans la structure, une ligne par fonction ou par employeur.',
        en: 'Who works in the structure, one line per function or employer.',
      },
    ),
    employees: field(
      'full',
      { fr: 'Salariés', en: 'Employees' },
      {
        fr: 'Le nombre total de salariés, tel qu’il est déclaré ; ce n’est pas forcément la somme des effectifs par fonction, dont les employeurs peuvent différer.',
        en: 'The total number of employees, as declared; it need not be the sum of the staff by function, whose employers may differ.',
      },
    ),
    volunteers: field(
      'full',
      { fr: 'Bénévoles', en: 'Volunteers' },
      {
        fr: 'Le nombre total de bénévoles, tel qu’il est déclaré ; zéro s’il n’y en a pas, vide si on ne le sait pas.',
        en: 'The total number of volunteers, as declared; zero when there are none, empty when that is not known.',
      },
    ),
    composition: field(
      'full',
      { fr: 'Composition', en: 'Composition' },
      {
        fr: 'Qui fait partie de la structure : professionnels, partenaires, habitants.',
        en: 'Who belongs to the structure: professionals, partners, inhabitants.',
      },
    ),
    sites: field(
      'full',
      { fr: 'Sites', en: 'Sites' },
      {
        fr: 'Les lieux de la structure : son site principal, ses antennes.',
        en: 'The places of the structure: its main site, its antennas.',
      },
    ),
    services: field(
      'full',
      { fr: 'Services', en: 'Services' },
      {
        fr: 'Ce que la structure propose.',
        en: 'What the structure offers.',
      },
    ),
    memberships: field(
      'full',
      { fr: 'Réseaux et fédérations', en: 'Networks and federations' },
      {
        fr: 'Les fédérations et réseaux dont la structure est membre, ou avec lesquels elle est en lien.',
        en: 'The federations and networks that the structure belongs to, or is in touch with.',
      },
    ),
    governance: field(
      'full',
      { fr: 'Gouvernance', en: 'Governance' },
      {
        fr: 'Les sièges des instances qui gouvernent la structure, selon le rôle de ceux qui les occupent.',
        en: 'The seats of the bodies that govern the structure, by the role of those who sit.',
      },
    ),
  },
};
