/*
 * What no schema language says of itself, for every contender alike: the very functions of core, bundled by
 * `bench/core/build.mjs`, so that only what a library does with them is compared.
 */
export * from '../dist/predicates.mjs';

export const patterns = {
  id: /^[A-Za-z0-9.-]{1,64}$/,
  system: /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
  code: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
};

/** True unless a notion of the given list has a code which the list has not. */
export function isCodeOf({ system, code }, list, codes) {
  return system !== list || code === undefined || codes.has(code);
}
