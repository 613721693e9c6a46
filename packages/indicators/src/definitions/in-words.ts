import {
  type Amount,
  type BaseId,
  bases,
  codeLists,
  conceptOf,
  type DimensionId,
  dimensions,
  displayOf,
  type FieldPath,
  type Filter,
  type IndicatorDefinition,
  type Localised,
  type Measure,
  type Scalar,
} from '@santeparticipative/core';
import { leavesOf, reference } from '@santeparticipative/core/dictionary';
import { ITEM, isDerived } from '../plan/compile-plan.js';
import { CountedFields } from './counted-fields.js';
import type { Counted } from './counting-issues.js';

type Language = keyof Localised;

const WORDS = {
  fr: {
    quoted: (text: string) => `« ${text} »`,
    yes: 'oui',
    no: 'non',
    and: ' et ',
    or: ' ou ',
    not: (inner: string) => `non (${inner})`,
    is: ' est ',
    isNot: ' n’est pas ',
    isOneOf: ' est l’un de ',
    isNoneOf: ' n’est aucun de ',
    atLeast: ' est au moins ',
    atMost: ' est au plus ',
    from: ' est à partir de ',
    until: ' est jusqu’à ',
    known: ' est renseigné',
    unknown: ' n’est pas renseigné',
    each: (thing: string, list: string) => `${thing}, élément par élément de ${list}`,
    count: 'leur nombre',
    number: 'nombre',
    distinct: (field: string) => `nombre de valeurs différentes de ${field}`,
    sum: (field: string) => `somme de ${field}`,
    max: (field: string) => `plus grande valeur de ${field}`,
    mean: (field: string) => `moyenne de ${field}`,
    median: (field: string) => `médiane exacte de ${field}`,
    quantile: (field: string, q: string) => `quantile d’ordre ${q} de ${field}`,
    proportion: (numerator: string) => `part de ceux dont ${numerator}`,
    share: (dimension: string) =>
      `leur nombre, et la part de chaque valeur de ${dimension} dans l’ensemble`,
    ratio: (of: string, among: string, to: string) => `${of} (${among}), divisé par : ${to}`,
    per: (per: string) => `, pour ${per}`,
    perDay: ', rapporté aux jours de la période',
    declared: 'rien : la structure déclare le chiffre',
    all: 'tous',
    times: {
      start: 'début dans la période',
      end: 'fin dans la période',
      overlap: 'recoupe la période',
      date: 'date dans la période',
      'same-period': 'sa période est exactement celle du résultat',
    },
    dates: (start: string, end: string) => `, d’après ${start}${end}`,
    to: ' et ',
    semicolon: ' ; ',
    decimal: (value: number) => String(value).replace('.', ','),
  },
  en: {
    quoted: (text: string) => `"${text}"`,
    yes: 'yes',
    no: 'no',
    and: ' and ',
    or: ' or ',
    not: (inner: string) => `not (${inner})`,
    is: ' is ',
    isNot: ' is not ',
    isOneOf: ' is one of ',
    isNoneOf: ' is none of ',
    atLeast: ' is at least ',
    atMost: ' is at most ',
    from: ' is from ',
    until: ' is until ',
    known: ' is known',
    unknown: ' is not known',
    each: (thing: string, list: string) => `${thing}, item by item of ${list}`,
    count: 'their number',
    number: 'number',
    distinct: (field: string) => `number of distinct values of ${field}`,
    sum: (field: string) => `sum of ${field}`,
    max: (field: string) => `largest value of ${field}`,
    mean: (field: string) => `mean of ${field}`,
    median: (field: string) => `exact median of ${field}`,
    quantile: (field: string, q: string) => `quantile of order ${q} of ${field}`,
    proportion: (numerator: string) => `share of those whose ${numerator}`,
    share: (dimension: string) =>
      `their number, and the share of each code of ${dimension} in the whole`,
    ratio: (of: string, among: string, to: string) => `${of} (${among}), divided by: ${to}`,
    per: (per: string) => `, per ${per}`,
    perDay: ', over the days of the period',
    declared: 'nothing: the structure declares the figure',
    all: 'all',
    times: {
      start: 'starts in the period',
      end: 'ends in the period',
      overlap: 'overlaps the period',
      date: 'has its date in the period',
      'same-period': 'its period is exactly that of the result',
    },
    dates: (start: string, end: string) => `, from ${start}${end}`,
    to: ' and ',
    semicolon: '; ',
    decimal: String,
  },
} as const;

