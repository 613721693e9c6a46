import { definitionById } from '@santeparticipative/core';
import {
  addToRegister,
  calendarPeriod,
  campaignResults,
  campaignState,
  evaluate,
  indicatorHash,
  publish,
  releaseToCsv,
} from '@santeparticipative/indicators';
import { generateRegion } from '@santeparticipative/testing';

const period = calendarPeriod('2025');
const definitions = ['pathways-opened', 'pathway-duration-median', 'contacts'].map(definitionById);

// What each structure holds stays with it: the federation never sees a record.
const region = generateRegion({ seed: 7, structures: 6, year: 2025 });
const teams = region.records.filter(
  ({ type, id }) => type === 'structure' && /^structure-\d+$/.test(id),
);
const recordsOf = (id) => {
  const own = region.records.filter((record) => record.structure?.id === id);
  const people = new Set(own.map(({ subject }) => subject?.id));
  return [...own, ...region.records.filter((record) => people.has(record.id))];
};

const campaign = {
  id: 'activite-2025',
  title: { fr: 'Activité 2025', en: 'Activity 2025' },
  period,
  definitions: definitions.map((definition) => ({
    id: definition.id,
    version: definition.version,
    hash: indicatorHash(definition),
  })),
  structures: teams.map(({ id }) => id),
  opens: '2026-01-05',
  due: '2026-02-28',
};

function submission(id, receivedAt, version = 1, records = recordsOf(id)) {
  const partials = evaluate(definitions, records, { period, asOf: '2026-01-05' });
  return { id: `${id}-${version}`, structures: [id], receivedAt, version, partials };
}

const [first, second, third, fourth, fifth, last] = campaign.structures;
const submissions = [
  submission(first, '2026-01-12T09:00:00Z'),
  submission(second, '2026-02-02T09:00:00Z'),
  submission(third, '2026-02-28T22:30:00Z'), // 23:30 in Paris: still in time
  submission(fourth, '2026-02-10T09:00:00Z', 1, recordsOf(fourth).slice(0, -40)),
  submission(fourth, '2026-02-20T09:00:00Z', 2), // what it had forgotten
  submission(fifth, '2026-02-11T09:00:00Z'),
];

const asOf = '2026-03-02T09:00:00Z';
const state = campaignState(campaign, submissions, asOf);
for (const { structure, definition, state: told, late } of state.entries) {
  if (definition === 'pathways-opened') console.log(structure, told, late ? '(late)' : '');
}

function release(results, recordedAt, register) {
  const partials = results.results.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const { completeness, revision: revises } = results;
  return publish(partials, { recordedAt, completeness, revises, register });
}

const published = release(campaignResults(campaign, submissions, { asOf }), asOf);
if (!published.ok) throw new Error('Disclosure control refuses this release.');
console.log(releaseToCsv(published.value, { language: 'en' }));

// The sixth structure comes: the release is revised, and guarded against being subtracted from the first.
const later = '2026-03-20T09:00:00Z';
const all = [...submissions, submission(last, '2026-03-16T09:00:00Z')];
const revised = release(
  campaignResults(campaign, all, { asOf: later, published: [asOf] }),
  later,
  addToRegister(undefined, published.value),
);
if (!revised.ok) throw new Error('Disclosure control refuses this release.');
console.log(releaseToCsv(revised.value, { language: 'en' }));
