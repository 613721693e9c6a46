import { checkResource } from '@santeparticipative/fhir/check';
import { describe, expect, it } from 'vitest';

function rulesOn(div: string): string[] {
  const text = { status: 'generated', div };
  return checkResource({ resourceType: 'Basic', code: { text: 'x' }, text }).map(
    ({ rule }) => rule,
  );
}

const inDiv = (content: string) => `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>`;

describe('a narrative', () => {
  it.each([
    inDiv('a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos; &#160; &#xA0;'),
    inDiv('<a href="https://structure.example/x?a=b&amp;c=d">x</a>'),
    inDiv('<?page break?>x'),
    `<?xml version="1.0" encoding="UTF-8"?>${inDiv('x')}`,
    inDiv('<pre xml:space="preserve">x</pre>'),
  ])('may be %s', (div) => {
    expect(rulesOn(div)).toEqual([]);
  });

  it.each([
    // R4: there is no support for the entities of HTML, for the XHTML stands in general XML.
    inDiv('x&nbsp;y'),
    inDiv('caf&eacute;'),
    inDiv('a & b'),
    inDiv('a &amp b'),
    inDiv('&#;'),
    inDiv('&#xZ;'),
    inDiv('x<?open'),
    inDiv('&'.repeat(1_000_000)),
  ])('is not %s', (div) => {
    expect(rulesOn(div)).toContain('fhir.invariant.txt-1');
  });
});
