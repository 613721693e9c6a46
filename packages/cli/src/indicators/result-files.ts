/** The files of a dataset's results. Their names are longer than its own, so that none of them is a dataset's. */
export function resultFiles(name: string): { readonly csv: string; readonly fhir: string } {
  return { csv: `${name}.indicators.csv`, fhir: `${name}.indicators.json` };
}
