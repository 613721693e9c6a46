import { defineConfig, type Options } from 'tsup';

/** The one way in which every package is built: dual modules, each with its own types. */
export const build = (options: Options = {}): ReturnType<typeof defineConfig> =>
  defineConfig({
    entry: ['src/index.ts'],
    format: ['esm', 'cjs'],
    target: 'node20',
    dts: {
      compilerOptions: {
        // tsup 8 sets the baseUrl that TypeScript 6 calls deprecated.
        ignoreDeprecations: '6.0',
        // Declarations are built against what a user gets: the siblings' dist, not their sources.
        customConditions: [],
      },
    },
    sourcemap: true,
    clean: true,
    treeshake: true,
    splitting: false,
    ...options,
  });
