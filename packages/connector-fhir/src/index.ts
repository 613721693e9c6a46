/**
 * A FHIR R4 server as a source and a sink of participative health data. Needs Node.js and `fhir-kit-client`.
 *
 * @packageDocumentation
 */
export type { Auth, AuthContext, Token, Tokens } from './auth/auth.js';
export { bearer } from './auth/bearer.js';
export type { PrivateJsonWebKey, PrivateKeySource } from './auth/private-key.js';
export { smartBackendServices } from './auth/smart-backend-services.js';
export type { SmartBackendServices } from './auth/smart-client.js';
export {
  type FhirResourcesOptions,
  type FhirServerOptions,
  fhirResources,
  fhirServer,
} from './fhir-server.js';
export { resourceFormat } from './formats.js';
export type { HttpSettings } from './http/connect-http.js';
export { type FhirServerRule, fhirServerIssue, fhirServerRules } from './messages.js';
export { deletedBy, deletionOf } from './pull/deletion.js';
export type { BulkPullOptions, PullOptions, RecordPullOptions } from './pull/pull-options.js';
export type { PushOptions, RecordPushOptions } from './push/push-options.js';