/** What stands between the names of a field and of the field that holds it. */
const WITHIN = ' › ';

/** The names of the fields that lead to a path of a record, in a language; none where a field has no name. */
function titlesOf(base: BaseId, path: readonly string[], language: Language): string[] {
  const pointer = `/${path.join('/')}`;
  const leaf = leavesOf(base).find(
    (each) => each.path === pointer || each.path.startsWith(`${pointer}/`),
  );
  if (leaf !== undefined) {
    const depth = path.filter((segment) => segment !== '*').length;
    return leaf.fields.slice(0, depth).map(({ title }) => title[language]);
  }
  return titlesOfReference(base, path, language);
}

/** A reference is named by its field: its id is what it refers to, and its type is told apart. */
function titlesOfReference(base: BaseId, path: readonly string[], language: Language): string[] {
  const last = path.at(-1);
  if (path.length === 1 || (last !== 'id' && last !== 'type')) return [];
  const titles = titlesOf(base, path.slice(0, -1), language);
  const type = reference.fields['type']?.title[language];
  return last === 'id' || type === undefined || titles.length === 0 ? titles : [...titles, type];
}

/** Says in words what a definition counts. */
class Speaker {
  readonly #words: (typeof WORDS)[Language];
  readonly #fields: CountedFields;

  constructor(
    readonly counted: Counted,
    readonly language: Language,
  ) {
    this.#words = WORDS[language];
    this.#fields = new CountedFields(counted.base, counted.unnest);
  }

  thing(): string {
    const { base, unnest } = this.counted;
    const name = displayOf(bases, base, this.language) ?? base;
    return unnest === undefined ? name : this.#words.each(name, this.field(unnest));
  }

  /** A field by its names; a derived value, and the fields of its items, by their own name in the model. */
  field(field: FieldPath): string {
    const { base, unnest } = this.counted;
    if (isDerived(field, base)) return `\`${field}\``;
    const inItem = field.startsWith(ITEM) && unnest !== undefined;
    const list = inItem ? unnest.split('.') : [];
    const path = (inItem ? field.slice(ITEM.length) : field).split('.');
    const whole = inItem ? [...list, '*', ...path] : path;
    const titles = titlesOf(base, whole, this.language).slice(list.length);
    return titles.length === 0 ? `\`${field}\`` : this.#words.quoted(titles.join(WITHIN));
  }

  filter(filter: Filter): string {
    const words = this.#words;
    if ('and' in filter) return this.#joined(filter.and, words.and);
    if ('or' in filter) return this.#joined(filter.or, words.or);
    if ('not' in filter) return this.#not(filter.not);
    const field = this.field(filter.field);
    const value = (scalar: Scalar): string => this.#value(filter.field, scalar);
    if ('exists' in filter) return `${field}${words.known}`;
    if ('eq' in filter) return `${field}${words.is}${value(filter.eq)}`;
    if ('in' in filter) return `${field}${words.isOneOf}${filter.in.map(value).join(', ')}`;
    const isDate = this.#isDate(filter.field);
    return 'gte' in filter
      ? `${field}${isDate ? words.from : words.atLeast}${value(filter.gte)}`
      : `${field}${isDate ? words.until : words.atMost}${value(filter.lte)}`;
  }

  amount(amount: Amount): string {
    switch (amount.kind) {
      case 'count':
        return this.#words.number;
      case 'count-distinct':
        return this.#words.distinct(this.field(amount.field));
      case 'sum':
        return this.#words.sum(this.field(amount.field));
    }
  }

  measure(measure: Measure): string {
    const words = this.#words;
    switch (measure.kind) {
      case 'count':
        return words.count;
      case 'count-distinct':
      case 'sum':
        return this.amount(measure);
      case 'max':
      case 'mean':
      case 'median':
        return words[measure.kind](this.field(measure.field));
      case 'quantile':
        return words.quantile(this.field(measure.field), words.decimal(measure.q));
      case 'proportion':
        return words.proportion(this.filter(measure.numerator));
      case 'share':
        return words.share(words.quoted(dimensionName(measure.by, this.language)));
      case 'ratio': {
        const { of, to, per, perDay } = measure;
        const numerator = new Speaker(of, this.language);
        return [
          words.ratio(
            numerator.amount(of.measure),
            [numerator.thing(), numerator.population(), numerator.time()].join(words.semicolon),
            this.amount(to),
          ),
          per === undefined ? '' : words.per(new Intl.NumberFormat(this.language).format(per)),
          perDay === true ? words.perDay : '',
        ].join('');
      }
      case 'declared':
        return words.declared;
    }
  }

