import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CampaignEntry,
  campaignResults,
  campaignState,
  checkCampaign,
  checkSubmission,
  completenessShare,
  type PartialResult,
  publish,
  type Submission,
  writePartialResult,
} from '../../src/index.js';
import { campaign, figures, otherHash, sent } from './campaigns.js';

const END = '2026-04-30T12:00:00Z';

/** Where each structure stands with pathways opened, in few words. */
function standing(submissions: readonly Submission[], asOf = END): string[] {
  return campaignState(campaign, submissions, asOf)
    .entries.filter(({ definition }) => definition === 'pathways-opened')
    .map(inWords);
}

function inWords({ structure, state, late, submission, revision }: CampaignEntry): string {
  return [structure, state, late ? 'late' : '', submission, revision]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
}

function issuesOf(submissions: readonly Submission[]): string[] {
  return campaignState(campaign, submissions, END).rejections.flatMap(
    ({ submission, definition, issues }) =>
      issues.map(({ rule, path, message }) => {
        expect(message.fr.length * message.en.length).toBeGreaterThan(0);
        return `${submission} ${definition ?? '-'} ${rule} ${path}`;
      }),
  );
}

/** The merged number of pathways opened. */
function totalOf(submissions: readonly Submission[], asOf = END): number | undefined {
  const [first] = campaignResults(campaign, submissions, { asOf }).results;
  return first?.result.ok === true ? first.result.value.total.n : undefined;
}

test('what is received adds up, and what is missing is told', () => {
  const submissions = [sent('n1', 'msp-nord', 20), sent('s1', 'msp-sud', 30)];
  expect(standing(submissions)).toEqual([
    'msp-nord received n1 1',
    'msp-sud received s1 1',
    'msp-est missing late',
  ]);
  const { results, completeness, revision } = campaignResults(campaign, submissions, { asOf: END });
  expect(results.map(({ definition }) => definition)).toEqual([
    'pathways-opened',
    'interpreting-hours',
  ]);
  expect(results[0]?.result).toMatchObject({
    ok: true,
    value: {
      total: { n: 50, people: { atLeast: 30, atMost: 50 } },
      subject: ['msp-nord', 'msp-sud'],
    },
  });
  expect(completeness).toEqual({ expected: 3, received: 2, missing: ['msp-est'] });
  expect(completenessShare(completeness)).toBe(66);
  expect(revision).toEqual({ revision: 1, structures: [] });
});

test('a campaign to which nobody sent anything has no result, and is not late before it is due', () => {
  const { results, completeness } = campaignResults(campaign, [], { asOf: END });
  expect(results[0]?.result).toMatchObject({ ok: false, issues: [{ rule: 'merge.nothing' }] });
  expect(completeness.received).toBe(0);
  expect(standing([], '2026-02-01T00:00:00Z')).toEqual([
    'msp-nord missing',
    'msp-sud missing',
    'msp-est missing',
  ]);
});

// In Paris, 31 March 2026 is in summer time and ends at 22:00 UTC; 31 January is in winter time and ends at 23:00.
test.each([
  ['2026-03-31', '2026-03-31T21:59:59Z', false],
  ['2026-03-31', '2026-03-31T22:00:00Z', true],
  ['2026-01-31', '2026-01-31T22:59:59.999Z', false],
  ['2026-01-31', '2026-01-31T23:00:00Z', true],
  // The day on which the hour changes: 29 March has 23 hours, 25 October 25.
  ['2026-03-28', '2026-03-28T22:59:59Z', false],
  ['2026-03-28', '2026-03-28T23:00:00Z', true],
  ['2026-03-29', '2026-03-29T21:59:59Z', false],
  ['2026-03-29', '2026-03-29T22:00:00Z', true],
  ['2026-10-25', '2026-10-25T22:59:59Z', false],
  ['2026-10-25', '2026-10-25T23:00:00Z', true],
])('due on %s, received at %s: late is %s', (due, receivedAt, late) => {
  const submissions = [sent('n1', 'msp-nord', 20, { receivedAt })];
  const [entry] = campaignState({ ...campaign, due }, submissions, '2026-12-01T00:00:00Z').entries;
  expect(entry).toMatchObject({ state: 'received', late });
});

