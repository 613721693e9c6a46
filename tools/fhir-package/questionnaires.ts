import type { Extension, Questionnaire, QuestionnaireItem } from 'fhir/r4.js';
import { dictionary } from '../../packages/core/src/dictionary/index.js';
import {
  EPICES_QUESTIONS,
  type Localised,
  rightStatuses,
  rights,
} from '../../packages/core/src/index.js';
import { englishOf } from '../../packages/fhir/src/elements/translation.js';
import { defaultSystems } from '../../packages/fhir/src/systems.js';
import { modelField } from './model.js';

const { canonical } = defaultSystems;

type Words = { readonly title: Localised; readonly description: Localised };

/** The words of a question, in French, with the English as a translation. */
function wordsOf(linkId: string, { title, description }: Words) {
  return {
    linkId,
    text: description.fr,
    _text: { extension: translationsOf(description) },
    prefix: title.fr,
    _prefix: { extension: translationsOf(title) },
  };
}

function translationsOf(text: Localised): Extension[] {
  return englishOf(text).extension ?? [];
}

function valueSet({ id }: { readonly id: string }): string {
  return `${canonical}/ValueSet/${id}`;
}

function questionnaire(
  id: string,
  { title, description }: Words,
  item: readonly QuestionnaireItem[],
): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    id,
    language: 'fr',
    url: `${canonical}/Questionnaire/${id}`,
    version: '1.0.0',
    name: id === 'epices' ? 'Epices' : 'Situation',
    title: title.fr,
    _title: englishOf(title),
    status: 'active',
    subjectType: ['Patient'],
    description: description.fr,
    _description: englishOf(description),
    item: [...item],
  };
}

/** The eleven questions of EPICES, as the model puts them. */
function epices(): Questionnaire {
  return questionnaire(
    'epices',
    dictionary.EpicesAnswers,
    EPICES_QUESTIONS.map((question) => ({
      ...wordsOf(question, modelField('EpicesAnswers', question).words),
      type: 'boolean',
    })),
  );
}

/** The situation sheet. */
function situation(): Questionnaire {
  const ask = (linkId: string) => wordsOf(linkId, modelField('SituationAnswers', linkId).words);
  const askOfRight = (linkId: string) =>
    wordsOf(linkId, modelField('RightSituation', linkId).words);
  return questionnaire('situation', dictionary.SituationAnswers, [
    { ...ask('regularDoctor'), type: 'boolean' },
    {
      ...ask('complementaryCover'),
      type: 'choice',
      answerValueSet: valueSet(rightStatuses),
    },
    { ...ask('interpreterNeeded'), type: 'boolean' },
    { ...ask('interpreterUsed'), type: 'boolean' },
    {
      ...ask('rights'),
      type: 'group',
      repeats: true,
      item: [
        {
          ...askOfRight('right'),
          type: 'open-choice',
          answerValueSet: valueSet(rights),
        },
        {
          ...askOfRight('status'),
          type: 'choice',
          answerValueSet: valueSet(rightStatuses),
        },
      ],
    },
  ]);
}

/** The questionnaires that assessments answer. */
export const questionnaires: readonly Questionnaire[] = [epices(), situation()];
