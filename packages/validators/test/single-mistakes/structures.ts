import type { Json } from './json.js';
import { inRecords, type RecordMistake } from './single-mistake.js';

const meta: Json = { version: 1, recordedAt: '2026-01-05T09:00:00Z', status: 'active' };

const associationOf = (opened: string, closed: string): Json => ({
  type: 'structure',
  id: 'association',
  meta,
  name: 'Association fictive',
  kind: 'association',
  opened,
  closed,
});

const communeOf = (code: string, vintage?: string): Json => ({
  type: 'territory',
  id: 'voisine',
  meta,
  kind: 'commune',
  name: 'Commune fictive',
  code,
  ...(vintage === undefined ? {} : { vintage }),
});

/** The quartier of the base dataset, with another code and no commune. */
const quartierOf = (code: string): Json => ({
  type: 'territory',
  id: 'quartier',
  meta,
  kind: 'qpv',
  name: 'Quartier fictif',
  code,
});

const mistakes: readonly RecordMistake[] = [
  {
    what: 'a structure that closed before it opened; the month it opened will do',
    record: 'structure/association',
    wrong: ['', associationOf('2019-02', '2019-01-31')],
    right: ['', associationOf('2019-02', '2019')],
    gives: [['structure.closed-before-opened', '/closed', 'error']],
  },
  {
    what: 'a whole that is a part of its part',
    record: 'structure/association',
    wrong: ['/partOf', { type: 'structure', id: 'msp' }],
    right: ['/address', { city: 'Ville' }],
    gives: [
      ['part-of.cycle', 'structure/msp /partOf', 'error'],
      ['part-of.cycle', '/partOf', 'error'],
    ],
  },
  {
    what: 'the SIRET of another structure; two sites of a legal unit have its SIREN',
    record: 'structure/association',
    wrong: ['/identifiers', { siret: '73282932000074' }],
    right: ['/identifiers', { siren: '732829320' }],
    gives: [
      ['structure.probable-duplicate', 'structure/msp /identifiers/siret', 'warning'],
      ['structure.probable-duplicate', '/identifiers/siret', 'warning'],
    ],
  },
  {
    what: 'the SIRET of another legal unit, right by itself',
    record: 'structure/msp',
    wrong: ['/identifiers/siret', '26010004500012'],
    right: ['/identifiers', { siren: '356000000', siret: '35600000049837' }],
    gives: [['identifier.siren-siret', '/identifiers/siret', 'error']],
  },
  {
    what: 'a digit that was copied wrongly; Corsica and La Poste have numbers of their own',
    record: 'structure/msp',
    wrong: ['/identifiers/finessEj', '730000008'],
    right: ['/identifiers/finessEj', '2A0009999'],
    gives: [['identifier.check-digit', '/identifiers/finessEj', 'warning']],
  },
  {
    what: 'a FINESS number without its leading zero',
    record: 'structure/msp',
    wrong: ['/identifiers/finessEt', '40000911'],
    right: ['/identifiers/finessEt', '040000911'],
    gives: [['field.format', '/identifiers/finessEt', 'error']],
  },
  {
    what: 'a SIRET that a spreadsheet rewrote',
    record: 'structure/msp',
    wrong: ['/identifiers/siret', '7,32829E+13'],
    right: ['/identifiers/siret', '73282932000082'],
    gives: [['field.format', '/identifiers/siret', 'error']],
  },
  {
    what: 'a published sample of an RPPS number',
    record: 'professional/mediatrice',
    wrong: ['/rpps', '10000001111'],
    right: ['/rpps', '10000001916'],
    gives: [['identifier.check-digit', '/rpps', 'warning']],
  },
  {
    what: 'a kind of structure that the list does not have',
    record: 'structure/association',
    wrong: ['/kind', 'dispensaire'],
    right: ['/kind', 'cegidd'],
    gives: [['field.not-allowed', '/kind', 'error']],
  },
  {
    what: 'a site that the structure does not have',
    record: 'structure/msp',
    wrong: ['/services/0/site', 'antenne-nord'],
    right: ['/services/0/site', undefined],
    gives: [['reference.local-unresolved', '/services/0/site', 'error']],
  },
  {
    what: 'two sites of one id',
    record: 'structure/msp',
    wrong: ['/sites/1', { id: 'siege', kind: 'antenna', name: 'Antenne fictive' }],
    right: ['/sites/1', { id: 'antenne', kind: 'antenna', name: 'Siège' }],
    gives: [['id.local-duplicate', '/sites/1/id', 'error']],
  },
  {
    what: 'someone who left before the structure opened; the year it opened will do',
    record: 'professional/mediatrice',
    wrong: ['/period', { start: '2016', end: '2017' }],
    right: ['/period', { start: '2016', end: '2018' }],
    gives: [['professional.outside-structure', '/period/end', 'error']],
  },
  {
    what: 'a structure that is named and counted',
    record: 'enrolment/vague-1',
    wrong: ['/structure', { type: 'structure', id: 'msp' }],
    right: ['/structure', { missing: 'not-asked' }],
    gives: [['enrolment.count', '/count', 'error']],
  },

  // Territories
  {
    what: 'a postal code, whose form is that of a commune',
    record: 'structure/msp',
    wrong: ['/address/commune', '73000'],
    right: ['/address/commune', '73008'],
    gives: [['commune.unknown', '/address/commune', 'error']],
  },
  {
    what: 'an arrondissement that Marseille does not have',
    record: 'structure/msp',
    wrong: ['/sites/0/address/commune', '13217'],
    right: ['/sites/0/address/commune', '13216'],
    gives: [['commune.unknown', '/sites/0/address/commune', 'error']],
  },
  {
    what: 'Pierrefitte-sur-Seine, which is Saint-Denis now; its own year may be stated',
    record: 'territory/voisine',
    wrong: ['', communeOf('93059')],
    right: ['', communeOf('93059', '2024')],
    gives: [['commune.former', '/code', 'warning']],
  },
  {
    what: 'a code that the list of another year may have had',
    record: 'territory/voisine',
    wrong: ['', communeOf('73998', '2003')],
    right: ['', communeOf('2A004', '2003')],
    gives: [['commune.other-vintage', '/code', 'warning']],
  },
  {
    what: 'a commune’s code without its leading zero',
    record: 'territory/voisine',
    wrong: ['', communeOf('4070')],
    right: ['', communeOf('04070')],
    gives: [['territory.code', '/code', 'error']],
  },
  {
    what: 'the code of a commune for that of a quartier',
    record: 'territory/quartier',
    wrong: ['/code', '73065'],
    right: ['/code', undefined],
    gives: [['territory.code', '/code', 'error']],
  },
  {
    what: 'the last letter of a quartier',
    record: 'territory/quartier',
    wrong: ['/code', 'QN07301N'],
    right: ['/code', 'QN07302M'],
    gives: [['qpv.unknown', '/code', 'error']],
  },
  {
    what: 'a quartier of another commune; one that lies in four is at home in each',
    record: 'territory/saint-denis',
    wrong: ['/code', '93005'],
    right: ['/code', '93027'],
    gives: [['qpv.other-commune', 'territory/quartier-etendu /partOf', 'error']],
  },
  {
    what: 'a quartier of Saint-Denis in Chambéry; one without a commune is nowhere else',
    record: 'territory/quartier',
    wrong: ['/code', 'QN09328M'],
    right: ['', quartierOf('QN09328M')],
    gives: [['qpv.other-commune', '/partOf', 'error']],
  },
  {
    what: 'a quartier of 2015',
    record: 'territory/quartier',
    wrong: ['/code', 'QP069001'],
    right: ['/vintage', '2024'],
    gives: [['qpv.geography-2015', '/code', 'warning']],
  },
];

/** Structures, those who work in them, and territories. */
export const structureMistakes = inRecords(mistakes);