  population(): string {
    const { population } = this.counted;
    return population === undefined ? this.#words.all : this.filter(population);
  }

  time(): string {
    const { time, dates } = this.counted;
    const words = this.#words;
    if (dates === undefined) return words.times[time];
    const end = dates.end === undefined ? '' : `${words.to}${this.field(dates.end)}`;
    return `${words.times[time]}${words.dates(this.field(dates.start), end)}`;
  }

  #joined(filters: readonly Filter[], by: string): string {
    return filters
      .map((filter) => {
        const inner = this.filter(filter);
        return 'and' in filter || 'or' in filter ? `(${inner})` : inner;
      })
      .join(by);
  }

  #not(filter: Filter): string {
    const words = this.#words;
    if ('exists' in filter) return `${this.field(filter.field)}${words.unknown}`;
    if ('eq' in filter) {
      return `${this.field(filter.field)}${words.isNot}${this.#value(filter.field, filter.eq)}`;
    }
    if ('in' in filter) {
      const values = filter.in.map((value) => this.#value(filter.field, value));
      return `${this.field(filter.field)}${words.isNoneOf}${values.join(', ')}`;
    }
    return words.not(this.filter(filter));
  }

  #isDate(field: FieldPath): boolean {
    const found = this.#fields.find(field);
    return 'shapes' in found && found.shapes.some(({ kind }) => kind === 'date');
  }

  /** A value as it reads: a code by what it is called, where a list has it. */
  #value(field: FieldPath, value: Scalar): string {
    const words = this.#words;
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return words.decimal(value);
    const found = this.#fields.find(field);
    const known = 'shapes' in found ? found.shapes : [];
    for (const shape of known) {
      if (shape.kind !== 'code' && shape.kind !== 'open-code') continue;
      const list = codeLists.find(
        ({ concepts }) => Object.keys(concepts).join() === shape.codes.join(),
      );
      const concept = list === undefined ? undefined : conceptOf(list, value);
      if (concept !== undefined) return words.quoted(concept.display[this.language]);
    }
    return `\`${value}\``;
  }
}

function dimensionName(id: DimensionId, language: Language): string {
  return displayOf(dimensions, id, language) ?? id;
}

/** A definition in words, each of its parts apart. */
export interface DefinitionInWords {
  /** What is counted: `Accompagnement, élément par élément de « Objectifs »`. */
  readonly counted: string;
  /** Among what. */
  readonly population: string;
  /** What is computed of it. */
  readonly measure: string;
  /** What places it in the period. */
  readonly time: string;
  /** The dimensions whose strata add up. */
  readonly partitions: readonly string[];
  /** Those whose strata do not. */
  readonly overlapping: readonly string[];
  /** The crossings: `Structure × Trimestre`. */
  readonly crossings: readonly string[];
}

/**
 * What a definition counts, in words, from its own fields: fields by their names in the dictionary, codes by what
 * they are called. A value that is derived, and a code that is of no list, is told by its name in the model.
 *
 * @example
 * definitionInWords(definition, 'fr').population; // '« Statut » est l’un de `completed`, `revoked`'
 */
export function definitionInWords(
  definition: IndicatorDefinition,
  language: Language,
): DefinitionInWords {
  const { measure, dimensions: split = [], crossings = [] } = definition;
  const speaker = new Speaker(definition, language);
  const named = (partition: boolean): string[] =>
    split
      .filter((dimension) => dimension.partition === partition)
      .map(({ id }) => dimensionName(id, language));
  return {
    counted: speaker.thing(),
    population: speaker.population(),
    measure: speaker.measure(measure),
    time: speaker.time(),
    partitions: named(true),
    overlapping: named(false),
    crossings: crossings.map((crossing) =>
      crossing.map((id) => dimensionName(id, language)).join(' × '),
    ),
  };
}
