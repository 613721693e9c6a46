import { build } from '../../tsup.base.js';

export default build({ entry: ['src/index.ts', 'src/check/index.ts'] });
