import {
  type BaseId,
  type DerivedValue,
  EPICES_QUESTIONS,
  participationLevels,
  rights,
} from '@santeparticipative/core';
import type { EvaluationPeriod, Pass } from '@santeparticipative/indicators';
import type { LineColumns } from '../lines/line-columns.js';
import { text } from '../sql/quoting.js';
import { endsBy, startsFrom } from './day-bounds.js';
import { derivedColumn } from './fields.js';
import { attendees, quantity, references } from './people.js';
import type { Relation } from './relation.js';

/** Tables that queries need beside the lines, by their names, in the order in which they are made. */
export const linkNames = [
  'person_of_pathways',
  'people_of_groups',
  'facts_of_persons',
  'assessments',
  'at_entry',
  'at_exit',
  'rights_of',
  'contacts_of_pathways',
  'previous_sessions',
  'codes_of_texts',
  'origins_of',
] as const;
export type LinkName = (typeof linkNames)[number];

interface DerivedSql {
  readonly sql: string;
  readonly joins?: string;
  readonly needs?: readonly LinkName[];
}

const FACTS = 'LEFT JOIN facts_of_persons f ON f.person = r."$person"';
const PERSONAL = ['facts_of_persons', 'people_of_groups', 'person_of_pathways'] as const;

function homes(start: string): string {
  return `homes_on(f.homes, ${start})`;
}

/** Whether the home on a date is in a priority neighbourhood. */
const inQpv = (start: string): DerivedSql => ({
  sql: `only_one(list_transform(${homes(start)}, lambda a_home: a_home.in_qpv))`,
  joins: FACTS,
  needs: PERSONAL,
});

/** The gender, the age band and the territory of the one person whom a thing concerns. */
export function personCodes(base: BaseId, lines: LineColumns) {
  const start = startOf(base, lines);
  const age = `year_of(${start}) - f.birth_year`;
  const older = (end: string) => `a_band.${end} + year_of(${start}) - year_of(a_band.on)`;
  return {
    columns: {
      $gender: 'f.gender',
      $ageBand: `CASE WHEN f.tells_year THEN CASE WHEN ${age} >= 0 THEN age_band(${age}, ${age}) END
        WHEN ${start} IS NOT NULL THEN only_one(list_transform(f.bands, lambda a_band: age_band(${older('"from"')}, ${older('"to"')}))) END`,
      $territory: `only_one(list_transform(${homes(start)}, lambda a_home: a_home.territory))`,
    },
    joins: FACTS,
  };
}

function startOf(base: BaseId, lines: LineColumns): string {
  if (base === 'contact') return lines.value(base, 'date');
  if (base === 'session') return `civil_day(${lines.value(base, 'start')})`;
  return lines.value(base, 'period.start');
}

function durationDays(lines: LineColumns): string {
  const start = `to_the_day(${lines.value('pathway', 'period.start')})`;
  const end = `to_the_day(${lines.value('pathway', 'period.end')})`;
  return `CASE WHEN ${end} >= ${start} THEN days_between(${start}, ${end})::DOUBLE END`;
}

function durationMinutes(lines: LineColumns): string {
  const told = lines.value('session', 'duration');
  const pattern = text('^P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?)?$');
  const part = (index: number) =>
    `coalesce(TRY_CAST(regexp_extract(${told}, ${pattern}, ${index}) AS DOUBLE), 0)`;
  return `CASE WHEN regexp_full_match(${told}, ${pattern}) THEN (${part(1)} * 24 + ${part(2)}) * 60 + ${part(3)} END`;
}

function inhabitantsAttending(lines: LineColumns): string {
  const of = `lines_of_inhabitants(role_lines(${lines.value('session', 'attended.byRole')}))`;
  const disjoint = lines.value('session', 'attended.disjoint');
  return `CASE WHEN len(${of}) > 0
    AND len(list_filter(${of}, lambda a_line: NOT coalesce(a_line."withinTotal" = 'true', false))) = 0
    THEN one_number(${of}, ${disjoint}) END`;
}

function professionalsEngaged(lines: LineColumns): string {
  const listed = lines.value('participation', 'professionals');
  const isOpen = `(names_list(${lines.value('participation', 'openLists')}, 'professionals') AND ${listed} IS NOT NULL)`;
  const structure = text(
    '[{"count": {"precision": "VARCHAR", "value": "DOUBLE", "min": "DOUBLE"}}]',
  );
  const among = `lines_of_professionals(role_lines(${lines.value('participation', 'participants.byRole')}))`;
  return `CASE WHEN ${isOpen} THEN NULL
    WHEN ${listed} IS NOT NULL THEN exact_sum(counts_of(from_json(${listed}, ${structure})))
    ELSE exact_sum(counts_of(${among})) END`;
}

