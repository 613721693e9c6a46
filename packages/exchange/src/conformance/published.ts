import type { Connector } from '../contracts/connector.js';
import type { Found } from './finding.js';
import { checkName } from './name.js';
import type { ConnectorSubject } from './subjects.js';

/**
 * What a connector publishes is complete; its schema takes the options and no others, and what is made of them has a
 * name that can be shown.
 */
export function checkPublished<Options, Value>({
  published,
}: ConnectorSubject<Options, Value>): readonly Found[] {
  if (published === undefined) return [];
  const { connector, options } = published;
  return [
    ...(isComplete(connector) && isStrict(connector, options)
      ? []
      : [{ rule: 'connector.published' } as const]),
    ...(connector.source === undefined ? [] : checkName(connector.source(options).name)),
    ...(connector.sink === undefined ? [] : checkName(connector.sink(options).name)),
  ];
}

function isComplete<Options, Value>({
  id,
  title,
  source,
  sink,
}: Connector<Options, Value>): boolean {
  return (
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) &&
    [title.fr, title.en].every((text) => text.trim() !== '') &&
    (source !== undefined || sink !== undefined)
  );
}

function isStrict<Options, Value>(
  { options: schema }: Connector<Options, Value>,
  options: Options,
): boolean {
  return (
    schema.safeParse(options).success &&
    !schema.safeParse(undefined).success &&
    !schema.safeParse({ ...options, 'no such option': 1 }).success
  );
}
