import type { Filter } from '../filter.js';

/** Accompaniments that began: neither drafts, which wait or were refused, nor those of an unknown status. */
export const begun: Filter = {
  field: 'status',
  in: ['active', 'on-hold', 'completed', 'revoked'],
};

/** Accompaniments that began, of one person: those of a group do not say who is in it. */
export const begunByOnePerson: Filter = {
  and: [{ field: 'subject.type', eq: 'person' }, begun],
};

/** Accompaniments that are over, whether they went to their end or not. */
export const closed: Filter = { field: 'status', in: ['completed', 'revoked'] };

/** Sessions that took place. */
export const held: Filter = { field: 'status', eq: 'held' };
