import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOnServer, baseAddress } from '../../src/http/addresses.js';

const base = 'https://fhir.example/r4';

describe('the base address', () => {
  it.each([
    ['https://fhir.example/r4', 'https://fhir.example/r4'],
    ['https://fhir.example/r4//', 'https://fhir.example/r4'],
    ['https://fhir.example', 'https://fhir.example'],
    ['HTTPS://FHIR.EXAMPLE:443/r4', 'https://fhir.example/r4'],
    ['http://127.0.0.1:8080/fhir', 'http://127.0.0.1:8080/fhir'],
    ['http://127.1/fhir', 'http://127.0.0.1/fhir'],
    ['http://[::1]:8080/fhir', 'http://[::1]:8080/fhir'],
    ['http://localhost/fhir', 'http://localhost/fhir'],
  ])('%s is taken', (text, value) => {
    expect(baseAddress(text, false)).toEqual({ ok: true, value, issues: [] });
  });

  it.each([
    ['', 'address'],
    ['fhir.example/r4', 'address'],
    ['ftp://fhir.example/r4', 'address'],
    ['file:///etc/passwd', 'address'],
    ['https:\\\\fhir.example', 'address'],
    [' https://fhir.example', 'address'],
    ['https://fhir.example/r4\n', 'address'],
    ['https://user:secret@fhir.example/r4', 'address'],
    ['https://fhir.example/r4?key=1', 'address'],
    ['https://fhir.example/r4?', 'address'],
    ['https://fhir.example/r4#', 'address'],
    ['http://fhir.example/r4', 'insecure-http'],
    ['http://127.0.0.1.evil.example/fhir', 'insecure-http'],
    ['http://localhost.evil.example/fhir', 'insecure-http'],
    ['http://0.0.0.0/fhir', 'insecure-http'],
    ['http://192.168.1.2/fhir', 'insecure-http'],
  ])('%j is refused', (text, rule) => {
    const result = baseAddress(text, false);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ rule: `fhir-server.${rule}` }]);
  });

  it('may be http on another computer only when that is asked for', () => {
    expect(baseAddress('http://fhir.example/r4', true).ok).toBe(true);
  });
});

describe('the address of a request', () => {
  it.each([
    ['', 'https://fhir.example/r4'],
    ['?_type=Patient', 'https://fhir.example/r4?_type=Patient'],
    ['metadata', 'https://fhir.example/r4/metadata'],
    ['Patient/1/_history/2', 'https://fhir.example/r4/Patient/1/_history/2'],
    ['https://fhir.example/r4?_getpages=1', 'https://fhir.example/r4?_getpages=1'],
    ['https://fhir.example:443/files/1', 'https://fhir.example/files/1'],
  ])('%j is asked', (text, href) => {
    expect(addressOnServer(base, text)?.href).toBe(href);
  });

  it.each([
    'https://evil.example/r4/Patient',
    'http://fhir.example/r4/Patient',
    'https://fhir.example:8443/r4/Patient',
    'https://fhir.example@evil.example/r4',
    'https://user@fhir.example/r4/Patient',
    'https://fhir.example.evil.example/r4',
    'https:/\\evil.example/r4',
    'https:evil.example',
    '//evil.example/r4',
    '\\\\evil.example\\r4',
    '/\\evil.example',
    '/admin',
    '../admin',
    'Patient/../../admin',
    'Patient/%2e%2e/%2e%2e/admin',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:application/json,{}',
    'urn:uuid:1',
    'Patient/1\n',
    'ht\ttps://evil.example',
    'Patient/1#a',
  ])('%j is not', (text) => {
    expect(addressOnServer(base, text)).toBeUndefined();
  });

  it('never leaves the origin, whatever the text is', () => {
    const piece = fc.constantFrom(
      ...[
        'https:',
        'http:',
        '//',
        '\\',
        '@',
        '..',
        '/',
        '?',
        '#',
        '%2e',
        'evil.example',
        ':1',
        '\t',
      ],
      ...['fhir.example', 'r4', 'Patient', '[::1]', 'é', '%00'],
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        const url = addressOnServer(base, hostile);
        if (url !== undefined) {
          expect(new URL(url.href).origin).toBe('https://fhir.example');
          expect(url.username + url.password).toBe('');
        }
      }),
    );
  });
});
