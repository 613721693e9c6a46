import { EPICES_QUESTIONS, type EpicesAnswers, epicesScore } from '@santeparticipative/core';
import { codeOfText, type Pass } from '@santeparticipative/indicators';
import * as z from 'zod';
import type { Database } from './database/database.js';
import type { LineColumns } from './lines/line-columns.js';
import { originsOf } from './passes/codes.js';
import {
  assessments,
  atEntry,
  atExit,
  contactsOfPathways,
  factsOfPersons,
  type LinkName,
  linkNames,
  previousSessions,
  rightsOf,
} from './passes/derived.js';
import { peopleOfGroups, personOfPathways } from './passes/people.js';
import { text } from './sql/quoting.js';

/** What each table rests on. */
const dependencies: { readonly [link in LinkName]?: readonly LinkName[] } = {
  at_entry: ['assessments', 'person_of_pathways'],
  at_exit: ['assessments', 'person_of_pathways'],
  rights_of: ['at_entry', 'at_exit', 'assessments', 'person_of_pathways'],
};

function linkQuery(link: LinkName, passes: readonly Pass[], lines: LineColumns): string {
  switch (link) {
    case 'person_of_pathways':
      return personOfPathways(lines);
    case 'people_of_groups':
      return peopleOfGroups(lines);
    case 'facts_of_persons':
      return factsOfPersons(lines);
    case 'assessments':
      return assessments(lines);
    case 'at_entry':
      return atEntry();
    case 'at_exit':
      return atExit();
    case 'rights_of':
      return rightsOf();
    case 'contacts_of_pathways':
      return contactsOfPathways(lines);
    case 'previous_sessions':
      return previousSessions(lines);
    case 'origins_of':
      return originsOf(lines);
    case 'codes_of_texts':
      return textsOf(passes, lines);
  }
}

/** The words from which codes are made. */
function textsOf(passes: readonly Pass[], lines: LineColumns): string {
  const told = passes.flatMap(({ base, codes }) =>
    codes.flatMap((source) =>
      source.from === 'record' && source.reads === 'text' && source.list === undefined
        ? [
            `SELECT ${lines.value(base, source.field)} AS told FROM standing WHERE "$type" = ${text(base)}`,
          ]
        : [],
    ),
  );
  return `SELECT DISTINCT told FROM (${told.join(' UNION ALL ')}) WHERE told IS NOT NULL`;
}

/** The queries of the tables beside the lines that passes need, in the order in which they are made. */
export function linkQueries(
  needs: readonly LinkName[],
  passes: readonly Pass[],
  lines: LineColumns,
): ReadonlyMap<LinkName, string> {
  const all = new Set(needs.flatMap((link) => [link, ...(dependencies[link] ?? [])]));
  return new Map(
    linkNames.filter((link) => all.has(link)).map((link) => [link, linkQuery(link, passes, lines)]),
  );
}

/** The score of each way to answer all questions: the questions answered by yes are the bits of a number. */
function* epicesScores(): Generator<readonly number[]> {
  for (let answers = 0; answers < 2 ** EPICES_QUESTIONS.length; answers += 1) {
    const told: EpicesAnswers = { instrument: 'epices' };
    for (const [index, question] of EPICES_QUESTIONS.entries()) {
      told[question] = (answers & (2 ** index)) !== 0;
    }
    const score = epicesScore(told);
    if (score !== undefined) yield [answers, score];
  }
}

/** Makes the tables beside the lines. */
export async function makeLinks(
  database: Database,
  queries: ReadonlyMap<LinkName, string>,
): Promise<void> {
  for (const [link, query] of queries) {
    if (link === 'assessments') {
      await database.run('CREATE TABLE epices_scores (answers BIGINT, score BIGINT)');
      await database.append('epices_scores', epicesScores());
    }
    if (link === 'codes_of_texts') await makeCodesOfTexts(database, query);
    else await database.run(`CREATE TABLE ${link} AS ${query}`);
  }
}

async function makeCodesOfTexts(database: Database, query: string): Promise<void> {
  await database.run('CREATE TABLE codes_of_texts (told VARCHAR, code VARCHAR)');
  const told = await database.rows(query, z.object({ told: z.string() }));
  await database.append(
    'codes_of_texts',
    told.flatMap(({ told: words }) => {
      const code = codeOfText(words);
      return code === undefined ? [] : [[words, code]];
    }),
  );
}
