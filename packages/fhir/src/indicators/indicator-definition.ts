import type { CountedDates } from '@santeparticipative/core';
import type { CodeableConcept } from 'fhir/r4.js';
import { compact } from '../elements/compact.js';
import { computableName } from '../elements/computable-name.js';
import { type FieldCodecs, object } from '../elements/extension.js';
import { json } from '../elements/json.js';
import { boolean, code, text } from '../elements/primitives.js';
import { publicationStatus } from '../elements/record-status.js';
import { englishOf, readLocalised } from '../elements/translation.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type OwnFields, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { standardSystems } from '../standard-systems.js';
import { populationsOf } from './criteria.js';
import { indicatorCode, indicatorUrl } from './indicator-address.js';
import { aggregateMethod, measureConcept, scoringConcept, scoringOf } from './scoring.js';
import { readStratifiers, stratifiersOf } from './stratifiers.js';

/** What is computed stays whole: criteria show it in R4's terms, and an engine reads it from here. */
export const extensions: FieldCodecs<
  Omit<
    OwnFields<'indicator-definition'>,
    'version' | 'title' | 'description' | 'improvement' | 'owner' | 'dimensions' | 'crossings'
  >
> = {
  domain: code,
  unit: code,
  provenance: code,
  base: code,
  unnest: text,
  measure: json,
  population: json,
  time: code,
  dates: object<CountedDates>({ start: text, end: text }),
  privacyUnit: code,
  sensitive: boolean,
};

/** Whom figures are about: people, or the structures that work with them. */
function subject(privacyUnit: 'person' | 'none'): CodeableConcept {
  const type = privacyUnit === 'person' ? 'Patient' : 'Organization';
  return { coding: [{ system: standardSystems.resourceTypes, code: type }] };
}

/**
 * A definition is a Measure with one group. Its texts are in French, with the English as translations; it has
 * an improvement notation only when one way is better.
 */
export const indicatorDefinition: RecordMapper<'indicator-definition'> = {
  type: 'indicator-definition',
  carriers: ['Measure'],
  write: (record, mapping) => {
    const { id, version, title, description, improvement, owner, measure } = record;
    return [
      compact({
        resourceType: 'Measure' as const,
        language: 'fr',
        ...carrierOf(record, record, extensions, mapping),
        url: indicatorUrl(id, mapping),
        identifier: [recordIdentifier(record, mapping)],
        version,
        name: computableName('Indicator', id),
        title: title.fr,
        _title: englishOf(title),
        status: publicationStatus(record.meta),
        subjectCodeableConcept: subject(record.privacyUnit),
        publisher: owner,
        description: description.fr,
        _description: englishOf(description),
        scoring: scoringConcept(scoringOf(measure)),
        rateAggregation: aggregateMethod(measure),
        improvementNotation:
          improvement === undefined
            ? undefined
            : measureConcept('improvement-notation', improvement),
        group: [
          compact({
            code: indicatorCode(id, mapping),
            population: populationsOf(record, mapping),
            stratifier: stratifiersOf(record, mapping),
          }),
        ],
      }),
    ];
  },
  read: (carrier, _set, mapping) => {
    if (!isResource('Measure', carrier)) return {};
    const { version, title, description, publisher, improvementNotation, group } = carrier;
    return compact({
      ...readCarrier('indicator-definition', carrier.extension, extensions, mapping),
      version,
      title: readLocalised(title, carrier._title),
      description: readLocalised(description, carrier._description),
      owner: publisher,
      improvement: improvementNotation?.coding?.[0]?.code,
      ...readStratifiers(group?.[0]?.stratifier, mapping),
    });
  },
};