/** ACI des maisons de santé, A1O5: the levels of participation of its first level; the others are of its second. */
const FIRST_ACI_LEVEL = ['information', 'consultation', 'concertation'];

function aciLevel(lines: LineColumns): string {
  const cases = Object.keys(participationLevels.concepts).map(
    (level) => `WHEN ${text(level)} THEN ${FIRST_ACI_LEVEL.includes(level) ? 1 : 2}::DOUBLE`,
  );
  return `CASE ${lines.value('participation', 'level')} ${cases.join(' ')} END`;
}

function seats(lines: LineColumns): string {
  const governance = lines.value('structure', 'governance');
  const structure = text(
    '[{"role": {"system": "VARCHAR", "code": "VARCHAR"}, "seats": {"precision": "VARCHAR", "value": "DOUBLE", "min": "DOUBLE"}}]',
  );
  const isOpen = `names_list(${lines.value('structure', 'openLists')}, 'governance')`;
  return `CASE WHEN NOT ${isOpen} THEN from_json(${governance}, ${structure}) END`;
}

const SEATS_OF = (list: string) =>
  `exact_sum(list_transform(${list}, lambda a_line: a_line.seats))`;

function inhabitantSeats(lines: LineColumns): string {
  const of = `list_filter(${seats(lines)}, lambda a_line: NOT are_officials([a_line.role]))`;
  return `CASE WHEN len(list_filter(${of}, lambda a_line: NOT are_inhabitants([a_line.role]))) = 0 THEN ${SEATS_OF(of)} END`;
}

function fteDays(lines: LineColumns, { start, end }: EvaluationPeriod): string {
  const fte = lines.value('professional', 'fte');
  const millionths = `floor(${fte} * 1e6::DOUBLE + 0.5::DOUBLE)`;
  const hundredths = `CASE WHEN ${millionths} <= 9007199254740991::DOUBLE THEN floor((${millionths} + 5e3::DOUBLE) / 1e4::DOUBLE) END`;
  const began = lines.value('professional', 'period.start');
  const ended = lines.value('professional', 'period.end');
  const ends = `(${ended} IS NOT NULL OR ${lines.missing('professional', 'period.end')})`;
  const from = `CASE WHEN ${endsBy(began, start)} THEN ${text(start)} ELSE to_the_day(${began}) END`;
  const to = `CASE WHEN NOT ${ends} THEN ${text(end)} WHEN ${startsFrom(ended, end)} THEN ${text(end)} ELSE to_the_day(${ended}) END`;
  return `(${hundredths}) * CASE WHEN (${to}) < (${from}) THEN 0::DOUBLE ELSE (days_between(${from}, ${to}) + 1)::DOUBLE END`;
}

function derivedSql(
  value: DerivedValue,
  base: BaseId,
  lines: LineColumns,
  period: EvaluationPeriod,
): DerivedSql {
  switch (value) {
    case 'durationDays':
      return { sql: durationDays(lines) };
    case 'contactCount':
      return {
        sql: 'coalesce(c.contacts, 0)::DOUBLE',
        joins: 'LEFT JOIN contacts_of_pathways c ON c.pathway = r."$id"',
        needs: ['contacts_of_pathways'],
      };
    case 'ageAtStart': {
      const age = `year_of(${startOf(base, lines)}) - f.birth_year`;
      return { sql: `CASE WHEN ${age} >= 0 THEN ${age} END`, joins: FACTS, needs: PERSONAL };
    }
    case 'inQpv':
      return inQpv(startOf(base, lines));
    case 'epicesScore':
      return {
        sql: 'e.epices::DOUBLE',
        joins: 'LEFT JOIN at_entry e ON e.line = r.line',
        needs: ['at_entry'],
      };
    case 'regularDoctorAtEntry':
      return {
        sql: 'e.situation.doctor',
        joins: 'LEFT JOIN at_entry e ON e.line = r.line',
        needs: ['at_entry'],
      };
    case 'regularDoctorAtExit':
      return {
        sql: 'e.situation.doctor',
        joins: 'LEFT JOIN at_exit e ON e.line = r.line',
        needs: ['at_exit'],
      };
    case 'rights':
      return { sql: 'NULL', needs: ['rights_of'] };
    case 'attendedTotal':
      return { sql: attendees(lines, 'session', 'attended').total };
    case 'invitedTotal':
      return { sql: attendees(lines, 'session', 'invited').total };
    case 'inhabitantsAttending':
      return { sql: inhabitantsAttending(lines) };
    case 'durationMinutes':
      return { sql: durationMinutes(lines) };
    case 'daysSincePrevious':
      return {
        sql: 'p.days::DOUBLE',
        joins: 'LEFT JOIN previous_sessions p ON p.line = r.line',
        needs: ['previous_sessions'],
      };
    case 'inhabitantsEngaged': {
      const byRole = lines.value('participation', 'participants.byRole');
      return { sql: `exact_sum(counts_of(lines_of_inhabitants(role_lines(${byRole}))))` };
    }
    case 'professionalsEngaged':
      return { sql: professionalsEngaged(lines) };
    case 'aciLevel':
      return { sql: aciLevel(lines) };
    case 'governanceSeats':
      return { sql: SEATS_OF(seats(lines)) };
    case 'inhabitantSeats':
      return { sql: inhabitantSeats(lines) };
    case 'fteDays':
      return { sql: fteDays(lines, period) };
    case 'structuresEnrolled': {
      const named = lines.value('enrolment', 'structure.id');
      return {
        sql: `CASE WHEN ${named} IS NOT NULL THEN 1::DOUBLE ELSE exact_count(${quantity(lines, 'enrolment', 'count')}) END`,
      };
    }
    case 'amountCents': {
      const precision = lines.value('funding', 'amount.precision');
      return {
        sql: `CASE WHEN ${precision} = 'exact' THEN ${lines.value('funding', 'amount.cents')} END`,
      };
    }
  }
}

