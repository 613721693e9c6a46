import { defineRule } from '../rule.js';

/** Only a pathway that is over says how it ended. */
export const onlyEndedIsClosed = defineRule({
  id: 'pathway.closure-status',
  severity: 'error',
  title: {
    fr: 'Seul un accompagnement terminé ou interrompu a une clôture',
    en: 'Only a completed or revoked pathway has a closure',
  },
  message: {
    fr: 'L’accompagnement a une clôture, et son statut ne dit pas qu’il est terminé.',
    en: 'The pathway has a closure, and its status does not say that it is over.',
  },
  hint: {
    fr: 'Mettez le statut « completed » ou « revoked », ou retirez la clôture.',
    en: 'Set the status to "completed" or "revoked", or take the closure away.',
  },
  appliesTo: ['pathway'],
  *check({ status, closure }) {
    if (closure !== undefined && status !== 'completed' && status !== 'revoked') yield '/closure';
  },
});

/** A completed pathway says when it ended, or that the date is not known. */
export const completedHasEnd = defineRule({
  id: 'pathway.completed-without-end',
  severity: 'error',
  title: {
    fr: 'Un accompagnement terminé dit quand, ou que la date manque',
    en: 'A completed pathway says when it ended, or that the date is missing',
  },
  message: {
    fr: 'L’accompagnement est terminé et n’a pas de fin.',
    en: 'The pathway is completed and has no end.',
  },
  hint: {
    fr: 'Une date inconnue s’écrit { "missing": "unknown" }.',
    en: 'An unknown date is written { "missing": "unknown" }.',
  },
  appliesTo: ['pathway'],
  *check({ status, period }) {
    if (status === 'completed' && period?.end === undefined) yield '/period/end';
  },
});

/** A draft has not begun: an end in it is most often a status that was not changed. */
export const draftHasNoEnd = defineRule({
  id: 'pathway.draft-with-end',
  severity: 'warning',
  title: {
    fr: 'Un accompagnement en projet n’a pas de fin',
    en: 'A draft pathway has no end',
  },
  message: {
    fr: 'L’accompagnement est en projet et il a déjà une fin.',
    en: 'The pathway is a draft and already has an end.',
  },
  hint: {
    fr: 'S’il a eu lieu, changez son statut.',
    en: 'If it took place, change its status.',
  },
  appliesTo: ['pathway'],
  *check({ status, period }) {
    if (status === 'draft' && period?.end !== undefined) yield '/period/end';
  },
});
