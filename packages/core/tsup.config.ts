import { build } from '../../tsup.base.js';

export default build({
  entry: ['src/index.ts', 'src/dictionary/index.ts', 'src/standard-schema.ts', 'src/check/*.ts'],
  // A form that imports one check pays for what that check needs, and for nothing else.
  splitting: true,
  // Two small well-kept libraries travel inside the package, so that it imports zod alone.
  noExternal: ['uuid', 'secure-json-parse'],
  platform: 'neutral',
});
