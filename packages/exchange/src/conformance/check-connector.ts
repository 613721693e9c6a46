import type { Finding } from './finding.js';
import { formatChecks } from './formats/format-checks.js';
import { checkPublished } from './published.js';
import { runChecks } from './run-checks.js';
import { sinkChecks } from './sinks/sink-checks.js';
import { sourceChecks } from './sources/source-checks.js';
import type { ConnectorSubject, FormatSubject, SinkSubject, SourceSubject } from './subjects.js';

/**
 * Checks that a format keeps its contract: what it writes it reads again, one value has one text of one line, keys tell
 * things apart, and a hostile text is refused without a word of it.
 *
 * @example
 * expect(await checkFormat({ format, values })).toEqual([]);
 */
export function checkFormat<Value>(subject: FormatSubject<Value>): Promise<readonly Finding[]> {
  return runChecks(subject, formatChecks);
}

/**
 * Checks that a source keeps its contract, and its format too: it gives what is expected, each time it is read, as it is
 * asked for; it tells what it cannot read; it ends when it is interrupted, and closes what it opened.
 *
 * @example
 * expect(await checkSource({ make: () => ndjson(path), format: recordFormat, expected })).toEqual([]);
 */
export async function checkSource<Value>(
  subject: SourceSubject<Value>,
): Promise<readonly Finding[]> {
  const { format, expected } = subject;
  return [
    ...(await checkFormat({ format, values: expected })),
    ...(await runChecks(subject, sourceChecks<Value>())),
  ];
}

/**
 * Checks that a sink keeps its contract, and its format too: what it says is so when somebody looks behind it, nothing
 * is there twice, a change and a removal take place, a dry run is one, and an outage or an interruption loses nothing.
 *
 * @example
 * expect(await checkSink({ make, stored, values, changed })).toEqual([]);
 */
export async function checkSink<Value>(subject: SinkSubject<Value>): Promise<readonly Finding[]> {
  const { format } = await subject.make();
  const { values } = subject;
  return [
    ...(await checkFormat({ format, values })),
    ...(await runChecks(subject, sinkChecks<Value>())),
  ];
}

/**
 * Checks a connector: what it publishes, its source and its sink, whichever it has. An empty list says that it keeps
 * the contracts of an exchange.
 *
 * @example
 * expect(await checkConnector({ published, source, sink })).toEqual([]);
 */
export async function checkConnector<Options, Value>(
  subject: ConnectorSubject<Options, Value>,
): Promise<readonly Finding[]> {
  const { source, sink } = subject;
  return [
    ...(await runChecks(subject, { published: checkPublished })),
    ...(source === undefined ? [] : await checkSource(source)),
    ...(sink === undefined ? [] : await checkSink(sink)),
  ];
}
