import { expect, it } from 'vitest';
import { examples } from '../../../core/test/examples.js';
import { expectSame } from '../same-record.js';

it('has one kind among its types, even where the national category is said in our own list', () => {
  const [organization] = expectSame({
    ...examples.structure,
    kind: 'msp',
    nationalCategory: { system: 'structure-kind', code: 'association', display: 'Association' },
  });
  const types = organization.resourceType === 'Organization' ? organization.type : [];
  expect(types).toHaveLength(1);
});
