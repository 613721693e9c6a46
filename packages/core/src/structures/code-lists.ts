import { type CodeList, concept } from '../values/code-list.js';

/**
 * What a structure is. National codes are those of the TRE_R66 nomenclature, where it has the notion: a pôle de santé,
 * a CCAS or a federation has no category there.
 */
export const structureKinds = {
  id: 'structure-kind',
  version: '1.1.0',
  title: { fr: 'Nature de la structure', en: 'Kind of structure' },
  concepts: {
    msp: concept('Maison de santé pluriprofessionnelle', 'Multi-professional health house', {
      national: [{ system: 'TRE_R66', code: '603' }],
    }),
    'centre-sante': concept('Centre de santé', 'Health centre', {
      // The three that 124 replaced: dentaire, de soins médicaux, polyvalent.
      national: [
        { system: 'TRE_R66', code: '124' },
        { system: 'TRE_R66', code: '125', equivalence: 'narrower', retired: '2013-12-19' },
        { system: 'TRE_R66', code: '130', equivalence: 'narrower', retired: '2013-12-19' },
        { system: 'TRE_R66', code: '439', equivalence: 'narrower', retired: '2013-12-19' },
      ],
    }),
    'pole-sante': concept('Pôle de santé', 'Health cluster'),
    esp: concept('Équipe de soins primaires', 'Primary-care team'),
    cpts: concept(
      'Communauté professionnelle territoriale de santé',
      'Territorial professional health community',
      { national: [{ system: 'TRE_R66', code: '604' }] },
    ),
    dac: concept('Dispositif d’appui à la coordination', 'Coordination support service', {
      national: [{ system: 'TRE_R66', code: '606' }],
    }),
    emmsp: concept(
      'Équipe mobile médico-sociale précarité',
      'Mobile health and social team for people in precarious situations',
      { national: [{ system: 'TRE_R66', code: '608' }] },
    ),
    pmi: concept('Protection maternelle et infantile', 'Mother and child health service', {
      national: [{ system: 'TRE_R66', code: '223' }],
    }),
    cmp: concept('Centre médico-psychologique', 'Community mental health centre', {
      national: [{ system: 'TRE_R66', code: '156' }],
    }),
    csapa: concept(
      'Centre de soins, d’accompagnement et de prévention en addictologie',
      'Addiction care, support and prevention centre',
      { national: [{ system: 'TRE_R66', code: '197' }] },
    ),
    caarud: concept(
      'Centre d’accueil et d’accompagnement à la réduction des risques pour usagers de drogues',
      'Harm reduction centre for people who use drugs',
      { national: [{ system: 'TRE_R66', code: '178' }] },
    ),
    act: concept('Appartement de coordination thérapeutique', 'Therapeutic coordination flat', {
      national: [{ system: 'TRE_R66', code: '165' }],
    }),
    lhss: concept('Lits halte soins santé', 'Respite care beds for homeless people', {
      national: [{ system: 'TRE_R66', code: '180' }],
    }),
    cegidd: concept(
      'Centre gratuit d’information, de dépistage et de diagnostic',
      'Free information, screening and diagnosis centre',
      { national: [{ system: 'TRE_R66', code: '638' }] },
    ),
    clat: concept('Centre de lutte antituberculeuse', 'Tuberculosis control centre', {
      national: [{ system: 'TRE_R66', code: '637' }],
    }),
    'centre-soins-prevention': concept(
      'Centre de soins et de prévention',
      'Care and prevention centre',
      { national: [{ system: 'TRE_R66', code: '636' }] },
    ),
    'lieu-soins-non-programmes': concept(
      'Lieu de soins non programmés',
      'Place of unscheduled care',
      {
        definition: {
          fr: 'Lieu fixe de médecine générale, ouvert aux heures de la permanence des soins : une maison médicale de garde.',
          en: 'Fixed place of general practice that opens out of hours: a maison médicale de garde.',
        },
        national: [{ system: 'TRE_R66', code: '617' }],
      },
    ),
    'structure-experimentale-sante': concept(
      'Structure expérimentale en santé',
      'Experimental health structure',
      { national: [{ system: 'TRE_R66', code: '633' }] },
    ),
    pharmacie: concept('Pharmacie d’officine', 'Community pharmacy', {
      national: [{ system: 'TRE_R66', code: '620' }],
    }),
    spst: concept('Service de prévention et de santé au travail', 'Occupational health service', {
      national: [{ system: 'TRE_R66', code: '616' }],
    }),
    ccas: concept('Centre communal d’action sociale', 'Municipal social action centre'),
    'pole-ressources-sante': concept('Pôle ressources santé', 'Health resource point'),
    'centre-examens-sante': concept('Centre d’examens de santé', 'Health examination centre', {
      national: [{ system: 'TRE_R66', code: '347' }],
    }),
    hospital: concept('Hôpital', 'Hospital'),
    association: concept('Association', 'Non-profit association'),
    mutual: concept('Mutuelle', 'Mutual society'),
    'local-authority': concept('Collectivité territoriale', 'Local authority'),
    'state-service': concept('Service de l’État', 'Service of the State'),
    ars: concept('Agence régionale de santé', 'Regional health agency'),
    cpam: concept('Caisse primaire d’assurance maladie', 'Local health-insurance fund'),
    federation: concept('Fédération', 'Federation'),
    company: concept('Entreprise', 'Company'),
    other: concept('Autre', 'Other'),
  },
} as const satisfies CodeList;

