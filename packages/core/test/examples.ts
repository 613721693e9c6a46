import type { AnyRecord, RecordOf, RecordType } from '../src/index.js';
import { merge, source, tombstone } from './examples/dataset.js';
import { hiddenResult, indicatorDefinition, indicatorResult } from './examples/indicators.js';
import {
  evaluation,
  feedback,
  participation,
  recommendation,
  session,
} from './examples/participation.js';
import {
  assessment,
  contact,
  epicesAssessment,
  group,
  pathway,
  pathwayModel,
  person,
} from './examples/pathways.js';
import {
  enrolment,
  funding,
  namedEnrolment,
  partnership,
  professional,
  programme,
  structure,
  territory,
} from './examples/structures.js';

export { manifest } from './examples/dataset.js';

/** One plainly invented record of each type, with every field that the type has. */
export const examples: { readonly [Type in RecordType]: RecordOf<Type> } = {
  source,
  territory,
  structure,
  professional,
  programme,
  enrolment,
  partnership,
  funding,
  'pathway-model': pathwayModel,
  person,
  group,
  pathway,
  assessment,
  contact,
  session,
  participation,
  recommendation,
  evaluation,
  feedback,
  'indicator-definition': indicatorDefinition,
  'indicator-result': indicatorResult,
  tombstone,
  merge,
};

/** The examples, and those that show the fields which exclude each other. */
export const allExamples: readonly AnyRecord[] = [
  ...Object.values(examples),
  namedEnrolment,
  epicesAssessment,
  hiddenResult,
];
