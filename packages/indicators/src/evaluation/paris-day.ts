import { type CivilDate, OffsetDateTime } from '@santeparticipative/core';

const FIRST = Date.parse('0001-01-02T00:00:00Z');
const LAST = Date.parse('9999-12-30T23:59:59Z');

let inParis: Intl.DateTimeFormat | undefined;

/** Made when it is first needed: it costs far more than the days that it then tells. */
function parisCalendar(): Intl.DateTimeFormat {
  inParis ??= new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return inParis;
}

/**
 * The civil day in Europe/Paris of an instant, or of a date and time with its offset, summer time included.
 * `undefined` when the text is none, or at the edge of the years 1 to 9999.
 *
 * @example
 * parisDay('2025-03-30T23:30:00Z'); // '2025-03-31'
 */
export function parisDay(instant: string): CivilDate | undefined {
  // What is no date and time with its offset, the language reads in a way of its own, and on the clock of the machine.
  if (!OffsetDateTime.safeParse(instant).success) return undefined;
  const milliseconds = Date.parse(instant);
  if (!(milliseconds >= FIRST && milliseconds <= LAST)) return undefined;
  const parts = new Map(
    parisCalendar()
      .formatToParts(milliseconds)
      .map(({ type, value }) => [type, value]),
  );
  const year = (parts.get('year') ?? '').padStart(4, '0');
  return `${year}-${parts.get('month')}-${parts.get('day')}`;
}
