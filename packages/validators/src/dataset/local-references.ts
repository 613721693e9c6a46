import type { Pathway, PathwayModel, Structure } from '@santeparticipative/core';
import { defineRule } from '../rule.js';

/** A record that has parts with ids of their own. */
type RecordWithParts = Pathway | PathwayModel | Structure;

type Parts = readonly { readonly id: string }[] | undefined;

/** A part that refers to others of the same record: in which field, and where they are to be found. */
interface LocalReference {
  readonly path: string;
  readonly id: string;
  readonly among: Parts;
}

function fromList(path: string, ids: readonly string[] = [], among: Parts): LocalReference[] {
  return ids.map((id, position) => ({ path: `${path}/${position}`, id, among }));
}

/** The references of a record to parts of itself. */
function localReferencesOf(record: RecordWithParts): LocalReference[] {
  switch (record.type) {
    case 'pathway': {
      const { needs, goals = [], actions = [] } = record;
      return [
        ...goals.flatMap((goal, at) => fromList(`/goals/${at}/needs`, goal.needs, needs)),
        ...actions.flatMap((action, at) =>
          fromList(`/actions/${at}/goals`, action.goals, record.goals),
        ),
      ];
    }
    case 'pathway-model':
      return record.steps.flatMap(({ prerequisites }, at) =>
        fromList(`/steps/${at}/prerequisites`, prerequisites, record.steps),
      );
    case 'structure':
      return (record.services ?? []).flatMap(({ site }, at) =>
        site === undefined ? [] : [{ path: `/services/${at}/site`, id: site, among: record.sites }],
      );
  }
}

/** A need, a goal, a step or a site that a record refers to is its own. */
export const localReferenceResolves = defineRule({
  id: 'reference.local-unresolved',
  severity: 'error',
  title: {
    fr: 'Un besoin, un objectif, une étape ou un site auquel un enregistrement renvoie est l’un des siens',
    en: 'A need, a goal, a step or a site that a record refers to is one of its own',
  },
  message: {
    fr: 'Ce renvoi ne mène à aucun élément de cet enregistrement.',
    en: 'This reference leads to no item of this record.',
  },
  hint: {
    fr: 'L’identifiant doit être celui d’un élément du même enregistrement.',
    en: 'The id must be that of an item of the same record.',
  },
  appliesTo: ['pathway', 'pathway-model', 'structure'],
  *check(record) {
    const ids = new Map<Parts, ReadonlySet<string>>();
    for (const { path, id, among } of localReferencesOf(record)) {
      const known = ids.get(among) ?? new Set(among?.map((part) => part.id));
      ids.set(among, known);
      if (!known.has(id)) yield path;
    }
  },
});
