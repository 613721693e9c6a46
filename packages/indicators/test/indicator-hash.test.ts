import { createHash } from 'node:crypto';
import { catalogue } from '@santeparticipative/core';
import { expect, test } from 'vitest';
import { indicatorHash } from '../src/index.js';
import { definition } from './records.js';

const contacts = definition('contacts');

test('is the SHA-256 of the canonical JSON of what the definition means', () => {
  const canonical =
    '{"base":"contact","dimensions":[{"id":"structure","partition":true},{"id":"mode","partition":true},' +
    '{"id":"theme","partition":false}],"id":"contacts","measure":{"kind":"count"},"privacyUnit":"person",' +
    '"time":"date","unit":"contacts"}';
  expect(indicatorHash(contacts)).toBe(createHash('sha256').update(canonical).digest('hex'));
});

test('does not change with words, owner, version or the order of keys', () => {
  const reworded = Object.fromEntries(
    Object.entries({
      ...contacts,
      title: { fr: 'Autre', en: 'Other' },
      description: { fr: 'Autre', en: 'Other' },
      owner: 'une fédération',
      version: '1.0.1',
      meta: { ...contacts.meta, version: 2 },
    }).reverse(),
  );
  expect(indicatorHash({ ...contacts, ...reworded })).toBe(indicatorHash(contacts));
});

test('changes with each field that decides a result', () => {
  const changed = [
    { ...contacts, measure: { kind: 'sum', field: 'durationMinutes' } as const },
    { ...contacts, population: { field: 'mode', eq: 'call' } },
    { ...contacts, time: 'start' as const },
    { ...contacts, privacyUnit: 'none' as const },
    { ...contacts, dimensions: undefined },
    { ...contacts, unnest: 'themes' },
    { ...contacts, base: 'session' as const },
  ].map(indicatorHash);
  expect(new Set([...changed, indicatorHash(contacts)]).size).toBe(changed.length + 1);
});

test('tells the definitions of the catalogue apart, declared ones with the same fields included', () => {
  expect(new Set(catalogue.map(indicatorHash)).size).toBe(catalogue.length);
});
