import { anyResource } from './zod-resources.mjs';

export const accepts = (resource) => anyResource.safeParse(resource).success;
