/** That when a place is hidden (in any case, without a trigger), one of those that are needed is. */
export interface Condition {
  readonly trigger: number | undefined;
  readonly needed: readonly number[];
}

/** Chooses places to hide, so that conditions are met and what is lost is least. */
export interface Solver {
  /**
   * The places to hide, in any order; `undefined` when no choice meets the conditions, or none was found in time.
   *
   * @param losses What hiding each place loses, as integers.
   */
  choose(
    losses: readonly number[],
    conditions: readonly Condition[],
  ): readonly number[] | undefined;
}

/** How the solver's WebAssembly is found where it does not stand beside its code, as in a browser's bundle. */
export interface SolverOptions {
  /** Where a file of the solver is, by its name. */
  readonly locateFile?: (file: string) => string;
}

/** The longest time, in seconds, for one choice: a limit against the absurd, that no table of a federation meets. */
const MOST_SECONDS = 60;

function linearProgramme(losses: readonly number[], conditions: readonly Condition[]): string {
  const places = losses.map((_, place) => `x${place}`);
  // Of two choices that lose as much, the one that hides fewer.
  const objective = losses.map((loss, place) => `${loss * losses.length + 1} x${place}`);
  const rows = conditions.map(({ trigger, needed }) => {
    const sum = needed.map((place) => `x${place}`).join(' + ');
    return trigger === undefined ? `${sum} >= 1` : `${sum} - x${trigger} >= 0`;
  });
  return [
    'Minimize',
    objective.join('\n + '),
    'Subject To',
    ...rows.map((row, index) => `c${index}: ${row}`),
    'Binary',
    ...places,
    'End',
  ].join('\n');
}

/**
 * Loads HiGHS, a solver of mixed integer linear programmes (WebAssembly, about 3.5 MB), once for any number of
 * releases. With it, the cells that {@link publish} hides lose least in large tables too.
 *
 * @example
 * const solver = await loadSolver();
 * publish(partials, { recordedAt, solver });
 */
export async function loadSolver({ locateFile }: SolverOptions = {}): Promise<Solver> {
  const { default: exported } = await import('highs');
  // Its types are those of CommonJS, where the function is one level down.
  const load = typeof exported === 'function' ? exported : exported.default;
  const highs = await load(locateFile === undefined ? {} : { locateFile });
  return {
    choose(losses, conditions) {
      if (conditions.some(({ needed }) => needed.length === 0)) return undefined;
      const { Status, Columns } = highs.solve(linearProgramme(losses, conditions), {
        time_limit: MOST_SECONDS,
        output_flag: false,
      });
      if (Status !== 'Optimal') return undefined;
      return losses.flatMap((_, place) => {
        const column = Columns[`x${place}`];
        return column !== undefined && 'Primal' in column && column.Primal > 0.5 ? [place] : [];
      });
    },
  };
}
