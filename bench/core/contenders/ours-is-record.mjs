import { isRecord } from '@santeparticipative/core';

export const accepts = (value) => isRecord('pathway', value);
