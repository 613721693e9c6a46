import published from '@santeparticipative/core/schemas/fr/pathway.json' with { type: 'json' };
import { _, Name } from 'ajv/dist/2020.js';
import {
  endIsNotBeforeStart,
  haveOwnIds,
  isDuration,
  isInstant,
  isRealDate,
  isText,
  isWellFormed,
  openListsAreThere,
} from '../predicates.mjs';

/** The lists of a pathway whose parts have ids of their own. */
const PARTS = ['needs', 'expectations', 'goals', 'actions', 'reviews'];

/** A keyword of ours, written so that standalone code can import what it calls. */
const keyword = (name, type, predicate) => ({
  keyword: name,
  type,
  schemaType: 'boolean',
  code(context) {
    const holds = context.gen.scopeValue('func', {
      ref: predicate,
      code: _`require("./predicates.cjs").${new Name(predicate.name)}`,
    });
    context.fail(_`!${holds}(${context.data})`);
  },
});

/** What JSON Schema cannot say. */
export const keywords = [
  keyword('ownIds', 'array', haveOwnIds),
  keyword('endNotBeforeStart', 'object', endIsNotBeforeStart),
  keyword('openListsThere', 'object', openListsAreThere),
  keyword('wellFormed', 'string', isWellFormed),
];

/** The published JSON Schema of a pathway, with keywords of ours for what JSON Schema cannot say. */
export function publishedSchema() {
  const schema = structuredClone(published);
  for (const list of PARTS) schema.$defs.Pathway.properties[list].ownIds = true;
  schema.$defs.Period.endNotBeforeStart = true;
  schema.$defs.Text.wellFormed = true;
  schema.$defs.Pathway.openListsThere = true;
  return schema;
}

/** The predicate that judges each kind of text. */
const TEXTS = { Text: isText, PartialDate: isRealDate, Instant: isInstant, Duration: isDuration };

/** The predicates as formats of ajv, by their own names. */
export const formats = { isText, isRealDate, isInstant, isDuration };

/** The same, with the predicates of core as formats where the published schema has patterns. */
export function schemaWithFormats() {
  const schema = publishedSchema();
  for (const [name, predicate] of Object.entries(TEXTS)) {
    schema.$defs[name] = { type: 'string', format: predicate.name };
  }
  return schema;
}
