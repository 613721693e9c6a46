import fc from 'fast-check';

/*
 * Property tests draw the same cases every time, so that a red run stays red until it is mended. To look for
 * new cases, give another seed: `PROPERTY_SEED=7 pnpm exec vitest run`. What that finds becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20261122) });
