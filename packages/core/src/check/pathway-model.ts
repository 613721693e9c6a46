// Generated from the schemas by `pnpm generate`: change the schemas instead.
import { type CheckOfOne, checkWith } from '../check-with.js';
import { isPathwayModel } from '../compiled/pathways/pathway-model.js';
import type { PathwayModel } from '../pathways/pathway-model.js';

export { isPathwayModel };

/**
 * Checks one {@link PathwayModel:type}, in a program that pays for no other record. The verdict comes at once from the
 * compiled check; the schema, and zod with it, is loaded only when there are issues to tell.
 */
export const checkPathwayModel: CheckOfOne<PathwayModel> = checkWith(isPathwayModel, async () => {
  const { PathwayModel } = await import('../pathways/pathway-model.js');
  return PathwayModel;
});
