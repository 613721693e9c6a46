import type { Participation, ProfessionalsInvolved } from '../../participation/participation.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const professionalsInvolved: ObjectDescription<ProfessionalsInvolved> = {
  title: { fr: 'Professionnels engagés', en: 'Professionals involved' },
  description: {
    fr: 'Les professionnels d’une même fonction qui prennent part à une démarche participative.',
    en: 'Professionals of one function who take part in a participatory process.',
  },
  fields: {
    function: field(
      'full',
      { fr: 'Fonction', en: 'Function' },
      {
        fr: 'Ce qu’ils font dans leur équipe, comme la médiation en santé ou la médecine.',
        en: 'What they do in their team, such as health mediation or medicine.',
      },
    ),
    count: field(
      'full',
      { fr: 'Nombre de professionnels', en: 'Number of professionals' },
      {
        fr: 'Combien ils sont, exactement ou à peu près : des personnes, pas des ETP.',
        en: 'How many they are, exactly or about: people, not FTE.',
      },
    ),
  },
};

export const participation: ObjectDescription<Participation> = {
  title: { fr: 'Démarche participative', en: 'Participatory process' },
  description: {
    fr: 'Une démarche où des habitants, des usagers ou des patients prennent part à ce qui concerne leur santé.',
    en: 'A process in which inhabitants, users or patients take part in what concerns their health.',
  },
  fields: {
    ...recordFields,
    title: field(
      'standard',
      { fr: 'Intitulé', en: 'Title' },
      { fr: 'Le nom de la démarche.', en: 'The name of the process.' },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      { fr: 'La démarche en quelques phrases.', en: 'The process in a few sentences.' },
    ),
    level: field(
      'standard',
      { fr: 'Niveau de participation', en: 'Level of participation' },
      {
        fr: 'Jusqu’où va la participation : information, consultation, concertation, co-construction, codécision ou autogestion.',
        en: 'How far participation goes: information, consultation, dialogue, co-construction, co-decision or self-management.',
      },
    ),
    forms: field(
      'full',
      { fr: 'Formes de participation', en: 'Forms of participation' },
      {
        fr: 'La forme qu’elle prend, comme formalisée, non formalisée ou « de l’instant ». Elle ne dit rien du niveau.',
        en: 'The form that it takes, such as formalised, not formalised or "of the moment". It says nothing of the level.',
      },
    ),
    direction: field(
      'full',
      { fr: 'Sens', en: 'Direction' },
      {
        fr: 'D’où vient la participation : par le bas ou par le haut.',
        en: 'Where participation comes from: bottom-up or top-down.',
      },
    ),
    directionDescription: field(
      'full',
      { fr: 'Sens, en mots', en: 'Direction, in words' },
      {
        fr: 'D’où vient la participation, avec les mots de la source.',
        en: 'Where participation comes from, in the source’s words.',
      },
    ),
    objects: field(
      'standard',
      { fr: 'Objets de la participation', en: 'Objects of participation' },
      {
        fr: 'Ce à quoi l’on prend part, comme la gouvernance, le projet de santé ou une action collective.',
        en: 'What people take part in, such as governance, the health project or a collective action.',
      },
    ),
    hosts: field(
      'standard',
      { fr: 'Structures organisatrices', en: 'Hosts' },
      {
        fr: 'Les structures qui organisent la démarche.',
        en: 'The structures that hold the process.',
      },
    ),
    programme: field(
      'full',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme dans lequel la démarche a lieu.',
        en: 'The programme within which the process takes place.',
      },
    ),
    session: field(
      'full',
      { fr: 'Séance', en: 'Session' },
      {
        fr: 'La séance à laquelle la démarche tient, comme une rencontre qu’elle construit.',
        en: 'The session that the process is tied to, such as a meeting that it builds.',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand la démarche a lieu ; sans fin tant qu’elle dure.',
        en: 'From when to when the process takes place; without an end while it lasts.',
      },
    ),
    participants: field(
      'standard',
      { fr: 'Participants', en: 'Participants' },
      {
        fr: 'Qui prend part à la démarche, par catégorie si on le sait.',
        en: 'Who takes part in the process, by category where that is known.',
      },
    ),
    professionals: field(
      'full',
      { fr: 'Professionnels engagés', en: 'Professionals involved' },
      {
        fr: 'Les professionnels qui prennent part à la démarche, par fonction.',
        en: 'The professionals who take part in the process, by function.',
      },
    ),
    outputs: field(
      'full',
      { fr: 'Productions', en: 'Outputs' },
      {
        fr: 'Ce que la démarche a produit, comme une charte. Une préconisation a son propre enregistrement.',
        en: 'What the process produced, such as a charter. A recommendation has a record of its own.',
      },
    ),
  },
};
