import { codecs } from '@santeparticipative/io-ts';

export const accepts = (value) => codecs.pathway.decode(value)._tag === 'Right';
