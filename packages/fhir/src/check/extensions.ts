import { profileNamed } from './definitions/profiles.js';
import type { ComplexType, Member } from './definitions/types.js';
import type { JsonObject } from './json.js';
import { isAbsolute } from './literal.js';
import type { ProfileCheck } from './profile-check.js';
import type { Walk } from './walk.js';

/** True when an extension may stand on an element: by the element's own address, its type, or what its type is made from. */
function isAllowedOn(
  contexts: readonly string[],
  host: ComplexType,
  via: Member | undefined,
): boolean {
  if (contexts.length === 0) return true;
  return contexts.some(
    (context) =>
      host.lineage.includes(context) ||
      (via !== undefined &&
        (via.path === context ||
          `${via.path}`.replace('[x]', '') === context ||
          via.typeName === context)),
  );
}

/**
 * Checks an extension against its definition. One inside another is told by a short name, which the outer
 * definition knows; one whose definition is not known is said to be so.
 */
export function checkExtension(
  extension: JsonObject,
  place: {
    readonly host: ComplexType;
    readonly via: Member | undefined;
    readonly isModifier: boolean;
  },
  walk: Walk,
  conformance: ProfileCheck,
): void {
  const { url } = extension;
  if (typeof url !== 'string' || url === '') return;
  const { host, via, isModifier } = place;
  if (!isAbsolute(url)) {
    if (host.name !== 'Extension') walk.report('extension-url', { below: 'url' });
    return;
  }
  const definition = profileNamed(url);
  if (definition === undefined || definition.type !== 'Extension') {
    const severity = isModifier ? 'error' : (walk.options.unknownExtensions ?? 'warning');
    walk.report('extension-unknown', { severity });
    return;
  }
  if (definition.isModifier !== isModifier) walk.report('extension-modifier');
  if (!isAllowedOn(definition.contexts, host, via)) {
    walk.report('extension-context', { about: definition.contexts.join(', ') });
  }
  conformance.check(extension, definition);
}
