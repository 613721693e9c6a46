import { printedBy } from '../printed.mjs';
import { folders } from './folders.mjs';

/** Runs a contender in a process of its own, and gives what it measured. */
export function inChild(contender, args) {
  const heap = '--max-old-space-size=20000';
  return printedBy([heap, `${folders.contenders}${contender}.mjs`, ...args.map(String)]);
}
