import type { RecordType } from '@santeparticipative/core';
import type { PeopleSource } from '@santeparticipative/indicators';
import type { LineColumns } from '../lines/line-columns.js';
import { name, text } from '../sql/quoting.js';
import { ITEM_COLUMN, jsonAt, jsonText } from './fields.js';
import type { Columns, Relation } from './relation.js';

/** References of a list, as what `kept_each` takes. */
export function references(json: string): string {
  return `from_json(${json}, '[{"type": "VARCHAR", "id": "VARCHAR"}]')`;
}

/** A quantity of the lines, as what the words on quantities take. */
export function quantity(lines: LineColumns, type: RecordType, path: string): string {
  const part = (of: string) => lines.value(type, `${path}.${of}`);
  return `{'precision': ${part('precision')}, 'value': ${part('value')}, 'min': ${part('min')}}`;
}

/** An attendance: the ids of those who were there, and how many they are where it is known exactly. */
export function attendees(
  lines: LineColumns,
  base: 'session' | 'participation',
  field: string,
): { readonly ids: string; readonly total: string } {
  const persons = lines.value(base, `${field}.persons`);
  const ids = `coalesce(kept_each(${references(persons)}), [])`;
  const isOfIds =
    `${persons} IS NOT NULL AND NOT ${lines.told(base, `${field}.total`)}` +
    ` AND ${lines.value(base, `${field}.byRole`)} IS NULL`;
  const exact = `exact_count(${quantity(lines, base, `${field}.total`)})`;
  return { ids, total: `CASE WHEN ${isOfIds} THEN len(${ids})::DOUBLE ELSE ${exact} END` };
}

/** Whether those who have an id are all, in the way of an attendance. */
const ARE_ALL = 'coalesce(r."$total" = len(r."$persons"), false)';

/** What follows from whether those who have an id are all, and from how many there are at least otherwise. */
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
      const { ids, total } = attendees(lines, 'session', field);
      const roles = `role_lines(${lines.value('session', `${field}.byRole`)})`;
      const disjoint = lines.value('session', `${field}.disjoint`);
      const told = `least_count(${quantity(lines, 'session', `${field}.total`)})`;
      return relation
        .with({ $person: 'NULL::VARCHAR', $persons: ids, $total: total })
        .with(
          counted(ARE_ALL, `greatest(${told}, together(least_counts_of(${roles}), ${disjoint}))`),
        );
    }
    case 'participants': {
      const { field } = people;
      const { ids, total } = attendees(lines, 'participation', field);
      const byRole = lines.value('participation', `${field}.byRole`);
      const disjoint = lines.value('participation', `${field}.disjoint`);
      const roles = `role_lines(${byRole})`;
      const ofRoles = `one_number(lines_of_inhabitants(${roles}), ${disjoint})`;
      const inhabitants = `list_filter(${roles}, lambda a_line: are_inhabitants(a_line.roles))`;
      return relation
        .with({
          $person: 'NULL::VARCHAR',
          $persons: ids,
          $total: `CASE WHEN ${byRole} IS NULL THEN ${total} ELSE ${ofRoles} END`,
        })
        .with(counted(ARE_ALL, `together(least_counts_of(${inhabitants}), ${disjoint})`));
    }
    case 'item': {
      const part = (path: string) => jsonText(jsonAt(name(ITEM_COLUMN), path));
      const person = `CASE WHEN ${part('type')} = 'person' THEN kept_of('person', ${part('id')}) END`;
      return relation
        .with({ $person: person })
        .with(counted('r."$person" IS NOT NULL', '1::DOUBLE'));
    }
    case 'nobody':
      return relation;
  }
}

/** True when things may concern people who are in a list. */
export function areListed({ kind }: PeopleSource): boolean {
  return kind === 'subject' || kind === 'attendance' || kind === 'participants';
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
