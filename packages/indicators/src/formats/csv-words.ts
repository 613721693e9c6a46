import type { IndicatorDefinition } from '@santeparticipative/core';

/** A language in which results are written. */
export type Language = 'fr' | 'en';

interface CsvWords {
  readonly headings: string[];
  readonly yes: string;
  readonly no: string;
  readonly units: { readonly [unit in IndicatorDefinition['unit']]: string };
}

/** The words of the CSV form of a release. */
export const words: { readonly [language in Language]: CsvWords } = {
  fr: {
    headings: [
      'indicateur',
      'version',
      'titre',
      'début',
      'fin',
      'dimension',
      'code',
      'libellé',
      'valeur',
      'numérateur',
      'dénominateur',
      'unité',
      'masqué',
      'seuil',
      'note',
    ],
    yes: 'oui',
    no: 'non',
    units: {
      pathways: 'accompagnements',
      people: 'personnes',
      contacts: 'contacts',
      days: 'jours',
      percent: '%',
      sessions: 'séances',
      attendances: 'présences',
      processes: 'démarches',
      structures: 'structures',
    },
  },
  en: {
    headings: [
      'indicator',
      'version',
      'title',
      'start',
      'end',
      'dimension',
      'code',
      'display',
      'value',
      'numerator',
      'denominator',
      'unit',
      'suppressed',
      'threshold',
      'note',
    ],
    yes: 'yes',
    no: 'no',
    units: {
      pathways: 'pathways',
      people: 'people',
      contacts: 'contacts',
      days: 'days',
      percent: '%',
      sessions: 'sessions',
      attendances: 'attendances',
      processes: 'processes',
      structures: 'structures',
    },
  },
};
