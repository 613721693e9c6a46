import type { AnyReference, RecordMeta } from '../record-base.js';
import type { RecordType } from '../record-types.js';

interface Versioned {
  readonly id: string;
  readonly meta: RecordMeta;
}

/** What history reads of a record, of which every record has it: an engine that holds no records can ask with this. */
export type HistoryRecord =
  | (Versioned & { readonly type: Exclude<RecordType, 'tombstone' | 'merge'> })
  | (Versioned & { readonly type: 'tombstone'; readonly target: AnyReference })
  | (Versioned & {
      readonly type: 'merge';
      readonly kept: AnyReference;
      readonly merged: AnyReference;
    });
