import { checkResource } from '@santeparticipative/fhir/check';

export const accepts = (resource) =>
  checkResource(resource).every(({ severity }) => severity !== 'error');
