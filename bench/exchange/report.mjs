const grouped = (value) => Math.round(value).toLocaleString('en-GB');
const perSecond = ({ count }, { clock }) => (count / clock) * 1000;
const perThing = ({ count }, { cpu }) => (cpu / count) * 1000;

const HEAD = [
  '| | a second, in all | against raw | a second, sending | against raw | reading into the outbox | processor time each, in all | sending | memory |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];

function row(name, one, raw) {
  const sending = one.delivered ?? one.whole;
  const ratio = (rate, other) => (raw === undefined ? '' : (rate / other).toFixed(2));
  const rawRate = raw === undefined ? 0 : perSecond(raw, raw.whole);
  const share =
    one.staged === undefined
      ? ''
      : `${(one.staged.clock / 1000).toFixed(1)} s, ${Math.round((100 * one.staged.clock) / one.whole.clock)} %`;
  const cells = [
    name,
    grouped(perSecond(one, one.whole)),
    ratio(perSecond(one, one.whole), rawRate),
    grouped(perSecond(one, sending)),
    ratio(perSecond(one, sending), rawRate),
    share,
    `${Math.round(perThing(one, one.whole))} µs`,
    `${Math.round(perThing(one, sending))} µs`,
    `${Math.round(one.megabytes)} MiB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The table of what was measured, each contender against the raw loader where there is one. */
export function table(measured) {
  const raw = measured.get('raw');
  return [...HEAD, ...[...measured].map(([name, one]) => row(name, one, raw))].join('\n');
}

/** Whether the target is reached: 0.9 of the raw loader, with nothing read back. */
export function verdict(measured) {
  const raw = measured.get('raw');
  const sdk = measured.get('SDK');
  const rawRate = perSecond(raw, raw.whole);
  const line = (name, rate) => {
    const ratio = rate / rawRate;
    return `- ${name}: **${ratio.toFixed(2)}**, ${ratio >= 0.9 ? 'reached' : 'not reached'} (at least 0.90).`;
  };
  return [
    line('Sending, against the raw loader', perSecond(sdk, sdk.delivered)),
    line('In all, with the reading into the outbox before it', perSecond(sdk, sdk.whole)),
  ].join('\n');
}