/**
 * What somebody does in a team. An open list: a field that uses it is a `Coded`.
 *
 * National codes are those of the TRE_G15 (health professions), TRE_R94 (social professions), TRE_R95 (titles),
 * TRE_R85 (roles) and TRE_R291 (other) nomenclatures. None of them has the mediator in health: the codes that stand there
 * are wider. TRE_R94 gave its social professions over to TRE_R85 in December 2024, one aside.
 */
export const staffFunctions = {
  id: 'staff-function',
  version: '1.1.0',
  title: { fr: 'Fonction', en: 'Function' },
  concepts: {
    'mediateur-sante': concept('Médiateur ou médiatrice en santé', 'Health mediator', {
      national: [
        { system: 'TRE_R291', code: '99', equivalence: 'wider' },
        { system: 'TRE_R85', code: '312', equivalence: 'wider' },
      ],
    }),
    'accompagnateur-sante': concept(
      'Accompagnateur ou accompagnatrice santé',
      'Health support worker',
      {
        national: [
          { system: 'TRE_R291', code: '99', equivalence: 'wider' },
          { system: 'TRE_R85', code: '312', equivalence: 'wider' },
        ],
      },
    ),
    coordinateur: concept('Coordinateur ou coordinatrice', 'Coordinator'),
    'coordinateur-parcours': concept(
      'Coordonnateur ou coordonnatrice de parcours',
      'Care pathway coordinator',
      { national: [{ system: 'TRE_R85', code: '330' }] },
    ),
    referent: concept('Référent ou référente', 'Local lead'),
    medecin: concept('Médecin', 'Physician', { national: [{ system: 'TRE_G15', code: '10' }] }),
    infirmier: concept('Infirmier ou infirmière', 'Nurse', {
      national: [{ system: 'TRE_G15', code: '60' }],
    }),
    'sage-femme': concept('Sage-femme', 'Midwife', {
      national: [{ system: 'TRE_G15', code: '50' }],
    }),
    'chirurgien-dentiste': concept('Chirurgien-dentiste', 'Dentist', {
      national: [{ system: 'TRE_G15', code: '40' }],
    }),
    kinesitherapeute: concept('Masseur-kinésithérapeute', 'Physiotherapist', {
      national: [{ system: 'TRE_G15', code: '70' }],
    }),
    orthophoniste: concept('Orthophoniste', 'Speech therapist', {
      national: [{ system: 'TRE_G15', code: '91' }],
    }),
    'pedicure-podologue': concept('Pédicure-podologue', 'Podiatrist', {
      national: [{ system: 'TRE_G15', code: '80' }],
    }),
    dieteticien: concept('Diététicien ou diététicienne', 'Dietitian', {
      national: [{ system: 'TRE_G15', code: '95' }],
    }),
    pharmacien: concept('Pharmacien ou pharmacienne', 'Pharmacist', {
      national: [{ system: 'TRE_G15', code: '21' }],
    }),
    psychologue: concept('Psychologue', 'Psychologist', {
      national: [{ system: 'TRE_R95', code: '93' }],
    }),
    'assistant-medical': concept('Assistant médical ou assistante médicale', 'Medical assistant', {
      national: [{ system: 'TRE_R85', code: '332' }],
    }),
    'educateur-apa': concept(
      'Éducateur ou éducatrice en activité physique adaptée',
      'Adapted physical activity educator',
      { national: [{ system: 'TRE_R85', code: '361' }] },
    ),
    'travailleur-social': concept('Travailleur social', 'Social worker'),
    'assistant-service-social': concept(
      'Assistant ou assistante de service social',
      'Social services assistant',
      { national: [{ system: 'TRE_R94', code: '41' }] },
    ),
    'conseiller-esf': concept(
      'Conseiller ou conseillère en économie sociale et familiale',
      'Household and family economics adviser',
      {
        national: [
          { system: 'TRE_R85', code: '320' },
          { system: 'TRE_R94', code: '44', retired: '2024-12-13' },
        ],
      },
    ),
    'educateur-specialise': concept(
      'Éducateur spécialisé ou éducatrice spécialisée',
      'Specialised educator',
      {
        national: [
          { system: 'TRE_R85', code: '326' },
          { system: 'TRE_R94', code: '51', retired: '2024-12-13' },
        ],
      },
    ),
    'educateur-jeunes-enfants': concept(
      'Éducateur ou éducatrice de jeunes enfants',
      'Early childhood educator',
      {
        national: [
          { system: 'TRE_R85', code: '325' },
          { system: 'TRE_R94', code: '49', retired: '2024-12-13' },
        ],
      },
    ),
    'moniteur-educateur': concept('Moniteur éducateur ou monitrice éducatrice', 'Youth worker', {
      national: [
        { system: 'TRE_R85', code: '324' },
        { system: 'TRE_R94', code: '48', retired: '2024-12-13' },
      ],
    }),
    'mediateur-familial': concept('Médiateur familial ou médiatrice familiale', 'Family mediator', {
      national: [
        { system: 'TRE_R85', code: '321' },
        { system: 'TRE_R94', code: '45', retired: '2024-12-13' },
      ],
    }),
    tisf: concept(
      'Technicien ou technicienne de l’intervention sociale et familiale',
      'Social and family support technician',
      {
        national: [
          { system: 'TRE_R85', code: '319' },
          { system: 'TRE_R94', code: '43', retired: '2024-12-13' },
        ],
      },
    ),
    aes: concept('Accompagnant éducatif et social', 'Educational and social support worker', {
      national: [
        { system: 'TRE_R85', code: '328' },
        { system: 'TRE_R94', code: '53', retired: '2024-12-13' },
      ],
    }),
    accueillant: concept('Accueillant ou accueillante', 'Receptionist', {
      national: [{ system: 'TRE_R85', code: '336', equivalence: 'wider' }],
    }),
    interprete: concept('Interprète', 'Interpreter'),
    'animateur-atelier': concept('Animateur ou animatrice d’atelier', 'Workshop facilitator', {
      national: [{ system: 'TRE_R85', code: '368', equivalence: 'wider' }],
    }),
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
    fir: concept('Fonds d’intervention régional', 'Regional intervention fund'),
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
