import { catalogue, type IndicatorDefinition, type Result } from '@santeparticipative/core';
import { describe, expect, it } from 'vitest';
import { createRegistry, indicatorHash, type Registry } from '../../src/index.js';
import { budget, goals, ofCatalogue } from './definitions.js';

function opened(result: Result<Registry>): Registry {
  if (!result.ok) throw new Error('The registry was refused.');
  return result.value;
}

const rules = (result: Result<Registry>): [string, string | undefined][] =>
  result.issues.map(({ rule, record }) => [rule, record?.id]);

const narrower: IndicatorDefinition = {
  ...goals,
  version: '1.10.0',
  population: { field: 'status', eq: 'completed' },
};
const reworded: IndicatorDefinition = {
  ...goals,
  version: '1.9.0',
  title: { fr: 'Objectifs inventés, mieux dits', en: 'Invented goals, said better' },
};

describe('a registry', () => {
  const registry = opened(createRegistry(catalogue, [narrower, goals, budget, reworded]));

  it('holds the catalogue, then one’s own, each in its latest version', () => {
    expect(registry.definitions).toEqual([...catalogue, narrower, budget]);
  });

  it('finds a definition by its id: the latest version, as numbers are ordered', () => {
    expect(registry.get({ id: goals.id })).toBe(narrower);
    expect(registry.get({ id: 'pathways-opened' })).toBe(ofCatalogue('pathways-opened'));
  });

  it('finds a version, and what means the same', () => {
    expect(registry.get({ id: goals.id, version: '1.0.0' })).toBe(goals);
    expect(registry.get({ id: goals.id, hash: indicatorHash(goals) })).toBe(reworded);
    expect(registry.get({ id: goals.id, version: '1.0.0', hash: indicatorHash(goals) })).toBe(
      goals,
    );
  });

  it.each([
    { id: 'unknown' },
    { id: '__proto__' },
    { id: 'constructor' },
    { id: goals.id, version: '2.0.0' },
    { id: goals.id, hash: indicatorHash(budget) },
    { id: goals.id, version: '1.10.0', hash: indicatorHash(goals) },
  ])('has nothing for %j', (query) => {
    expect(registry.get(query)).toBeUndefined();
  });

  it('tells which versions only mend words', () => {
    expect(
      registry
        .versionsOf(goals.id)
        .map(({ definition, hash, editorial }) => [definition.version, hash, editorial]),
    ).toEqual([
      ['1.0.0', indicatorHash(goals), false],
      ['1.9.0', indicatorHash(goals), true],
      ['1.10.0', indicatorHash(narrower), false],
    ]);
    expect(registry.versionsOf('unknown')).toEqual([]);
  });
});

describe('what a registry refuses', () => {
  it('a definition of the catalogue that was changed, under whatever version', () => {
    const changed = { ...ofCatalogue('pathways-opened'), time: 'end' as const };
    expect(rules(createRegistry(catalogue, [changed]))).toEqual([
      ['definition.in-catalogue', 'pathways-opened'],
    ]);
    expect(createRegistry(catalogue, [{ ...changed, version: '9.0.0' }]).ok).toBe(false);
    expect(createRegistry(catalogue, [{ ...goals, id: 'pathways-opened' }]).ok).toBe(false);
  });

  it('but not one of the catalogue that comes back as it is', () => {
    const result = createRegistry(catalogue, [ofCatalogue('pathways-opened')]);
    expect(result.issues).toEqual([]);
    expect(opened(result).definitions).toEqual(catalogue);
  });

  it('two that have one version and do not mean the same', () => {
    const result = createRegistry(catalogue, [goals, { ...narrower, version: '1.0.0' }]);
    expect(result.ok).toBe(false);
    expect(rules(result)).toEqual([['definition.same-version', goals.id]]);
  });

  it('one that nothing can compute', () => {
    const result = createRegistry(catalogue, [{ ...goals, unnest: 'status' }]);
    expect(result.ok).toBe(false);
    expect(result.issues).toContainEqual(
      expect.objectContaining({
        rule: 'definition.not-a-list',
        path: '/unnest',
        record: { type: 'indicator-definition', id: goals.id },
      }),
    );
  });

  it('but tells again no warning that was told where it was read', () => {
    expect(createRegistry(catalogue, [{ ...goals, unit: 'people' }]).issues).toEqual([]);
  });

  it('and only warns of other words under one version, of which the first are kept', () => {
    const result = createRegistry(catalogue, [goals, { ...reworded, version: '1.0.0' }]);
    expect(rules(result)).toEqual([['definition.text-without-version', goals.id]]);
    expect(opened(result).get({ id: goals.id })).toBe(goals);
    expect(createRegistry(catalogue, [goals, structuredClone(goals)]).issues).toEqual([]);
  });
});
