import type { Identities, Systems, Target } from '@santeparticipative/fhir';

/** How a server is written to. */
export interface PushOptions {
  /**
   * What several resources travel in: `transaction`, which the server takes whole or not at all; `batch`, whose entries
   * succeed or fail by themselves; `none`, one request each. Unless told, the first of them that the server has.
   */
  readonly bundles?: 'transaction' | 'batch' | 'none';
  /**
   * How every resource is written, whatever the server says that it has: `put`, under our ids, which is the one way that
   * needs no help of the server; `conditional-update` and `conditional-create`, by identifiers, where the server gives
   * the ids. Unless told, the first of them that it says it has for the type.
   */
  readonly writing?: 'put' | 'conditional-update' | 'conditional-create';
  /**
   * What is done when somebody else changed or deleted a resource on the server since it was last sent: `refuse`,
   * unless told, leaves it as it is and makes the delivery a dead letter; `overwrite` writes over it.
   */
  readonly onConflict?: 'refuse' | 'overwrite';
  /**
   * True, unless told: what was written is read again and compared before it counts as delivered, for servers have
   * answered 200 and stored nothing. False trusts the statuses, ids and versions that the server gives.
   */
  readonly readBack?: boolean;
  /** The most resources in a Bundle: 200 unless told. A record is never cut, so one alone may have more. */
  readonly resourcesPerBundle?: number;
  /** About the most bytes in a Bundle: 4,000,000 unless told. A record is never cut, so one alone may have more. */
  readonly bytesPerBundle?: number;
  /** The most deliveries handled together: 200 unless told. */
  readonly batchSize?: number;
  /** The most Bundles under way at once: 4 unless told. */
  readonly concurrency?: number;
}

/** How records are written to a server: they are mapped to FHIR on the way. */
export interface RecordPushOptions extends PushOptions {
  /** What the resources are written for; `r4` unless told. */
  readonly target?: Target;
  /** The addresses of canonicals and identifier systems, when they are not the default ones. */
  readonly systems?: Systems;
  /** What a national target demands and records do not hold. */
  readonly identities?: Identities;
}

/** Options whose defaults are filled in; what the server has to say stays open until it has. */
export type SettledOptions = Required<Omit<PushOptions, 'bundles' | 'writing'>>;

/** Fills the defaults in. */
export function settled(options: PushOptions): SettledOptions {
  const {
    onConflict = 'refuse',
    readBack = true,
    resourcesPerBundle = 200,
    bytesPerBundle = 4_000_000,
    batchSize = 200,
    concurrency = 4,
  } = options;
  return { onConflict, readBack, resourcesPerBundle, bytesPerBundle, batchSize, concurrency };
}
