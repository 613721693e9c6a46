import type { IndicatorDefinition, Localised } from '@santeparticipative/core';

const unit = (fr: string, en: string): Localised => ({ fr, en });

/** What each unit of an indicator is called after a figure: `30 accompagnements`. */
export const unitNames: { readonly [unit in IndicatorDefinition['unit']]: Localised } = {
  pathways: unit('accompagnements', 'pathways'),
  people: unit('personnes', 'people'),
  contacts: unit('contacts', 'contacts'),
  days: unit('jours', 'days'),
  percent: unit('%', '%'),
  sessions: unit('séances', 'sessions'),
  attendances: unit('présences', 'attendances'),
  processes: unit('démarches', 'processes'),
  structures: unit('structures', 'structures'),
};
