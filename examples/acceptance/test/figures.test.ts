import { readFileSync } from 'node:fs';
import { parseDatasetJson, type RecordOf, recordsOf } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';

type Result = RecordOf<'indicator-result'>;
type Figure = NonNullable<Result['value']>;

/** A figure as its document states it: how much, how exactly, in which words. */
const stated = ({ value, precision, verbatim }: Figure) => [value, precision, verbatim];

/** Every figure that the five documents declare: the definition that it follows, and what is stated. */
const figures: { readonly [seed: string]: { readonly [id: string]: object } } = {
  digne: {
    // The catalogue counts no groups.
    groupes: { follows: undefined, value: [4, 'exact', 'quatre groupes'] },
    // Participants of a pathway of groups: neither accompanied one by one, nor said to have all had the check.
    participants: {
      follows: undefined,
      value: [32, 'exact', 'les 32 personnes qui ont participé à ce parcours'],
    },
    'medecin-referent': {
      follows: 'doctor-of-reference-after-check',
      numerator: [
        32,
        'exact',
        'les 32 personnes qui ont participé à ce parcours avaient toutes un médecin référent',
      ],
      denominator: [32, 'exact', 'les 32 personnes qui ont participé à ce parcours'],
    },
  },
  lille: {
    'partenaires-impliques': { follows: 'partners-involved', value: [150, 'exact', '150'] },
    'personnes-touchees-2015': { follows: 'people-reached', value: [1926, 'exact', '1926'] },
    'personnes-informees-accompagnees-2016': {
      follows: 'people-informed-or-accompanied',
      value: [2410, 'exact', '2 410'],
    },
  },
  chambery: {
    'nouveaux-accompagnements': {
      follows: 'pathways-opened',
      value: [150, 'exact', '150 nouveaux accompagnements / an'],
    },
    // What this median measures is not said: it follows no definition.
    mediane: { follows: undefined, value: [6, 'exact', 'médiane : 6 mois'] },
    'participants-aux-demarches': { follows: 'inhabitants-engaged', value: [40, 'exact', '40'] },
    // Meetings, coordinators or projects: it is not said which.
    'rencontres-des-coordinateurs': { follows: undefined, value: [2, 'exact', '2 en ARA'] },
  },
  secpa: {
    'structures-participantes': {
      follows: 'structures-by-cohort',
      value: [26, 'exact', 'les 26 structures'],
      strata: {
        'ayant-debute-en-2021': [6, 'exact', 'six centres'],
        'au-1er-mars-2022': [
          20,
          'exact',
          'vingt autres centres et maisons de santé pluriprofessionnelles',
        ],
      },
    },
  },
  rencontres: {
    participants: { follows: 'session-attendance', value: [176, 'exact', 'Les 176 participants'] },
    'habitants-associes': {
      follows: 'inhabitants-engaged',
      value: [30, 'approximate', "une trentaine d'habitants des quartiers prioritaires"],
    },
    'part-des-habitants': {
      follows: 'inhabitants-share-of-event',
      numerator: [30, 'approximate', "une trentaine d'habitants des quartiers prioritaires"],
      denominator: [176, 'exact', 'Les 176 participants'],
    },
  },
};

function told({ definition, value, numerator, denominator, strata }: Result): object {
  return {
    follows: definition?.id,
    ...(value && { value: stated(value) }),
    ...(numerator && { numerator: stated(numerator) }),
    ...(denominator && { denominator: stated(denominator) }),
    ...(strata && {
      strata: Object.fromEntries(
        strata.map((stratum) => [stratum.code, stratum.value && stated(stratum.value)]),
      ),
    }),
  };
}

const resultsOf = (seed: string): Result[] => {
  const text = readFileSync(new URL(`../../${seed}/dataset.json`, import.meta.url), 'utf8');
  return recordsOf(parseDatasetJson(text).records, 'indicator-result');
};

describe.each(Object.entries(figures))('the figures of %s', (seed, expected) => {
  const results = resultsOf(seed);

  it('are all there, each with its definition, its precision and its words', () => {
    expect(Object.fromEntries(results.map((result) => [result.id, told(result)]))).toEqual(
      expected,
    );
  });

  it('say what a reader must know where no definition is followed, or a part may not be one', () => {
    for (const { id, definition, notes = [] } of results) {
      const doubtful = definition === undefined || definition.id === 'inhabitants-share-of-event';
      if (doubtful) expect([id, notes.length > 0]).toEqual([id, true]);
    }
  });
});

it('Lille’s people reached in 2015 and informed and/or accompanied in 2016 are two definitions', () => {
  const [first, second] = resultsOf('lille').filter(({ id }) => id.startsWith('personnes-'));
  expect(first?.definition?.id).not.toBe(second?.definition?.id);
  for (const result of [first, second])
    expect(result?.notes?.join()).toContain('ne se comparent pas');
});
