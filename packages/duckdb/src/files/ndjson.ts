import { name, text } from '../sql/quoting.js';
import { type Column, type ColumnKind, MISSING, type TableForm } from '../table/columns.js';

/** A line holds one record at most this long, as everywhere in the project. */
const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The fields whose texts could be taken for a reason why there is none, `{"missing":"refused"}`: they are free texts.
 * All others that may be missing hold dates, codes, numbers or yes and no.
 */
const FREE_TEXTS: ReadonlySet<string> = new Set(['text']);

/** What is read at one place of the lines. */
interface Node {
  readonly path: string;
  readonly children: Map<string, Node>;
}

function nodeAt(root: Node, path: string): Node {
  return path.split('.').reduce((node, step) => {
    const known = node.children.get(step);
    if (known !== undefined) return known;
    const child = {
      path: node.path === '' ? step : `${node.path}.${step}`,
      children: new Map(),
    };
    node.children.set(step, child);
    return child;
  }, root);
}

/** True when records of some types have an object there, and those of others a value: it is read as JSON. */
function isMixed({ path, children }: Node, form: TableForm): boolean {
  const { kinds, mayBeMissing } = form.placeOfAny(path) ?? {};
  if (kinds === undefined) return false;
  return FREE_TEXTS.has(path)
    ? mayBeMissing === true
    : children.size > 0 && kinds.has('object') && kinds.size > 1;
}

/** The type as which DuckDB reads a place. */
function typeOf(node: Node, form: TableForm): string {
  const { kinds, mayBeMissing } = form.placeOfAny(node.path) ?? {};
  if (isMixed(node, form) || kinds?.has('list') === true) return 'JSON';
  if (kinds?.has('object') === true && node.children.size > 0) {
    const members = [...node.children].map(
      ([step, child]) => `${name(step)} ${typeOf(child, form)}`,
    );
    return `STRUCT(${members.join(', ')})`;
  }
  if (mayBeMissing === true || kinds?.size !== 1) return 'VARCHAR';
  if (kinds.has('number')) return 'DOUBLE';
  return kinds.has('boolean') ? 'BOOLEAN' : 'VARCHAR';
}

function jsonPath(steps: readonly string[]): string {
  return text(`$${steps.map((step) => `."${step}"`).join('')}`);
}

/** The value at a path, as an expression over what was read. */
function valueAt(path: string, root: Node, form: TableForm): { sql: string; json: boolean } {
  let sql = 'line';
  let node = root;
  const steps = path.split('.');
  for (const [index, step] of steps.entries()) {
    node = node.children.get(step) ?? node;
    sql = `${sql}.${name(step)}`;
    if (!isMixed(node, form)) continue;
    const rest = steps.slice(index + 1);
    return { sql: rest.length === 0 ? sql : `json_extract(${sql}, ${jsonPath(rest)})`, json: true };
  }
  return { sql, json: false };
}

/** The value of a JSON expression when it is of a kind, else none. */
function valueOfJson(sql: string, kind: ColumnKind): string {
  switch (kind) {
    case 'text':
      return `CASE WHEN json_type(${sql}) = 'VARCHAR' THEN json_extract_string(${sql}, '$') END`;
    case 'list':
      return `CASE WHEN json_type(${sql}) = 'ARRAY' THEN ${sql}::VARCHAR END`;
    case 'number':
      return `CASE WHEN json_type(${sql}) IN ('UBIGINT', 'BIGINT', 'DOUBLE') THEN ${sql}::DOUBLE END`;
    case 'boolean':
      return `CASE WHEN json_type(${sql}) = 'BOOLEAN' THEN ${sql}::BOOLEAN END`;
  }
}

function columnSql({ path, kind }: Column, root: Node, form: TableForm): string {
  const isReason = path.endsWith(MISSING);
  const of = isReason ? path.slice(0, -MISSING.length) : path;
  const place = form.placeOfAny(of);
  const { sql, json } = valueAt(of, root, form);
  if (isReason) {
    if (place?.kinds.has('object') === true) return `${sql}.missing`;
    const told = json ? sql : `CASE WHEN starts_with(${sql}, '{') THEN ${sql} END`;
    return `json_extract_string(${told}, '$.missing')`;
  }
  if (json) return valueOfJson(sql, kind);
  if (place?.mayBeMissing === true) {
    if (kind === 'number') return `TRY_CAST(${sql} AS DOUBLE)`;
    if (kind === 'boolean') return `TRY_CAST(${sql} AS BOOLEAN)`;
    return `CASE WHEN NOT starts_with(${sql}, '{') THEN ${sql} END`;
  }
  return kind === 'list' ? `${sql}::VARCHAR` : sql;
}

/**
 * The records of an NDJSON file as rows of the table form, with the columns that are asked for: a query over the file
 * itself. Every line is read, the manifest's too, whose `type` tells it.
 */
export function ndjsonQuery(path: string, columns: readonly Column[], form: TableForm): string {
  const root: Node = { path: '', children: new Map() };
  for (const { path: to } of columns) {
    const of = to.endsWith(MISSING) ? to.slice(0, -MISSING.length) : to;
    nodeAt(root, of);
    // Where an object may be missing, the reason is one of its members.
    if (to !== of && form.placeOfAny(of)?.kinds.has('object') === true) nodeAt(root, to);
  }
  const types = [...root.children].map(
    ([step, node]) => `${name(step)}: ${text(typeOf(node, form))}`,
  );
  const selected = columns.map(
    (column) => `${columnSql(column, root, form)} AS ${name(column.path)}`,
  );
  const compression = path.endsWith('.gz') ? 'gzip' : 'uncompressed';
  return [
    `SELECT ${selected.join(', ')}`,
    `FROM read_json([${text(path)}], format = 'newline_delimited', records = true,`,
    `compression = '${compression}', maximum_object_size = ${LONGEST_LINE}, columns = {${types.join(', ')}}) AS line`,
  ].join('\n');
}
