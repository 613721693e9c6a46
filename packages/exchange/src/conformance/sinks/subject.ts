import type { Found } from '../finding.js';
import type { Trial } from './trial.js';

/**
 * What the check is given fits, or nothing that it finds means anything: the changed value is of the same thing with
 * another content, the removal names what it removes, and the canary is in every value.
 */
export function checkSinkSubject<Value>({ subject, sink }: Trial<Value>): readonly Found[] {
  const { values, changed, removal, refused, canary } = subject;
  const { format } = sink;
  const isUnfit = (value: Value): boolean => {
    const { key } = format.identify(value);
    const other = changed(value);
    const gone = removal === undefined ? undefined : format.identify(removal(value));
    return (
      format.identify(other).key !== key ||
      format.write(other) === format.write(value) ||
      (gone !== undefined && gone.removes?.includes(key) !== true) ||
      (canary !== undefined && !format.write(value).includes(canary))
    );
  };
  const unfit = values.flatMap((value, position) =>
    isUnfit(value) ? [`/values/${position}`] : [],
  );
  const keys = new Set(
    [...values, ...(refused === undefined ? [] : [refused])].map(
      (value) => format.identify(value).key,
    ),
  );
  const expected = values.length + (refused === undefined ? 0 : 1);
  if (keys.size !== expected) unfit.push('/values');
  return unfit.map((path) => ({ rule: 'connector.subject', path }));
}
