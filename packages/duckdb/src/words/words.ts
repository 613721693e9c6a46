import { ageBands, codesOf, participantRoles } from '@santeparticipative/core';
import { number, text, texts } from '../sql/quoting.js';

/** The roles of those who take part because of their work or their office. */
const OFFICIAL_ROLES = ['professionnel', 'partenaire', 'elu'];
const PROFESSIONAL = 'professionnel';
const SAFE = number(Number.MAX_SAFE_INTEGER);

function listed(role: string, codes: readonly string[]): string {
  const list = text(participantRoles.id);
  return `coalesce(${role}.system = ${list} AND list_contains(${texts(codes)}, ${role}.code), false)`;
}

function every(list: string, condition: (item: string) => string): string {
  return `coalesce(len(list_filter(${list}, lambda an_item: NOT ${condition('an_item')})), 0) = 0`;
}

function ageBand(): string {
  const cases = codesOf(ageBands).map((code) => {
    const [from = '', to = ''] = code.split('-');
    const upTo = to === '' ? '' : ` AND oldest <= ${to}`;
    return `WHEN youngest >= ${from}${upTo} THEN ${text(code)}`;
  });
  return `CASE ${cases.join(' ')} END`;
}

const ROLES = '[{"system": "VARCHAR", "code": "VARCHAR"}]';
const QUANTITY = '{"precision": "VARCHAR", "value": "DOUBLE", "min": "DOUBLE"}';

/**
 * The words that queries use, as DuckDB's macros: each is one rule of the evaluation, said once. What is missing for a
 * reason is without value in all of them.
 */
export function words(): string[] {
  const roles = codesOf(participantRoles);
  const officials = roles.filter((role) => OFFICIAL_ROLES.includes(role));
  const inhabitants = roles.filter((role) => !OFFICIAL_ROLES.includes(role));
  const others = roles.filter((role) => role !== PROFESSIONAL);
  return [
    // The days between which a date lies.
    `first_day(date) AS CASE length(date) WHEN 10 THEN date WHEN 7 THEN date || '-01' ELSE date || '-01-01' END`,
    `last_day_of(date) AS CASE length(date) WHEN 10 THEN date
       WHEN 7 THEN strftime(last_day(CAST(date || '-01' AS DATE)), '%Y-%m-%d') ELSE date || '-12-31' END`,
    `to_the_day(date) AS CASE WHEN length(date) = 10 THEN date END`,
    `days_between(first, second) AS CAST(second AS DATE) - CAST(first AS DATE)`,
    `year_of(date) AS CAST(left(date, 4) AS BIGINT)`,
    // A date as it is, a date and time as its civil day in Europe/Paris.
    `instant_of(told) AS CASE WHEN length(told) > 10 THEN TRY_CAST(told AS TIMESTAMPTZ) END`,
    `civil_day(told) AS CASE WHEN length(told) <= 10 THEN told
       WHEN instant_of(told) >= TIMESTAMPTZ '0001-01-02 00:00:00+00' AND instant_of(told) < TIMESTAMPTZ '9999-12-30 23:59:59.001+00'
       THEN strftime(instant_of(told) AT TIME ZONE 'Europe/Paris', '%Y-%m-%d') END`,
    // The one value of a list; none when there is none, or several, one that is not known being one of them.
    `only_one(list) AS CASE WHEN len(list) > 0 AND len(list_filter(list, lambda an_item: an_item IS NULL)) = 0
       AND len(list_distinct(list)) = 1 THEN list[1] END`,
    // Numbers of people as they were stated.
    `exact_count(quantity) AS CASE WHEN quantity.precision = 'exact' AND quantity.value >= 0
       AND quantity.value = floor(quantity.value) AND quantity.value <= ${SAFE} THEN quantity.value END`,
    `least_count(quantity) AS greatest(0::DOUBLE, ceil(coalesce(CASE WHEN quantity.precision IN ('exact', 'at-least')
       THEN coalesce(quantity.value, quantity.min) ELSE quantity.min END, 0::DOUBLE)))`,
    `exact_sum(quantities) AS CASE WHEN len(quantities) = 0 THEN 0::DOUBLE
       WHEN len(list_filter(quantities, lambda a_one: exact_count(a_one) IS NULL)) = 0
       THEN list_sum(list_transform(quantities, lambda a_one: exact_count(a_one))) END`,
    `together(counts, disjoint) AS CASE WHEN coalesce(len(counts), 0) = 0 THEN 0::DOUBLE
       WHEN coalesce(disjoint, false) THEN list_sum(counts) ELSE list_max(counts) END`,
    // Who takes part as what.
    `role_lines(json) AS from_json(json, '[{"roles": ${ROLES}, "count": ${QUANTITY}, "withinTotal": "VARCHAR"}]')`,
    `are_inhabitants(roles) AS ${every('roles', (role) => listed(role, inhabitants))}`,
    `are_officials(roles) AS ${every('roles', (role) => listed(role, officials))}`,
    `are_professionals(roles) AS ${every('roles', (role) => listed(role, [PROFESSIONAL]))}`,
    `are_others(roles) AS ${every('roles', (role) => listed(role, others))}`,
    `all_inhabitants(lines) AS CASE WHEN len(list_filter(lines, lambda a_line: NOT are_inhabitants(a_line.roles))) = 0 THEN lines END`,
    `lines_of_inhabitants(lines) AS all_inhabitants(list_filter(lines, lambda a_one: NOT are_officials(a_one.roles)))`,
    `all_professionals(lines) AS CASE WHEN len(list_filter(lines, lambda a_line: NOT are_professionals(a_line.roles))) = 0 THEN lines END`,
    `lines_of_professionals(lines) AS all_professionals(list_filter(lines, lambda a_one: NOT are_others(a_one.roles)))`,
    `counts_of(lines) AS list_transform(lines, lambda a_line: a_line.count)`,
    `least_counts_of(lines) AS list_transform(lines, lambda a_line: least_count(a_line.count))`,
    `one_number(lines, disjoint) AS CASE WHEN coalesce(len(lines), 0) < 2 OR coalesce(disjoint, false) THEN exact_sum(counts_of(lines)) END`,
    `names_list(open_lists, name) AS coalesce(list_contains(from_json(open_lists, '["VARCHAR"]'), name), false)`,
    // Ages.
    `age_band(youngest, oldest) AS ${ageBand()}`,
    // Codes.
    `coded(list, system, code) AS CASE WHEN system = list THEN code ELSE system || '|' || code END`,
  ];
}
