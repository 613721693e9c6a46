import { parseLine } from '@santeparticipative/core';

/** The bulk path starts from the text: it is how lines of a file are read. */
export const readsText = (text) => parseLine(text).ok;
