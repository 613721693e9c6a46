import type { Interactions } from './interactions.js';
import type { Medplum } from './medplum.js';

/** A CapabilityStatement, as far as this server writes it. */
export type CapabilityStatement = Readonly<Record<string, unknown>>;

/** Declares what the server has; nothing more, unless `statement` is made to lie. */
export function capabilityStatement(
  { core }: Medplum,
  { url, date, has }: { url: string; date: string; has: Interactions },
): CapabilityStatement {
  const named = (...codes: (string | false)[]) =>
    codes.filter((code) => code !== false).map((code) => ({ code }));
  const resource = core
    .getResourceTypes()
    .filter((type) => core.isResourceType(type))
    .sort()
    .map((type) => ({
      type,
      interaction: named(
        'read',
        'vread',
        'update',
        'patch',
        'delete',
        has.history && 'history-instance',
        'create',
        'search-type',
      ),
      versioning: 'versioned-update',
      readHistory: has.history,
      updateCreate: has.updateCreate,
      conditionalCreate: has.conditionalCreate,
      conditionalUpdate: has.conditionalUpdate,
      conditionalDelete: has.conditionalDelete ? 'single' : 'not-supported',
      searchParam: [
        { name: '_id', type: 'token' },
        { name: '_lastUpdated', type: 'date' },
        { name: 'identifier', type: 'token' },
      ],
      ...(type === 'Patient' && has.everything
        ? { operation: [operation('everything', 'Patient-everything')] }
        : {}),
    }));
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    implementation: { description: 'A FHIR server for tests', url },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json'],
    rest: [
      {
        mode: 'server',
        resource,
        interaction: named(has.transaction && 'transaction', has.batch && 'batch'),
        ...(has.export ? { operation: [operation('export', 'export')] } : {}),
      },
    ],
  };
}

function operation(name: string, id: string) {
  const root = id === 'export' ? 'http://hl7.org/fhir/uv/bulkdata' : 'http://hl7.org/fhir';
  return { name, definition: `${root}/OperationDefinition/${id}` };
}