test('a campaign opens at the start of its first day in Paris', () => {
  const at = (receivedAt: string) => issuesOf([sent('n1', 'msp-nord', 20, { receivedAt })]);
  expect(at('2026-01-04T23:00:00Z')).toEqual([]);
  expect(at('2026-01-04T22:59:59Z')).toEqual(['n1 - campaign.before-opening /receivedAt']);
});

test('what is late counts', () => {
  const late = sent('n1', 'msp-nord', 20, { receivedAt: '2026-04-02T09:00:00Z' });
  expect(standing([late])[0]).toBe('msp-nord received late n1 1');
  expect(totalOf([late])).toBe(20);
  expect(totalOf([late], '2026-04-01T00:00:00Z')).toBeUndefined();
});

test('a correction takes the place of what it corrects, and is not late when the first was not', () => {
  const first = sent('n1', 'msp-nord', 20);
  const second = sent('n2', 'msp-nord', 23, { version: 2, receivedAt: '2026-04-10T09:00:00Z' });
  expect(standing([first, second])[0]).toBe('msp-nord corrected n2 2');
  expect(totalOf([second, first])).toBe(23);
  const third = sent('n3', 'msp-nord', 22, { version: 3, receivedAt: '2026-04-11T09:00:00Z' });
  expect(standing([third, first, second])[0]).toBe('msp-nord corrected n3 3');
});

test('an older version that arrives after a newer one does not take its place', () => {
  const newer = sent('n2', 'msp-nord', 23, { version: 2 });
  const older = sent('n1', 'msp-nord', 20, { receivedAt: '2026-02-20T09:00:00Z' });
  expect(totalOf([newer, older])).toBe(23);
});

test('sending the same thing again corrects nothing, whatever its version', () => {
  const first = sent('n1', 'msp-nord', 20);
  const again = sent('n2', 'msp-nord', 20, { version: 2, receivedAt: '2026-02-03T09:00:00Z' });
  expect(standing([first, again, first])[0]).toBe('msp-nord received n1 1');
  expect(issuesOf([first, again, first])).toEqual([]);
});

test('of two contents of one version the first that came stands, and the other is told', () => {
  const first = sent('n1', 'msp-nord', 20);
  const other = sent('n2', 'msp-nord', 21, { receivedAt: '2026-02-03T09:00:00Z' });
  expect(totalOf([other, first])).toBe(20);
  expect(issuesOf([other, first])).toEqual([
    'n2 interpreting-hours campaign.same-version /version',
    'n2 pathways-opened campaign.same-version /version',
  ]);
});

test('a correction of one indicator leaves the other as it was', () => {
  const first = sent('n1', 'msp-nord', 20);
  const second = sent('n2', 'msp-nord', 0, {
    version: 2,
    partials: [figures('pathways-opened', 'msp-nord', 25)],
  });
  const entries = campaignState(campaign, [first, second], END).entries.slice(0, 2);
  expect(entries.map(inWords)).toEqual(['msp-nord corrected n2 2', 'msp-nord received n1 1']);
});

test('sites that send together stand together, those that had nothing to count among them', () => {
  const together = sent('p1', ['msp-sud', 'msp-nord'], 50, {
    partials: [figures('pathways-opened', 'msp-nord', 50)],
  });
  expect(standing([together])).toEqual([
    'msp-nord received p1 1',
    'msp-sud received p1 1',
    'msp-est missing late',
  ]);
  const bySite = sent('p1', ['msp-nord', 'msp-sud'], 0, {
    partials: [
      figures('pathways-opened', 'msp-nord', 20),
      figures('pathways-opened', 'msp-sud', 30),
    ],
  });
  expect(totalOf([bySite, sent('e1', 'msp-est', 5)])).toBe(55);
  const twice = { ...bySite, partials: [bySite.partials[0], bySite.partials[0]] };
  expect(issuesOf([twice])).toEqual(['p1 pathways-opened merge.overlapping-subjects /partials']);
});

test('a structure with nothing to count is received: its result names nobody, its submission does', () => {
  const none = sent('n1', 'msp-nord', 0, {
    partials: [figures('pathways-opened', 'msp-nord', 0, { subject: [] })],
  });
  expect(standing([none])[0]).toBe('msp-nord received n1 1');
  expect(totalOf([none, sent('s1', 'msp-sud', 4)])).toBe(4);
});

