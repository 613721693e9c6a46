import type { Enrolment } from '../../structures/enrolment.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const enrolment: ObjectDescription<Enrolment> = {
  title: { fr: 'Inclusion', en: 'Enrolment' },
  description: {
    fr: 'L’inclusion d’une structure dans un programme, ou de plusieurs qu’un document compte sans les nommer.',
    en: 'A structure in a programme, or several that a document counts without naming them.',
  },
  fields: {
    ...recordFields,
    programme: field(
      'full',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme qui inclut la structure.',
        en: 'The programme that the structure is in.',
      },
    ),
    structure: field(
      'full',
      { fr: 'Structure', en: 'Structure' },
      {
        fr: 'La structure incluse ; quand le document ne la nomme pas, la raison de son absence.',
        en: 'The structure in the programme; when the document does not name it, why it is missing.',
      },
    ),
    count: field(
      'full',
      { fr: 'Nombre de structures', en: 'Number of structures' },
      {
        fr: 'Combien de structures sont incluses, quand le document ne les nomme pas.',
        en: 'How many structures are in the programme, when the document does not name them.',
      },
    ),
    structureKinds: field(
      'full',
      { fr: 'Nature des structures', en: 'Kinds of structure' },
      {
        fr: 'Ce que sont ces structures, d’après le document : centres de santé, maisons de santé.',
        en: 'What these structures are, as the document says it: health centres, health houses.',
      },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'L’inclusion en quelques mots.',
        en: 'The enrolment in a few words.',
      },
    ),
    cohort: field(
      'full',
      { fr: 'Vague', en: 'Cohort' },
      {
        fr: 'La vague de structures avec laquelle celle-ci est entrée dans le programme.',
        en: 'The wave of structures with which this one entered the programme.',
      },
    ),
    period: field(
      'full',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'De quand à quand la structure est dans le programme.',
        en: 'From when to when the structure is in the programme.',
      },
    ),
  },
};
