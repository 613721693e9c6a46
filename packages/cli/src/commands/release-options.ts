import { Option } from '@commander-js/extra-typings';
import { releaseForms } from '../indicators/release-forms.js';
import type { Language } from '../language.js';
import { wholeNumber } from './options.js';

const WORDS = {
  fr: {
    form: 'sous quelles formes : csv, fhir, data-package, dhis2 ; csv et fhir, sinon',
    register:
      'registre JSON des publications précédentes : ce qu’une différence avec elles exposerait est masqué ; il est mis à jour',
    threshold: 'le plus petit nombre de personnes qu’un chiffre publié représente (11, sinon)',
    reason: 'pourquoi le seuil est sous 11 : écrit avec les résultats',
  },
  en: {
    form: 'in which forms: csv, fhir, data-package, dhis2; csv and fhir, unless told',
    register:
      'JSON register of earlier releases: what a difference with them would expose is hidden; it is brought up to date',
    threshold: 'the fewest people that a published figure stands for (11, unless told)',
    reason: 'why the threshold is below 11: written with the results',
  },
} as const;

/** `--form <form...>`. */
export const formOption = (language: Language) =>
  new Option('--form <form...>', WORDS[language].form).choices(releaseForms);

/** `--register <file>`. */
export const registerOption = (language: Language) =>
  new Option('--register <file>', WORDS[language].register);

/** `--threshold <n>`. */
export const thresholdOption = (language: Language) =>
  new Option('--threshold <n>', WORDS[language].threshold).argParser(wholeNumber(language));

/** `--reason <text>`. */
export const reasonOption = (language: Language) =>
  new Option('--reason <text>', WORDS[language].reason);
