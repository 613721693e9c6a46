import { build } from '../../tsup.base.js';

// The command itself: a script for Node alone, added to what the library's build left.
export default build({ entry: ['src/bin.ts'], format: ['esm'], dts: false, clean: false });
