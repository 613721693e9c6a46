/**
 * Official lists of communes and of quartiers prioritaires, dated and loaded when asked for, and the rules
 * that judge codes by them.
 *
 * @packageDocumentation
 */
export {
  type CommuneEntry,
  type CommuneKind,
  type CommuneList,
  loadCommunes,
} from './communes.js';
export { loadQpv2024 } from './qpv-2024.js';
export type { ReferenceEntry, ReferenceList } from './reference-list.js';
export { loadReferenceLists, type ReferenceLists, referenceRules } from './reference-rules.js';
