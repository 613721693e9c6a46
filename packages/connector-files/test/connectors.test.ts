import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileConnectors } from '../src/index.js';
import { read, structure, temporaryFolder, write } from './helpers.js';

describe('the connectors of files', () => {
  it('have names, titles, and options that refuse what they do not know', () => {
    for (const [id, connector] of Object.entries(fileConnectors)) {
      expect(connector.id).toBe(id);
      expect(connector.title.fr).not.toBe(connector.title.en);
      expect(connector.options.safeParse({ path: 'a', unheardOf: 1 }).success).toBe(false);
      expect(connector.options.safeParse({}).success).toBe(false);
    }
  });

  it.each(['ndjson', 'json'] as const)('make of %s what is read and written', async (id) => {
    const { options, sink, source } = fileConnectors[id];
    const told = options.parse({ path: join(await temporaryFolder(), `a.${id}`) });
    const [to, from] = [sink?.(told), source?.(told)];
    if (to === undefined || from === undefined) throw new Error('A connector lacks an end.');
    await write(to, [structure('un')]);
    expect((await read(from)).values).toEqual([structure('un')]);
  });

  it('make a table of its columns', async () => {
    const { options, sink, source } = fileConnectors.csv;
    const path = join(await temporaryFolder(), 'a.csv');
    const told = options.parse({ path, columns: { id: 'Identifiant' }, forPeople: true });
    const [to, from] = [sink?.(told), source?.(told)];
    if (to === undefined || from === undefined) throw new Error('A connector lacks an end.');
    await write(to, [{ id: '1' }]);
    expect((await read(from)).values).toMatchObject([{ id: '1' }]);
  });

  it('make a source of a folder', async () => {
    const { options, source, sink } = fileConnectors.folder;
    const from = source?.(options.parse({ path: await temporaryFolder() }));
    if (from === undefined) throw new Error('The folder is no source.');
    expect(await read(from)).toEqual({ values: [], rejected: [], failed: [] });
    expect(sink).toBe(undefined);
  });
});

it.each([
  [{ path: '' }],
  [{ path: 'a.ndjson.age', recipients: [] }],
  [{ path: 'a.ndjson.age', recipients: ['AGE-SECRET-KEY-1FICTIVE'] }],
  [{ path: 'a.ndjson', write: 'both' }],
])('a dataset cannot be told %j', (options) => {
  expect(fileConnectors.ndjson.options.safeParse(options).success).toBe(false);
});
