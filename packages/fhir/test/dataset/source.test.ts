import type { RecordOf } from '@santeparticipative/core';
import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame, identifierOf, meta } from '../same-record.js';

const least: RecordOf<'source'> = { type: 'source', id: 's', meta, title: 'Un rapport' };

it('is a current DocumentReference whose attachment is the document', () => {
  const [resource, ...parts] = expectSame(examples.source);
  expect(parts.map(({ resourceType }) => resourceType)).toEqual(['Provenance']);
  expect(resource).toMatchObject({
    resourceType: 'DocumentReference',
    identifier: [identifierOf('source', 'rapport')],
    status: 'current',
    content: [
      {
        attachment: {
          title: 'Rapport inventé',
          url: 'https://exemple.example/rapport',
          creation: '2025-06',
        },
      },
    ],
  });
});

it('says a field once: those of the attachment are in no extension', () => {
  const [resource] = expectSame(examples.source);
  const written = JSON.stringify(resource);
  expect(written.split('Rapport inventé"')).toHaveLength(2);
  expect(written.split('https://exemple.example/rapport"')).toHaveLength(2);
});

it('comes back with its title alone', () => {
  const [resource] = expectSame(least);
  expect(resource).toMatchObject({ content: [{ attachment: { title: 'Un rapport' } }] });
});

it.each([
  ['entered-in-error', 'entered-in-error'],
  ['withdrawn', 'superseded'],
] as const)('is not current when the record is %s', (status, expected) => {
  const [resource] = expectSame({ ...least, meta: { ...meta, status } });
  expect(resource).toMatchObject({ status: expected });
});

it('keeps classifications apart, and their values in order', () => {
  expectSame({
    ...least,
    classifications: [
      { scheme: 'A', values: ['z', 'a', 'z'] },
      { scheme: 'A', values: ['z'] },
    ],
  });
});
