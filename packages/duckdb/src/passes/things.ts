import type { EvaluationPeriod, Observation, Pass } from '@santeparticipative/indicators';
import type { LineColumns } from '../lines/line-columns.js';
import { number, text } from '../sql/quoting.js';
import { codesSql, structures } from './codes.js';
import { withDates, withPlacing } from './dates.js';
import { type LinkName, personCodes, withDerived } from './derived.js';
import { fieldsOf, ITEM_COLUMN } from './fields.js';
import { condition } from './filters.js';
import { areListed, withPeople } from './people.js';
import { type Columns, Relation } from './relation.js';

/** The things that a pass counts, as a query, and what the query rests on. */
export interface Things {
  /** A row for each thing of the population that is not outside the period. */
  readonly sql: string;
  /** The structures whose activity the records of the base tell, whatever counts of them. */
  readonly structures: string;
  readonly needs: readonly LinkName[];
  /** Of the dimensions, in their order: whether a thing may stand in several strata. */
  readonly areMany: readonly boolean[];
}

/** The column of the codes in a dimension. */
export function codeColumn(index: number): string {
  return `$code${index}`;
}

const SAFE = number(Number.MAX_SAFE_INTEGER);

/** What is taken of each thing, as columns, and whether it counts: `$counts`. */
function observed(observation: Observation, fieldOf: ReturnType<typeof fieldsOf>): Columns {
  switch (observation.kind) {
    case 'count':
      return { $counts: 'true' };
    case 'numerator':
      return { $counts: 'true', $in: condition(observation.filter, fieldOf) };
    case 'distinct': {
      const { text: told, number: figure, boolean } = fieldOf(observation.field);
      const parts = [
        told,
        figure && `CAST(${figure} AS VARCHAR)`,
        boolean && `CAST(${boolean} AS VARCHAR)`,
      ];
      const distinct = `coalesce(${[...parts, 'NULL'].filter((part) => part !== undefined).join(', ')})`;
      return { $distinct: distinct, $counts: `${distinct} IS NOT NULL` };
    }
    case 'integer': {
      const value = fieldOf(observation.field).number ?? 'NULL::DOUBLE';
      const isWhole = `coalesce(${value} = floor(${value}) AND abs(${value}) <= ${SAFE}, false)`;
      return { $value: `CASE WHEN ${isWhole} THEN CAST(${value} AS BIGINT) END`, $counts: isWhole };
    }
  }
}

/** The columns of a thing that a pass keeps. */
export function keptColumns({ people, observation, codes }: Pass): string[] {
  return [
    '$inside',
    '$counts',
    ...(observation.kind === 'numerator' ? ['$in'] : []),
    ...(observation.kind === 'distinct' ? ['$distinct'] : []),
    ...(observation.kind === 'integer' ? ['$value'] : []),
    ...(people.kind === 'nobody' ? [] : ['$person', '$exact', '$least']),
    ...(areListed(people) ? ['$persons'] : []),
    ...codes.map((_, index) => codeColumn(index)),
  ];
}

/** Prints the things that a pass counts. */
export function thingsOf(pass: Pass, period: EvaluationPeriod, lines: LineColumns): Things {
  const { base, unnest, population, people, codes } = pass;
  const ofBase = new Relation(`SELECT * FROM standing WHERE "$type" = ${text(base)}`);
  const mattering = ofBase.where('"$matters"');
  const needs: LinkName[] = [];
  if (people.kind === 'subject') needs.push('people_of_groups');
  if (people.kind === 'contact') needs.push('person_of_pathways');
  if (pass.dates === 'origins' || pass.structures.from === 'origins') needs.push('origins_of');

  // Who an item is, is known once it is there.
  let things = people.kind === 'item' ? mattering : withPeople(mattering, people, lines);
  const derived = withDerived(things, pass, lines, period);
  things = derived.relation;
  needs.push(...derived.needs);
  if (codes.some(({ from }) => from === 'person')) {
    const { columns, joins } = personCodes(base, lines);
    things = things.with(columns, joins);
    needs.push('facts_of_persons');
  }
  if (codes.some((source) => source.from === 'record' && source.reads === 'text')) {
    needs.push('codes_of_texts');
  }
  if (unnest?.derived) {
    things = things.with({ [ITEM_COLUMN]: 'i.item' }, 'JOIN rights_of i ON i.line = r.line');
  } else if (unnest !== undefined) {
    const isList = lines.placeOf(base, unnest.list)?.kinds.has('list') === true;
    const items = isList
      ? `from_json(${lines.value(base, unnest.list)}, '["JSON"]')`
      : '[]::JSON[]';
    things = things.unnesting(ITEM_COLUMN, items);
  }
  if (people.kind === 'item') things = withPeople(things, people, lines);
  things = withPlacing(withDates(things, pass, lines), pass, period).where('NOT "$outside"');
  const fieldOf = fieldsOf(pass, lines);
  if (population !== undefined) things = things.where(condition(population, fieldOf));
  const read = codes.map((source) => codesSql(source, pass, period, lines));
  const codeColumns = Object.fromEntries(
    read.map((code, index) => [codeColumn(index), 'one' in code ? code.one : code.many]),
  );
  things = things.with({ ...observed(pass.observation, fieldOf), ...codeColumns });

  const told = structures(base, pass.structures, lines);
  const list = 'one' in told ? told.one : `unnest(${told.many})`;
  return {
    sql: things.only(keptColumns(pass)).sql,
    structures: `SELECT DISTINCT ${list} AS structure FROM (${ofBase.sql}) r`,
    needs,
    areMany: read.map((code) => 'many' in code),
  };
}
