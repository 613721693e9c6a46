import { Adeli, Finess, type RecordOf, Rna, Rpps, Siren, Siret } from '../../src/index.js';
import { base } from './base.js';

const period = {
  start: '2024-01',
  end: '2025-12-31',
  duration: 'P2Y',
  verbatim: 'pendant deux ans',
};
const quantity = {
  value: 12,
  min: 10,
  max: 15,
  precision: 'approximate' as const,
  unit: 'personnes',
  verbatim: 'une douzaine',
};
const mediator = {
  system: 'staff-function',
  code: 'mediateur-sante',
  display: 'Médiatrice en santé',
};
const address = {
  lines: ['1 rue des Exemples'],
  postalCode: '73000',
  city: 'Chambéry',
  commune: '73065',
  country: 'FR',
};

export const territory: RecordOf<'territory'> = {
  type: 'territory',
  ...base('territory', 'quartier-1', 'aliases'),
  kind: 'qpv',
  code: 'QN07302M',
  vintage: '2024',
  name: 'Quartier des Exemples',
  aliases: ['Les Exemples'],
  partOf: { type: 'territory', id: 'commune-1' },
};

export const structure: RecordOf<'structure'> = {
  type: 'structure',
  ...base('structure', 'msp-1', 'composition'),
  identifiers: {
    finessEj: Finess.parse('730000007'),
    finessEt: Finess.parse('2A0009999'),
    siren: Siren.parse('100000009'),
    siret: Siret.parse('10000000900017'),
    rna: Rna.parse('W730000000'),
  },
  name: 'Maison de santé des Exemples',
  aliases: ['MSP des Exemples'],
  kind: 'msp',
  nationalCategory: { system: 'TRE_R66', code: '603', display: 'Maison de santé' },
  description: 'Une maison de santé inventée.',
  partOf: { type: 'structure', id: 'association-1' },
  address,
  territory: { type: 'territory', id: 'quartier-1' },
  territoriesServed: [{ type: 'territory', id: 'quartier-1' }],
  opened: '2017',
  closed: '2025-12-31',
  staffing: [
    {
      function: mediator,
      count: quantity,
      fte: 1.5,
      speciality: 'interculturalité',
      employer: { type: 'structure', id: 'association-1' },
      employerDescription: 'une association voisine',
      purpose: 'aller vers les habitants',
      period,
    },
  ],
  employees: quantity,
  volunteers: quantity,
  composition: [{ system: 'composition', code: 'habitants', display: 'habitants' }],
  sites: [
    {
      id: 'site-1',
      kind: 'antenna',
      name: 'Antenne des Exemples',
      address,
      territory: { type: 'territory', id: 'quartier-1' },
    },
  ],
  services: [
    {
      id: 'service-1',
      name: 'Permanence',
      kind: { system: 'service', code: 'permanence', display: 'permanence' },
      description: 'Chaque mardi matin.',
      site: 'site-1',
    },
  ],
  memberships: [
    {
      structure: { type: 'structure', id: 'federation-1' },
      kind: 'member',
      purpose: 'échanger sur les pratiques',
      period,
    },
  ],
  governance: [
    {
      body: "conseil d'administration",
      role: { system: 'participant-role', code: 'habitant', display: 'habitants' },
      seats: quantity,
    },
  ],
};

export const professional: RecordOf<'professional'> = {
  type: 'professional',
  ...base('professional', 'pro-1', 'sources'),
  structure: { type: 'structure', id: 'msp-1' },
  rpps: Rpps.parse('10000000009'),
  adeli: Adeli.parse('730000000'),
  function: mediator,
  speciality: 'médiation',
  employer: { type: 'structure', id: 'association-1' },
  fte: 0.8,
  period,
  careTeamMember: false,
};

export const programme: RecordOf<'programme'> = {
  type: 'programme',
  ...base('programme', 'programme-1', 'objectives'),
  name: 'Programme des Exemples',
  aliases: ['Les Exemples en santé'],
  summary: 'Un programme inventé.',
  leads: [{ type: 'structure', id: 'msp-1' }],
  supporters: [{ type: 'structure', id: 'association-1' }],
  partOf: { type: 'programme', id: 'programme-national' },
  period,
  territories: [{ type: 'territory', id: 'quartier-1' }],
  territoryDescription: 'les quartiers de la ville',
  rationale: ['éloignement des soins'],
  objectives: ["favoriser l'accès aux droits"],
  publics: [{ system: 'public', code: 'precarite', display: 'personnes en précarité' }],
  components: [
    {
      title: 'Accueil',
      description: 'Accueil sans rendez-vous.',
      items: ['écoute', 'orientation'],
      openItems: true,
      recurrence: 'P6W',
    },
  ],
  functionsCreated: [mediator],
  inspiredBy: {
    description: 'une expérience voisine',
    territory: { type: 'territory', id: 'commune-1' },
    programme: { type: 'programme', id: 'programme-voisin' },
  },
  policy: 'politique de la ville',
  legalBasis: 'un article inventé',
  experimental: true,
  budget: {
    amount: { cents: 8_000_000, precision: 'exact', verbatim: '80000 €' },
    period,
    purpose: 'les deux premières années',
  },
  targets: [{ what: 'structures', quantity, by: '2026' }],
  editions: [{ period, count: quantity, experimental: false }],
  classifications: [{ system: 'thesaurus', code: 'T1', display: 'promotion de la santé' }],
};

export const enrolment: RecordOf<'enrolment'> = {
  type: 'enrolment',
  ...base('enrolment', 'inscription-1', 'structureKinds'),
  programme: { type: 'programme', id: 'programme-1' },
  structure: { missing: 'unknown' },
  count: quantity,
  structureKinds: ['msp', 'centre-sante'],
  description: 'des structures non nommées',
  cohort: 'première vague',
  period,
};

/** A structure that is named, and so not counted. */
export const namedEnrolment: RecordOf<'enrolment'> = {
  type: 'enrolment',
  ...base('enrolment', 'inscription-2', 'sources'),
  programme: { type: 'programme', id: 'programme-1' },
  structure: { type: 'structure', id: 'msp-1' },
};

export const partnership: RecordOf<'partnership'> = {
  type: 'partnership',
  ...base('partnership', 'partenariat-1', 'parties'),
  programme: { type: 'programme', id: 'programme-1' },
  parties: [
    {
      structure: { type: 'structure', id: 'association-1' },
      roles: [{ system: 'partner-role', code: 'soutien', display: 'soutien' }],
      description: 'prête une salle',
    },
  ],
  formalised: true,
  conventionTitle: 'Convention des Exemples',
  period,
};

export const funding: RecordOf<'funding'> = {
  type: 'funding',
  ...base('funding', 'financement-1', 'sources'),
  funder: { type: 'structure', id: 'ars-1' },
  beneficiary: { type: 'structure', id: 'msp-1' },
  programme: { type: 'programme', id: 'programme-1' },
  scheme: { system: 'funding-scheme', code: 'fir', display: "Fonds d'intervention régional" },
  amount: { cents: 8_000_000, precision: 'exact', verbatim: '80000 €' },
  period,
  description: 'poste de médiation',
};
