import { chmod, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import * as z from 'zod';
import { texts } from '../sql/quoting.js';

/** What a database may use of the machine. */
export interface DatabaseOptions {
  /** The most memory that it takes, `4GB`; beyond it, what it works on goes to the temporary folder. 80 % of the machine's unless told. */
  readonly memoryLimit?: string | undefined;
  /** How many threads work: as many as there are processors unless told. */
  readonly threads?: number | undefined;
  /**
   * The folder in which one of its own is made, readable by its owner alone, for what does not fit in memory. It is
   * removed at the end. The system's folder for such files unless told.
   */
  readonly temporaryFolder?: string | undefined;
}

/** What a database does beyond reading. */
interface Writing {
  /** The file that it may write. */
  readonly writes?: string;
  /** Whether rows stay in the order of the files, which costs memory. */
  readonly isOrdered?: boolean;
}

/** A DuckDB database in memory that reads the given files, writes at most the given one, and reaches nothing else. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  /**
   * Opens a database, has it work, and closes it: nothing of it stays, whatever happens. `work` is given the names
   * under which it reaches the files, in their order.
   */
  static async use<T>(
    paths: readonly string[],
    options: DatabaseOptions & Writing,
    work: (database: Database, names: readonly string[]) => Promise<T>,
  ): Promise<T> {
    const folder = await mkdtemp(join(options.temporaryFolder ?? tmpdir(), 'santeparticipative-'));
    await chmod(folder, 0o700);
    try {
      const names = await Promise.all(
        paths.map((path, index) => plainName(resolve(path), folder, index)),
      );
      const instance = await DuckDBInstance.create(':memory:', {
        access_mode: 'automatic',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        allow_unsigned_extensions: 'false',
        preserve_insertion_order: String(options.isOrdered === true),
        temp_directory: join(folder, 'spilled'),
        ...(options.memoryLimit === undefined ? {} : { memory_limit: options.memoryLimit }),
        ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
      });
      const connection = await instance.connect();
      const database = new Database(instance, connection);
      try {
        await connection.run(
          [
            "SET TimeZone = 'UTC'",
            `SET allowed_paths = ${texts(options.writes === undefined ? names : [...names, options.writes])}`,
            'SET enable_external_access = false',
            'SET lock_configuration = true',
          ].join('; '),
        );
        return await work(database, names);
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Runs a statement. */
  async run(sql: string): Promise<void> {
    await this.#connection.run(sql);
  }

  /** The rows of a query, each as the schema reads it. */
  async rows<Schema extends z.ZodType>(sql: string, row: Schema): Promise<z.output<Schema>[]> {
    const reader = await this.#connection.runAndReadAll(sql);
    return z.array(row).parse(reader.getRowObjectsJS());
  }

  /** The rows of a query as they come, some at once, so that memory does not hold all of them; each as its values. */
  async *stream(sql: string): AsyncGenerator<readonly (readonly unknown[])[]> {
    // Of its own, so that other statements run meanwhile.
    const connection = await this.#instance.connect();
    try {
      const result = await connection.stream(sql);
      yield* result.yieldRowsJs();
    } finally {
      connection.closeSync();
    }
  }

  /** Adds rows of texts and whole numbers to a table. */
  async append(table: string, rows: Iterable<readonly (string | number)[]>): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    try {
      for (const row of rows) {
        for (const value of row) {
          if (typeof value === 'number') appender.appendBigInt(BigInt(value));
          else appender.appendVarchar(value);
        }
        appender.endRow();
      }
    } finally {
      appender.closeSync();
    }
  }
}

/** A name that stands for one file: DuckDB takes `*`, `?` and `[` for patterns, so such a file is reached by a link. */
async function plainName(path: string, folder: string, index: number): Promise<string> {
  if (!/[*?[]/.test(path)) return path;
  const link = join(folder, `${index}-${basename(path).replaceAll(/[^A-Za-z0-9.]/g, '-')}`);
  await symlink(path, link);
  return link;
}
