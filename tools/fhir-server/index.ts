/*
 * A FHIR R4 server for tests and benches: it records what it really stored, and does wrong on request.
 */
export type { BulkOptions } from './bulk.js';
export { type Bystander, type BystanderRequest, startBystander } from './bystander.js';
export type { CapabilityStatement } from './capability-statement.js';
export { type FhirServerChild, startFhirServerChild } from './child.js';
export type { ChildOptions, ChildState, FaultPlan } from './child-messages.js';
export { contentHash, type StoredResource } from './content.js';
export {
  type Fault,
  type FaultRequest,
  type FaultScript,
  type ScriptedFault,
  type SeededFaults,
  scripted,
  seeded,
} from './faults.js';
export type { Interaction, Interactions } from './interactions.js';
export { readStored, type Write } from './journal.js';
export type { FhirServerData, FhirServerOptions } from './options.js';
export type { RequestRecord } from './requests.js';
export { type FhirServer, startFhirServer } from './server.js';
export type { WriteInteraction } from './store.js';
export {
  startTokenServer,
  type TokenRequest,
  type TokenServer,
  type TokenServerOptions,
} from './tokens.js';
