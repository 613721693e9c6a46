import { printedBy } from '../printed.mjs';
import { folders } from './folders.mjs';

/** Runs a contender in a process of its own, and gives what it measured. */
export function inChild(contender, options) {
  return printedBy([`${folders.contenders}${contender}.mjs`, JSON.stringify(options)]);
}
