import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exchange } from '@santeparticipative/exchange';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, ndjson } from '../src/index.js';
import { manifest, read, sourceContext, structure, temporaryFolder, write } from './helpers.js';

const columns = { id: 'Identifiant', name: 'Nom' };

async function file(content: string | Buffer): Promise<string> {
  const path = join(await temporaryFolder(), 'a.csv');
  await writeFile(path, content);
  return path;
}

/** Cells that are hard to write, next to any. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        "'",
        '"',
        ';',
        ',',
        '＝',
        '-1,5',
        ' ',
        '',
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
);

describe('a table', () => {
  it.each([true, false])('is read as it was written (for people: %s)', async (forPeople) => {
    const path = join(await temporaryFolder(), 'a.csv');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: cell, name: cell }), { maxLength: 8 }),
        async (rows) => {
          const end = csv(path, { columns, forPeople });
          await write(end, rows);
          const given = await read(end);
          expect(given).toMatchObject({ rejected: [], failed: [] });
          expect(given.values.map((row) => ({ ...row }))).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has no row that is lost because it is empty', async () => {
    const end = csv(join(await temporaryFolder(), 'a.csv'), { columns: { a: 'A' } });
    await write(end, [{ a: '' }, { a: 'x' }, { a: '' }]);
    expect((await read(end)).values.map(({ a }) => a)).toEqual(['', 'x', '']);
  });

  it.each(['=1+1', '+33', '-x', '@a', '\tx', '\rx', '＝1', "'=1"])(
    'has no cell %j that is a formula',
    async (id) => {
      const path = join(await temporaryFolder(), 'a.csv');
      await write(csv(path, { columns: { id: 'Identifiant' } }), [{ id }]);
      expect((await readFile(path, 'utf8')).split('\r\n').slice(1).join('\r\n')).toMatch(/^"?'/);
    },
  );

  it('has numbers that stay numbers', async () => {
    const path = join(await temporaryFolder(), 'a.csv');
    await write(csv(path, { columns }), [{ id: '-12,5', name: '3' }]);
    expect(await readFile(path, 'utf8')).toBe('Identifiant,Nom\r\n"-12,5",3\r\n');
  });

  it('opens in a French spreadsheet', async () => {
    const path = join(await temporaryFolder(), 'a.csv');
    await write(csv(path, { columns, forPeople: true }), [{ id: '1', name: 'Été; 🏡' }]);
    expect(await readFile(path, 'utf8')).toBe('\ufeffIdentifiant;Nom\r\n1;"Été; 🏡"\r\n');
  });
});

describe('reading a table', () => {
  it.each([
    ['commas', 'Nom,Identifiant\nA,1\n\n"B\r\nb",2\nC,3'],
    [
      'semicolons, CRLF and a byte order mark',
      '\ufeffNom;Identifiant\r\nA;1\r\n\r\n"B\r\nb";2\r\nC;3\r\n',
    ],
    ['tabs', 'Nom\tIdentifiant\nA\t1\n\n"B\r\nb"\t2\nC\t3\n'],
  ])('with %s tells on which line each row begins', async (_name, content) => {
    const path = await file(content);
    const found: unknown[] = [];
    for await (const given of csv(path, { columns, namespace: 'urn:fictif' }).read(
      sourceContext(),
    )) {
      if (given.kind !== 'value') throw new Error(given.kind);
      expect(Object.getPrototypeOf(given.value)).toBe(null);
      expect(given.origin.namespace).toBe('urn:fictif');
      found.push([given.value.id, given.value.name, given.origin.at?.line]);
    }
    expect(found).toEqual([
      ['1', 'A', 2],
      ['2', 'B\r\nb', 4],
      ['3', 'C', 6],
    ]);
  });

  it.each([
    ['lacks a column', 'Identifiant\n1\n'],
    ['has a column twice', 'Identifiant,Nom,Nom\n1,a,b\n'],
    ['has another column', 'Identifiant,Nom,Autre\n1,a,b\n'],
    ['is empty', ''],
  ])('fails when it %s', async (_name, content) => {
    expect((await read(csv(await file(content), { columns }))).failed).toEqual([
      'file.csv-columns@1',
    ]);
  });

  it('leaves out other columns when told to', async () => {
    const path = await file('__proto__,Nom,constructor,Identifiant\npollué,A,x,1\n');
    const given = await read(csv(path, { columns, otherColumns: 'left-out' }));
    expect(given.values.map((row) => ({ ...row }))).toEqual([{ id: '1', name: 'A' }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('takes a column called like an inner part of JavaScript for a column', async () => {
    const path = await file('__proto__,constructor\na,b\n');
    const names = Object.fromEntries([
      ['__proto__', '__proto__'],
      ['constructor', 'constructor'],
    ]);
    const [row] = (await read(csv(path, { columns: names }))).values;
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(Object.getPrototypeOf(row)).toBe(null);
  });

  it('rejects a row of another length, and reads on', async () => {
    const path = await file('Identifiant,Nom\n1,a\n2\n3,b,c\n4,d\n');
    const given = await read(csv(path, { columns }));
    expect(given.values.map(({ id }) => id)).toEqual(['1', '4']);
    expect(given.rejected).toEqual(['file.csv-row@3', 'file.csv-row@4']);
  });

  it.each([
    ['a quotation mark is not closed', 'Identifiant,Nom\n1,a\n2,"b\n3,c\n', 'file.csv-quotes@3'],
    ['a quotation mark is too many', 'Identifiant,Nom\n1,a\n2,b"b\n', 'file.csv-quotes@3'],
    [
      'a row is too long',
      `Identifiant,Nom\n1,a\n2,${'b'.repeat(2000)}\n`,
      'file.csv-row-too-long@3',
    ],
    [
      'it is not UTF-8',
      Buffer.concat([Buffer.from('Identifiant,Nom\n1,a\n2,'), Buffer.from([0xe9, 0x0a])]),
      'file.encoding',
    ],
    ['it is UTF-16', Buffer.from('\ufeffIdentifiant,Nom\n', 'utf16le'), 'file.encoding'],
  ])('fails where %s', async (_name, content, rule) => {
    const given = await read(csv(await file(content), { columns, maxRowLength: 1000 }));
    expect(given.failed).toEqual([rule]);
    if (rule.includes('@')) expect(given.values).toMatchObject([{ id: '1', name: 'a' }]);
  });

  it('fails where there is no file', async () => {
    expect((await read(csv(`${await file('')}.missing`, { columns }))).failed).toEqual([
      'file.not-found',
    ]);
  });

  it('becomes records by a step', async () => {
    const from = csv(await file('Identifiant,Nom\nun,A\ndeux,B\n'), {
      columns,
      namespace: manifest.namespace,
    });
    const to = ndjson(`${from.name}.ndjson`);
    const report = await exchange({
      from,
      to,
      step: ({ id, name }) => ({ ok: true, value: [structure(id, name)], issues: [] }),
    });
    expect(report).toMatchObject({ complete: true, ledger: { created: 2 } });
    expect((await read(to)).values).toEqual([structure('un', 'A'), structure('deux', 'B')]);
  });
});

describe('rows as values', () => {
  it('are written and read as text, and named by what names them', () => {
    const { format } = csv('a.csv', { columns, key: ({ id }) => id });
    const row = { id: '1', name: 'É"\n' };
    expect(format.identify(row)).toEqual({ key: 'row/1' });
    expect(format.parse(format.write(row))).toMatchObject({ ok: true, value: row });
    for (const text of ['{}', '["a"]', '["a",1]', '["a","b","c"]', '[']) {
      expect(format.parse(text).ok).toBe(false);
    }
  });
});
