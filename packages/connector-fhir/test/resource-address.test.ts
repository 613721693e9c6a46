import { describe, expect, it } from 'vitest';
import { resourceFormat } from '../src/formats.js';
import { isResourceId, parseResourceAddress } from '../src/resource-address.js';

describe('the address of a resource', () => {
  it.each([
    ['Patient/1', { type: 'Patient', id: '1', version: undefined }],
    ['https://x.example/r4/Patient/a.b/_history/2', { type: 'Patient', id: 'a.b', version: '2' }],
    ['Patient/...', { type: 'Patient', id: '...', version: undefined }],
    ['patient/1', undefined],
    ['Patient/', undefined],
    ['Patient/1/name', undefined],
    ['#p', undefined],
    [7, undefined],
  ])('%j is read', (address, parsed) => {
    expect(parseResourceAddress(address)).toEqual(parsed);
  });

  it.each(['.', '..'])('never leads elsewhere by the id %s', (id) => {
    expect(isResourceId(id)).toBe(false);
    expect(parseResourceAddress(`Patient/${id}`)).toBeUndefined();
    expect(parseResourceAddress(`Patient/${id}/_history/1`)).toBeUndefined();
    const read = resourceFormat.parse(JSON.stringify({ resourceType: 'Patient', id }));
    expect(read.issues.map(({ rule, path }) => [rule, path])).toEqual([['field.format', '/id']]);
  });
});
