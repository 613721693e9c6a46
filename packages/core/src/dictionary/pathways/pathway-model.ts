import type { PathwayModel, PathwayStep, StepActor } from '../../pathways/pathway-model.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const stepActor: ObjectDescription<StepActor> = {
  title: { fr: 'Acteur d’une étape', en: 'Actor of a step' },
  description: {
    fr: 'Une structure qui prend part à une étape, et ce qu’elle y fait.',
    en: 'A structure that takes part in a step, and as what.',
  },
  fields: {
    structure: field(
      'full',
      { fr: 'Structure de l’étape', en: 'Structure of the step' },
      {
        fr: 'La structure qui prend part à l’étape : un renvoi à son enregistrement.',
        en: 'The structure that takes part in the step: a reference to its record.',
      },
    ),
    role: field(
      'full',
      { fr: 'Rôle dans l’étape', en: 'Role in the step' },
      {
        fr: 'Ce que la structure y fait, comme l’animation.',
        en: 'What the structure does in it, such as running it.',
      },
    ),
  },
};

export const pathwayStep: ObjectDescription<PathwayStep> = {
  title: { fr: 'Étape', en: 'Step' },
  description: {
    fr: 'Une étape d’un parcours type. L’ordre de la liste est celui des étapes.',
    en: 'A step of a pathway model. The order of the list is the order of the steps.',
  },
  fields: {
    id: field(
      'full',
      { fr: 'Identifiant de l’étape', en: 'Id of the step' },
      {
        fr: 'Un identifiant unique parmi les étapes de ce parcours type ; une séance ou une autre étape y renvoie.',
        en: 'An id, unique among the steps of this pathway model; a session or another step refers to it.',
      },
    ),
    kind: field(
      'full',
      { fr: 'Nature de l’étape', en: 'Kind of step' },
      {
        fr: 'En quoi elle consiste, comme un échange collectif, un bilan de santé ou un atelier.',
        en: 'What it consists in, such as a collective exchange, a health check or a workshop.',
      },
    ),
    title: field(
      'full',
      { fr: 'Intitulé de l’étape', en: 'Title of the step' },
      { fr: 'L’étape en quelques mots.', en: 'The step in a few words.' },
    ),
    description: field(
      'full',
      { fr: 'Description de l’étape', en: 'Description of the step' },
      { fr: 'L’étape en quelques phrases.', en: 'The step in a few sentences.' },
    ),
    mode: field(
      'full',
      { fr: 'Individuel ou collectif', en: 'Individual or collective' },
      {
        fr: 'Si l’étape se fait seul, en groupe, ou des deux façons.',
        en: 'Whether the step is made alone, in a group, or both.',
      },
    ),
    place: field(
      'full',
      { fr: 'Lieu de l’étape', en: 'Place of the step' },
      {
        fr: 'Où elle a lieu : une structure, un territoire, ou le lieu en mots.',
        en: 'Where it takes place: a structure, a territory, or the place in words.',
      },
    ),
    actors: field(
      'full',
      { fr: 'Acteurs de l’étape', en: 'Actors of the step' },
      {
        fr: 'Les structures qui y prennent part, avec ce qu’elles y font.',
        en: 'The structures that take part in it, with what they do in it.',
      },
    ),
    timing: field(
      'full',
      { fr: 'Moment de l’étape', en: 'Time of the step' },
      {
        fr: 'Quand elle a lieu, en mots : « une matinée », « à la mi-journée ».',
        en: 'When it takes place, in words: "a morning", "at midday".',
      },
    ),
    duration: field(
      'full',
      { fr: 'Durée de l’étape', en: 'Duration of the step' },
      {
        fr: 'Combien de temps elle prend, au format ISO 8601 : PT3H pour trois heures.',
        en: 'How long it takes, in ISO 8601: PT3H for three hours.',
      },
    ),
    prerequisites: field(
      'full',
      { fr: 'Étapes préalables', en: 'Prerequisites' },
      {
        fr: 'Les identifiants des étapes de ce parcours type qui viennent avant elle.',
        en: 'The ids of the steps of this pathway model that come before it.',
      },
    ),
    contents: field(
      'full',
      { fr: 'Contenus de l’étape', en: 'Contents of the step' },
      {
        fr: 'Ce qui s’y fait ou s’y dit, point par point.',
        en: 'What is done or said in it, point by point.',
      },
    ),
    implicit: field(
      'full',
      { fr: 'Étape implicite', en: 'Implied step' },
      {
        fr: 'Oui si la source suppose l’étape sans la décrire ; vide sinon.',
        en: 'True when the source implies the step without describing it; empty otherwise.',
      },
    ),
  },
};

export const pathwayModel: ObjectDescription<PathwayModel> = {
  title: { fr: 'Parcours type', en: 'Pathway model' },
  description: {
    fr: 'Ce en quoi un accompagnement consiste d’habitude, étape par étape.',
    en: 'What a pathway usually consists in, step by step.',
  },
  fields: {
    ...recordFields,
    title: field(
      'full',
      { fr: 'Intitulé', en: 'Title' },
      { fr: 'Le nom du parcours type.', en: 'The name of the pathway model.' },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'Le parcours type en quelques phrases.',
        en: 'The pathway model in a few sentences.',
      },
    ),
    programme: field(
      'full',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme auquel le parcours type appartient.',
        en: 'The programme that the pathway model belongs to.',
      },
    ),
    publics: field(
      'full',
      { fr: 'Publics', en: 'Populations' },
      {
        fr: 'À qui le parcours type s’adresse.',
        en: 'Whom the pathway model is for.',
      },
    ),
    groupSize: field(
      'full',
      { fr: 'Taille des groupes', en: 'Group size' },
      {
        fr: 'Combien de personnes le suivent ensemble, exactement ou à peu près.',
        en: 'How many people go through it together, exactly or about.',
      },
    ),
    steps: field(
      'full',
      { fr: 'Étapes', en: 'Steps' },
      { fr: 'Les étapes, dans leur ordre.', en: 'The steps, in their order.' },
    ),
  },
};
