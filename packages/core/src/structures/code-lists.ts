import { type CodeList, concept } from '../values/code-list.js';

/** What a structure is. National category codes are those of the TRE_R66 nomenclature, where it has the notion. */
export const structureKinds = {
  id: 'structure-kind',
  version: '1.0.0',
  title: { fr: 'Nature de la structure', en: 'Kind of structure' },
  concepts: {
    msp: concept('Maison de santé pluriprofessionnelle', 'Multi-professional health house', {
      national: [{ system: 'TRE_R66', code: '603' }],
    }),
    'centre-sante': concept('Centre de santé', 'Health centre', {
      national: [{ system: 'TRE_R66', code: '124' }],
    }),
    'pole-sante': concept('Pôle de santé', 'Health cluster'),
    esp: concept('Équipe de soins primaires', 'Primary-care team'),
    cpts: concept(
      'Communauté professionnelle territoriale de santé',
      'Territorial professional health community',
      {
        national: [{ system: 'TRE_R66', code: '604' }],
      },
    ),
    ccas: concept("Centre communal d'action sociale", 'Municipal social action centre'),
    'pole-ressources-sante': concept('Pôle ressources santé', 'Health resource point'),
    'centre-examens-sante': concept("Centre d'examens de santé", 'Health examination centre'),
    hospital: concept('Hôpital', 'Hospital'),
    association: concept('Association', 'Non-profit association'),
    mutual: concept('Mutuelle', 'Mutual society'),
    'local-authority': concept('Collectivité territoriale', 'Local authority'),
    'state-service': concept("Service de l'État", 'Service of the State'),
    ars: concept('Agence régionale de santé', 'Regional health agency'),
    cpam: concept("Caisse primaire d'assurance maladie", 'Local health-insurance fund'),
    federation: concept('Fédération', 'Federation'),
    company: concept('Entreprise', 'Company'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;

/** What somebody does in a team. An open list: a field that uses it is a `Coded`. */
export const staffFunctions = {
  id: 'staff-function',
  version: '1.0.0',
  title: { fr: 'Fonction', en: 'Function' },
  concepts: {
    'mediateur-sante': concept('Médiateur ou médiatrice en santé', 'Health mediator'),
    'accompagnateur-sante': concept(
      'Accompagnateur ou accompagnatrice santé',
      'Health support worker',
    ),
    coordinateur: concept('Coordinateur ou coordinatrice', 'Coordinator'),
    referent: concept('Référent ou référente', 'Local lead'),
    medecin: concept('Médecin', 'Physician', { national: [{ system: 'TRE_G15', code: '10' }] }),
    infirmier: concept('Infirmier ou infirmière', 'Nurse', {
      national: [{ system: 'TRE_G15', code: '60' }],
    }),
    kinesitherapeute: concept('Masseur-kinésithérapeute', 'Physiotherapist'),
    pharmacien: concept('Pharmacien ou pharmacienne', 'Pharmacist', {
      national: [{ system: 'TRE_G15', code: '21' }],
    }),
    psychologue: concept('Psychologue', 'Psychologist', {
      national: [{ system: 'TRE_R95', code: '93' }],
    }),
    'travailleur-social': concept('Travailleur social', 'Social worker'),
    accueillant: concept('Accueillant ou accueillante', 'Receptionist'),
    interprete: concept('Interprète', 'Interpreter'),
    'animateur-atelier': concept("Animateur ou animatrice d'atelier", 'Workshop facilitator'),
    'professionnel-sante': concept('Professionnel de santé', 'Health professional'),
    stagiaire: concept('Stagiaire', 'Trainee'),
    benevole: concept('Bénévole', 'Volunteer'),
  },
} as const satisfies CodeList;

/** The kinds of territory. */
export const territoryKinds = {
  id: 'territory-kind',
  version: '1.0.0',
  title: { fr: 'Nature du territoire', en: 'Kind of territory' },
  concepts: {
    commune: concept('Commune', 'Municipality'),
    quartier: concept('Quartier', 'Neighbourhood'),
    qpv: concept(
      'Quartier prioritaire de la politique de la ville',
      'Priority neighbourhood of urban policy',
    ),
    iris: concept('IRIS', 'IRIS statistical area'),
    departement: concept('Département', 'Département'),
    region: concept('Région', 'Région'),
    pays: concept('Pays', 'Country'),
  },
} as const satisfies CodeList;

/** What a partner brings. An open list. */
export const partnerRoles = {
  id: 'partner-role',
  version: '1.0.0',
  title: { fr: 'Rôle du partenaire', en: 'Role of a partner' },
  concepts: {
    projets: concept('Projets', 'Projects'),
    participation: concept('Participation', 'Participation'),
    financement: concept('Financement', 'Funding'),
    animation: concept('Animation', 'Facilitation'),
    soutien: concept('Soutien', 'Support'),
    impulsion: concept('Impulsion', 'Driving force'),
    lieu: concept('Mise à disposition du lieu ou du service', 'Provision of the place or service'),
  },
} as const satisfies CodeList;

/** By which scheme money is given. An open list. */
export const fundingSchemes = {
  id: 'funding-scheme',
  version: '1.0.0',
  title: { fr: 'Dispositif de financement', en: 'Funding scheme' },
  concepts: {
    fir: concept("Fonds d'intervention régional", 'Regional intervention fund'),
    asv: concept('Atelier Santé Ville', 'City health workshop'),
    'appel-a-projets': concept('Appel à projets', 'Call for projects'),
    'article-51': concept(
      'Article 51 de la LFSS 2018',
      'Article 51 of the 2018 social security funding act',
    ),
    cls: concept('Contrat local de santé', 'Local health contract'),
  },
} as const satisfies CodeList;

/** What a place is to the structure that has it. */
export const siteKinds = {
  id: 'site-kind',
  version: '1.0.0',
  title: { fr: 'Nature du site', en: 'Kind of site' },
  concepts: {
    main: concept('Site principal', 'Main site'),
    antenna: concept('Antenne', 'Antenna'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;
