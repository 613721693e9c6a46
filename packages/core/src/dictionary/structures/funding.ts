import type { Funding } from '../../structures/funding.js';
import { field, type ObjectDescription } from '../description.js';
import { recordFields } from '../record-fields.js';

export const funding: ObjectDescription<Funding> = {
  title: { fr: 'Financement', en: 'Funding' },
  description: {
    fr: 'Qui paie quoi ; le financeur, le montant et la période peuvent chacun être inconnus.',
    en: 'Who pays what; the funder, the amount and the period may each be unknown.',
  },
  fields: {
    ...recordFields,
    funder: field(
      'standard',
      { fr: 'Financeur', en: 'Funder' },
      {
        fr: 'La structure qui paie.',
        en: 'The structure that pays.',
      },
    ),
    beneficiary: field(
      'full',
      { fr: 'Structure financée', en: 'Beneficiary' },
      {
        fr: 'La structure qui reçoit l’argent.',
        en: 'The structure that receives the money.',
      },
    ),
    programme: field(
      'full',
      { fr: 'Programme', en: 'Programme' },
      {
        fr: 'Le programme que l’argent finance.',
        en: 'The programme that the money pays for.',
      },
    ),
    scheme: field(
      'full',
      { fr: 'Dispositif de financement', en: 'Funding scheme' },
      {
        fr: 'Le dispositif par lequel l’argent est versé : FIR, appel à projets, article 51 ; ce n’est pas le financeur.',
        en: 'The scheme by which the money is given: FIR, call for projects, article 51; it is not the funder.',
      },
    ),
    amount: field(
      'standard',
      { fr: 'Montant', en: 'Amount' },
      {
        fr: 'Ce qui est payé, en centimes d’euro.',
        en: 'What is paid, in euro cents.',
      },
    ),
    period: field(
      'standard',
      { fr: 'Période', en: 'Period' },
      {
        fr: 'La période que l’argent couvre.',
        en: 'The period that the money covers.',
      },
    ),
    description: field(
      'full',
      { fr: 'Description', en: 'Description' },
      {
        fr: 'Le financement en quelques mots.',
        en: 'The funding in a few words.',
      },
    ),
  },
};
