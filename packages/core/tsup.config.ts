import { build } from '../../tsup.base.js';

// Two small well-kept libraries travel inside the package, so that it imports zod alone.
export default build({ noExternal: ['uuid', 'secure-json-parse'], platform: 'neutral' });
