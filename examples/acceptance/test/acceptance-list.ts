/** What a document states, row by row, and how many entries its fact table holds at least. */
export interface AcceptanceList {
  /** The folder of the example. */
  readonly seed: string;
  /** The smallest total of `held` entries: a table may grow, nobody thins it out. */
  readonly entries: number;
  /** The names of the rows, in order. */
  readonly rows: readonly string[];
}

/** The acceptance list of each of the five documents. */
export const acceptanceLists: readonly AcceptanceList[] = [
  {
    seed: 'digne',
    entries: 154,
    rows: [
      'Title',
      'Lead',
      'Partner, role',
      'People',
      'Inspiration',
      'Editions',
      'Funding',
      'Objective',
      'Public / groups',
      'Territory',
      'Step 1',
      'Step 2',
      'Step 3',
      'Step 4',
      'Step 5',
      'Result',
      'Difficulties',
      'Context',
      'Future',
      'Ambiguity',
    ],
  },
  {
    seed: 'lille',
    entries: 191,
    rows: [
      'Title / summary',
      'Lead',
      'Start',
      'Quartiers (5)',
      'Budget',
      'Funding origin',
      'Partners with type',
      'Record metadata',
      'Origin',
      'Objectives (3)',
      'Référent mission 1',
      'Référent mission 2',
      'Results',
      'Originality',
      'Difficulties',
      'Solutions',
      'Future',
      'Transposition',
      'Ambiguity',
    ],
  },
  {
    seed: 'chambery',
    entries: 127,
    rows: [
      'Title',
      'Speakers',
      'Structure',
      'Dispositif',
      'Activity',
      'Individual side',
      'Territorial side',
      'New functions',
      '3 questions',
      'Participation',
      'Rencontres 2017',
      'Evaluation, national',
      'Evaluation, local',
      'Difficulties',
      'Satisfactions',
      'Regional',
      'Ambiguity',
    ],
  },
  {
    seed: 'secpa',
    entries: 65,
    rows: ['Frame', 'Territory', 'Cohorts', 'Budget', 'Offer', 'Effect claimed', 'Ambiguity'],
  },
  {
    seed: 'rencontres',
    entries: 116,
    rows: [
      'Title',
      'Event',
      'Supported / driven',
      'Classification',
      '3 reasons',
      'Structure types',
      'Participation objects',
      'Counts',
      'La Place Santé (ACSBE)',
      'Pôle santé Chambéry',
      'Ambiguity',
    ],
  },
];
