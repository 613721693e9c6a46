import type { Localised } from '@santeparticipative/core';
import type { SchemaName } from '@santeparticipative/core/dictionary';
import { merge } from './dataset/merge.js';
import { sourceExtensions } from './dataset/provenance.js';
import { extensions as source } from './dataset/source.js';
import { tombstone } from './dataset/tombstone.js';
import { official } from './elements/address.js';
import { type ExtensionCodec, shapesOf } from './elements/extension.js';
import type { ExtensionShape } from './elements/extension-shape.js';
import { stated } from './elements/period.js';
import { extensions as figure } from './indicators/figures.js';
import { extensions as indicatorDefinition } from './indicators/indicator-definition.js';
import { extensions as indicatorResult } from './indicators/indicator-result.js';
import { extensions as dimension } from './indicators/stratifiers.js';
import { recordExtensions } from './mapper.js';
import { mappers } from './mappers.js';
import { evaluation } from './participation/evaluation.js';
import { feedback } from './participation/feedback.js';
import { participation } from './participation/participation.js';
import { recommendation } from './participation/recommendation.js';
import { basic as session } from './participation/session.js';
import { extensions as sessionAppointment } from './participation/session-appointment.js';
import { extensions as sessionEncounter } from './participation/session-encounter.js';
import { ownStatus as actionStatus } from './pathways/action.js';
import { agreedBy } from './pathways/consent.js';
import { extensions as contact } from './pathways/contact.js';
import { expressedBy, ownStatus as goalStatus } from './pathways/goal.js';
import { extensions as group } from './pathways/group.js';
import { unsaid as needUnsaid } from './pathways/need.js';
import { extensions as pathway } from './pathways/pathway.js';
import { extensions as pathwayModel } from './pathways/pathway-model.js';
import { extensions as pathwayStep } from './pathways/pathway-step.js';
import { extensions as person } from './pathways/person.js';
import { statedFields } from './pathways/person-statements.js';
import { enrolment } from './structures/enrolment.js';
import { funding } from './structures/funding.js';
import { partnershipExtensions, partyExtensions } from './structures/partnership.js';
import { extensions as professional } from './structures/professional.js';
import { programme } from './structures/programme.js';
import { extensions as site } from './structures/site.js';
import { extensions as structure } from './structures/structure.js';
import { extensions as territory } from './structures/territory.js';

/** Extensions that hold fields of the model, and where they stand. Their names are `<part>.<field>`. */
export interface FieldExtensions {
  /** A type of record, or the part of one: what their names begin with. */
  readonly part: string;
  /** The schema of the model whose fields they hold: it says what each is, and whether it must be there. */
  readonly schema: SchemaName;
  /** The elements of R4 on which they stand. */
  readonly on: readonly string[];
  readonly shapes: { readonly [field: string]: ExtensionShape };
  /** The fields that an element of R4 holds in some cases, or whose part is not there: their extensions need not be. */
  readonly atTimes: readonly string[];
  /** True for those of resources in the profiles of national guides alone, where these leave no other place. */
  readonly national: boolean;
}

/** An extension that holds no field of the model: a link, or something that R4 takes apart. */
export interface LooseExtension {
  readonly name: string;
  readonly on: readonly string[];
  readonly shape: ExtensionShape;
  /** The schema of the model whose fields its parts hold, where it has some. */
  readonly schema?: SchemaName;
  readonly title: Localised;
  readonly description: Localised;
}

type Codecs = { readonly [field: string]: ExtensionCodec<never> };

function fieldsOf(
  part: string,
  schema: SchemaName,
  on: readonly string[],
  codecs: Codecs,
  atTimes: readonly string[] = [],
): FieldExtensions {
  return { part, schema, on, shapes: shapesOf(codecs), atTimes, national: false };
}

function inNationalProfiles(extensions: FieldExtensions): FieldExtensions {
  return { ...extensions, national: true };
}

const CARRIERS = [...new Set(Object.values(mappers).flatMap(({ carriers }) => carriers))].sort();

/** The hash is a field of the definition that a result names, not of the result. */
const { definitionHash, ...indicatorResultFields } = indicatorResult;

/** What the first party brings is a field of that party, not of the partnership. */
const { host, ...partnershipFields } = partnershipExtensions;

const AFFILIATION = ['OrganizationAffiliation'];
const FIGURES = ['MeasureReport.group', 'MeasureReport.group.stratifier.stratum'];

