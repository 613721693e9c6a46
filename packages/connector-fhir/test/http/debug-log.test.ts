import { expect, it } from 'vitest';
import { printsData } from '../../src/http/debug-log.js';

it.each(['*', 'fhir-*', 'a b,fhir-kit-client:error', '*,-fhir-kit-client:info'])(
  'DEBUG=%s makes fhir-kit-client print',
  (debug) => expect(printsData(debug)).toBe(true),
);

it.each([undefined, '', 'express:*', 'fhir-kit', '*,-fhir-kit-client*', '-fhir-kit-client*,*'])(
  'DEBUG=%s does not',
  (debug) => expect(printsData(debug)).toBe(false),
);
