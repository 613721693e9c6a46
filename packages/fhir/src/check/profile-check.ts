import type { Constraint, Profile } from './definitions/profiles.js';
import type { JsonObject } from './json.js';
import type { Found } from './locate.js';

/** What the checks of references, extensions and slices ask of the check of profiles. */
export interface ProfileCheck {
  /** Checks a resource or a value where the walk stands against a profile of its type. */
  check(value: JsonObject, profile: Profile): void;
  /** True when a resource or a value conforms to a profile, or is of the type that the name says. */
  conforms(value: JsonObject, name: string): boolean;
  /** True when a found value has all that a constraint asks. */
  fits(found: Found, constraint: Constraint): boolean;
}
