import { expect, it } from 'vitest';
import * as z from 'zod';
import { checkConnector, connectorRules } from '../../src/conformance/index.js';
import type { Connector } from '../../src/contracts/index.js';
import { Drawer, drawerSource, eachSink, Shelf } from './in-memory.js';
import type { Note } from './notes.js';

interface Options {
  readonly count: number;
}

const connector: Connector<Options, Note> = {
  id: 'note-drawer',
  title: { fr: 'Tiroir de notes', en: 'Drawer of notes' },
  options: z.strictObject({ count: z.number() }),
  source: () => drawerSource(new Drawer([])),
  sink: () => eachSink(new Shelf()),
};

async function rulesOf(other: Partial<Connector<Options, Note>>): Promise<readonly string[]> {
  const published = { connector: { ...connector, ...other }, options: { count: 1 } };
  return (await checkConnector({ published })).map(({ rule }) => rule);
}

it('finds nothing in a connector that keeps its contract', async () => {
  expect(await rulesOf({})).toEqual([]);
});

it.each<[what: string, rule: string, other: Partial<Connector<Options, Note>>]>([
  ['has an id with spaces', 'connector.published', { id: 'Note drawer' }],
  ['has a title in one language', 'connector.published', { title: { fr: 'Tiroir', en: '' } }],
  ['takes any options', 'connector.published', { options: z.looseObject({ count: z.number() }) }],
  [
    'takes none of its options',
    'connector.published',
    { options: z.strictObject({ count: z.number().max(0) }) },
  ],
  [
    'names its source by a secret',
    'connector.name',
    { source: () => ({ ...drawerSource(new Drawer([])), name: 'drawer?key=1' }) },
  ],
  [
    'names its sink by a secret',
    'connector.name',
    { sink: () => ({ ...eachSink(new Shelf()), name: 'me@shelf' }) },
  ],
  [
    'throws on its own options',
    'connector.threw',
    {
      source: () => {
        throw new TypeError('No drawer');
      },
    },
  ],
])('finds a connector that %s', async (_, rule, other) => {
  expect(await rulesOf(other)).toEqual([rule]);
});

it('finds a connector that makes nothing', async () => {
  const { source: _, sink: __, ...empty } = connector;
  const findings = await checkConnector({
    published: { connector: empty, options: { count: 1 } },
  });
  expect(findings).toEqual([
    {
      check: 'published',
      rule: 'connector.published',
      path: '',
      ...connectorRules['connector.published'],
    },
  ]);
});

it('says every rule in both languages', () => {
  for (const { message, hint } of Object.values(connectorRules)) {
    for (const text of [message.fr, message.en, hint?.fr, hint?.en]) expect(text).toMatch(/\S/);
  }
});
