import { inspect } from 'node:util';
import { type AnyRecord, checkRecord } from '@santeparticipative/core';
import { describe, expect, test } from 'vitest';
import { formatIssues, validateRecords } from '../src/index.js';
import { make, person } from './examples.js';
import { cases } from './rules/cases.js';

const CANARY = 'CANARY';

/** Puts a token in place of each string that the model lets vary: the same token for the same string. */
class Tokens {
  readonly #tokens = new Map<string, string>();

  fill(record: AnyRecord): AnyRecord {
    const copy: unknown = structuredClone(record);
    this.#fillObject(copy, () => checkRecord(copy).ok);
    const result = checkRecord(copy);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  }

  #fillObject(value: unknown, isStillValid: () => boolean): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [field, item] of Object.entries(value)) {
      if (typeof item !== 'string') this.#fillObject(item, isStillValid);
      else {
        const token = this.#tokens.get(item) ?? `${CANARY}-${this.#tokens.size}-`;
        this.#tokens.set(item, token);
        Reflect.set(value, field, token);
        if (!isStillValid()) Reflect.set(value, field, item);
      }
    }
  }
}

/** Dates and official numbers, whose form leaves no room for a token. */
function figuresIn(records: readonly AnyRecord[]): Set<string> {
  return new Set(JSON.stringify(records).match(/\d{4}-\d{2}(?:-\d{2})?|\d[\dAB]\d{7,}/g));
}

const talkative: readonly AnyRecord[] = [
  person,
  make('structure', 's1', {
    name: 'Maison fictive',
    aliases: ['Maison'],
    address: { lines: ['1 rue Fictive'], postalCode: '73000', city: 'Ville' },
    identifiers: { finessEj: '730000008', siren: '552008443', siret: '40483304700014' },
    partOf: { type: 'structure', id: 's1' },
    services: [{ id: 'v', name: 'Accueil', description: 'Une phrase', site: 'a' }],
  }),
  make('person', 'p2', {
    pseudonym: { value: 'un-pseudonyme', scope: 'Une portée', keyId: 'une-cle' },
    residences: [{ territory: { type: 'territory', id: 'chez-elle' } }],
  }),
  make('pathway', 'w1', {
    title: 'Un titre',
    period: { start: '2026-03-02', end: '2026-04-03', verbatim: 'au printemps' },
    referral: { date: '2026-05-04', decisionDate: '2026-05-01' },
    agreement: { decision: 'permit', date: '2026-06-05' },
    needs: [{ id: 'n', dimension: 'social', text: 'Un besoin' }],
    expectations: [{ id: 'x', text: 'Une attente', origin: 'person' }],
    goals: [{ id: 'g', text: 'Un objectif', status: 'active', needs: ['ailleurs'] }],
    actions: [
      {
        id: 'a',
        kind: 'other',
        title: 'Une action',
        status: 'completed',
        period: { start: '2027-01-06' },
        performer: { type: 'professional', id: 'quelqu-un' },
      },
    ],
    reviews: [{ id: 'r', kind: 'final', date: '2027-02-07', summary: 'Un bilan' }],
    closure: { reason: { missing: 'refused' }, outcome: 'Une issue' },
  }),
];

const datasets = [talkative, ...cases.map(({ broken }) => broken)];

describe.each(datasets.map((records, dataset) => ({ dataset, records })))(
  'broken data $dataset',
  ({ records }) => {
    const tokens = new Tokens();
    const filled = records.map((record) => tokens.fill(record));
    const issues = validateRecords(filled);
    const own = new Set(filled.map(({ type, id }) => `${type}/${id}`));

    test('hold tokens, and break as many rules as before', () => {
      expect(JSON.stringify(filled)).toContain(CANARY);
      expect(issues).toHaveLength(validateRecords(records).length);
      expect(issues.length).toBeGreaterThan(0);
    });

    test('show nothing in the issues but the type and id of the record', () => {
      for (const { record } of issues) expect(own).toContain(`${record?.type}/${record?.id}`);
      const anonymous = issues.map(({ record: _, ...issue }) => issue);
      const shown = [
        JSON.stringify(anonymous),
        inspect(anonymous, { depth: null, showHidden: true }),
        formatIssues(anonymous, { language: 'fr' }),
        formatIssues(anonymous, { language: 'en' }),
      ].join('\n');
      expect(shown).not.toContain(CANARY);
      for (const figure of figuresIn(filled)) expect(shown).not.toContain(figure);
    });
  },
);
