import { check, type Pathway, TeamMember } from '@santeparticipative/core';
import type { CareTeam } from 'fhir/r4.js';
import type { Mapping } from '../context.js';
import { readCoded, writeCoded } from '../elements/coded.js';
import { compact } from '../elements/compact.js';
import { partsOf } from '../elements/part.js';
import { readPeriod, writePeriod } from '../elements/period.js';
import { fallenStatus } from '../elements/record-status.js';
import { readReference, writeReference } from '../elements/reference.js';
import { isOurs } from '../reading/is-ours.js';
import type { PlanContext } from './plan-context.js';
import { writePlanLink } from './plan-link.js';

/** The team around a person is a CareTeam. */
export function writeCareTeam(
  team: NonNullable<Pathway['team']>,
  { pathway, mapping, subject, plan }: PlanContext,
): CareTeam {
  return compact({
    resourceType: 'CareTeam' as const,
    ...partsOf(pathway, 'team', mapping).elements('team'),
    extension: [writePlanLink(plan, mapping)],
    status: fallenStatus(pathway.meta, 'inactive'),
    subject,
    participant: team.map(({ professional, role, period }) =>
      compact({
        role: role === undefined ? undefined : [writeCoded(role, mapping)],
        member: writeReference(professional, mapping),
        period: period === undefined ? undefined : writePeriod(period, mapping),
      }),
    ),
  });
}

/** The team that a CareTeam holds. Of a foreign one, those members whom a record cannot hold are unmapped: families, say. */
export function readCareTeam(team: CareTeam, mapping: Mapping): unknown {
  const members = team.participant?.map(({ member, role, period }) =>
    compact({
      professional: readReference(member, mapping),
      role: readCoded(role?.[0], mapping),
      period: readPeriod(period, mapping),
    }),
  );
  return isOurs(team, mapping)
    ? members
    : members?.filter((member) => check(TeamMember, member).ok);
}
