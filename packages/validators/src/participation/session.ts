import { defineRule } from '../rule.js';
import { exactly } from './attendance.js';

/** No more people come than were invited, where both are known exactly. */
export const attendedWereInvited = defineRule({
  id: 'session.attended-above-invited',
  severity: 'error',
  title: {
    fr: 'Une séance n’a pas plus de présents que d’invités',
    en: 'A session has no more people present than invited',
  },
  message: {
    fr: 'Il y a plus de présents que d’invités.',
    en: 'There are more people present than invited.',
  },
  hint: {
    fr: 'Si la séance était ouverte à tous, retirez le nombre d’invités.',
    en: 'If the session was open to all, take the number of people invited away.',
  },
  appliesTo: ['session'],
  *check(session) {
    const invited = exactly(session.invited?.total);
    const attended = exactly(session.attended?.total);
    if (invited !== undefined && attended !== undefined && attended > invited) {
      yield '/attended/total';
    }
  },
});

/** Nobody has come yet to a session that is only planned. */
export const plannedIsNotAttended = defineRule({
  id: 'session.planned-attended',
  severity: 'error',
  title: {
    fr: 'Une séance prévue n’a pas encore de présents',
    en: 'Nobody has attended a planned session yet',
  },
  message: {
    fr: 'La séance est prévue et elle a déjà des présents.',
    en: 'The session is planned and people attended it already.',
  },
  hint: {
    fr: 'Si elle a eu lieu, mettez le statut « held ».',
    en: 'If it took place, set the status to "held".',
  },
  appliesTo: ['session'],
  *check({ status, attended }) {
    if (status === 'planned' && attended !== undefined) yield '/attended';
  },
});

/** The step that a session carries out is one of its model's. Whether the model exists is for references to say. */
export const sessionStepExists = defineRule({
  id: 'session.step-unknown',
  severity: 'error',
  title: {
    fr: 'L’étape d’une séance est une étape de son parcours type',
    en: 'The step of a session is a step of its pathway model',
  },
  message: {
    fr: 'Le parcours type n’a pas cette étape.',
    en: 'The pathway model does not have this step.',
  },
  hint: {
    fr: 'Prenez l’identifiant d’une étape de ce parcours type.',
    en: 'Take the id of a step of this pathway model.',
  },
  appliesTo: ['session'],
  *check({ step }, index) {
    if (step === undefined) return;
    if (index.steps(step.model)?.has(step.step) === false) yield '/step/step';
  },
});
