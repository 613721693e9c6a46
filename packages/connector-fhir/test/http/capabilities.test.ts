import { describe, expect, it } from 'vitest';
import { type FhirServerOptions, startFhirServer } from '../../../../tools/fhir-server/index.js';
import { capabilitiesOf } from '../../src/http/capabilities.js';
import { connected, rulesOf } from './connected.js';
import { json, serve } from './server.js';

async function capabilitiesFrom(options: FhirServerOptions) {
  const server = await startFhirServer(options);
  try {
    return await capabilitiesOf(await connected({ url: server.url }));
  } finally {
    await server.close();
  }
}

async function capabilitiesStated(statement: unknown, status = 200) {
  const { url } = await serve((_, response) => json(response, status, statement));
  return capabilitiesOf(await connected({ url }));
}

describe('what a server says that it can do', () => {
  it('is believed', async () => {
    const result = await capabilitiesFrom({});
    if (!result.ok) throw new Error(rulesOf(result.issues).join());
    const { value, issues } = result;
    expect(issues).toEqual([]);
    expect(value).toMatchObject({
      transaction: true,
      batch: true,
      bulkExport: true,
      everything: true,
    });
    expect(value.supports('Patient')).toBe(true);
    expect(value.supports('Unicorn')).toBe(false);
    expect(value.updateCreate('Patient')).toBe(true);
    expect(value.updateCreate('Unicorn')).toBe(false);
    expect(value.conditionalCreate('Patient')).toBe(true);
    expect(value.conditionalUpdate('Patient')).toBe(true);
    expect(value.conditionalDelete('Patient')).toBe(true);
    expect(value.read('Patient')).toBe(true);
    expect(value.history('Patient')).toBe(false);
    expect(value.systemHistory).toBe(false);
    expect(value.searches('Patient', '_lastUpdated')).toBe(true);
    expect(value.searches('Patient', 'eye-colour')).toBe(false);
  });

  it('is believed when it is little', async () => {
    const interactions = {
      updateCreate: false,
      conditionalCreate: false,
      conditionalUpdate: false,
      conditionalDelete: false,
      transaction: false,
      batch: false,
      export: false,
      everything: false,
    };
    const result = await capabilitiesFrom({ interactions });
    if (!result.ok) throw new Error(rulesOf(result.issues).join());
    const { value } = result;
    expect(value).toMatchObject({
      transaction: false,
      batch: false,
      bulkExport: false,
      everything: false,
    });
    expect(value.updateCreate('Patient')).toBe(false);
    expect(value.conditionalCreate('Patient')).toBe(false);
    expect(value.conditionalUpdate('Patient')).toBe(false);
    expect(value.conditionalDelete('Patient')).toBe(false);
    expect(value.read('Patient')).toBe(true);
  });

  it('may be a history of everything, and exports at the level of groups', async () => {
    const result = await capabilitiesStated({
      resourceType: 'CapabilityStatement',
      fhirVersion: '4.0.1',
      rest: [
        { mode: 'client', interaction: [{ code: 'transaction' }] },
        {
          mode: 'server',
          interaction: [{ code: 'history-system' }],
          resource: [
            { type: 'Group', operation: [{ name: 'group-export' }] },
            { type: 'Patient', interaction: [{ code: 'history-type' }] },
          ],
        },
      ],
    });
    if (!result.ok) throw new Error(rulesOf(result.issues).join());
    expect(result.value).toMatchObject({
      transaction: false,
      systemHistory: true,
      bulkExport: true,
    });
    expect(result.value.history('Patient')).toBe(true);
    expect(result.value.read('Patient')).toBe(false);
  });

  it.each([
    ['nothing', { resourceType: 'CapabilityStatement' }],
    ['nothing of a server', { resourceType: 'CapabilityStatement', rest: [{ mode: 'client' }] }],
    ['nothing of types', { resourceType: 'CapabilityStatement', rest: [{ mode: 'server' }] }],
    ['nonsense', { resourceType: 'CapabilityStatement', rest: 'yes', fhirVersion: 4 }],
    ['another thing', { resourceType: 'Patient' }],
  ])('when it says %s, the most cautious is assumed, with a warning', async (_, statement) => {
    const result = await capabilitiesStated(statement);
    if (!result.ok) throw new Error(rulesOf(result.issues).join());
    const { value, issues } = result;
    expect(issues).toMatchObject([{ rule: 'fhir-server.no-capabilities', severity: 'warning' }]);
    expect(value).toMatchObject({ transaction: false, batch: false, bulkExport: false });
    expect(value.supports('Patient')).toBe(true);
    expect(value.updateCreate('Patient')).toBe(true);
    expect(value.conditionalCreate('Patient')).toBe(false);
    expect(value.read('Patient')).toBe(true);
  });

  it('is read as far as it is right', async () => {
    const result = await capabilitiesStated({
      resourceType: 'CapabilityStatement',
      fhirVersion: '5.0.0',
      rest: [
        {
          mode: 'server',
          interaction: [null, { code: 5 }, { code: 'batch' }],
          resource: [null, 'x', {}, { type: 'Patient', updateCreate: 'yes', searchParam: {} }],
        },
      ],
    });
    if (!result.ok) throw new Error(rulesOf(result.issues).join());
    expect(rulesOf(result.issues)).toEqual(['fhir-server.fhir-version']);
    expect(result.value.batch).toBe(true);
    expect(result.value.supports('Patient')).toBe(true);
    expect(result.value.updateCreate('Patient')).toBe(false);
  });

  it.each([
    [404, 'fhir-server.not-found'],
    [401, 'fhir-server.unauthorised'],
    [503, 'fhir-server.busy'],
  ])('when it answers %d, there is no going on', async (status, rule) => {
    const result = await capabilitiesStated({}, status);
    expect(result).toMatchObject({ ok: false, issues: [{ rule }] });
  });
});
