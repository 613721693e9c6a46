import type { IndicatorDefinition, Issue } from '@santeparticipative/core';
import { peopleCounted } from '../plan/base-plans.js';
import { type Counted, countingIssues } from './counting-issues.js';
import { dimensionIssues } from './dimension-issues.js';
import { measureIssues, unitIssues } from './measure-issues.js';
import { definitionIssue } from './messages.js';

function peopleOf({ base, unnest }: Counted): 'each' | 'many' | 'nobody' {
  switch (peopleCounted(base, unnest).kind) {
    case 'subject':
    case 'contact':
    case 'item':
      return 'each';
    case 'nobody':
      return 'nobody';
    default:
      return 'many';
  }
}

function privacyIssues(definition: IndicatorDefinition): Issue[] {
  const { measure, privacyUnit } = definition;
  if (measure.kind === 'declared') return [];
  const people = [definition, ...(measure.kind === 'ratio' ? [measure.of] : [])].map(peopleOf);
  if (privacyUnit === 'none') {
    return people.includes('each')
      ? [definitionIssue('definition.privacy-unit', '/privacyUnit')]
      : [];
  }
  return people.every((some) => some === 'nobody')
    ? [definitionIssue('definition.nobody', '/privacyUnit')]
    : [];
}

/**
 * What is wrong with a definition that has the shape of one: a field that what it counts does not have, a code that
 * is in no list, a comparison that never holds, a dimension along which nothing lies, strata that do not add up.
 * Errors make it one that nothing can compute, or that would silently count nothing; warnings are to be looked at.
 * None is found in a definition of the catalogue.
 *
 * @example
 * definitionIssues({ ...definition, unnest: 'status' }); // [{ rule: 'definition.not-a-list', path: '/unnest', ... }]
 */
export function definitionIssues(definition: IndicatorDefinition): Issue[] {
  const { type, id } = definition;
  return [
    ...countingIssues(definition, []),
    ...measureIssues(definition),
    ...dimensionIssues(definition),
    ...unitIssues(definition),
    ...privacyIssues(definition),
  ].map((issue) => ({ ...issue, record: { type, id } }));
}
