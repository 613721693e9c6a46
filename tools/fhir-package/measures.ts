import type { CodeSystem, Measure } from 'fhir/r4.js';
import { catalogue } from '../../packages/core/src/index.js';
import { mappingOf } from '../../packages/fhir/src/context.js';
import { englishOf } from '../../packages/fhir/src/elements/translation.js';
import { ownWordsUrl } from '../../packages/fhir/src/indicators/indicator-address.js';
import { indicatorDefinition } from '../../packages/fhir/src/indicators/indicator-definition.js';
import { isResource } from '../../packages/fhir/src/reading/resource-set.js';
import { defaultSystems } from '../../packages/fhir/src/systems.js';

const { canonical } = defaultSystems;

/** The namespace in which the catalogue's definitions are records. */
const mapping = mappingOf({ namespace: `${canonical}/catalogue` });

const OWN_WORDS = {
  title: { fr: 'Chiffre sans définition', en: 'Figure without a definition' },
  description: {
    fr: 'Un chiffre qui ne suit aucune définition : ce que sa source en dit est le texte du code de son groupe.',
    en: "A figure that follows no definition: what its source says of it is the text of its group's code.",
  },
};

/** What results of no definition refer to. */
function ownWords(): Measure {
  const { title, description } = OWN_WORDS;
  return {
    resourceType: 'Measure',
    id: 'own-words',
    language: 'fr',
    url: ownWordsUrl(mapping),
    version: '1.0.0',
    name: 'OwnWords',
    title: title.fr,
    _title: englishOf(title),
    status: 'active',
    description: description.fr,
    _description: englishOf(description),
  };
}

/** The definitions of the catalogue, as the mapper writes them, each under its own id. */
export function measures(): Measure[] {
  const written = catalogue.flatMap((definition) => indicatorDefinition.write(definition, mapping));
  const defined = written.filter((resource) => isResource('Measure', resource));
  return [
    ...defined.map((measure) => ({ ...measure, id: measure.url?.split('/').at(-1) ?? '' })),
    ownWords(),
  ];
}

/** The codes of the catalogue's indicators. A dataset may define more: the list is a fragment. */
export function indicatorCodes(): CodeSystem {
  return {
    resourceType: 'CodeSystem',
    id: 'indicator',
    language: 'fr',
    url: `${canonical}/CodeSystem/indicator`,
    version: '1.0.0',
    name: 'IndicatorCS',
    title: 'Indicateurs',
    _title: englishOf({ fr: 'Indicateurs', en: 'Indicators' }),
    status: 'active',
    experimental: false,
    description: 'Les indicateurs du catalogue. Un jeu de données peut en définir d’autres.',
    caseSensitive: true,
    content: 'fragment',
    concept: catalogue.map(({ id, title }) => ({
      code: id,
      display: title.fr,
      designation: [{ language: 'en', value: title.en }],
    })),
  };
}
