import fc from 'fast-check';

const MILLISECONDS = 86_400_000;

/** The days between two, both included. */
function between(first: string, last: string): fc.Arbitrary<string> {
  const days = { min: Date.parse(first) / MILLISECONDS, max: Date.parse(last) / MILLISECONDS };
  return fc.integer(days).map((day) => new Date(day * MILLISECONDS).toISOString().slice(0, 10));
}

/** Days of the Gregorian calendar: of our time mostly, of any year, and those that careless code gets wrong. */
export const day: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: between('1990-01-01', '2035-12-31') },
  { weight: 1, arbitrary: between('0001-01-01', '9999-12-31') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2024-02-29',
      '2000-02-29',
      '0004-02-29',
      '2025-12-31',
      '2026-01-01',
      '2026-03-29', // the clocks go forward in Paris
      '2026-10-25', // and back
      '0001-01-01',
      '9999-12-31',
    ),
  },
);

/** Years, months and days. */
export const partialDate: fc.Arbitrary<string> = fc
  .tuple(day, fc.constantFrom(10, 7, 4))
  .map(([date, precision]) => date.slice(0, precision));

function twoDigits(max: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
}

const time = fc
  .tuple(
    twoDigits(23),
    twoDigits(59),
    twoDigits(59),
    fc.constantFrom('', '', '.5', '.000', '.999999999'),
  )
  .map(([hour, minute, second, fraction]) => `${hour}:${minute}:${second}${fraction}`);

const offset = fc.constantFrom('Z', '+01:00', '+02:00', '-04:00', '+11:00', '-00:00', '+14:00');

/** Instants in UTC. */
export const instant: fc.Arbitrary<string> = fc
  .tuple(day, time)
  .map(([date, clock]) => `${date}T${clock}Z`);

/** Dates and times with an offset. */
export const offsetDateTime: fc.Arbitrary<string> = fc
  .tuple(day, time, offset)
  .map((parts) => `${parts[0]}T${parts[1]}${parts[2]}`);

/** Partial dates, or dates and times with an offset. */
export const dateOrDateTime: fc.Arbitrary<string> = fc.oneof(partialDate, offsetDateTime);

const DESIGNATORS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'] as const;

/** ISO 8601 durations, with any of their parts. */
export const duration: fc.Arbitrary<string> = fc
  .tuple(
    fc.subarray([...DESIGNATORS], { minLength: 1 }),
    fc.array(fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 999_999 })), {
      minLength: DESIGNATORS.length,
      maxLength: DESIGNATORS.length,
    }),
  )
  .map(([designators, amounts]) => {
    const part = (time: boolean): string =>
      designators
        .map((designator, at) => ({ designator, amount: amounts[at] ?? 0 }))
        .filter(({ designator }) => designator.startsWith('T') === time)
        .map(({ designator, amount }) => `${amount}${designator.slice(-1)}`)
        .join('');
    const clock = part(true);
    return `P${part(false)}${clock === '' ? '' : `T${clock}`}`;
  });
