const LOGS = ['fhir-kit-client:error', 'fhir-kit-client:info'];

/**
 * True when the variable DEBUG, of the npm package `debug`, makes fhir-kit-client print: addresses with what is
 * searched for, and whole answers of the server that tell an error. (It prints no token and no body that is sent.)
 */
export function printsData(debug: string | undefined): boolean {
  const names = (debug ?? '').split(/[\s,]+/);
  const covers = (name: string, log: string) => {
    const [start = '', ...others] = name.split('*');
    return others.length === 0 ? name === log : log.startsWith(start);
  };
  return LOGS.some(
    (log) =>
      names.some((name) => covers(name, log)) &&
      !names.some((name) => name.startsWith('-') && covers(name.slice(1), log)),
  );
}
