import { type Localised, type UnitId, units } from '@santeparticipative/core';

const { concepts } = units;

/** What each unit of an indicator is called after a figure: `30 accompagnements`. */
export const unitNames: { readonly [unit in UnitId]: Localised } = {
  pathways: concepts.pathways.display,
  people: concepts.people.display,
  contacts: concepts.contacts.display,
  days: concepts.days.display,
  percent: concepts.percent.display,
  points: concepts.points.display,
  hours: concepts.hours.display,
  euros: concepts.euros.display,
  fte: concepts.fte.display,
  sessions: concepts.sessions.display,
  attendances: concepts.attendances.display,
  actions: concepts.actions.display,
  processes: concepts.processes.display,
  structures: concepts.structures.display,
  level: concepts.level.display,
  engagements: concepts.engagements.display,
};
