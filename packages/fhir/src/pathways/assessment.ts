import {
  type Assessment,
  EPICES_QUESTIONS,
  isMissing,
  type Missing,
  rightStatuses,
} from '@santeparticipative/core';
import type { QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { absentExtension, readAbsent } from '../elements/absent.js';
import { readCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { dayOf } from '../elements/day.js';
import { fallenStatus } from '../elements/record-status.js';
import { readReference, writeReference } from '../elements/reference.js';
import { recordIdentifier } from '../identity.js';
import { carrierOf, type RecordMapper, readCarrier } from '../mapper.js';
import { isResource } from '../reading/resource-set.js';
import { codeSystemUrl } from '../systems.js';

type Item = QuestionnaireResponseItem;
type Situation = Extract<Assessment['answers'], { instrument: 'situation' }>;
type RightAnswer = NonNullable<Situation['rights']>[number];

const SITUATION_QUESTIONS = [
  'regularDoctor',
  'complementaryCover',
  'interpreterNeeded',
  'interpreterUsed',
] as const;

function questionnaireUrl(instrument: string, { systems }: Mapping): string {
  return `${systems.canonical}/Questionnaire/${instrument}`;
}

function writeAnswer(value: boolean | string, mapping: Mapping): QuestionnaireResponseItemAnswer {
  return typeof value === 'boolean'
    ? { valueBoolean: value }
    : { valueCoding: { system: codeSystemUrl(mapping.systems, rightStatuses.id), code: value } };
}

/** A question without answer says why in an extension; one that was not put has no item at all. */
function writeItem(
  linkId: string,
  value: boolean | string | Missing | undefined,
  mapping: Mapping,
): Item[] {
  if (value === undefined) return [];
  return isMissing(value)
    ? [{ linkId, extension: [absentExtension(value)] }]
    : [{ linkId, answer: [writeAnswer(value, mapping)] }];
}

function readItem(items: readonly Item[] | undefined, linkId: string): unknown {
  const item = items?.find((candidate) => candidate.linkId === linkId);
  const answer = item?.answer?.[0];
  return answer?.valueBoolean ?? answer?.valueCoding?.code ?? readAbsent(item);
}

function writeRight({ right, status }: RightAnswer, mapping: Mapping): Item {
  const { system, code, display } = right;
  const valueCoding = compact({ system: codeSystemUrl(mapping.systems, system), code, display });
  return {
    linkId: 'rights',
    item: [{ linkId: 'right', answer: [{ valueCoding }] }, ...writeItem('status', status, mapping)],
  };
}

function readRight({ item }: Item, mapping: Mapping): unknown {
  const coding = item?.find(({ linkId }) => linkId === 'right')?.answer?.[0]?.valueCoding;
  return compact({
    right: coding === undefined ? undefined : readCoded({ coding: [coding] }, mapping),
    status: readItem(item, 'status'),
  });
}

function writeItems(answers: Assessment['answers'], mapping: Mapping): Item[] {
  if (answers.instrument === 'epices') {
    return EPICES_QUESTIONS.flatMap((question) => writeItem(question, answers[question], mapping));
  }
  return [
    ...SITUATION_QUESTIONS.flatMap((question) => writeItem(question, answers[question], mapping)),
    ...(answers.rights ?? []).map((right) => writeRight(right, mapping)),
  ];
}

function readItems(
  instrument: string | undefined,
  items: readonly Item[] | undefined,
  mapping: Mapping,
): unknown {
  const questions = instrument === 'epices' ? EPICES_QUESTIONS : SITUATION_QUESTIONS;
  return compact({
    instrument,
    ...Object.fromEntries(questions.map((question) => [question, readItem(items, question)])),
    rights: items
      ?.filter(({ linkId }) => linkId === 'rights')
      .map((item) => readRight(item, mapping)),
  });
}

/** An assessment is a QuestionnaireResponse to the instrument's questionnaire. */
export const assessment: RecordMapper<'assessment'> = {
  type: 'assessment',
  carriers: ['QuestionnaireResponse'],
  write: (record, mapping) => [
    compact({
      resourceType: 'QuestionnaireResponse' as const,
      ...carrierOf(record, {}, {}, mapping),
      identifier: recordIdentifier(record, mapping),
      basedOn: record.pathway === undefined ? undefined : [writeReference(record.pathway, mapping)],
      questionnaire: questionnaireUrl(record.answers.instrument, mapping),
      status: fallenStatus(record.meta, 'stopped') ?? ('completed' as const),
      subject: writeReference(record.person, mapping),
      authored: record.date,
      item: writeItems(record.answers, mapping),
    }),
  ],
  read: (carrier, _set, mapping) => {
    if (!isResource('QuestionnaireResponse', carrier)) return {};
    const instrument = carrier.questionnaire?.split('/').at(-1)?.split('|')[0];
    return compact({
      ...readCarrier('assessment', carrier.extension, {}, mapping),
      person: readReference(carrier.subject, mapping),
      pathway: readReference(carrier.basedOn?.[0], mapping),
      date: dayOf(carrier.authored),
      answers: readItems(instrument, carrier.item, mapping),
    });
  },
};
