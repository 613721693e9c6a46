import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.js';

// Mutants meet the tests of what is mutated. Those that take long, or judge other parts, are left out.
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    // Test files share their modules: loading them is most of what a mutant costs.
    isolate: false,
    include: [
      'packages/core/test/{epices,identifiers*}.test.ts',
      'packages/validators/test/{rules,unknown-facts,validation}.test.ts',
      // The lists themselves are no rules, and take a second to load.
      'packages/validators/test/reference-lists/small-lists.test.ts',
      'packages/validators/test/{dataset,structures,pathways,participation,indicators}/*.test.ts',
    ],
  },
});