test('one site cannot correct what several sent together, unless it says what it replaces', () => {
  const together = sent('p1', ['msp-nord', 'msp-sud'], 50);
  const alone = sent('n2', 'msp-nord', 20, { version: 2 });
  expect(totalOf([alone, together])).toBe(50);
  expect(issuesOf([alone, together])).toContain(
    'n2 pathways-opened campaign.overlapping-submission /structures',
  );
  const instead = { ...alone, replaces: ['p1'] };
  expect(standing([instead, together])).toEqual([
    'msp-nord corrected n2 2',
    'msp-sud missing late',
    'msp-est missing late',
  ]);
  expect(totalOf([instead, together, sent('s2', 'msp-sud', 28, { version: 2 })])).toBe(48);
});

test.each<[string, Partial<Submission>, string]>([
  [
    'an unknown structure',
    { structures: ['msp-ouest'] },
    '- campaign.unknown-structure /structures/0',
  ],
  [
    'a structure twice',
    { structures: ['msp-nord', 'msp-nord'] },
    '- campaign.repeated /structures',
  ],
  [
    'another period',
    {
      partials: [
        figures('pathways-opened', 'msp-nord', 20, {
          period: { start: '2024-01-01', end: '2024-12-31' },
        }),
      ],
    },
    'pathways-opened campaign.wrong-period /partials/0/period',
  ],
  [
    'activity of another structure',
    { partials: [figures('pathways-opened', 'msp-sud', 20)] },
    'pathways-opened campaign.other-structure /partials/0/subject',
  ],
  [
    'a hash that is not that of the definition',
    { partials: [figures('pathways-opened', 'msp-nord', 20, { hash: otherHash })] },
    'pathways-opened partial.hash /partials/0/hash',
  ],
  [
    'figures that cannot be read',
    { partials: [{ ...figures('pathways-opened', 'msp-nord', 20), total: 20 }] },
    'pathways-opened field.object-expected /partials/0/total',
  ],
])('%s is rejected', (_, more, expected) => {
  const submission = sent('n1', 'msp-nord', 20, more);
  expect(issuesOf([submission])).toEqual([`n1 ${expected}`]);
  expect(totalOf([submission])).toBeUndefined();
  const known = campaign.structures.includes(submission.structures[0] ?? '');
  expect(standing([submission])[0]).toBe(`msp-nord ${known ? 'rejected' : 'missing'} late`);
});

test('another meaning of the definition, and an indicator nobody asked for, are rejected', () => {
  const narrower = { ...campaign, definitions: campaign.definitions.slice(1) };
  const [rejection] = campaignState(narrower, [sent('n1', 'msp-nord', 20)], END).rejections;
  expect(rejection?.issues[0]?.rule).toBe('campaign.unknown-definition');
  const changed = {
    ...campaign,
    definitions: campaign.definitions.map((one) => ({ ...one, hash: otherHash })),
  };
  const { rejections, entries } = campaignState(changed, [sent('n1', 'msp-nord', 20)], END);
  expect(rejections.flatMap(({ issues }) => issues.map(({ rule }) => rule))).toEqual([
    'campaign.wrong-hash',
    'campaign.wrong-hash',
  ]);
  expect(entries[0]?.state).toBe('rejected');
});

test('one result that is wrong takes no other with it, and figures stand while a correction is rejected', () => {
  const good = sent('n1', 'msp-nord', 20);
  const bad = sent('n2', 'msp-nord', 23, {
    version: 2,
    partials: ['abîmé', figures('interpreting-hours', 'msp-nord', 23)],
  });
  const entries = campaignState(campaign, [good, bad], END).entries.slice(0, 2);
  expect(entries.map(inWords)).toEqual(['msp-nord received n1 1', 'msp-nord corrected n2 2']);
  expect(issuesOf([good, bad])).toEqual(['n2 - field.object-expected /partials/0']);
});

