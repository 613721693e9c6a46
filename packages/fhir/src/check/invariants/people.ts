import { has, type Invariant, rule } from './invariant.js';

/** The invariants of persons, organizations and groups. */
export const peopleInvariants: readonly Invariant[] = [
  rule(
    'pat-1',
    'A contact has a name, a means of contact, an address or an organization.',
    'Un contact a un nom, un moyen de contact, une adresse ou une organisation.',
    (contact) =>
      has(contact, 'name') ||
      has(contact, 'telecom') ||
      has(contact, 'address') ||
      has(contact, 'organization'),
  ),
  rule(
    'org-1',
    'An organization has a name or an identifier.',
    'Une organisation a un nom ou un identifiant.',
    (organization) => has(organization, 'identifier') || has(organization, 'name'),
  ),
  rule(
    'org-2',
    'An organization has no home address.',
    'Une organisation n’a pas d’adresse de domicile.',
    (address) => address['use'] !== 'home',
  ),
  rule(
    'org-3',
    'An organization has no home telephone.',
    'Une organisation n’a pas de moyen de contact au domicile.',
    (point) => point['use'] !== 'home',
  ),
  rule(
    'grp-1',
    'Only an actual group has members.',
    'Seul un groupe réel a des membres.',
    (group) => !has(group, 'member') || group['actual'] === true,
  ),
  rule(
    'ipn-1',
    'A plan has a name or an identifier.',
    'Une offre a un nom ou un identifiant.',
    (plan) => has(plan, 'identifier') || has(plan, 'name'),
  ),
];
