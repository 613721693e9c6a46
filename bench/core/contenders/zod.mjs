import { Pathway } from '@santeparticipative/core';

export const accepts = (value) => Pathway.safeParse(value).success;
