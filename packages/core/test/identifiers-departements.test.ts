import { describe, expect, it } from 'vitest';
import {
  DepartementCode,
  departementCodes,
  departementOfCommune,
  departementOfFinessFile,
  departementOfQpv,
  finessDepartementCodes,
  RegionCode,
  regionCodes,
} from '../src/index.js';

describe('the lists of codes', () => {
  it('have 101 départements and 18 régions, each once, in the form of their schemas', () => {
    expect(new Set(departementCodes).size).toBe(101);
    expect(departementCodes).toHaveLength(101);
    expect(new Set(regionCodes).size).toBe(18);
    expect(regionCodes).toHaveLength(18);
    for (const code of departementCodes) expect(DepartementCode.parse(code)).toBe(code);
    for (const code of regionCodes) expect(RegionCode.parse(code)).toBe(code);
  });
});

describe('the département of a commune', () => {
  it.each([
    ['73065', '73'],
    ['04070', '04'],
    ['05061', '05'],
    ['07186', '07'],
    ['59350', '59'],
    ['93066', '93'],
    ['2A004', '2A'],
    ['2B033', '2B'],
    ['97105', '971'],
    ['97209', '972'],
    ['97608', '976'],
  ])('%s is %s', (commune, departement) => {
    expect(departementOfCommune(commune)).toBe(departement);
  });

  it.each(['97502', '97701', '98735', '20004', '00001', '96001', '2C004', '', 'x', '__proto__'])(
    '%j has none',
    (commune) => {
      expect(departementOfCommune(commune)).toBeUndefined();
    },
  );
});

describe('the département of a quartier prioritaire', () => {
  it.each([
    ['QN07302M', '73'],
    ['QN00401M', '04'],
    ['QN05974M', '59'],
    ['QN09328M', '93'],
    ['QN02A01M', '2A'],
    ['QN97401I', '974'],
    ['QN97601C', '976'],
    ['QP069001', '69'],
    ['QP02B001', '2B'],
    ['QP974001', '974'],
  ])('%s is %s', (qpv, departement) => {
    expect(departementOfQpv(qpv)).toBe(departement);
  });

  it.each(['QN97801M', 'QN98701M', 'QN00001M', 'QN02001M', 'QP', ''])('%j has none', (qpv) => {
    expect(departementOfQpv(qpv)).toBeUndefined();
  });
});

describe('the département in the files of FINESS', () => {
  it.each([
    ['9A', '971'],
    ['9B', '972'],
    ['9C', '973'],
    ['9D', '974'],
    ['9F', '976'],
    ['04', '04'],
    ['2A', '2A'],
  ])('%s is %s', (code, departement) => {
    expect(departementOfFinessFile(code)).toBe(departement);
  });

  it('is none in Wallis-et-Futuna, which has a code', () => {
    expect(finessDepartementCodes['9J']).toBe('986');
    expect(departementOfFinessFile('9J')).toBeUndefined();
  });

  it.each(['9E', '', '4', 'toString'])('%j is none', (code) => {
    expect(departementOfFinessFile(code)).toBeUndefined();
  });
});
