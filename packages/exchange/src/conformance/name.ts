import type { Found } from './finding.js';

/** A name is shown, and kept in files: it is not empty, and holds no query and no user of an address. */
export function checkName(name: string): readonly Found[] {
  return name.trim() === '' || /[?@]/.test(name) ? [{ rule: 'connector.name', path: '/name' }] : [];
}
