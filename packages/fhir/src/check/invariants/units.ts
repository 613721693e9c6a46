/** The system of the units of UCUM. */
export const UCUM = 'http://unitsofmeasure.org';