/** The extensions of every field that R4 has no place for, as the mappers write them. */
export const fieldExtensions: readonly FieldExtensions[] = [
  fieldsOf('record', 'Structure', CARRIERS, recordExtensions),
  fieldsOf('source-reference', 'SourceRef', ['Provenance.entity'], sourceExtensions),
  fieldsOf('address', 'Address', ['Address'], official),
  fieldsOf('period', 'Period', ['Period'], stated),

  fieldsOf('source', 'Source', ['DocumentReference'], source),
  fieldsOf('tombstone', 'Tombstone', ['Basic'], tombstone.extensions),
  fieldsOf('merge', 'Merge', ['Basic'], merge.extensions),

  fieldsOf('structure', 'Structure', ['Organization'], structure),
  fieldsOf('site', 'Site', ['Location'], site),
  fieldsOf('territory', 'Territory', ['Location'], territory),
  fieldsOf('professional', 'Professional', ['PractitionerRole'], professional),
  fieldsOf('programme', 'Programme', ['Basic'], programme.extensions),
  fieldsOf('enrolment', 'Enrolment', ['Basic'], enrolment.extensions),
  fieldsOf('partnership', 'Partnership', AFFILIATION, partnershipFields),
  fieldsOf('partnership-party', 'PartnershipParty', AFFILIATION, partyExtensions),
  fieldsOf('funding', 'Funding', ['Basic'], funding.extensions),

  fieldsOf('person', 'Person', ['Patient'], person),
  inNationalProfiles(fieldsOf('person', 'Person', ['Patient'], statedFields)),
  fieldsOf('group', 'Group', ['Group'], group),
  fieldsOf('pathway-model', 'PathwayModel', ['PlanDefinition'], pathwayModel),
  fieldsOf('pathway-step', 'PathwayStep', ['PlanDefinition.action'], pathwayStep),
  fieldsOf('pathway', 'Pathway', ['CarePlan'], pathway, ['status']),
  fieldsOf('goal', 'Goal', ['Goal'], goalStatus, ['status']),
  fieldsOf('expectation', 'Expectation', ['Goal'], expressedBy),
  fieldsOf('need', 'Need', ['ServiceRequest'], needUnsaid, ['dimension']),
  fieldsOf('action', 'Action', ['Task'], actionStatus, ['status']),
  fieldsOf('agreement', 'Agreement', ['Consent'], agreedBy),
  fieldsOf('contact', 'Contact', ['Encounter'], contact),

  fieldsOf('session', 'Session', ['Basic'], session.extensions),
  fieldsOf('session', 'Session', ['Appointment'], sessionAppointment),
  fieldsOf('session', 'Session', ['Encounter'], sessionEncounter),
  fieldsOf('participation', 'Participation', ['Basic'], participation.extensions),
  fieldsOf('recommendation', 'Recommendation', ['Basic'], recommendation.extensions),
  fieldsOf('evaluation', 'Evaluation', ['Basic'], evaluation.extensions),
  fieldsOf('feedback', 'Feedback', ['Basic'], feedback.extensions),

  fieldsOf('indicator-definition', 'IndicatorDefinition', ['Measure'], indicatorDefinition),
  fieldsOf('dimension', 'Stratifier', ['Measure.group.stratifier'], dimension, ['partition']),
  fieldsOf('indicator-result', 'IndicatorResult', ['MeasureReport'], indicatorResultFields),
  fieldsOf('figure', 'Stratum', FIGURES, figure),
];

