import type { RecordOf } from '@santeparticipative/core';
import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { codeSystem, definition, expectSame, identifierOf, meta } from '../same-record.js';

const least: RecordOf<'pathway-model'> = {
  type: 'pathway-model',
  id: 'p.1-a',
  meta,
  title: 'Un parcours',
  steps: [{ id: '1', kind: 'other', title: 'Une étape' }],
};

it('is an active PlanDefinition', () => {
  const [resource] = expectSame(examples['pathway-model']);
  expect(resource).toMatchObject({
    resourceType: 'PlanDefinition',
    identifier: [identifierOf('pathway-model', 'parcours-type-1')],
    name: 'PathwayModel_parcours_type_1',
    title: 'Parcours des Exemples',
    description: 'Un parcours inventé.',
    status: 'active',
  });
});

it('has an action for each step', () => {
  const [resource] = expectSame(examples['pathway-model']);
  expect(resource).toHaveProperty('action.0', {
    id: 'etape-1',
    title: 'Échange',
    description: 'On se rencontre.',
    code: [{ coding: [{ system: codeSystem('step-kind'), code: 'collective-exchange' }] }],
    relatedAction: [{ actionId: 'etape-0', relationship: 'after-end' }],
    timingTiming: { code: { text: 'une matinée' } },
    extension: expect.arrayContaining([
      { url: definition('pathway-step.mode'), valueCode: 'collective' },
      { url: definition('pathway-step.contents'), valueString: 'alimentation' },
      { url: definition('pathway-step.contents'), valueString: 'sommeil' },
      { url: definition('pathway-step.implicit'), valueBoolean: true },
    ]),
  });
});

it('keeps the order of steps and of prerequisites', () => {
  expectSame({
    ...least,
    steps: [
      { id: 'z', kind: 'workshop', title: 'Dernière', prerequisites: ['b', 'a'] },
      { id: 'b', kind: 'workshop', title: 'Une' },
      { id: 'a', kind: 'workshop', title: 'Une' },
    ],
  });
});

it('leaves out what a step does not say', () => {
  const [resource] = expectSame(least);
  expect(resource).toHaveProperty('action.0', {
    id: '1',
    title: 'Une étape',
    code: [{ coding: [{ system: codeSystem('step-kind'), code: 'other' }] }],
  });
});

it('is retired when the record does not stand', () => {
  const [resource] = expectSame({ ...least, meta: { ...meta, status: 'entered-in-error' } });
  expect(resource).toHaveProperty('status', 'retired');
});
