import { catalogue, type Filter, type IndicatorDefinition } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { definitionInWords } from '../../src/index.js';
import { budget, goals } from './definitions.js';

describe('a definition in words', () => {
  it('is said in French', () => {
    expect(definitionInWords(goals, 'fr')).toEqual({
      counted: 'Accompagnement, élément par élément de « Objectifs »',
      population:
        '« Statut » est l’un de `completed`, `revoked` et « Statut de l’objectif » n’est pas `rejected` et `durationDays` est au moins 30',
      measure: 'part de ceux dont « Résultat de l’objectif » est `achieved`',
      time: 'fin dans la période',
      partitions: ['Structure', 'Trimestre'],
      overlapping: [],
      crossings: ['Structure × Trimestre'],
    });
  });

  it('is said in English', () => {
    expect(definitionInWords(budget, 'en')).toEqual({
      counted: 'Pathway',
      population: '"Person or group › Type" is `person`',
      measure:
        'sum of `amountCents` (Funding; all; its period is exactly that of the result), divided by: number of distinct values of "Person or group"',
      time: 'overlaps the period',
      partitions: ['Programme'],
      overlapping: [],
      crossings: [],
    });
  });

  it.each<[Filter, string]>([
    [
      { field: 'closure.reason', in: ['death', 'removal'] },
      '« Clôture › Motif de fin » est l’un de « Décès », « Déménagement »',
    ],
    [{ field: 'inQpv', eq: true }, '`inQpv` est oui'],
    [{ not: { field: 'inQpv', eq: false } }, '`inQpv` n’est pas non'],
    [{ not: { field: 'closure', exists: true } }, '« Clôture » n’est pas renseigné'],
    [{ field: 'period.start', gte: '2025' }, '« Période › Début » est à partir de `2025`'],
    [{ field: 'period.start', lte: '2025' }, '« Période › Début » est jusqu’à `2025`'],
    [
      {
        and: [
          { field: 'inQpv', exists: true },
          {
            or: [
              { field: 'durationDays', lte: 30 },
              { field: 'contactCount', eq: 0.5 },
            ],
          },
        ],
      },
      '`inQpv` est renseigné et (`durationDays` est au plus 30 ou `contactCount` est 0,5)',
    ],
    [{ not: { and: [{ field: 'inQpv', exists: true }] } }, 'non (`inQpv` est renseigné)'],
  ])('says %j', (population, words) => {
    const definition: IndicatorDefinition = { ...goals, unnest: undefined, population };
    expect(definitionInWords(definition, 'fr').population).toBe(words);
  });

  it('says every part of every definition of the catalogue, otherwise in each language', () => {
    for (const definition of catalogue) {
      const french = definitionInWords(definition, 'fr');
      const english = definitionInWords(definition, 'en');
      expect(french.measure).not.toBe(english.measure);
      for (const text of [french, english].flatMap(Object.values).flat()) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/undefined|\[object/);
      }
    }
  });
});
