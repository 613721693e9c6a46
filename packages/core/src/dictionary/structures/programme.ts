import type { Programme } from '../../structures/programme.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const programme: ObjectDescription<Programme> = {
  title: { fr: 'Programme', en: 'Programme' },
  description: {
    fr: 'Un dispositif ou une action qu’une ou plusieurs structures mènent : pôles ressources santé d’une ville, parcours de prévention, SECPa.',
    en: 'A dispositif or an action that one or several structures lead: the health resource points of a town, a prevention pathway, SECPa.',
  },
  fields: {
    ...recordFields,
    name: field(
      'standard',
      { fr: 'Nom', en: 'Name' },
      {
        fr: 'Le nom du programme.',
        en: 'The name of the programme.',
      },
    ),
    aliases: field(
      'full',
      { fr: 'Autres noms', en: 'Other names' },
      {
        fr: 'Les autres noms que des documents donnent au programme.',
        en: 'The other names that documents give the programme.',
      },
    ),
    summary: field(
      'full',
      { fr: 'Résumé', en: 'Summary' },
      {
        fr: 'Le programme en quelques phrases.',
        en: 'The programme in a few sentences.',
      },
    ),
    leads: field(
      'standard',
      { fr: 'Porteurs', en: 'Leads' },
      {
        fr: 'Les structures qui portent le programme.',
        en: 'The structures that carry the programme.',
      },
    ),
    supporters: field(
      'full',
      { fr: 'Soutiens', en: 'Supporters' },
      {
        fr: 'Les structures qui soutiennent le programme sans le porter.',
        en: 'The structures that support the programme without carrying it.',
      },
    ),
    partOf: field(
      'full',
      { fr: 'Fait partie de', en: 'Part of' },
      {
        fr: 'Le programme plus large auquel celui-ci appartient.',
        en: 'The wider programme that this one belongs to.',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand le programme a lieu.',
        en: 'From when to when the programme runs.',
      },
    ),
    territories: field(
      'full',
      { fr: 'Territoires', en: 'Territories' },
      {
        fr: 'Les territoires où le programme est installé.',
        en: 'The territories where the programme is installed.',
      },
    ),
    territoryDescription: field(
      'full',
      { fr: 'Territoire, en mots', en: 'Territory, in words' },
      {
        fr: 'Où le programme est installé, en mots, quand ce n’est pas une liste de territoires.',
        en: 'Where the programme is installed, in words, when that is no list of territories.',
      },
    ),
    rationale: field(
      'full',
      { fr: 'Raisons', en: 'Rationale' },
      {
        fr: 'Pourquoi le programme existe.',
        en: 'Why the programme exists.',
      },
    ),
    objectives: field(
      'full',
      { fr: 'Objectifs', en: 'Objectives' },
      {
        fr: 'Ce que le programme veut obtenir, en mots ; les objectifs chiffrés ont leur propre champ.',
        en: 'What the programme wants to achieve, in words; targets in figures have their own field.',
      },
    ),
    publics: field(
      'full',
      { fr: 'Publics', en: 'Populations' },
      {
        fr: 'À qui le programme s’adresse.',
        en: 'Whom the programme addresses.',
      },
    ),
    components: field(
      'full',
      { fr: 'Composantes', en: 'Components' },
      {
        fr: 'Les volets, missions ou offres du programme.',
        en: 'The sides, missions or offers of the programme.',
      },
    ),
    functionsCreated: field(
      'full',
      { fr: 'Fonctions créées', en: 'Functions created' },
      {
        fr: 'Les fonctions que le programme a fait naître : médiation en santé, accompagnement santé.',
        en: 'The functions that the programme brought about: health mediation, health support.',
      },
    ),
    inspiredBy: field(
      'full',
      { fr: 'Inspiration', en: 'Inspired by' },
      {
        fr: 'Ce dont le programme s’inspire.',
        en: 'What the programme takes after.',
      },
    ),
    policy: field(
      'full',
      { fr: 'Politique publique', en: 'Policy' },
      {
        fr: 'La politique publique à laquelle le programme appartient.',
        en: 'The public policy that the programme belongs to.',
      },
    ),
    legalBasis: field(
      'full',
      { fr: 'Base légale', en: 'Legal basis' },
      {
        fr: 'Le texte qui fonde le programme.',
        en: 'The text of law that the programme rests on.',
      },
    ),
    experimental: field(
      'full',
      { fr: 'Expérimental', en: 'Experimental' },
      {
        fr: 'Oui si le programme est mené à titre expérimental.',
        en: 'True when the programme is run as an experiment.',
      },
    ),
    budget: field(
      'full',
      { fr: 'Budget', en: 'Budget' },
      {
        fr: 'Ce que le programme a à dépenser ; qui le paie est dit par les financements.',
        en: 'What the programme has to spend; who pays is told by the funding.',
      },
    ),
    targets: field(
      'full',
      { fr: 'Objectifs chiffrés', en: 'Targets' },
      {
        fr: 'Les objectifs en chiffres que le programme ou son financeur se donne.',
        en: 'The goals in figures that the programme or its funder sets itself.',
      },
    ),
    editions: field(
      'full',
      { fr: 'Éditions', en: 'Editions' },
      {
        fr: 'Combien de fois le programme a été tenu dans une période.',
        en: 'How many times the programme was held in a period.',
      },
    ),
    classifications: field(
      'full',
      { fr: 'Classements', en: 'Classifications' },
      {
        fr: 'Comment des listes du secteur classent le programme : domaine, type d’action, bénéficiaires.',
        en: 'How lists of the sector classify the programme: domain, type of action, beneficiaries.',
      },
    ),
  },
};