/** Adds the derived values that a pass reads; tells the tables that they rest on. */
export function withDerived(
  relation: Relation,
  { derived, base }: Pass,
  lines: LineColumns,
  period: EvaluationPeriod,
): { readonly relation: Relation; readonly needs: readonly LinkName[] } {
  let extended = relation;
  const needs: LinkName[] = [];
  for (const value of derived) {
    const { sql, joins = '', needs: links = [] } = derivedSql(value, base, lines, period);
    needs.push(...links);
    extended = extended.with({ [derivedColumn(value)]: sql }, joins);
  }
  return { relation: extended, needs };
}

/** What persons' records tell of them, by the id that stands for each. */
export function factsOfPersons(lines: LineColumns): string {
  const value = (path: string) => lines.value('person', path);
  const home = text(
    '[{"territory": {"type": "VARCHAR", "id": "VARCHAR"}, "inQpv": "VARCHAR", "period": {"start": "VARCHAR", "end": "VARCHAR"}}]',
  );
  const known = (told: string) => `CASE WHEN NOT starts_with(${told}, '{') THEN ${told} END`;
  return `
    WITH told AS (
      SELECT kept_of('person', "$id") AS person, ${value('gender')} AS gender, ${value('birthYear')} AS birth_year,
        CASE WHEN ${value('ageBand.from')} IS NOT NULL THEN
          {'from': ${value('ageBand.from')}, 'to': coalesce(${value('ageBand.to')}, 'Infinity'::DOUBLE), 'on': ${value('ageBand.on')}} END AS band,
        from_json(${value('residences')}, ${home}) AS homes
      FROM standing WHERE "$type" = 'person'
    ), homes AS (
      SELECT person, list({
        'territory': kept_of(home.territory.type, home.territory.id),
        'in_qpv': CASE home."inQpv" WHEN 'true' THEN true WHEN 'false' THEN false END,
        'start': ${known('home.period.start')}, 'started': home.period.start IS NOT NULL,
        'end': ${known('home.period."end"')}, 'ended': home.period."end" IS NOT NULL
      }) AS homes
      FROM (SELECT person, unnest(homes) AS home FROM told) GROUP BY person
    ), facts AS (
      SELECT person, CASE WHEN count(DISTINCT gender) = 1 THEN min(gender) END AS gender,
        CASE WHEN count(DISTINCT birth_year) = 1 THEN min(birth_year) END AS birth_year,
        count(birth_year) > 0 AS tells_year, list(band) FILTER (band IS NOT NULL) AS bands
      FROM told GROUP BY person
    )
    SELECT facts.*, homes.homes FROM facts LEFT JOIN homes USING (person)`;
}

/** Words on the homes of a person. */
export const homeWords: readonly string[] = [
  `holding(homes, date) AS list_filter(homes, lambda a_home:
     (CASE WHEN a_home.start IS NULL THEN NOT a_home.started ELSE last_day_of(a_home.start) <= first_day(date) END)
     AND (CASE WHEN a_home."end" IS NULL THEN NOT a_home.ended ELSE first_day(a_home."end") >= last_day_of(date) END))`,
  `newest(homes) AS list_filter(homes, lambda a_home:
     coalesce(a_home.start, '') = list_max(list_transform(homes, lambda an_other: coalesce(an_other.start, ''))))`,
  'homes_on(homes, date) AS CASE WHEN date IS NOT NULL THEN newest(holding(homes, date)) END',
];

