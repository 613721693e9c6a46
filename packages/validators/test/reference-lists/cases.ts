import { make, metaOf, to } from '../examples.js';
import type { Case } from '../rules/case.js';

const qpv = (code: string, fields: object = {}) =>
  make('territory', 'q1', { kind: 'qpv', name: 'Quartier fictif', code, ...fields });
const commune = (code: string, fields: object = {}) =>
  make('territory', 'c1', { kind: 'commune', name: 'Commune fictive', code, ...fields });
const inCommune = { partOf: to('territory', 'c1') };
const at = (code: string): object => ({ address: { commune: code } });

/** The rules on reference lists, each with data that break it and data that keep it. */
export const cases: readonly Case[] = [
  {
    rule: 'commune.unknown',
    severity: 'error',
    what: 'a postal code is not the code of a commune',
    broken: [commune('59000')],
    paths: ['/code'],
    kept: [commune('59350')],
  },
  {
    rule: 'commune.unknown',
    severity: 'error',
    what: 'Corsica, by a postal code and by its own',
    broken: [commune('20000')],
    paths: ['/code'],
    kept: [commune('2A004')],
  },
  {
    rule: 'commune.unknown',
    severity: 'error',
    what: 'overseas',
    broken: [commune('97400')],
    paths: ['/code'],
    kept: [commune('97411')],
  },
  {
    rule: 'commune.unknown',
    severity: 'error',
    what: 'the arrondissements of Paris, and one too many',
    broken: [commune('75121')],
    paths: ['/code'],
    kept: [commune('75120')],
  },
  {
    rule: 'commune.unknown',
    severity: 'error',
    what: 'the year of the list, stated; an IRIS or a quartier without a code is none of its business',
    broken: [commune('59000', { vintage: '2026' })],
    paths: ['/code'],
    kept: [
      make('territory', 'i1', { kind: 'iris', code: '590000101' }),
      make('territory', 'c2', { kind: 'commune' }),
      make('territory', 'r1', { kind: 'region', code: '84' }),
    ],
  },
  {
    rule: 'commune.unknown',
    severity: 'error',
    what: 'the address of a structure and of its sites; an address may do without',
    broken: [
      make('structure', 's1', {
        ...at('73000'),
        sites: [
          { id: 'a', kind: 'antenna', name: 'Antenne fictive', ...at('73065') },
          { id: 'b', kind: 'antenna', name: 'Antenne fictive', ...at('73000') },
        ],
      }),
    ],
    paths: ['/address/commune', '/sites/1/address/commune'],
    kept: [
      make('structure', 's1', {
        ...at('69383'),
        sites: [
          { id: 'a', kind: 'antenna', name: 'Antenne fictive' },
          { id: 'b', kind: 'antenna', name: 'Antenne fictive', address: { postalCode: '73000' } },
        ],
      }),
    ],
  },
  {
    rule: 'commune.former',
    severity: 'warning',
    what: 'a commune déléguée, and one whose code is also that of its commune',
    broken: [commune('93059')],
    paths: ['/code'],
    kept: [commune('93066')],
  },
  {
    rule: 'commune.former',
    severity: 'warning',
    what: 'a commune associée, a commune that is gone and a code that changed, unless the year is stated',
    broken: [
      make('structure', 's1', at('59298')),
      commune('01340'),
      make('territory', 'c2', { kind: 'commune', code: '20004', vintage: '2026' }),
    ],
    paths: ['/address/commune', '/code', '/code'],
    kept: [
      commune('01340', { vintage: '2010' }),
      make('territory', 'c2', { kind: 'commune', code: '20004', vintage: '1970' }),
    ],
  },
  {
    rule: 'commune.other-vintage',
    severity: 'warning',
    what: 'a code that this list cannot judge, and one that it knows',
    broken: [commune('59000', { vintage: '2019' })],
    paths: ['/code'],
    kept: [commune('59350', { vintage: '2019' })],
  },
  {
    rule: 'qpv.unknown',
    severity: 'error',
    what: 'the last letter is a part of the code; without a code there is nothing to look for',
    broken: [qpv('QN07302N'), make('territory', 'q2', { kind: 'qpv', code: 'QN02A99M' })],
    paths: ['/code', '/code'],
    kept: [qpv('QN07302M'), make('territory', 'q2', { kind: 'qpv' })],
  },
  {
    rule: 'qpv.unknown',
    severity: 'error',
    what: 'an unknown quartier is not also said to be elsewhere',
    broken: [qpv('QN97600M', inCommune), commune('73065')],
    paths: ['/code'],
    kept: [qpv('QN97661C', inCommune), commune('97611')],
  },
  {
    rule: 'qpv.other-commune',
    severity: 'error',
    what: 'a quartier of another commune of the same département',
    broken: [qpv('QN00401M', inCommune), commune('04112')],
    paths: ['/partOf'],
    kept: [qpv('QN00401M', inCommune), commune('04070')],
  },
  {
    rule: 'qpv.other-commune',
    severity: 'error',
    what: 'the last of four communes that it lies in, not one beside them',
    broken: [qpv('QN09328M', inCommune), commune('93005')],
    paths: ['/partOf'],
    kept: [qpv('QN09328M', inCommune), commune('93066')],
  },
  {
    rule: 'qpv.other-commune',
    severity: 'error',
    what: 'an arrondissement of its commune, not of another',
    broken: [qpv('QN01332M', inCommune), commune('69383')],
    paths: ['/partOf'],
    kept: [qpv('QN01332M', inCommune), commune('13203')],
  },
  {
    rule: 'qpv.other-commune',
    severity: 'error',
    what: 'the commune that took in its own since the list was made',
    broken: [qpv('QN09336I', inCommune), commune('93072')],
    paths: ['/partOf'],
    kept: [qpv('QN09336I', inCommune), commune('93066')],
  },
  {
    rule: 'qpv.other-commune',
    severity: 'error',
    what: 'Bouéni, whose commune the published list mistakes for Bandraboua',
    broken: [qpv('QN97654C', inCommune), commune('97602')],
    paths: ['/partOf'],
    kept: [qpv('QN97654C', inCommune), commune('97604')],
  },
  {
    rule: 'qpv.other-commune',
    severity: 'error',
    what: 'Corsica; a commune without a code, or a département, says nothing',
    broken: [qpv('QN02B01M', inCommune), commune('2A004')],
    paths: ['/partOf'],
    kept: [
      qpv('QN02B01M', inCommune),
      make('territory', 'c1', { kind: 'commune' }),
      make('territory', 'q2', {
        kind: 'qpv',
        code: 'QN02B02M',
        partOf: to('territory', 'd1'),
      }),
      make('territory', 'd1', { kind: 'departement', code: '2A' }),
    ],
  },
  {
    rule: 'qpv.other-commune',
    severity: 'error',
    what: 'the latest version of the commune, unless it was entered in error',
    broken: [
      qpv('QN07302M', inCommune),
      commune('73065'),
      commune('38185', metaOf({ version: 2 })),
    ],
    paths: ['/partOf'],
    kept: [
      qpv('QN07302M', inCommune),
      commune('38185'),
      commune('38185', metaOf({ version: 2, status: 'entered-in-error' })),
    ],
  },
  {
    rule: 'qpv.geography-2015',
    severity: 'warning',
    what: 'a code of 2015, in any commune',
    broken: [qpv('QP069001', inCommune), commune('73065')],
    paths: ['/code'],
    kept: [qpv('QN06929M', inCommune), commune('69123')],
  },
];
