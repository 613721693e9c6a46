import {
  type AnyRecord,
  type CivilDate,
  dayBounds,
  definitionById,
  type IndicatorDefinition,
  isBefore,
  isMissing,
  known,
  type RecordOf,
} from '@santeparticipative/core';

type Result = RecordOf<'indicator-result'>;
type Kind = Pick<IndicatorDefinition, 'domain' | 'unit'>;

/** A figure: whom and what it is about, what it follows, and the first and last day that it may cover. */
interface Figure {
  readonly subject: string;
  readonly definition: string;
  /** The major version of the definition: figures that follow the same one can be compared. */
  readonly major: string;
  readonly first: CivilDate;
  readonly last: CivilDate;
}

/** The last days of the earliest and of the latest figure that follows a definition. */
interface Series {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

/** The series of each definition and major version, among figures of one subject and kind. */
interface Group {
  readonly series: ReadonlyMap<string, Series>;
  /** The last day of the series that ended first. */
  readonly firstEnd: CivilDate;
}

/** Whom and what a figure is about, as one text. A figure of nobody in particular is compared with none. */
function subjectOf({ programme, structures = [], about, territory }: Result): string | undefined {
  if (programme === undefined && structures.length === 0 && !about && !territory) return undefined;
  return JSON.stringify([
    programme?.id ?? null,
    structures.map(({ id }) => id).sort(),
    about === undefined ? null : [about.type, about.id],
    territory?.id ?? null,
  ]);
}

function figureOf(result: Result): Figure | undefined {
  const { definition, period } = result;
  if (definition === undefined || isMissing(period)) return undefined;
  const subject = subjectOf(result);
  const start = known(period.start);
  const end = known(period.end);
  if (subject === undefined || start === undefined || end === undefined) return undefined;
  return {
    subject,
    definition: definition.id,
    major: definition.version.split('.', 1)[0] ?? '',
    first: dayBounds(start).first,
    last: dayBounds(end).last,
  };
}

/** What the figures that can be compared have in common, as one text. No id holds a space. */
function seriesOf({ definition, major }: Figure): string {
  return `${definition} ${major}`;
}

function longer(series: Series | undefined, last: CivilDate): Series {
  if (series === undefined) return { earliest: last, latest: last };
  return {
    earliest: isBefore(last, series.earliest) ? last : series.earliest,
    latest: isBefore(series.latest, last) ? last : series.latest,
  };
}

/** The series of figures that were grouped, each figure making its series longer. */
function groupOf(figures: readonly Figure[]): Group {
  const series = new Map<string, Series>();
  for (const figure of figures) {
    const name = seriesOf(figure);
    series.set(name, longer(series.get(name), figure.last));
  }
  const ends = [...series.values()].map(({ latest }) => latest);
  return { series, firstEnd: ends.reduce((first, end) => (isBefore(end, first) ? end : first)) };
}

/**
 * The figures that follow a definition, by subject and by kind: what can look like one series. It remembers
 * one entry for each such figure, and the kind of each definition that the dataset holds.
 */
export class ComparableFigures {
  readonly #figures = new Map<string, Figure>();
  readonly #kinds = new Map<string, Kind>();
  /** Made at the first question, by subject and kind. */
  #groups: ReadonlyMap<string, Group> | undefined;

  /** Takes the latest version of a record, or forgets what an earlier one said when this one is denied. */
  set(record: AnyRecord, isDenied: boolean): void {
    this.#groups = undefined;
    if (record.type === 'indicator-definition') {
      if (isDenied) this.#kinds.delete(record.id);
      else this.#kinds.set(record.id, { domain: record.domain, unit: record.unit });
    } else if (record.type === 'indicator-result') {
      const figure = isDenied ? undefined : figureOf(record);
      if (figure === undefined) this.#figures.delete(record.id);
      else this.#figures.set(record.id, figure);
    }
  }

  /** The subject and kind of a figure, as one text, when figures of its kind invite to a comparison. */
  #groupName({ subject, definition }: Figure): string | undefined {
    const kind = this.#kinds.get(definition) ?? definitionById(definition);
    // Nobody takes two percentages of different things for an evolution.
    if (kind === undefined || kind.unit === 'percent' || kind.unit === 'days') return undefined;
    return `${kind.domain} ${kind.unit} ${subject}`;
  }

  #allGroups(): ReadonlyMap<string, Group> {
    const figures = new Map<string, Figure[]>();
    for (const figure of this.#figures.values()) {
      const name = this.#groupName(figure);
      if (name === undefined) continue;
      const grouped = figures.get(name);
      if (grouped === undefined) figures.set(name, [figure]);
      else grouped.push(figure);
    }
    const groups = new Map<string, Group>();
    for (const [name, grouped] of figures) {
      const group = groupOf(grouped);
      // A series alone takes over from nothing.
      if (group.series.size > 1) groups.set(name, group);
    }
    return groups;
  }

  /**
   * True when the result begins the series of its definition after that of another definition, or of another
   * major version of it, has ended: same subject, same unit, another count.
   */
  takesOver(result: Result): boolean {
    const figure = figureOf(result);
    const name = figure && this.#groupName(figure);
    if (figure === undefined || name === undefined) return false;
    this.#groups ??= this.#allGroups();
    const group = this.#groups.get(name);
    const own = group?.series.get(seriesOf(figure));
    if (group === undefined || own === undefined) return false;
    return !isBefore(own.earliest, figure.first) && isBefore(group.firstEnd, figure.first);
  }
}
