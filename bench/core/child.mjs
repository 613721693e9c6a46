import { printedBy } from '../printed.mjs';
import { folders } from './folders.mjs';

/** Runs a module of a folder in a process of its own and gives the JSON that it prints. */
export function inChild(module, args = [], folder = folders.core) {
  const warnings = '--disable-warning=ExperimentalWarning';
  return printedBy([warnings, `${folder}${module}`, ...args.map(String)]);
}
