import { describe, expect, it } from 'vitest';
import {
  hasIdNatPsCheckDigit,
  hasIdNatStructCheckDigit,
  hasRppsRangCheckDigit,
  IdNatPs,
  IdNatStruct,
  InternalId,
  idNatPsOf,
  idNatStructOf,
  partsOfIdNatPs,
  partsOfIdNatStruct,
} from '../src/index.js';

const structures = [
  ['1010780914', 'finess', '010780914'],
  ['12A0009999', 'finess', '2A0009999'],
  ['2732829320', 'siren', '732829320'],
  ['2356000000', 'siren', '356000000'],
  ['373282932000074', 'siret', '73282932000074'],
  ['4100000019161', undefined, undefined],
  ['41000000191601', 'rppsRang', '1000000191601'],
  ['410000001916001', 'rppsRang', '10000001916001'],
  ['073999999901', 'adeliRang', '73999999901'],
  ['02A999999901', 'adeliRang', '2A999999901'],
] as const;

describe('an idNat_Struct', () => {
  it.each(structures)('%s holds %s %s, and is made of it again', (text, kind, number) => {
    const idNat = IdNatStruct.safeParse(text);
    expect(idNat.success).toBe(kind !== undefined);
    if (!idNat.success) return;
    const parts = partsOfIdNatStruct(idNat.data);
    expect(parts).toEqual({ kind, number });
    expect(idNatStructOf(parts)).toBe(text);
    expect(hasIdNatStructCheckDigit(idNat.data)).toBe(true);
  });

  it.each([
    '1010780915',
    '2404833047',
    '373282932000075',
    '41000000191701',
    '410000001917001',
    '335600000049838',
  ])('%s has the form, and a number whose check digit is wrong', (text) => {
    expect(hasIdNatStructCheckDigit(IdNatStruct.parse(text))).toBe(false);
  });

  it.each([
    '',
    '1',
    '010780914',
    '101078091',
    '10107809140',
    '5732829320',
    '8100000019166',
    '810000001916',
    '27328293200',
    '37328293200007',
    '1 010780914',
    '1010780914\n',
    '12C0009999',
    '0739999999',
    '3730000007/mediation-1',
  ])('%j is none', (text) => {
    expect(IdNatStruct.safeParse(text).success).toBe(false);
  });
});

const professionals = [
  ['810000001916', { kind: 'rpps', number: '10000001916' }],
  ['0739999999', { kind: 'adeli', number: '739999999' }],
  ['02A9999999', { kind: 'adeli', number: '2A9999999' }],
  ['173999999901/a', { kind: 'adeliRang', number: '73999999901', internalId: 'a' }],
  ['3730000007/mediation-1', { kind: 'finess', number: '730000007', internalId: 'mediation-1' }],
  ['32B0009997/x@y', { kind: 'finess', number: '2B0009997', internalId: 'x@y' }],
  ['4356000000/.', { kind: 'siren', number: '356000000', internalId: '.' }],
  ['4732829320/.', { kind: 'siren', number: '732829320', internalId: '.' }],
  ['573282932000074/7', { kind: 'siret', number: '73282932000074', internalId: '7' }],
  ['61000000191601/b', { kind: 'rppsRang', number: '1000000191601', internalId: 'b' }],
  ['610000001916001/b', { kind: 'rppsRang', number: '10000001916001', internalId: 'b' }],
] as const;

describe('an idNat_PS', () => {
  it.each(professionals)('%s holds %j, and is made of it again', (text, expected) => {
    const idNat = IdNatPs.parse(text);
    const parts = partsOfIdNatPs(idNat);
    expect(parts).toEqual(expected);
    expect(idNatPsOf(parts)).toBe(text);
    expect(hasIdNatPsCheckDigit(idNat)).toBe(true);
  });

  it.each([
    '810000001111',
    '3730000008/a',
    '4404833047/a',
    '573282932000075/a',
    '61000000191701/a',
  ])('%s has the form, and a number whose check digit is wrong', (text) => {
    expect(hasIdNatPsCheckDigit(IdNatPs.parse(text))).toBe(false);
  });

  it.each([
    '',
    '10000001916',
    '8100000019160',
    '810000001916/a',
    '0739999999/a',
    '3730000007',
    '3730000007/',
    '3730000007/a/b',
    '3730000007/a b',
    '3730000007/é',
    '3730000007/a\n',
    '2730000007/a',
    '9730000007/a',
    '1730000007',
    '1730000007/a',
  ])('%j is none', (text) => {
    expect(IdNatPs.safeParse(text).success).toBe(false);
  });
});

describe('one FINESS number', () => {
  it('has the prefix 1 as a structure, and 3 for the professionals of the structure', () => {
    const parts = partsOfIdNatStruct(IdNatStruct.parse('1730000007'));
    expect(parts.kind).toBe('finess');
    if (parts.kind !== 'finess') return;
    const internalId = InternalId.parse('mediation-1');
    expect(idNatPsOf({ ...parts, internalId })).toBe('3730000007/mediation-1');
    expect(idNatStructOf(parts)).toBe('1730000007');
  });
});

describe('an internal id', () => {
  it.each(['', 'a b', 'a/b', 'é', '\u00a0', 'a\u007f', 'a\u0000'])('is not %j', (text) => {
    expect(InternalId.safeParse(text).success).toBe(false);
  });
});

describe('an RPPS-rang', () => {
  it('is checked by the RPPS number inside, whatever its rank', () => {
    expect(hasRppsRangCheckDigit('1000000191601')).toBe(true);
    expect(hasRppsRangCheckDigit('10000001916999')).toBe(true);
    expect(hasRppsRangCheckDigit('1000000191701')).toBe(false);
  });
});
