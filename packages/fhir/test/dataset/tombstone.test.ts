import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { codeSystem, definition, expectSame, meta } from '../same-record.js';

it('is a Basic that names the record which is gone', () => {
  const [resource] = expectSame(examples.tombstone);
  expect(resource).toMatchObject({
    resourceType: 'Basic',
    code: { coding: [{ system: codeSystem('record-type'), code: 'tombstone' }] },
  });
  expect('extension' in resource ? resource.extension : []).toContainEqual({
    url: definition('tombstone.reason'),
    valueCode: 'opposition',
  });
});

it('may be about a record whose resource has no single type', () => {
  const [resource] = expectSame({
    type: 'tombstone',
    id: 't',
    meta,
    target: { type: 'session', id: 'seance-9' },
    reason: 'other',
    date: '2026',
  });
  expect(JSON.stringify(resource)).not.toContain('"reference"');
});
