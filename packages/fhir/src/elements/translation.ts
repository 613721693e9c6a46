import type { LocalisedText } from '@santeparticipative/core';
import type { Element } from 'fhir/r4.js';
import { compact } from './compact.js';

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** The English of an element whose own value is French, as HL7's extension for translations. */
export function englishOf({ en }: LocalisedText): Element {
  return {
    extension: [
      {
        url: TRANSLATION,
        extension: [
          { url: 'lang', valueCode: 'en' },
          { url: 'content', valueString: en },
        ],
      },
    ],
  };
}

function english(element: Element | undefined): string | undefined {
  return element?.extension
    ?.filter(({ url }) => url === TRANSLATION)
    .find(({ extension }) =>
      extension?.some(({ url, valueCode }) => url === 'lang' && valueCode === 'en'),
    )
    ?.extension?.find(({ url }) => url === 'content')?.valueString;
}

/** The text of an element in French, and in English. */
export function readLocalised(fr: string | undefined, element: Element | undefined): object {
  return compact({ fr, en: english(element) });
}
