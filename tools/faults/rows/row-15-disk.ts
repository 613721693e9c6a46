import { isFailing } from '../disks/failing-disk.js';
import { isForbidden } from '../disks/forbidden-folder.js';
import { isFull } from '../disks/full-disk.js';
import { isKilledWriting } from '../disks/killed-writing.js';
import { makeReplaced } from '../disks/replaced-file.js';
import type { Scenario } from '../scenario.js';

/**
 * The disk is full, fails, may not be written to, or who writes is killed: a file is the old one or the new one, and a
 * push goes on once its outbox can be written again.
 */
export const scenario: Scenario = {
  row: 15,
  name: 'disk',
  async run(seed, environment) {
    const replaced = await makeReplaced(seed, environment);
    await isKilledWriting(seed, replaced, environment);
    await isForbidden(replaced, environment);
    await isFailing(seed, replaced, environment);
    await isFull(seed, replaced, environment);
  },
};
