import { defineConfig } from 'vitest/config';

// Tests read the sources of sibling packages, so that no build has to come first.
export default defineConfig({
  resolve: { conditions: ['@santeparticipative/source'] },
  ssr: { resolve: { conditions: ['@santeparticipative/source'] } },
  test: {
    setupFiles: ['./tools/property-seed.ts'],
    include: [
      'packages/*/test/**/*.test.ts',
      'examples/*/test/**/*.test.ts',
      'tools/test/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
});