const DAYS_AROUND = 30;

/** The assessments: of which pathway or person, and what they say. */
export function assessments(lines: LineColumns): string {
  const value = (path: string) => lines.value('assessment', path);
  const answers = EPICES_QUESTIONS.map(
    (question, index) => `CAST(${value(`answers.${question}`)} AS INTEGER) * ${2 ** index}`,
  ).join(' + ');
  const right = text('[{"right": {"system": "VARCHAR", "code": "VARCHAR"}, "status": "VARCHAR"}]');
  const told = `coded(${text(rights.id)}, a_one."right".system, a_one."right".code)`;
  const status = `CASE WHEN NOT starts_with(a_one.status, '{') THEN a_one.status END`;
  return `
    SELECT "$id" AS id, kept_of('person', ${value('person.id')}) AS person,
      kept_of('pathway', ${value('pathway.id')}) AS pathway, ${value('date')} AS date, s.score AS epices,
      CASE WHEN ${value('answers.instrument')} = 'situation' THEN {
        'doctor': ${value('answers.regularDoctor')},
        'rights': list_transform(from_json(${value('answers.rights')}, ${right}), lambda a_one: {'kind': ${told}, 'status': ${status}})
      } END AS situation
    FROM standing LEFT JOIN epices_scores s
      ON ${value('answers.instrument')} = 'epices' AND s.answers = ${answers}
    WHERE "$type" = 'assessment' AND length(${value('date')}) = 10`;
}

function around(bound: 'start' | 'end'): string {
  const of = (condition: string) => `
    SELECT p.line, a.* FROM person_of_pathways p JOIN assessments a ON ${condition}
    WHERE length(p."${bound}") = 10 AND abs(days_between(p."${bound}", a.date)) <= ${DAYS_AROUND}`;
  return `${of('a.pathway = p.pathway')} UNION ALL ${of('a.pathway IS NULL AND a.person = p.person')}`;
}

/** What the assessments around the start of a pathway say: the first EPICES score, the first situation. */
export function atEntry(): string {
  return `SELECT line, arg_min(epices, date || id) FILTER (epices IS NOT NULL) AS epices,
    arg_min(situation, date || id) FILTER (situation IS NOT NULL) AS situation FROM (${around('start')}) GROUP BY line`;
}

/** What the assessments around the end of a pathway say: the last situation. */
export function atExit(): string {
  return `SELECT line, arg_max(situation, date || id) FILTER (situation IS NOT NULL) AS situation
    FROM (${around('end')}) GROUP BY line`;
}

/** The items of the derived list `rights`. */
export function rightsOf(): string {
  const told = (table: string, isEntry: boolean) =>
    `SELECT line, ${isEntry} AS entry, unnest(situation.rights, recursive := true) FROM ${table}`;
  return `
    SELECT line, {'kind': kind, 'atEntry': only_one(list(status) FILTER (entry)),
      'atExit': only_one(list(status) FILTER (NOT entry))}::JSON AS item
    FROM (${told('at_entry', true)} UNION ALL ${told('at_exit', false)})
    WHERE kind IS NOT NULL GROUP BY line, kind`;
}

/** How many contacts name each pathway. */
export function contactsOfPathways(lines: LineColumns): string {
  return `SELECT kept_of('pathway', ${lines.value('contact', 'pathway.id')}) AS pathway, count(*) AS contacts
    FROM standing WHERE "$type" = 'contact' AND ${lines.value('contact', 'pathway.id')} IS NOT NULL GROUP BY 1`;
}

/** Days since the latest session held on an earlier day, of the same kind and with a host in common. */
export function previousSessions(lines: LineColumns): string {
  const value = (path: string) => lines.value('session', path);
  return `
    WITH dated AS (
      SELECT line, ${value('kind')} AS kind, ${value('status')} = 'held' AS held, to_the_day(civil_day(${value('start')})) AS day,
        unnest(kept_each(${references(value('hosts'))})) AS host
      FROM standing WHERE "$type" = 'session'
    ), days AS (
      SELECT kind, host, day, max(CASE WHEN bool_or(held) THEN day END) OVER (
        PARTITION BY kind, host ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS previous
      FROM dated WHERE day IS NOT NULL GROUP BY kind, host, day
    )
    SELECT line, max(day) AS day, days_between(max(previous), max(day)) AS days
    FROM dated JOIN days USING (kind, host, day) GROUP BY line`;
}
