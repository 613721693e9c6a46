import type * as z from 'zod';
import { manifest, referenceListVintage } from './dataset/manifest.js';
import { merge } from './dataset/merge.js';
import { recordMeta, sourceRef } from './dataset/record-base.js';
import { classification, source } from './dataset/source.js';
import { tombstone } from './dataset/tombstone.js';
import type { Description, Entry, ObjectDescription } from './description.js';
import { adeliRang, rppsRang } from './identifiers/cabinet-identifiers.js';
import { idNatPs, internalId } from './identifiers/id-nat-ps.js';
import { idNatStruct } from './identifiers/id-nat-struct.js';
import { ins } from './identifiers/ins.js';
import { adeli, rpps } from './identifiers/professional-identifiers.js';
import { finess, rna, siren, siret } from './identifiers/structure-identifiers.js';
import {
  communeCode,
  countryCode,
  departementCode,
  irisCode,
  qpv2015Code,
  qpv2024Code,
  regionCode,
} from './identifiers/territory-codes.js';
import { baseId } from './indicators/bases.js';
import { countedDates, placing, ratioNumerator } from './indicators/counting.js';
import { dimensionId } from './indicators/dimensions.js';
import { fieldPath, filter } from './indicators/filter.js';
import { indicatorDefinition, stratifier } from './indicators/indicator-definition.js';
import { definitionReference, indicatorResult } from './indicators/indicator-result.js';
import { amount, measure } from './indicators/measure.js';
import { stratum, stratumCrossing } from './indicators/stratum.js';
import { unitId } from './indicators/units.js';
import { attendance, participantCount } from './participation/attendance.js';
import { appraisal, evaluation } from './participation/evaluation.js';
import { feedback } from './participation/feedback.js';
import { participation, professionalsInvolved } from './participation/participation.js';
import { recommendation } from './participation/recommendation.js';
import { session, sessionStep } from './participation/session.js';
import { action } from './pathways/action.js';
import { agreement } from './pathways/agreement.js';
import {
  assessment,
  epicesAnswers,
  rightSituation,
  rightStatus,
  situationAnswers,
} from './pathways/assessment.js';
import { closure } from './pathways/closure.js';
import { contact } from './pathways/contact.js';
import { expectation } from './pathways/expectation.js';
import { goal } from './pathways/goal.js';
import { group } from './pathways/group.js';
import { need } from './pathways/need.js';
import { pathway } from './pathways/pathway.js';
import { pathwayModel, pathwayStep, stepActor } from './pathways/pathway-model.js';
import { ageBand, person, pseudonym, residence } from './pathways/person.js';
import { referral } from './pathways/referral.js';
import { review } from './pathways/review.js';
import { sharing } from './pathways/sharing.js';
import { teamMember } from './pathways/team-member.js';
import type { SchemaName } from './schema-name.js';
import { budget } from './structures/budget.js';
import { enrolment } from './structures/enrolment.js';
import { funding } from './structures/funding.js';
import { governanceSeats } from './structures/governance-seats.js';
import { inspiration } from './structures/inspiration.js';
import { membership } from './structures/membership.js';
import { partnership, partnershipParty } from './structures/partnership.js';
import { professional } from './structures/professional.js';
import { programme } from './structures/programme.js';
import { programmeComponent } from './structures/programme-component.js';
import { programmeEditions } from './structures/programme-editions.js';
import { service } from './structures/service.js';
import { site } from './structures/site.js';
import { staffingLine } from './structures/staffing-line.js';
import { structure } from './structures/structure.js';
import { structureIdentifiers } from './structures/structure-identifiers.js';
import { target } from './structures/target.js';
import { territory } from './structures/territory.js';
import { address } from './values/address.js';
import { attribution, quote } from './values/attribution.js';
import { coded } from './values/code-list.js';
import { id } from './values/id.js';
import { missing, missingReason } from './values/missing.js';
import { period } from './values/period.js';
import { place } from './values/place.js';
import {
  finiteNumber,
  money,
  positiveInteger,
  precision,
  quantity,
  wholeNumber,
} from './values/quantity.js';
import { reference } from './values/reference.js';
import { localisedText, text } from './values/text.js';
import {
  civilDate,
  dateOrDateTime,
  duration,
  instant,
  offsetDateTime,
  partialDate,
} from './values/time.js';

type Model = typeof import('../index.js');

/** The language of filters is said in a sentence: its objects mean nothing apart from each other. */
type WithoutFields = 'Filter';

