import { type CodeList, concept } from '../values/code-list.js';
import type { participationLevels } from './code-lists.js';

/** The code of a level of participation, as a `participation` record has it. */
export type ParticipationLevel = keyof typeof participationLevels.concepts;

/** Where a scale was read. */
export interface ScaleSource {
  readonly title: string;
  readonly url: string;
  /** True when the scale was not read in the text that made it, but in one that tells of it. */
  readonly secondary?: true;
}

/** Where one of our levels stands on a scale. */
export interface ScaleMatch<Rung extends string = string> {
  /** The code of the level of the scale. */
  readonly code: Rung;
  /** Who says so: the source of the scale, or the project, which chose. */
  readonly provenance: 'source' | 'project';
}

/**
 * A published scale of participation: a code list whose concepts go from the least participation to the most, and
 * where each of our levels stands on it. The level is all that is matched: what people take part in, in which form, as
 * what and from which side are other axes, and say nothing of the level.
 */
export interface ParticipationScale<Rung extends string = string> extends CodeList<Rung> {
  readonly source: ScaleSource;
  /** The levels that the scale puts together under one name, in its order. */
  readonly groups?: readonly (Pick<CodeList, 'title'> & { readonly codes: readonly Rung[] })[];
  readonly crosswalk: { readonly [level in ParticipationLevel]: ScaleMatch<Rung> };
}

/** Keeps the codes of a scale in its type, so that the compiler holds the crosswalk to them. */
function scale<const Rung extends string>(
  definition: ParticipationScale<Rung>,
): ParticipationScale<Rung> {
  return definition;
}

/** Arnstein's ladder: eight rungs in three groups. Where our levels stand on it is the project's choice. */
export const arnstein = scale({
  id: 'scale-arnstein',
  version: '1.0.0',
  title: { fr: 'Échelle d’Arnstein', en: "Arnstein's ladder" },
  source: {
    title: 'S. R. Arnstein, A Ladder of Citizen Participation, 1969, as Cerema tells it',
    url: 'https://boussole-participation.cerema.fr/',
    secondary: true,
  },
  concepts: {
    manipulation: concept('Manipulation', 'Manipulation'),
    therapy: concept('Thérapie', 'Therapy'),
    information: concept('Information', 'Informing'),
    consultation: concept('Consultation', 'Consultation'),
    placation: concept('Implication', 'Placation'),
    partnership: concept('Partenariat', 'Partnership'),
    'delegated-power': concept('Délégation de pouvoir', 'Delegated power'),
    'citizen-control': concept('Contrôle citoyen', 'Citizen control'),
  },
  groups: [
    {
      title: { fr: 'Non-participation', en: 'Nonparticipation' },
      codes: ['manipulation', 'therapy'],
    },
    {
      title: { fr: 'Coopération symbolique', en: 'Tokenism' },
      codes: ['information', 'consultation', 'placation'],
    },
    {
      title: { fr: 'Pouvoir effectif', en: 'Citizen power' },
      codes: ['partnership', 'delegated-power', 'citizen-control'],
    },
  ],
  crosswalk: {
    information: { code: 'information', provenance: 'project' },
    consultation: { code: 'consultation', provenance: 'project' },
    concertation: { code: 'placation', provenance: 'project' },
    'co-construction': { code: 'partnership', provenance: 'project' },
    'co-decision': { code: 'delegated-power', provenance: 'project' },
    'self-management': { code: 'citizen-control', provenance: 'project' },
  },
});

/**
 * The simplified scale of Cerema, whose words are those of our levels. It ends with codécision: that autogestion
 * stands there too is the project's choice.
 */
export const cerema = scale({
  id: 'scale-cerema',
  version: '1.0.0',
  title: { fr: 'Échelle simplifiée du Cerema', en: 'Simplified scale of Cerema' },
  source: {
    title: 'Cerema, Boussole de la participation',
    url: 'https://boussole-participation.cerema.fr/',
  },
  concepts: {
    information: concept('Information', 'Information', {
      definition: {
        fr: 'Le socle de toute démarche participative.',
        en: 'What every participatory process rests on.',
      },
    }),
    consultation: concept('Consultation', 'Consultation'),
    concertation: concept('Concertation', 'Dialogue'),
    'co-construction': concept('Co-construction', 'Co-construction'),
    'co-decision': concept('Codécision', 'Co-decision'),
  },
  crosswalk: {
    information: { code: 'information', provenance: 'source' },
    consultation: { code: 'consultation', provenance: 'source' },
    concertation: { code: 'concertation', provenance: 'source' },
    'co-construction': { code: 'co-construction', provenance: 'source' },
    'co-decision': { code: 'co-decision', provenance: 'source' },
    'self-management': { code: 'co-decision', provenance: 'project' },
  },
});

/**
 * The two levels of « implication des usagers » of the accord conventionnel interprofessionnel (ACI) of the
 * maisons de santé. The text of the agreement was not read: a federation of maisons de santé tells of it.
 */
export const aciUserInvolvement = scale({
  id: 'scale-aci',
  version: '1.0.0',
  title: {
    fr: 'Implication des usagers, accord conventionnel interprofessionnel',
    en: 'User involvement, accord conventionnel interprofessionnel',
  },
  source: {
    title: 'FémasIF, implication des usagers',
    url: 'https://www.femasif.fr/',
    secondary: true,
  },
  concepts: {
    'level-1': concept('Niveau 1', 'Level 1', {
      definition: {
        fr: 'La structure informe et consulte.',
        en: 'The structure informs and consults.',
      },
    }),
    'level-2': concept('Niveau 2', 'Level 2', {
      definition: {
        fr: 'Co-construction, partenariat, codécision.',
        en: 'Co-construction, partnership, co-decision.',
      },
    }),
  },
  crosswalk: {
    information: { code: 'level-1', provenance: 'source' },
    consultation: { code: 'level-1', provenance: 'source' },
    concertation: { code: 'level-1', provenance: 'project' },
    'co-construction': { code: 'level-2', provenance: 'source' },
    'co-decision': { code: 'level-2', provenance: 'source' },
    'self-management': { code: 'level-2', provenance: 'project' },
  },
});

/**
 * The published scales on which a level of participation can be told.
 *
 * @example
 * participationScales.arnstein.crosswalk.concertation; // { code: 'placation', provenance: 'project' }
 * displayOf(participationScales.arnstein, 'placation', 'fr'); // 'Implication'
 */
export const participationScales = { arnstein, cerema, aciUserInvolvement };
