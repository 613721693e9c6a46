/**
 * The words of participative health in France: the records of structures, pathways, participation and
 * indicators, their value types and code lists, and the dataset that holds them.
 *
 * @packageDocumentation
 */
export * from './check.js';
export * from './check-record.js';
export * from './code-lists.js';
export * from './dataset/dataset.js';
export * from './dataset/dataset-json.js';
export * from './dataset/dataset-reader.js';
export * from './dataset/history/current-records.js';
export * from './dataset/history/history.js';
export type { HistoryRecord } from './dataset/history/history-record.js';
export type { VersionOrder } from './dataset/history/latest-versions.js';
export * from './dataset/history/reference-map.js';
export * from './dataset/json-text.js';
export { formatLine, type Line, LineReader, type LineResult, parseLine } from './dataset/line.js';
export * from './dataset/manifest.js';
export * from './dataset/merge.js';
export * from './dataset/ndjson.js';
export { AnyReference, RecordMeta, SourceRef } from './dataset/record-base.js';
export * from './dataset/record-types.js';
export {
  type ChangeReference,
  changeReferences,
  type ReferenceAt,
  referencesOf,
  replaceReferences,
} from './dataset/references.js';
export * from './dataset/sharing.js';
export * from './dataset/source.js';
export * from './dataset/tombstone.js';
export * from './first-issues.js';
export * from './formula-guard.js';
export * from './identifiers/cabinet-identifiers.js';
export * from './identifiers/departements.js';
export * from './identifiers/format-identifier.js';
export * from './identifiers/id-nat-ps.js';
export * from './identifiers/id-nat-struct.js';
export type { IdentifierKind, Identifiers } from './identifiers/identifier-kinds.js';
export * from './identifiers/ins.js';
export * from './identifiers/parse-identifier.js';
export * from './identifiers/professional-identifiers.js';
export type { IdentifiersOfProfessionals } from './identifiers/professional-kinds.js';
export * from './identifiers/regions.js';
export * from './identifiers/structure-identifiers.js';
export type { IdentifiersOfStructures } from './identifiers/structure-kinds.js';
export * from './identifiers/territory-codes.js';
export type { IdentifiersOfTerritories } from './identifiers/territory-kinds.js';
export * from './indicators/bases.js';
export * from './indicators/catalogue/catalogue.js';
export * from './indicators/derived-values.js';
export * from './indicators/dimensions.js';
export * from './indicators/filter.js';
export * from './indicators/indicator-definition.js';
export * from './indicators/indicator-result.js';
export * from './indicators/units.js';
export * from './issue.js';
export * from './messages.js';
export * from './participation/attendance.js';
export * from './participation/code-lists.js';
export * from './participation/evaluation.js';
export * from './participation/feedback.js';
export * from './participation/participation.js';
export * from './participation/recommendation.js';
export * from './participation/scales.js';
export * from './participation/session.js';
export * from './pathways/assessment.js';
export * from './pathways/code-lists.js';
export * from './pathways/contact.js';
export * from './pathways/epices.js';
export * from './pathways/group.js';
export * from './pathways/pathway.js';
export * from './pathways/pathway-model.js';
export * from './pathways/person.js';
export * from './record.js';
export * from './rule.js';
export { shapeIssue } from './shape-issue.js';
export * from './structures/code-lists.js';
export * from './structures/enrolment.js';
export * from './structures/funding.js';
export * from './structures/partnership.js';
export * from './structures/professional.js';
export * from './structures/programme.js';
export * from './structures/structure.js';
export * from './structures/territory.js';
export * from './values/address.js';
export * from './values/attribution.js';
export { dayBounds, isBefore, isRealDate } from './values/calendar.js';
export * from './values/code-list.js';
export * from './values/concepts.js';
export * from './values/id.js';
export * from './values/missing.js';
export * from './values/national-systems.js';
export * from './values/period.js';
export * from './values/place.js';
export * from './values/publics.js';
export * from './values/quantity.js';
export * from './values/text.js';
export * from './values/themes.js';
export * from './values/time.js';
export { issuesOf } from './zod-issues.js';
