import type { PeopleSource } from '@santeparticipative/indicators';
import type { LineColumns } from '../lines/line-columns.js';
import { text } from '../sql/quoting.js';
import type { Columns, Relation } from './relation.js';

/** References of a list, as what `kept_each` takes. */
export function references(json: string): string {
  return `from_json(${json}, '[{"type": "VARCHAR", "id": "VARCHAR"}]')`;
}

/** A quantity of the lines, as what the words on quantities take. */
export function quantity(lines: LineColumns, type: 'group' | 'session' | 'enrolment', path: string): string {
  const part = (name: string) => lines.value(type, `${path}.${name}`);
  return `{'precision': ${part('precision')}, 'value': ${part('value')}, 'min': ${part('min')}}`;
}

/** Who attended a session, or was invited: their ids, and how many they are where it is known exactly. */
export function attendees(lines: LineColumns, field: string): { ids: string; total: string } {
  const persons = lines.value('session', `${field}.persons`);
  const ids = `coalesce(kept_each(${references(persons)}), [])`;
  const isOfIds =
    `${persons} IS NOT NULL AND NOT ${lines.told('session', `${field}.total`)}` +
    ` AND ${lines.value('session', `${field}.byRole`)} IS NULL`;
  const exact = `exact_count(${quantity(lines, 'session', `${field}.total`)})`;
  return { ids, total: `CASE WHEN ${isOfIds} THEN len(${ids})::DOUBLE ELSE ${exact} END` };
}

/** What follows from the ids of people, whether they are all, and how many there are at least otherwise. */
function counted(exact: string, least: string): Columns {
  return { $exact: exact, $least: `CASE WHEN ${exact} THEN 0::DOUBLE ELSE ${least} END` };
}

/**
 * Adds whom things concern: `$person`, where they concern one; else `$persons`, whether these are all of them
 * (`$exact`), and how many they are at least otherwise (`$least`). Nothing of it is added where nobody is concerned.
 */
export function withPeople(relation: Relation, people: PeopleSource, lines: LineColumns): Relation {
  switch (people.kind) {
    case 'subject': {
      const type = lines.value('pathway', `${people.field}.type`);
      const id = lines.value('pathway', `${people.field}.id`);
      return relation
        .with({ $subject: `kept_of(${type}, ${id})`, $group: `${type} = 'group'` })
        .with(
          {
            $person: 'CASE WHEN NOT r."$group" THEN r."$subject" END',
            $persons: 'g.persons',
            $exact: 'NOT r."$group" OR coalesce(g.exact, false)',
            $least: 'CASE WHEN r."$group" THEN coalesce(g.least, 1::DOUBLE) ELSE 0::DOUBLE END',
          },
          'LEFT JOIN people_of_groups g ON r."$group" AND g.id = r."$subject"',
        );
    }
    case 'contact': {
      const person = lines.value('contact', 'person.id');
      const pathway = lines.value('contact', 'pathway.id');
      return relation
        .with({
          $named: `kept_of('person', ${person})`,
          $pathway: `CASE WHEN ${person} IS NULL THEN kept_of('pathway', ${pathway}) END`,
        })
        .with(
          { $person: 'coalesce(r."$named", p.person)' },
          'LEFT JOIN person_of_pathways p ON p.pathway = r."$pathway"',
        )
        .with(counted('r."$person" IS NOT NULL', '1::DOUBLE'));
    }
    case 'attendance': {
      const { field } = people;
      const { ids, total } = attendees(lines, field);
      const roles = `role_lines(${lines.value('session', `${field}.byRole`)})`;
      const disjoint = lines.value('session', `${field}.disjoint`);
      const told = `least_count(${quantity(lines, 'session', `${field}.total`)})`;
      return relation
        .with({ $person: 'NULL::VARCHAR', $persons: ids, $total: total })
        .with(
          counted(
            'coalesce(r."$total" = len(r."$persons"), false)',
            `greatest(${told}, together(least_counts_of(${roles}), ${disjoint}))`,
          ),
        );
    }
    case 'participants': {
      const byRole = lines.value('participation', `${people.field}.byRole`);
      const disjoint = lines.value('participation', `${people.field}.disjoint`);
      return relation
        .with({
          $inhabitants: `list_filter(role_lines(${byRole}), lambda a_line: are_inhabitants(a_line.roles))`,
        })
        .with({
          $person: 'NULL::VARCHAR',
          $exact: `${byRole} IS NOT NULL AND coalesce(len(list_filter(r."$inhabitants", lambda a_line: NOT coalesce(exact_count(a_line.count) = 0, false))), 0) = 0`,
          $least: `together(least_counts_of(r."$inhabitants"), ${disjoint})`,
        });
    }
    case 'nobody':
      return relation;
  }
}

/** True when things may concern people who are in a list. */
export function areListed({ kind }: PeopleSource): boolean {
  return kind === 'subject' || kind === 'attendance';
}

/** The groups: who is in them. */
export function peopleOfGroups(lines: LineColumns): string {
  const members = lines.value('group', 'members');
  const isOpen = `names_list(${lines.value('group', 'openLists')}, ${text('members')}) AND ${members} IS NOT NULL`;
  return `
    SELECT id, persons, exact, CASE WHEN exact THEN 0::DOUBLE ELSE least END AS least FROM (
      SELECT id, persons, least, len(persons) >= least AND NOT (open) AS exact FROM (
        SELECT "$id" AS id, coalesce(kept_each(${references(members)}), []) AS persons,
          greatest(1::DOUBLE, least_count(${quantity(lines, 'group', 'size')})) AS least, ${isOpen} AS open
        FROM standing WHERE "$type" = 'group'))`;
}

/** The pathways: the one person whom each concerns, where it concerns one, and its dates. */
export function personOfPathways(lines: LineColumns): string {
  const value = (path: string) => lines.value('pathway', path);
  return `
    SELECT "$id" AS pathway, line, ${value('period.start')} AS start, ${value('period.end')} AS "end",
      CASE WHEN ${value('subject.type')} = 'person' THEN kept_of('person', ${value('subject.id')}) END AS person
    FROM standing WHERE "$type" = 'pathway'`;
}