/** What the compiler asks for: an entry for every schema, and in it every field. */
type Complete = {
  readonly [Name in SchemaName]: Name extends WithoutFields
    ? Description
    : [z.infer<Model[Name]>] extends [string | number]
      ? Description
      : [z.infer<Model[Name]>] extends [object]
        ? ObjectDescription<z.infer<Model[Name]>>
        : never;
};

/**
 * What each schema of the model is, by the name under which the package exports it. A schema of an object says
 * what each of its fields is called and holds.
 *
 * @example
 * dictionary.Pathway.title.fr; // 'Accompagnement'
 * dictionary.Period.fields?.['start']?.title.fr; // 'Début'
 */
export const dictionary: { readonly [Name in SchemaName]: Entry } = {
  // structures
  Structure: structure,
  StructureIdentifiers: structureIdentifiers,
  StaffingLine: staffingLine,
  Site: site,
  Service: service,
  Membership: membership,
  GovernanceSeats: governanceSeats,
  Professional: professional,
  Territory: territory,
  Programme: programme,
  ProgrammeComponent: programmeComponent,
  ProgrammeEditions: programmeEditions,
  Target: target,
  Inspiration: inspiration,
  Budget: budget,
  Enrolment: enrolment,
  Partnership: partnership,
  PartnershipParty: partnershipParty,
  Funding: funding,

  // pathways
  PathwayModel: pathwayModel,
  PathwayStep: pathwayStep,
  StepActor: stepActor,
  Person: person,
  Pseudonym: pseudonym,
  AgeBand: ageBand,
  Residence: residence,
  Group: group,
  Pathway: pathway,
  Referral: referral,
  Agreement: agreement,
  Sharing: sharing,
  Need: need,
  Expectation: expectation,
  Goal: goal,
  Action: action,
  Review: review,
  TeamMember: teamMember,
  Closure: closure,
  Assessment: assessment,
  EpicesAnswers: epicesAnswers,
  SituationAnswers: situationAnswers,
  RightSituation: rightSituation,
  RightStatus: rightStatus,
  Contact: contact,

  // participation
  Session: session,
  SessionStep: sessionStep,
  Attendance: attendance,
  ParticipantCount: participantCount,
  Participation: participation,
  ProfessionalsInvolved: professionalsInvolved,
  Recommendation: recommendation,
  Evaluation: evaluation,
  Appraisal: appraisal,
  Feedback: feedback,

  // indicators
  IndicatorDefinition: indicatorDefinition,
  BaseId: baseId,
  UnitId: unitId,
  Placing: placing,
  CountedDates: countedDates,
  Measure: measure,
  Amount: amount,
  RatioNumerator: ratioNumerator,
  Filter: filter,
  FieldPath: fieldPath,
  Stratifier: stratifier,
  DimensionId: dimensionId,
  IndicatorResult: indicatorResult,
  DefinitionReference: definitionReference,
  Stratum: stratum,
  StratumCrossing: stratumCrossing,

  // the dataset
  Manifest: manifest,
  ReferenceListVintage: referenceListVintage,
  RecordMeta: recordMeta,
  Source: source,
  SourceRef: sourceRef,
  Classification: classification,
  Tombstone: tombstone,
  Merge: merge,

  // values
  Id: id,
  AnyReference: reference,
  Missing: missing,
  MissingReason: missingReason,
  Text: text,
  LocalisedText: localisedText,
  Coded: coded,
  FiniteNumber: finiteNumber,
  WholeNumber: wholeNumber,
  PositiveInteger: positiveInteger,
  Quantity: quantity,
  Precision: precision,
  Money: money,
  PartialDate: partialDate,
  CivilDate: civilDate,
  Instant: instant,
  OffsetDateTime: offsetDateTime,
  DateOrDateTime: dateOrDateTime,
  Duration: duration,
  Period: period,
  Place: place,
  Address: address,
  Attribution: attribution,
  Quote: quote,

  // identifiers
  Finess: finess,
  Siren: siren,
  Siret: siret,
  Rna: rna,
  Rpps: rpps,
  Adeli: adeli,
  AdeliRang: adeliRang,
  RppsRang: rppsRang,
  InternalId: internalId,
  IdNatPs: idNatPs,
  IdNatStruct: idNatStruct,
  Ins: ins,
  CommuneCode: communeCode,
  IrisCode: irisCode,
  DepartementCode: departementCode,
  RegionCode: regionCode,
  CountryCode: countryCode,
  Qpv2024Code: qpv2024Code,
  Qpv2015Code: qpv2015Code,
} satisfies Complete;
