/** What to start a FHIR server with. */
export interface HapiServerOptions {
  /** An existing folder for the database and temporary files. A server that starts on it again has its resources. */
  readonly folder: string;
  /** Whether a resource that R4's definitions call wrong is refused with 422; true by default. */
  readonly validation?: boolean;
  /** The port to bind on 127.0.0.1; 0, any that is free, by default. */
  readonly port?: number;
  /** The most memory for objects, in MiB; 1500 by default. */
  readonly memory?: number;
}

/** A FHIR server that runs. It ends with the program that started it. */
export interface HapiServer {
  /** The base of its addresses: `http://127.0.0.1:PORT/fhir`. */
  readonly url: string;
  readonly pid: number;
  /** Sends a signal that ends the server, `SIGKILL` by default, and waits for its end. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Ends the server in good order. One that has ended already is left alone. */
  stop(): Promise<void>;
}

/**
 * Starts HAPI FHIR's JPA server for R4, and waits until it answers. The first call ever installs Java and Maven where
 * they are absent, and builds the server.
 *
 * @throws Error when the server does not start in 180 s; its last words on the standard error are in the message.
 */
export function startHapiServer(options: HapiServerOptions): Promise<HapiServer>;
