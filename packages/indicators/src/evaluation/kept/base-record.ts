import type { BaseId, RecordOf } from '@santeparticipative/core';

/** A record that an indicator can count. */
export type BaseRecord = RecordOf<BaseId>;