test('a correction after a publication revises it, and names the structures, never an amount', () => {
  // In any order. Nothing changed between the first two: they are one statement.
  const published = ['2026-03-15T08:00:00Z', '2026-02-15T08:00:00Z', '2026-02-20T08:00:00Z'];
  const submissions = [
    sent('n1', 'msp-nord', 100),
    sent('s1', 'msp-sud', 30),
    sent('n2', 'msp-nord', 103, { version: 2, receivedAt: '2026-03-01T09:00:00Z' }),
    sent('e1', 'msp-est', 40, { receivedAt: '2026-04-01T09:00:00Z' }),
  ];
  const revisionAt = (asOf: string) =>
    campaignResults(campaign, submissions, { asOf, published }).revision;
  expect(revisionAt('2026-02-15T08:00:00Z')).toEqual({ revision: 1, structures: [] });
  expect(revisionAt('2026-03-15T08:00:00Z')).toEqual({ revision: 2, structures: ['msp-nord'] });
  expect(revisionAt('2026-03-20T08:00:00Z')).toEqual({ revision: 2, structures: ['msp-nord'] });
  expect(revisionAt(END)).toEqual({ revision: 3, structures: ['msp-est'] });
});

test('results have the words of the campaign, not those of a sender', () => {
  const own = figures('pathways-opened', 'msp-nord', 0).definition;
  const definition = {
    ...own,
    version: '9999.0.0',
    title: { fr: 'Mots d’un envoi', en: 'Words of a sender' },
  };
  const submission = sent('n1', 'msp-nord', 20, {
    partials: [figures('pathways-opened', 'msp-nord', 20, { definition })],
  });
  const definitionIn = (definitions?: (typeof own)[]) => {
    const [first] = campaignResults(campaign, [submission], { asOf: END, definitions }).results;
    return first?.result.ok === true ? first.result.value.definition : undefined;
  };
  expect(definitionIn([own])).toEqual(own);
  // The catalogue has none of this meaning: the tests ask for it without its breakdowns.
  expect(definitionIn()?.version).toBe('9999.0.0');
});

test('each indicator has its own completeness and revision', () => {
  const published = ['2026-02-15T08:00:00Z'];
  const submissions = [
    sent('n1', 'msp-nord', 20),
    sent('n2', 'msp-nord', 0, {
      version: 2,
      receivedAt: '2026-03-01T09:00:00Z',
      partials: [figures('interpreting-hours', 'msp-nord', 21)],
    }),
    sent('s1', 'msp-sud', 0, { partials: [figures('pathways-opened', 'msp-sud', 9)] }),
  ];
  const { results, completeness, revision } = campaignResults(campaign, submissions, {
    asOf: END,
    published,
  });
  expect(results.map((result) => [result.completeness.received, result.revision.revision])).toEqual(
    [
      [2, 1],
      [1, 2],
    ],
  );
  expect([completeness.received, revision.revision]).toEqual([1, 2]);
});

const many = [
  sent('n1', 'msp-nord', 20),
  sent('n2', 'msp-nord', 21, { version: 2, receivedAt: '2026-02-10T09:00:00Z' }),
  sent('n3', 'msp-nord', 22, { version: 2 }),
  sent('p1', ['msp-nord', 'msp-sud'], 50, { receivedAt: '2026-01-20T09:00:00Z' }),
  sent('p2', ['msp-sud', 'msp-nord'], 51, { version: 2 }),
  sent('s2', 'msp-sud', 30, { version: 3, replaces: ['p2'] }),
  sent('e1', 'msp-est', 8, { receivedAt: '2026-04-20T09:00:00Z' }),
  sent('e1', 'msp-est', 9, { receivedAt: '2026-04-20T09:00:00Z' }),
  sent('x1', 'msp-ouest', 9),
  sent('x2', 'msp-est', 9, { partials: [null, 3, { kind: 'release' }] }),
];

test('the order of submissions changes nothing, and a submission twice is one', () => {
  const moment = { asOf: END, published: ['2026-02-05T00:00:00Z'] };
  const state = campaignState(campaign, many, END);
  const results = campaignResults(campaign, many, moment);
  expect(new Set(state.entries.map((entry) => entry.state)).size).toBeGreaterThan(1);
  const shuffled = fc.shuffledSubarray(many, { minLength: many.length });
  fc.assert(
    fc.property(shuffled, (submissions) => {
      expect(campaignState(campaign, submissions, END)).toEqual(state);
      expect(campaignResults(campaign, submissions, moment)).toEqual(results);
    }),
    { numRuns: 50 },
  );
  expect(campaignState(campaign, [...many, ...many], END).entries).toEqual(state.entries);
});

