import type { Issue, Result } from '@santeparticipative/core';
import type { SourceContext } from '@santeparticipative/exchange';
import type { MappingContext, UnmappedElement } from '@santeparticipative/fhir';
import type { FhirHttp } from '../http/answer.js';

/** How what a server holds is asked for, and how much of it. */
export interface PullOptions {
  /** The types of resource. Unless told, those that records are written with, as far as the server has them. */
  readonly types?: readonly string[];
  /**
   * - `search`, unless told: type by type, page by page.
   * - `everything`: `Patient/[id]/$everything`, of each patient.
   * - `bulk`: an export (FHIR Bulk Data Access), which the server prepares as files.
   */
  readonly way?: 'search' | 'everything' | 'bulk';
  /** How many resources to ask for at a time; 500 unless told. A server may give fewer. */
  readonly pageSize?: number;
  /**
   * How far before the last pull the next one begins, in milliseconds: longer than the server's longest transaction,
   * and than its clocks differ from each other. Five minutes unless told.
   */
  readonly overlap?: number;
  /** With `everything`, the ids of the patients; all that are found unless told. */
  readonly patients?: readonly string[];
  readonly bulk?: BulkPullOptions;
  /**
   * Gives what was deleted on the server since the last pull, as Bundles of one DELETE (`deletedBy`): from the history
   * of each type, or from the files of an export. False unless told: few sinks know what to do with them.
   */
  readonly deletions?: boolean;
  /** Told of what a server warns about, and of what is not asked for because the server has no such type. */
  readonly onWarning?: (issues: readonly Issue[]) => void;
}

/** How an export is asked for. */
export interface BulkPullOptions {
  /** What is exported: the whole server, unless told, all patients, or those of a group. */
  readonly level?: 'system' | 'Patient' | `Group/${string}`;
  /** The longest time that an export may take to be prepared, in milliseconds; six hours unless told. */
  readonly patience?: number;
}

/** How records are pulled. A record needs all its resources, so all types are asked for, at the level of the server. */
export interface RecordPullOptions
  extends Pick<PullOptions, 'pageSize' | 'overlap' | 'onWarning'>,
    Pick<MappingContext, 'systems' | 'receivedAt'> {
  readonly way?: 'search' | 'bulk';
  readonly bulk?: Pick<BulkPullOptions, 'patience'>;
  /**
   * The namespace of the dataset: only its records are given, and resources that say no namespace are taken for its own.
   * Unless told, each record has the namespace that its resources say, and those that say none have the server's address.
   */
  readonly namespace?: string;
  /** Told of every element that no record holds: what a pull of records loses. */
  readonly onUnmapped?: (elements: readonly UnmappedElement[]) => void;
}

/** The server, and what it is called: without secrets, and without a query. */
export interface PullServer {
  /** Names the source, for people and for its checkpoint. */
  readonly name: string;
  /** Gives the connection, or says why there is none. */
  readonly connect: (context: SourceContext) => Promise<Result<FhirHttp>>;
}
