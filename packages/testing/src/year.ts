import type { AnyRecord } from '@santeparticipative/core';
import { feedbacks } from './participation/feedback.js';
import { groupSessions } from './participation/group-sessions.js';
import { participations } from './participation/participation.js';
import { partnersMeetings } from './participation/partners-meeting.js';
import { recommendations } from './participation/recommendation.js';
import { workshops } from './participation/workshop.js';
import { allAccompaniments } from './pathways/accompaniment.js';
import { anonymousContacts } from './pathways/contact.js';
import { cohorts, groupPathway, groupRecord } from './pathways/group.js';
import { fundings } from './structures/funding.js';
import { partnership } from './structures/partnership.js';
import { professionals } from './structures/professional.js';
import { enrolment } from './structures/programme.js';
import { structureRecord } from './structures/structure.js';
import type { StructureYear } from './structures/structure-year.js';
import { territories } from './structures/territory.js';

/** The records of a structure's year, those that are referred to first. */
export function* yearOf(structure: StructureYear): Generator<AnyRecord> {
  const staffed = { ...structure, professionals: professionals(structure) };
  yield* territories(structure);
  yield structureRecord(staffed);
  yield* staffed.professionals;
  yield enrolment(structure);
  yield partnership(structure);
  yield* fundings(structure);
  yield* allAccompaniments(staffed);
  yield* anonymousContacts(staffed);
  for (const cohort of cohorts(structure)) {
    yield groupRecord(structure, cohort);
    // Not every structure records what a group goes through as an accompaniment.
    if (cohort.rank === 1 && structure.number % 3 === 0) yield groupPathway(structure, cohort);
    yield* groupSessions(structure, cohort);
  }
  yield* workshops(structure);
  yield* partnersMeetings(structure);
  for (const process of participations(structure)) {
    yield process;
    yield* recommendations(structure, process);
  }
  yield* feedbacks(structure);
}
