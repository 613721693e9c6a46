/** What a row of the matrix is given for one run. */
export interface Environment {
  /** How many records, or resources, to send. */
  readonly records: number;
  /** An empty folder, of this run alone, which goes after it. */
  readonly folder: string;
  /** Where the programs of `children/` are, ready to run: `exchange.mjs`. */
  readonly programs: string;
  /** What takes minutes is wanted too. */
  readonly full: boolean;
  /** Numbers from 0 up to 1, the same for the same row and seed. All chance comes from here. */
  readonly random: () => number;
}

/** A row of the fault matrix. */
export interface Scenario {
  /** The number of the row. */
  readonly row: number;
  readonly name: string;
  /** Rejects when something was lost, doubled or falsely reported, and when the fault did not happen. */
  run(seed: number, environment: Environment): Promise<void>;
  /** The same against a HAPI server, where it can be had. */
  runOnHapi?(seed: number, environment: Environment, server: HapiForRow): Promise<void>;
}

/** A HAPI server that rows share, one after the other. What a row sends has ids of its own. */
export interface HapiForRow {
  /** The base address, the same after `restart`. */
  readonly url: string;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again on what it had stored. */
  restart(): Promise<void>;
}

/** Thrown by a row that cannot run here (a right is lacking): it is told, and never counts as passed. */
export class Skipped extends Error {
  override readonly name = 'Skipped';
}
