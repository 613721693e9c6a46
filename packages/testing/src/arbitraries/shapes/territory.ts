import fc from 'fast-check';
import { type Shape, without } from './fields.js';

/** What a code looks like by the kind of territory. Those of communes and quartiers are nobody's; a quartier has none. */
const codes = fc.record({
  commune: fc.stringMatching(/^(?:00\d|2[AB]9)\d{2}$/),
  qpv: fc.stringMatching(/^Q(?:N(?:000|02[AB])\d{2}[A-Z]|P(?:000|02[AB])\d{3})$/),
  iris: fc.stringMatching(/^(?:00\d|2[AB]9)\d{6}$/),
  departement: fc.constantFrom('01', '2A', '2B', '95', '971', '976'),
  region: fc.constantFrom('01', '06', '11', '84', '94'),
  pays: fc.stringMatching(/^[A-Z]{2}$/),
});

/** A territory has no code, or one of its kind. */
export const territory: Shape = (drawn) =>
  fc.tuple(drawn, codes).map(([fields, codeByKind]) => {
    const rest = without(fields, 'code');
    const code = Object.entries(codeByKind).find(([kind]) => kind === fields['kind'])?.[1];
    return code === undefined || fields['code'] === undefined ? rest : { ...rest, code };
  });
