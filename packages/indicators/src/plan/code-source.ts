import {
  type BaseId,
  type CodeList,
  type DerivedValue,
  type DimensionId,
  type FieldPath,
  fundingSchemes,
  participationForms,
  participationObjects,
  publics,
  staffFunctions,
  themes,
} from '@santeparticipative/core';

/** How a field says in which strata of a dimension a record stands. */
export type CodeReading =
  /** The id of a reference, which becomes that of the record that stands for it. */
  | 'reference'
  /** A code of one of the project's lists, as it is. */
  | 'code'
  /** Words, from which a code is made: `1er mars 2022` gives `1er-mars-2022`. */
  | 'text'
  /** A coded value: its code where it is of the list whose id is given, else its system and code: `TRE_R66|603`. */
  | { readonly codedIn: string };

/** Where the code of a dimension is found. */
export type CodeSource =
  /** In a field of the record, or of each item of a list of it; in `''`, the record or the item itself. */
  | {
      readonly from: 'record';
      readonly list?: string;
      readonly field: string;
      readonly reads: CodeReading;
    }
  /** In a field of the item that is counted. */
  | { readonly from: 'item'; readonly field: string; readonly reads: CodeReading }
  /** With the one person whom the record concerns. */
  | { readonly from: 'person'; readonly value: 'gender' | 'age-band' | 'territory' }
  /** With the records that it comes from: the hosts of what a recommendation comes from. */
  | { readonly from: 'origins'; readonly dimension: DimensionId }
  /** In the date that places it. */
  | { readonly from: 'calendar'; readonly unit: 'month' | 'quarter' | 'year' }
  | { readonly from: 'derived'; readonly value: DerivedValue };

type OfRecord = Extract<CodeSource, { from: 'record' }>;

const reference = (field: string): OfRecord => ({ from: 'record', field, reads: 'reference' });
const code = (field: string): CodeSource => ({ from: 'record', field, reads: 'code' });
const coded = (field: string, { id }: CodeList): CodeSource => ({
  from: 'record',
  field,
  reads: { codedIn: id },
});
const eachCoded = (list: string, { id }: CodeList): CodeSource => ({
  from: 'record',
  list,
  field: '',
  reads: { codedIn: id },
});
const eachReference = (list: string, field = ''): OfRecord => ({
  from: 'record',
  list,
  field,
  reads: 'reference',
});
const person = (value: 'gender' | 'age-band' | 'territory'): CodeSource => ({
  from: 'person',
  value,
});
const ofPerson = {
  gender: person('gender'),
  'age-band': person('age-band'),
  territory: person('territory'),
};

/** The structures whose activity a record tells: in a field, in each item of a list, the record itself, or its origins. */
export type StructureSource = Extract<CodeSource, { from: 'record' | 'origins' }>;

/** Where each base has the structures whose activity it tells. */
export const structureSources: { readonly [base in BaseId]: StructureSource } = {
  pathway: reference('structure'),
  contact: reference('structure'),
  session: eachReference('hosts'),
  participation: eachReference('hosts'),
  recommendation: { from: 'origins', dimension: 'structure' },
  structure: reference(''),
  professional: reference('structure'),
  partnership: eachReference('parties', 'structure'),
  enrolment: reference('structure'),
  funding: reference('beneficiary'),
};

/** Where each base has the codes of the dimensions that it may be split along; the calendar splits all of them. */
export const codeSources: {
  readonly [base in BaseId]: { readonly [dimension in DimensionId]?: CodeSource };
} = {
  pathway: {
    structure: structureSources.pathway,
    programme: reference('programme'),
    ...ofPerson,
    'referral-origin': code('referral.origin'),
    'referral-decision': code('referral.decision'),
    need: { from: 'record', list: 'needs', field: 'dimension', reads: 'code' },
  },
  contact: {
    structure: structureSources.contact,
    ...ofPerson,
    mode: code('mode'),
    theme: eachCoded('themes', themes),
  },
  session: {
    structure: structureSources.session,
    programme: reference('programme'),
    kind: code('kind'),
    theme: eachCoded('themes', themes),
    public: eachCoded('publics', publics),
  },
  participation: {
    structure: structureSources.participation,
    programme: reference('programme'),
    level: code('level'),
    form: eachCoded('forms', participationForms),
    object: eachCoded('objects', participationObjects),
  },
  recommendation: { structure: structureSources.recommendation },
  structure: { structure: structureSources.structure, kind: code('kind') },
  professional: {
    structure: structureSources.professional,
    kind: coded('function', staffFunctions),
  },
  partnership: {
    structure: structureSources.partnership,
    programme: reference('programme'),
  },
  enrolment: {
    structure: structureSources.enrolment,
    programme: reference('programme'),
    cohort: { from: 'record', field: 'cohort', reads: 'text' },
  },
  funding: {
    structure: structureSources.funding,
    programme: reference('programme'),
    funder: reference('funder'),
    scheme: coded('scheme', fundingSchemes),
  },
};

const ofItem = (field: string, reads: CodeReading = 'code'): CodeSource => ({
  from: 'item',
  field,
  reads,
});

/** Where the items of the lists that a definition unnests have codes of their own, rather than the record's. */
export const itemCodeSources: {
  readonly [list: FieldPath]: { readonly [dimension in DimensionId]?: CodeSource };
} = {
  needs: { need: ofItem('dimension'), theme: ofItem('theme', { codedIn: themes.id }) },
  actions: { kind: ofItem('kind') },
  reviews: { kind: ofItem('kind') },
  rights: { right: ofItem('kind') },
};