test('every structure is received once at most, and what is merged is of those received', () => {
  fc.assert(
    fc.property(fc.subarray(many), fc.constantFrom('2026-02-05T00:00:00Z', END), (some, asOf) => {
      const { entries } = campaignState(campaign, some, asOf);
      expect(entries).toHaveLength(6);
      for (const { definition, result, completeness } of campaignResults(campaign, some, { asOf })
        .results) {
        const received = entries.flatMap((entry) =>
          entry.definition === definition && entry.submission !== undefined
            ? [entry.structure]
            : [],
        );
        expect(completeness.received).toBe(received.length);
        expect(result.ok ? result.value.subject : []).toEqual(received.sort());
      }
    }),
  );
});

test('a submission that travelled as JSON is read, and a hostile one is refused without throwing', () => {
  const partials: PartialResult[] = [figures('pathways-opened', 'msp-nord', 20)];
  const travelled: unknown = JSON.parse(
    JSON.stringify({ ...sent('n1', 'msp-nord', 20), partials: [] }).replace(
      '"partials":[]',
      `"partials":[${partials.map(writePartialResult).join()}]`,
    ),
  );
  const read = checkSubmission(travelled);
  if (!read.ok) throw new Error('The submission is not read.');
  expect(totalOf([read.value])).toBe(20);
  for (const hostile of [
    null,
    [],
    'n1',
    { ...sent('n1', 'msp-nord', 1), structures: [] },
    { ...sent('n1', 'msp-nord', 1), receivedAt: '2026-02-01' },
    { ...sent('n1', 'msp-nord', 1), version: 0 },
    { ...sent('n1', 'msp-nord', 1), structures: ['<script>'] },
  ]) {
    expect(checkSubmission(hostile)).toMatchObject({ ok: false });
  }
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 4 }), (values) => {
      const { entries } = campaignState(
        campaign,
        [sent('n1', 'msp-nord', 1, { partials: values })],
        END,
      );
      expect(entries.every(({ submission }) => submission === undefined)).toBe(true);
    }),
  );
});

test('a campaign is data, and one that contradicts itself is refused', () => {
  expect(checkCampaign(JSON.parse(JSON.stringify(campaign)))).toMatchObject({ ok: true });
  const rules = (more: object) =>
    checkCampaign({ ...campaign, ...more }).issues.map(({ rule }) => rule);
  expect(rules({ due: '2026-01-04' })).toEqual(['campaign.dates']);
  expect(rules({ structures: ['msp-nord', 'msp-nord'] })).toEqual(['campaign.repeated']);
  expect(rules({ definitions: [campaign.definitions[0], campaign.definitions[0]] })).toEqual([
    'campaign.repeated',
  ]);
  expect(rules({ period: { start: '2025-12-31', end: '2025-01-01' } })).toEqual([
    'time.end-before-start',
  ]);
  expect(rules({ definitions: [{ id: 'pathways-opened', version: '1.0.0' }] })).toEqual([
    'field.required',
  ]);
  expect(rules({ structures: [] })).toEqual(['field.empty-list']);
});

test('a release of a campaign states how complete it is and what it revises', () => {
  const submissions = [
    sent('n1', 'msp-nord', 100),
    sent('n2', 'msp-nord', 130, { version: 2, receivedAt: '2026-03-01T09:00:00Z' }),
    sent('s1', 'msp-sud', 30),
  ];
  const { results, completeness, revision } = campaignResults(campaign, submissions, {
    asOf: END,
    published: ['2026-02-15T08:00:00Z'],
  });
  const partials = results.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const released = publish(partials, { recordedAt: END, completeness, revises: revision });
  expect(released).toMatchObject({
    ok: true,
    value: {
      completeness: { expected: 3, received: 2, missing: ['msp-est'] },
      revision: { revision: 2, structures: ['msp-nord'] },
    },
  });
});