/** The other extensions that the mappers write. */
export const looseExtensions: readonly LooseExtension[] = [
  {
    name: 'structure.sites',
    on: ['Organization'],
    shape: { value: 'Reference', targets: ['Location'], repeats: true },
    title: { fr: 'Lieux', en: 'Sites' },
    description: {
      fr: 'Un lieu de la structure. R4 ne lie que le lieu à la structure ; ce lien-ci dit lesquels, et dans quel ordre.',
      en: 'A site of the structure. R4 links the site to the structure alone; this link says which ones, and in which order.',
    },
  },
  {
    name: 'structure.services',
    on: ['Organization'],
    shape: { value: 'Reference', targets: ['HealthcareService'], repeats: true },
    title: { fr: 'Services', en: 'Services' },
    description: {
      fr: 'Un service de la structure. R4 ne lie que le service à la structure ; ce lien-ci dit lesquels, et dans quel ordre.',
      en: 'A service of the structure. R4 links the service to the structure alone; this link says which ones, and in which order.',
    },
  },
  {
    name: 'partnership.host',
    on: AFFILIATION,
    shape: host.shape,
    schema: 'PartnershipParty',
    title: { fr: 'Apport du premier partenaire', en: 'What the first party brings' },
    description: {
      fr: 'Ce que le premier partenaire apporte : R4 ne donne de rôle qu’aux autres.',
      en: 'What the first party brings: R4 gives a role to the others alone.',
    },
  },
  {
    name: 'partnership-further-party',
    on: AFFILIATION,
    shape: { value: 'Reference', targets: ['OrganizationAffiliation'], repeats: true },
    title: { fr: 'Autre partenaire', en: 'Further party' },
    description: {
      fr: 'L’affiliation d’un autre partenaire : R4 ne lie que deux organisations à la fois.',
      en: 'The affiliation of a further party: R4 joins two organisations at a time.',
    },
  },
  {
    name: 'record-identifier',
    on: ['DomainResource'],
    shape: { value: 'Identifier' },
    title: { fr: 'Identifiant de l’enregistrement', en: 'Identifier of the record' },
    description: {
      fr: 'Ce que la ressource représente, quand son type ou le profil d’un guide national n’a pas de place pour cet identifiant.',
      en: 'What the resource stands for, where its type, or the profile of a national guide, has no place for this identifier.',
    },
  },
  {
    name: 'person-unstated',
    on: ['Patient'],
    shape: { value: 'code', repeats: true },
    title: {
      fr: 'Champ que l’enregistrement ne dit pas',
      en: 'Field on which the record is silent',
    },
    description: {
      fr: 'Un champ de la personne (birthYear, gender) que son enregistrement ne dit pas : seule son identité le dit.',
      en: 'A field of the person (birthYear, gender) on which its record is silent: its identity alone says it.',
    },
  },
  {
    name: 'record-code',
    on: ['Encounter', 'PractitionerRole', 'ServiceRequest'],
    shape: { value: 'CodeableConcept', repeats: true },
    title: { fr: 'Code de l’enregistrement', en: 'Code of the record' },
    description: {
      fr: 'Ce que dit l’enregistrement, là où le profil d’un guide national ne prend dans l’élément de R4 que ses propres codes.',
      en: 'What the record says, where the profile of a national guide takes its own codes alone in the element of R4.',
    },
  },
  {
    name: 'record-performer',
    on: ['Task'],
    shape: { value: 'Reference', targets: ['Organization'] },
    title: { fr: 'Structure qui agit', en: 'Structure that acts' },
    description: {
      fr: 'La structure qui mène l’action, là où le profil d’un guide national ne prend que des professionnels.',
      en: 'The structure that carries out the action, where the profile of a national guide takes professionals alone.',
    },
  },
  {
    name: 'care-plan',
    on: ['CareTeam', 'Consent', 'Goal'],
    shape: { value: 'Reference', targets: ['CarePlan'] },
    title: { fr: 'Parcours', en: 'Pathway' },
    description: {
      fr: 'Le parcours dont cet objectif, cet accord ou cette équipe fait partie.',
      en: 'The pathway that this goal, this agreement or this team is part of.',
    },
  },
  {
    name: 'indicator-result.definitionHash',
    on: ['MeasureReport'],
    shape: definitionHash.shape,
    title: { fr: 'Empreinte de la définition', en: 'Hash of the definition' },
    description: {
      fr: 'L’empreinte de la définition qui a été calculée : une canonique ne dit que sa version.',
      en: 'The hash of the definition that was computed: a canonical says its version alone.',
    },
  },
  {
    name: 'stratum-position',
    on: ['MeasureReport.group.stratifier.stratum'],
    shape: { value: 'integer' },
    title: { fr: 'Rang de la strate', en: 'Position of the stratum' },
    description: {
      fr: 'Le rang de cette strate parmi celles du résultat, que R4 range par dimension.',
      en: 'The position of this stratum among those of the result, which R4 gathers by dimension.',
    },
  },
  {
    name: 'code-list',
    on: ['CodeableConcept'],
    shape: { value: 'uri' },
    title: { fr: 'Liste de codes', en: 'Code list' },
    description: {
      fr: 'La liste à laquelle une notion appartient, quand cette liste n’a pas de code pour elle.',
      en: 'The list that a notion belongs to, where that list has no code for it.',
    },
  },
  {
    name: 'criteria-language',
    on: ['Expression.language'],
    shape: { value: 'code' },
    title: { fr: 'Langage du critère', en: 'Language of the criteria' },
    description: {
      fr: 'Le type de média du langage dans lequel un critère est écrit, que la liste de R4 n’a pas.',
      en: 'The media type of the language in which criteria are written, which the list of R4 does not have.',
    },
  },
];
