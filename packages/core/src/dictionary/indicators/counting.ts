import type {
  CountedDates,
  IndicatorDefinition,
  RatioNumerator,
} from '../../indicators/indicator-definition.js';
import { type Description, field, type ObjectDescription } from '../description.js';

export const placing: Description = {
  title: { fr: 'Date retenue', en: 'Placing' },
  description: {
    fr: 'Ce qui place un enregistrement dans la période : son début (start), sa fin (end), sa date (date), tout recoupement (overlap), ou une période qui est la même au jour près (same-period).',
    en: 'What places a record in the period: its start (start), its end (end), its date (date), any overlap (overlap), or a period that is the same to the day (same-period).',
  },
};

export const countedDates: ObjectDescription<CountedDates> = {
  title: { fr: 'Dates lues', en: 'Counted dates' },
  description: {
    fr: 'Les champs dont les dates placent ce qui est compté dans la période.',
    en: 'The fields whose dates place what is counted in the period.',
  },
  fields: {
    start: field(
      'full',
      { fr: 'Champ du début', en: 'Field of the start' },
      {
        fr: 'Le champ qui porte la date de début, ou la seule date : referral.date.',
        en: 'The field that holds the date of the start, or the only date: referral.date.',
      },
    ),
    end: field(
      'full',
      { fr: 'Champ de la fin', en: 'Field of the end' },
      {
        fr: 'Le champ qui porte la date de fin ; vide, c’est celui du début.',
        en: 'The field that holds the date of the end; when absent, that of the start.',
      },
    ),
  },
};

type Counting = Pick<IndicatorDefinition, 'base' | 'unnest' | 'population' | 'time' | 'dates'>;

/** The fields that say what is counted, in a definition and in the numerator of a ratio. */
export const countingFields: ObjectDescription<Counting>['fields'] = {
  base: field(
    'full',
    { fr: 'Enregistrement compté', en: 'Record counted' },
    {
      fr: 'Le type d’enregistrement compté : accompagnement (pathway), contact (contact), séance (session), financement (funding)...',
      en: 'The type of record that is counted: pathway, contact, session, funding...',
    },
  ),
  unnest: field(
    'full',
    { fr: 'Liste comptée', en: 'List counted' },
    {
      fr: 'La liste de l’enregistrement dont les éléments sont comptés à sa place, comme ses objectifs.',
      en: 'The list inside the record whose items are counted instead, such as its goals.',
    },
  ),
  population: field(
    'full',
    { fr: 'Population', en: 'Population' },
    {
      fr: 'Quels enregistrements comptent ; pour une proportion ou un rapport, son dénominateur.',
      en: 'Which records count; for a proportion or a ratio, its denominator.',
    },
  ),
  time: field(
    'full',
    { fr: 'Date retenue', en: 'Date used' },
    {
      fr: 'Ce qui place un enregistrement dans la période : son début, sa fin, sa date, tout recoupement, ou une période qui est la même.',
      en: 'What places a record in the period: its start, its end, its date, any overlap, or a period that is the same.',
    },
  ),
  dates: field(
    'full',
    { fr: 'Dates lues', en: 'Dates read' },
    {
      fr: 'Où se trouvent ces dates, quand ce ne sont pas celles de l’enregistrement.',
      en: 'Where these dates are, when they are not those of the record.',
    },
  ),
};

export const ratioNumerator: ObjectDescription<RatioNumerator> = {
  title: { fr: 'Numérateur d’un rapport', en: 'Numerator of a ratio' },
  description: {
    fr: 'Ce qu’un rapport divise ; il peut compter d’autres enregistrements que son dénominateur.',
    en: 'What a ratio divides; it may count other records than its denominator does.',
  },
  fields: {
    ...countingFields,
    measure: field(
      'full',
      { fr: 'Calcul', en: 'Measure' },
      {
        fr: 'Ce qui est pris de chacun : un nombre, un nombre de valeurs distinctes ou une somme.',
        en: 'What is taken of each: a number, a number of distinct values or a sum.',
      },
    ),
  },
};
