// ../../work/main/packages/core/src/values/calendar.ts
var YEAR = "(?:[1-9]\\d{3}|0[1-9]\\d{2}|00[1-9]\\d|000[1-9])";
var MONTH = "(?:0[1-9]|1[0-2])";
var DAY_OF_ANY_YEAR = "(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)";
var LEAP_YEAR = "(?:\\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";
var DAY = `(?:${YEAR}-${DAY_OF_ANY_YEAR}|${LEAP_YEAR}-02-29)`;
var TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?";
var OFFSET = "(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))";
var DAYS = "(?:\\d{1,6}Y)?(?:\\d{1,6}M)?(?:\\d{1,6}W)?(?:\\d{1,6}D)?";
var HOURS = "(?:\\d{1,6}H)?(?:\\d{1,6}M)?(?:\\d{1,6}S)?";
var timePatterns = {
  partialDate: new RegExp(`^(?:${DAY}|${YEAR}(?:-${MONTH})?)$`),
  civilDate: new RegExp(`^${DAY}$`),
  instant: new RegExp(`^${DAY}T${TIME}Z$`),
  offsetDateTime: new RegExp(`^${DAY}T${TIME}${OFFSET}$`),
  dateOrDateTime: new RegExp(`^(?:${DAY}(?:T${TIME}${OFFSET})?|${YEAR}(?:-${MONTH})?)$`),
  duration: new RegExp(`^P(?=\\d|T\\d)${DAYS}(?:T(?=\\d)${HOURS})?$`)
};
var HYPHEN = 45;
var ZERO = 48;
function twoDigits(text2, at) {
  const tens = text2.charCodeAt(at) - ZERO;
  const units2 = text2.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units2 >= 0 && units2 <= 9 ? tens * 10 + units2 : -1;
}
function isUsualDay(text2) {
  if (text2.length !== 10 || text2.charCodeAt(4) !== HYPHEN || text2.charCodeAt(7) !== HYPHEN) {
    return false;
  }
  const month = twoDigits(text2, 5);
  const day = twoDigits(text2, 8);
  return twoDigits(text2, 0) > 0 && twoDigits(text2, 2) >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 28 : 30);
}
var durationWithoutLookahead = `^P${DAYS}(?:T${HOURS})?$`;
function isRealDate(text2) {
  return isUsualDay(text2) || timePatterns.partialDate.test(text2);
}
function isRealDay(text2) {
  return timePatterns.civilDate.test(text2);
}
function isInstant(text2) {
  return timePatterns.instant.test(text2);
}
function isOffsetDateTime(text2) {
  return timePatterns.offsetDateTime.test(text2);
}
function isDateOrDateTime(text2) {
  return timePatterns.dateOrDateTime.test(text2);
}
function isDuration(text2) {
  return timePatterns.duration.test(text2);
}
var DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysInMonth(year, month) {
  const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  return month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1] ?? 0;
}
function dayBounds(date) {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 7) {
    const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)));
    return { first: `${date}-01`, last: `${date}-${days}` };
  }
  return { first: `${date}-01-01`, last: `${date}-12-31` };
}
function isBefore(end, start) {
  const precision = Math.min(end.length, start.length, 10);
  if (end.length === precision && start.length === precision) return end < start;
  return end.slice(0, precision) < start.slice(0, precision);
}

// ../../work/main/packages/core/src/values/conditions.ts
var FORBIDDEN_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
var VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
var textPatterns = {
  visible: VISIBLE,
  forbiddenControl: FORBIDDEN_CONTROL
};
function isVisible(text2) {
  return VISIBLE.test(text2);
}
function hasNoControlCharacter(text2) {
  return !FORBIDDEN_CONTROL.test(text2);
}
function isWellFormed(text2) {
  return text2.isWellFormed();
}
var ORDINARY = /^[!-~][\t\n -~\u00a0-\u024f\u2019]*$/;
function isText(text2) {
  return ORDINARY.test(text2) || isVisible(text2) && hasNoControlCharacter(text2) && isWellFormed(text2);
}
function isNotNegativeZero(value) {
  return !Object.is(value, -0);
}
function hasAField(value) {
  for (const field in value) if (value[field] !== void 0) return true;
  return false;
}
function saysWhyMissing(value) {
  return typeof value === "object" && value !== null && "missing" in value;
}
function hasFigure({ value, min, max }) {
  return value !== void 0 || min !== void 0 || max !== void 0;
}
function isWithinBounds({ value, min, max }) {
  const lowest = min ?? Number.NEGATIVE_INFINITY;
  const middle = value ?? lowest;
  return lowest <= middle && middle <= (max ?? Number.POSITIVE_INFINITY);
}
function endIsNotBeforeStart({
  start,
  end
}) {
  return typeof start !== "string" || typeof end !== "string" || !isBefore(end, start);
}
function* repeatedIds(parts) {
  const seen = /* @__PURE__ */ new Set();
  for (const [position, { id: id2 }] of parts.entries()) {
    if (seen.has(id2)) yield position;
    seen.add(id2);
  }
}
function haveOwnIds(parts) {
  if (parts.length > 16) return repeatedIds(parts).next().done === true;
  for (let at = 1; at < parts.length; at += 1) {
    for (let other = 0; other < at; other += 1)
      if (parts[other]?.id === parts[at]?.id) return false;
  }
  return true;
}

// ../../work/main/packages/core/src/dataset/conditions.ts
function mergesTwoOfAKind({
  kept,
  merged
}) {
  return kept.type === merged.type && kept.id !== merged.id;
}
function openListsAreThere(record2) {
  const { openLists } = record2;
  return openLists === void 0 || openLists.every((name2) => Array.isArray(Reflect.get(record2, name2)));
}

// ../../work/main/packages/core/src/identifiers/territory-patterns.ts
var territoryPatterns = {
  commune: /^(?:\d{2}|2[AB])\d{3}$/,
  iris: /^(?:\d{2}|2[AB])\d{7}$/,
  departement: /^(?:0[1-9]|[1345678]\d|2[1-9AB]|9[0-5]|97[12346])$/,
  region: /^(?:0[12346]|11|2[478]|32|44|5[23]|7[56]|84|9[34])$/,
  country: /^[A-Z]{2}$/,
  /** Of either geography, that of 2024 (QN) or that of 2015 (QP). */
  qpv: /^Q(?:N(?:\d{3}|02[AB])\d{2}[A-Z]|P(?:\d{3}|02[AB])\d{3})$/,
  qpv2024: /^QN(?:\d{3}|02[AB])\d{2}[A-Z]$/,
  qpv2015: /^QP(?:\d{3}|02[AB])\d{3}$/
};

// ../../work/main/packages/core/src/structures/conditions.ts
function namesOrCounts({
  structure,
  count
}) {
  return count === void 0 || saysWhyMissing(structure);
}
var codePatterns = {
  commune: territoryPatterns.commune,
  qpv: territoryPatterns.qpv,
  iris: territoryPatterns.iris,
  departement: territoryPatterns.departement,
  region: territoryPatterns.region,
  pays: territoryPatterns.country
};
function codeIsOfKind({
  kind,
  code: code2
}) {
  return code2 === void 0 || codePatterns[kind]?.test(code2) === true;
}

// ../../work/main/packages/core/src/pathways/conditions.ts
function agesGoUp({
  from,
  to = from
}) {
  return from <= to;
}

// ../../work/main/packages/core/src/indicators/conditions.ts
function statesOrHides({ value, numerator, denominator, suppressed }) {
  const states = value !== void 0 || numerator !== void 0 || denominator !== void 0;
  return states !== (suppressed === true);
}
function countDifferentThings({ unit: one }, { unit: other }) {
  return one !== void 0 && other !== void 0 && one !== other;
}
function numeratorFits({ numerator, denominator }) {
  if (numerator?.precision !== "exact" || denominator?.precision !== "exact") return true;
  if (countDifferentThings(numerator, denominator)) return true;
  return (numerator.value ?? 0) <= (denominator.value ?? Number.POSITIVE_INFINITY);
}
function isNamed({
  definition,
  label
}) {
  return definition !== void 0 || label !== void 0;
}

// ../../work/main/packages/core/src/dataset/merge.ts
import * as z8 from "zod";

// ../../work/main/packages/core/src/condition.ts
import * as z from "zod";
var conditions = z.registry();
function conditionsOf(schema) {
  return conditions.get(schema)?.all ?? [];
}
function noteCondition(schema, holds, { params: { rule: rule2 } }, jsonSchema, unsaid = jsonSchema === void 0 ? [rule2] : []) {
  const said2 = jsonSchema === void 0 ? {} : { jsonSchema };
  const condition2 = { rule: rule2, holds, unsaid, ...said2 };
  conditions.add(schema, { all: [...conditionsOf(schema), condition2] });
  return schema;
}
function withCondition(schema, holds, broken, jsonSchema) {
  return noteCondition(schema.refine(holds, broken), holds, broken, jsonSchema);
}
function has(field) {
  return { properties: { [field]: true }, required: [field] };
}

// ../../work/main/packages/core/src/rule.ts
function rule(id2, ...path) {
  return path.length === 0 ? { params: { rule: id2 } } : { params: { rule: id2 }, path };
}

// ../../work/main/packages/core/src/values/id.ts
import * as z2 from "zod";
var Id = z2.string().regex(/^[A-Za-z0-9.-]{1,64}$/);
function referenceTo(...types) {
  return z2.strictObject({ type: z2.enum(types), id: Id });
}

// ../../work/main/packages/core/src/values/text.ts
import * as z3 from "zod";
var Text = noteCondition(
  z3.string().refine(isVisible, rule("text.blank")).refine(hasNoControlCharacter, rule("text.control-character")).refine(isWellFormed, rule("text.lone-surrogate")),
  isText,
  rule("text.blank"),
  {
    allOf: [
      { pattern: textPatterns.visible.source },
      { not: { pattern: textPatterns.forbiddenControl.source } }
    ]
  },
  // Few engines of regular expressions can be asked for half a character.
  ["text.lone-surrogate"]
);
var LocalisedText = z3.strictObject({ fr: Text, en: Text });

// ../../work/main/packages/core/src/values/time.ts
import * as z4 from "zod";
var PartialDate = withCondition(
  z4.string(),
  isRealDate,
  rule("time.not-a-date"),
  { pattern: timePatterns.partialDate.source }
);
var CivilDate = withCondition(z4.string(), isRealDay, rule("time.not-a-day"), {
  pattern: timePatterns.civilDate.source
});
var Instant = withCondition(
  z4.string(),
  isInstant,
  rule("time.not-an-instant"),
  { pattern: timePatterns.instant.source }
);
var OffsetDateTime = withCondition(
  z4.string(),
  isOffsetDateTime,
  rule("time.not-a-date-time"),
  { pattern: timePatterns.offsetDateTime.source }
);
var DateOrDateTime = withCondition(
  z4.string(),
  isDateOrDateTime,
  rule("time.not-a-date-or-time"),
  { pattern: timePatterns.dateOrDateTime.source }
);
var Duration = withCondition(
  z4.string(),
  isDuration,
  rule("time.not-a-duration"),
  { pattern: durationWithoutLookahead, not: { pattern: "[PT]$" } }
);

// ../../work/main/packages/core/src/dataset/record.ts
function record(fields4) {
  return withCondition(fields4, openListsAreThere, rule("record.open-list", "openLists"));
}

// ../../work/main/packages/core/src/dataset/record-base.ts
import * as z7 from "zod";

// ../../work/main/packages/core/src/values/quantity.ts
import * as z6 from "zod";

// ../../work/main/packages/core/src/values/code-list.ts
import * as z5 from "zod";
function concept(fr, en, more = {}) {
  return { display: { fr, en }, ...more };
}
function codesOf(list) {
  const [first, ...others] = Object.keys(list.concepts);
  if (first === void 0) throw new Error(`Code list ${list.id} is empty.`);
  return [first, ...others];
}
function codeOf(list) {
  return z5.enum(codesOf(list));
}
var Coded = z5.strictObject({
  system: z5.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/),
  code: z5.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/).optional(),
  display: Text
});
function codedIn(list) {
  return withCondition(
    Coded,
    ({ system, code: code2 }) => system !== list.id || code2 === void 0 || Object.hasOwn(list.concepts, code2),
    rule("code.not-in-list", "code"),
    {
      if: { properties: { system: { const: list.id } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { code: { enum: codesOf(list) } } }
    }
  );
}

// ../../work/main/packages/core/src/values/quantity.ts
var FiniteNumber = withCondition(
  z6.number(),
  isNotNegativeZero,
  rule("number.negative-zero")
);
var WholeNumber = withCondition(
  z6.number().int().min(0),
  isNotNegativeZero,
  rule("number.negative-zero")
);
var PositiveInteger = z6.number().int().min(1).max(2147483647);
var precisions = {
  id: "precision",
  version: "1.0.0",
  title: { fr: "Pr\xE9cision d\u2019un chiffre", en: "Precision of a figure" },
  concepts: {
    exact: concept("Exact", "Exact"),
    approximate: concept("Environ", "About"),
    "at-least": concept("Au moins", "At least"),
    "at-most": concept("Au plus", "At most")
  }
};
var Precision = codeOf(precisions);
var figure = z6.strictObject({
  value: FiniteNumber.optional(),
  min: FiniteNumber.optional(),
  max: FiniteNumber.optional(),
  precision: Precision,
  /** What is counted or measured, where the field does not say it: `jours`, `structures`. */
  unit: Text.optional(),
  verbatim: Text.optional()
});
var Quantity = withCondition(
  withCondition(figure, hasFigure, rule("quantity.empty"), {
    anyOf: ["value", "min", "max"].map(has)
  }),
  isWithinBounds,
  rule("quantity.bounds")
);
var MOST_CENTS = 1e15;
var Money = z6.strictObject({
  cents: WholeNumber.max(MOST_CENTS),
  precision: Precision,
  verbatim: Text.optional()
});

// ../../work/main/packages/core/src/dataset/record-types.ts
var recordTypes = [
  "source",
  "territory",
  "structure",
  "professional",
  "programme",
  "enrolment",
  "partnership",
  "funding",
  "pathway-model",
  "person",
  "group",
  "pathway",
  "assessment",
  "contact",
  "session",
  "participation",
  "recommendation",
  "evaluation",
  "feedback",
  "indicator-definition",
  "indicator-result",
  "tombstone",
  "merge"
];

// ../../work/main/packages/core/src/dataset/record-base.ts
var AnyReference = referenceTo(...recordTypes);
var RecordMeta = z7.strictObject({
  /** 1 for the first version; each correction adds one. */
  version: PositiveInteger,
  /** When this version was recorded, in UTC. */
  recordedAt: Instant,
  /** `entered-in-error` takes the record back, `withdrawn` ends it without denying it. */
  status: z7.enum(["active", "entered-in-error", "withdrawn"]),
  /** The record that this one replaces, under another id. */
  replaces: AnyReference.optional()
});
var SourceRef = z7.strictObject({
  source: referenceTo("source"),
  where: Text.optional(),
  quote: Text.optional(),
  licence: Text.optional()
});
var recordBase = {
  /** Unique among the records of its type in the dataset. */
  id: Id,
  meta: RecordMeta,
  /** Where the record's facts were read. */
  sources: z7.array(SourceRef).min(1).optional(),
  /**
   * The list fields that the source leaves open ("médecins, kinés, infirmières..."): what they hold is true,
   * and there is more that was not named. The schema of every record asks that it have them.
   */
  openLists: z7.array(z7.string()).min(1).optional()
};

// ../../work/main/packages/core/src/dataset/merge.ts
var fields = record(
  z8.strictObject({
    type: z8.literal("merge"),
    ...recordBase,
    kept: referenceTo("person", "structure"),
    merged: referenceTo("person", "structure"),
    reason: Text.optional(),
    date: PartialDate
  })
);
var Merge = withCondition(fields, mergesTwoOfAKind, rule("merge.two-of-a-kind", "merged"));

// ../../work/main/packages/core/src/dataset/source.ts
import * as z10 from "zod";

// ../../work/main/packages/core/src/values/attribution.ts
import * as z9 from "zod";

// ../../work/main/packages/core/src/values/not-empty.ts
function notEmpty(schema) {
  return withCondition(schema, hasAField, rule("field.empty-object"), { minProperties: 1 });
}

// ../../work/main/packages/core/src/values/attribution.ts
var Attribution = notEmpty(
  z9.strictObject({
    name: Text.optional(),
    role: Text.optional(),
    organisation: Text.optional()
  })
);
var Quote = z9.strictObject({ text: Text, attribution: Attribution.optional() });

// ../../work/main/packages/core/src/dataset/source.ts
var Classification = z10.strictObject({ scheme: Text, values: z10.array(Text).min(1) });
var Source = record(
  z10.strictObject({
    type: z10.literal("source"),
    ...recordBase,
    title: Text,
    publisher: Text.optional(),
    /** Those who wrote it or spoke, as it names them. */
    authors: z10.array(Attribution).min(1).optional(),
    date: PartialDate.optional(),
    /** Where or when it was presented: a seminar, a journal, a collection. */
    context: z10.array(Text).min(1).optional(),
    licence: Text.optional(),
    citation: Text.optional(),
    url: z10.string().regex(/^https?:\/\/[^\s\p{Cc}]{1,2000}$/u).optional(),
    /** How its publisher classifies it, in the publisher's terms. */
    classifications: z10.array(Classification).min(1).optional()
  })
);

// ../../work/main/packages/core/src/dataset/tombstone.ts
import * as z11 from "zod";
var tombstoneReasons = {
  id: "tombstone-reason",
  version: "1.0.0",
  title: { fr: "Motif du retrait", en: "Reason for the removal" },
  concepts: {
    "entered-in-error": concept("Saisi par erreur", "Entered in error"),
    opposition: concept("Opposition de la personne", "The person's opposition"),
    erasure: concept("Demande d\u2019effacement", "Request for erasure"),
    "retention-ended": concept("Fin de la dur\xE9e de conservation", "End of the retention period"),
    other: concept("Autre", "Other")
  }
};
var Tombstone = record(
  z11.strictObject({
    type: z11.literal("tombstone"),
    ...recordBase,
    target: AnyReference,
    reason: codeOf(tombstoneReasons),
    date: PartialDate
  })
);

// ../../work/main/packages/core/src/indicators/indicator-definition.ts
import * as z13 from "zod";

// ../../work/main/packages/core/src/indicators/bases.ts
var bases = {
  id: "indicator-base",
  version: "1.0.0",
  title: { fr: "Ce qui est compt\xE9", en: "What is counted" },
  concepts: {
    pathway: concept("Accompagnement", "Pathway"),
    contact: concept("Contact", "Contact"),
    session: concept("S\xE9ance", "Session"),
    participation: concept("D\xE9marche participative", "Participatory process"),
    recommendation: concept("Pr\xE9conisation", "Recommendation"),
    structure: concept("Structure", "Structure"),
    professional: concept("Professionnel", "Professional"),
    partnership: concept("Partenariat", "Partnership"),
    enrolment: concept("Inscription \xE0 un programme", "Enrolment in a programme"),
    funding: concept("Financement", "Funding")
  }
};
var BaseId = codeOf(bases);

// ../../work/main/packages/core/src/indicators/dimensions.ts
var dimensions = {
  id: "dimension",
  version: "2.0.0",
  title: { fr: "Ventilation", en: "Dimension" },
  concepts: {
    structure: concept("Structure", "Structure"),
    programme: concept("Programme", "Programme"),
    cohort: concept("Cohorte", "Cohort"),
    territory: concept("Territoire d\u2019habitation", "Territory of residence"),
    "age-band": concept("Tranche d\u2019\xE2ge", "Age band"),
    gender: concept("Genre", "Gender"),
    public: concept("Public", "Public"),
    "referral-origin": concept("Origine de la demande", "Origin of the referral"),
    "referral-decision": concept("R\xE9ponse \xE0 la demande", "Answer to the referral"),
    kind: concept("Nature", "Kind"),
    mode: concept("Mode de contact", "Mode of contact"),
    theme: concept("Th\xE8me", "Theme"),
    need: concept("Dimension du besoin", "Dimension of the need"),
    right: concept("Droit", "Right"),
    level: concept("Niveau de participation", "Level of participation"),
    form: concept("Forme de participation", "Form of participation"),
    object: concept("Objet de la participation", "Object of participation"),
    funder: concept("Financeur", "Funder"),
    scheme: concept("Dispositif de financement", "Funding scheme"),
    month: concept("Mois", "Month"),
    quarter: concept("Trimestre", "Quarter"),
    year: concept("Ann\xE9e", "Year")
  }
};
var DimensionId = codeOf(dimensions);
var ageBands = {
  id: "age-band",
  version: "1.0.0",
  title: { fr: "Tranche d\u2019\xE2ge", en: "Age band" },
  concepts: {
    "0-15": concept("Moins de 16 ans", "Under 16"),
    "16-25": concept("16 \xE0 25 ans", "16 to 25"),
    "26-39": concept("26 \xE0 39 ans", "26 to 39"),
    "40-59": concept("40 \xE0 59 ans", "40 to 59"),
    "60-74": concept("60 \xE0 74 ans", "60 to 74"),
    "75-": concept("75 ans et plus", "75 and over")
  }
};

// ../../work/main/packages/core/src/indicators/filter.ts
import * as z12 from "zod";
var FieldPath = z12.string().regex(/^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/);
var Scalar = z12.union([z12.string(), FiniteNumber, z12.boolean()]);
var Filter = z12.lazy(
  () => z12.union([
    z12.strictObject({ field: FieldPath, eq: Scalar }),
    z12.strictObject({ field: FieldPath, in: z12.array(Scalar).min(1) }),
    z12.strictObject({ field: FieldPath, gte: z12.union([z12.string(), FiniteNumber]) }),
    z12.strictObject({ field: FieldPath, lte: z12.union([z12.string(), FiniteNumber]) }),
    z12.strictObject({ field: FieldPath, exists: z12.literal(true) }),
    z12.strictObject({ and: z12.array(Filter).min(1) }),
    z12.strictObject({ or: z12.array(Filter).min(1) }),
    z12.strictObject({ not: Filter })
  ])
);

// ../../work/main/packages/core/src/indicators/units.ts
var units = {
  id: "indicator-unit",
  version: "1.0.0",
  title: { fr: "Unit\xE9 d\u2019un indicateur", en: "Unit of an indicator" },
  concepts: {
    pathways: concept("accompagnements", "pathways"),
    people: concept("personnes", "people"),
    contacts: concept("contacts", "contacts"),
    days: concept("jours", "days"),
    percent: concept("%", "%"),
    points: concept("points", "points"),
    hours: concept("heures", "hours"),
    euros: concept("euros", "euros"),
    fte: concept("\xE9quivalents temps plein", "full-time equivalents"),
    sessions: concept("s\xE9ances", "sessions"),
    attendances: concept("pr\xE9sences", "attendances"),
    engagements: concept("engagements", "engagements"),
    actions: concept("actions", "actions"),
    processes: concept("d\xE9marches", "processes"),
    structures: concept("structures", "structures"),
    level: concept("niveau", "level")
  }
};
var UnitId = codeOf(units);

// ../../work/main/packages/core/src/indicators/indicator-definition.ts
var Amount = z13.discriminatedUnion("kind", [
  z13.strictObject({ kind: z13.literal("count") }),
  z13.strictObject({ kind: z13.literal("count-distinct"), field: FieldPath }),
  z13.strictObject({ kind: z13.literal("sum"), field: FieldPath })
]);
var CountedDates = z13.strictObject({ start: FieldPath, end: FieldPath.optional() });
var Placing = z13.enum(["start", "end", "overlap", "date", "same-period"]);
var counting = {
  /** The record that is counted. */
  base: BaseId,
  /** The list inside the record whose items are counted instead. */
  unnest: FieldPath.optional(),
  /** Which records count. For a proportion or a ratio, its denominator. */
  population: Filter.optional(),
  /** Which date places a record in the period. */
  time: Placing,
  /** Where these dates are, when not those that a record of this type has: `referral.date`, `item.period.start`. */
  dates: CountedDates.optional()
};
var RatioNumerator = z13.strictObject({ ...counting, measure: Amount });
var Measure = z13.discriminatedUnion("kind", [
  z13.strictObject({ kind: z13.literal("count") }),
  z13.strictObject({ kind: z13.literal("count-distinct"), field: FieldPath }),
  z13.strictObject({ kind: z13.literal("sum"), field: FieldPath }),
  z13.strictObject({ kind: z13.literal("max"), field: FieldPath }),
  z13.strictObject({ kind: z13.literal("mean"), field: FieldPath }),
  z13.strictObject({ kind: z13.literal("median"), field: FieldPath }),
  z13.strictObject({ kind: z13.literal("quantile"), field: FieldPath, q: z13.number().gt(0).lt(1) }),
  z13.strictObject({ kind: z13.literal("proportion"), numerator: Filter }),
  z13.strictObject({ kind: z13.literal("share"), by: DimensionId }),
  z13.strictObject({
    kind: z13.literal("ratio"),
    of: RatioNumerator,
    /** What is counted of the definition's own population: the denominator. */
    to: Amount,
    /** How many of the denominator the result is for: 1 unless said; 100 for a percentage. */
    per: PositiveInteger.optional(),
    /** True when the numerator adds up days, and is divided by those of the period. */
    perDay: z13.literal(true).optional()
  }),
  z13.strictObject({ kind: z13.literal("declared") })
]);
var Stratifier = z13.strictObject({
  id: DimensionId,
  /** True when the strata add up: nothing is in two of them. */
  partition: z13.boolean()
});
var IndicatorDefinition = record(
  z13.strictObject({
    type: z13.literal("indicator-definition"),
    ...recordBase,
    /** The version of the definition, `1.0.0`: apart from the version of the record. */
    version: z13.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
    title: LocalisedText,
    description: LocalisedText,
    domain: z13.enum(["structures", "pathways", "participation"]),
    unit: UnitId,
    /** Which way is better; absent when neither is. */
    improvement: z13.enum(["increase", "decrease"]).optional(),
    /** `official` text, `secondary` source, or this `project`. */
    provenance: z13.enum(["official", "secondary", "project"]),
    owner: Text.optional(),
    ...counting,
    measure: Measure,
    /**
     * Whose distinct number decides what may be published: persons, or nobody when the result tells nothing
     * about people (how many workshops were held).
     */
    privacyUnit: z13.enum(["person", "none"]),
    /**
     * True when what the numerator says of a person is sensitive: a group of which all, or none, are in it is then
     * not published.
     */
    sensitive: z13.literal(true).optional(),
    dimensions: z13.array(Stratifier).min(1).optional(),
    /** Dimensions, of those above, that are also crossed with one another: structure by quarter. */
    crossings: z13.array(z13.array(DimensionId).min(2).max(3)).min(1).optional()
  })
);

// ../../work/main/packages/core/src/indicators/indicator-result.ts
import * as z16 from "zod";

// ../../work/main/packages/core/src/values/missing.ts
import * as z14 from "zod";
var missingReasons = {
  id: "missing-reason",
  version: "1.0.0",
  title: { fr: "Raison d\u2019une absence", en: "Reason for a missing value" },
  concepts: {
    unknown: concept("Inconnu", "Unknown"),
    "not-asked": concept("Non demand\xE9", "Not asked"),
    refused: concept("Refus de r\xE9pondre", "Refused to answer"),
    "not-applicable": concept("Sans objet", "Not applicable")
  }
};
var MissingReason = codeOf(missingReasons);
var Missing = z14.strictObject({ missing: MissingReason });
function orMissing(schema) {
  return z14.union([schema, Missing]);
}
function isMissing(value) {
  return saysWhyMissing(value);
}

// ../../work/main/packages/core/src/values/period.ts
import * as z15 from "zod";
var span = notEmpty(
  z15.strictObject({
    start: orMissing(PartialDate).optional(),
    end: orMissing(PartialDate).optional(),
    duration: Duration.optional(),
    verbatim: Text.optional()
  })
);
var Period = withCondition(
  span,
  endIsNotBeforeStart,
  rule("time.end-before-start", "end")
);

// ../../work/main/packages/core/src/indicators/indicator-result.ts
var figures = {
  value: Quantity.optional(),
  numerator: Quantity.optional(),
  denominator: Quantity.optional(),
  /** True when the figure exists and is hidden, to protect a small group. */
  suppressed: z16.literal(true).optional()
};
var HIDDEN = has("suppressed");
var STATED = {
  anyOf: ["value", "numerator", "denominator"].map(has)
};
function cell(schema) {
  return withCondition(
    withCondition(schema, statesOrHides, rule("indicator.no-figure"), { oneOf: [STATED, HIDDEN] }),
    numeratorFits,
    rule("indicator.numerator", "numerator")
  );
}
var StratumCode = z16.string().regex(/^[A-Za-z0-9._:|-]{1,128}$/);
var place = { dimension: DimensionId, code: StratumCode, display: Text.optional() };
var StratumCrossing = z16.strictObject(place);
var Stratum = cell(
  z16.strictObject({
    ...place,
    /** The other dimensions, where several are crossed. */
    crossed: z16.array(StratumCrossing).min(1).max(2).optional(),
    ...figures
  })
);
var DefinitionReference = z16.strictObject({
  id: Id,
  version: z16.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/),
  /** SHA-256, in hexadecimal, of what the definition means: `indicatorHash` of the indicators package. */
  hash: z16.string().regex(/^[0-9a-f]{64}$/).optional()
});
var result = cell(
  record(
    z16.strictObject({
      type: z16.literal("indicator-result"),
      ...recordBase,
      nature: z16.enum(["declared", "computed"]),
      /** The definition that it follows: an id and a version, of the catalogue or of the dataset. */
      definition: DefinitionReference.optional(),
      label: Text.optional(),
      programme: referenceTo("programme").optional(),
      structures: z16.array(referenceTo("structure")).min(1).optional(),
      about: referenceTo("session", "participation", "group", "pathway-model").optional(),
      territory: referenceTo("territory").optional(),
      period: orMissing(Period),
      ...figures,
      strata: z16.array(Stratum).min(1).optional(),
      /** The smallest number of people that a published cell stands for. */
      threshold: PositiveInteger.optional(),
      /** What a reader must know before using the figure. */
      notes: z16.array(Text).min(1).optional()
    })
  )
);
var IndicatorResult = withCondition(result, isNamed, rule("indicator.unnamed", "label"), {
  anyOf: ["definition", "label"].map(has)
});

// ../../work/main/packages/core/src/participation/evaluation.ts
import * as z17 from "zod";

// ../../work/main/packages/core/src/participation/code-lists.ts
var participantRoles = {
  id: "participant-role",
  version: "1.0.0",
  title: { fr: "Qualit\xE9 du participant", en: "Role of a participant" },
  concepts: {
    habitant: concept("Habitant", "Inhabitant"),
    usager: concept("Usager", "Service user"),
    patient: concept("Patient", "Patient"),
    "conseiller-citoyen": concept("Conseiller citoyen", "Citizen councillor"),
    "conseiller-quartier": concept("Conseiller de quartier", "Neighbourhood councillor"),
    "habitant-relais": concept("Habitant relais", "Relay inhabitant", {
      definition: {
        fr: "Habitant qui s\u2019est empar\xE9 de la th\xE9matique de sant\xE9 au m\xEAme titre que les acteurs de pr\xE9vention.",
        en: "Inhabitant who took up health on a par with those who work in prevention."
      }
    }),
    pair: concept("Pair", "Peer"),
    aidant: concept("Aidant", "Caregiver"),
    professionnel: concept("Professionnel", "Professional"),
    partenaire: concept("Partenaire", "Partner"),
    elu: concept("\xC9lu", "Elected representative")
  }
};
var participationLevels = {
  id: "participation-level",
  version: "1.0.0",
  title: { fr: "Niveau de participation", en: "Level of participation" },
  concepts: {
    information: concept("Information", "Information"),
    consultation: concept("Consultation", "Consultation"),
    concertation: concept("Concertation", "Dialogue"),
    "co-construction": concept("Co-construction", "Co-construction"),
    "co-decision": concept("Cod\xE9cision", "Co-decision"),
    "self-management": concept("Autogestion", "Self-management")
  }
};
var participationForms = {
  id: "participation-form",
  version: "1.0.0",
  title: { fr: "Forme de participation", en: "Form of participation" },
  concepts: {
    formalised: concept("Formalis\xE9e", "Formalised"),
    instant: concept("Participation de l\u2019instant", "Participation of the moment"),
    "non-formalised": concept("Non formalis\xE9e", "Not formalised")
  }
};
var participationObjects = {
  id: "participation-object",
  version: "1.0.0",
  title: { fr: "Objet de la participation", en: "Object of participation" },
  concepts: {
    gouvernance: concept("Gouvernance", "Governance"),
    "projet-sante": concept("Projet de sant\xE9", "Health project"),
    "programme-etp": concept(
      "Programme d\u2019\xE9ducation th\xE9rapeutique du patient",
      "Therapeutic education programme"
    ),
    "action-collective": concept("Action collective", "Collective action"),
    "diagnostic-partage": concept("Diagnostic partag\xE9", "Shared diagnosis"),
    evaluation: concept("\xC9valuation", "Evaluation"),
    evenement: concept("Construction d\u2019un \xE9v\xE9nement", "Building an event")
  }
};
var sessionKinds = {
  id: "session-kind",
  version: "1.0.0",
  title: { fr: "Nature de la s\xE9ance", en: "Kind of session" },
  concepts: {
    workshop: concept("Atelier collectif", "Workshop"),
    "health-check": concept("Matin\xE9e de bilan de sant\xE9", "Health-check morning"),
    "shared-meal": concept("Repas partag\xE9", "Shared meal"),
    "partners-meeting": concept("R\xE9union de partenaires", "Partners' meeting"),
    "discussion-space": concept("Espace de parole", "Discussion space"),
    training: concept("Formation", "Training"),
    "national-meeting": concept("Rencontre nationale", "National meeting"),
    seminar: concept("S\xE9minaire", "Seminar"),
    other: concept("Autre", "Other")
  }
};
var sessionStatuses = {
  id: "session-status",
  version: "1.0.0",
  title: { fr: "\xC9tat de la s\xE9ance", en: "Status of the session" },
  concepts: {
    planned: concept("Pr\xE9vue", "Planned"),
    held: concept("Tenue", "Held"),
    cancelled: concept("Annul\xE9e", "Cancelled")
  }
};
var participationDirections = {
  id: "participation-direction",
  version: "1.0.0",
  title: { fr: "Sens de la participation", en: "Direction of participation" },
  concepts: {
    "bottom-up": concept("Par le bas", "Bottom-up"),
    "top-down": concept("Par le haut", "Top-down")
  }
};
var recommendationStatuses = {
  id: "recommendation-status",
  version: "1.0.0",
  title: { fr: "Suite de la pr\xE9conisation", en: "Status of the recommendation" },
  concepts: {
    proposed: concept("Propos\xE9e", "Proposed"),
    adopted: concept("Adopt\xE9e", "Adopted"),
    rejected: concept("Rejet\xE9e", "Rejected"),
    implemented: concept("Mise en \u0153uvre", "Implemented")
  }
};
var evaluationLevels = {
  id: "evaluation-level",
  version: "1.0.0",
  title: { fr: "Niveau de l\u2019\xE9valuation", en: "Level of the evaluation" },
  concepts: {
    national: concept("National", "National"),
    regional: concept("R\xE9gional", "Regional"),
    local: concept("Local", "Local")
  }
};
var evaluationStatuses = {
  id: "evaluation-status",
  version: "1.0.0",
  title: { fr: "\xC9tat de l\u2019\xE9valuation", en: "Status of the evaluation" },
  concepts: {
    planned: concept("Pr\xE9vue", "Planned"),
    "in-progress": concept("En cours", "In progress"),
    completed: concept("Termin\xE9e", "Completed")
  }
};
var evaluationMethods = {
  id: "evaluation-method",
  version: "1.0.0",
  title: { fr: "M\xE9thode d\u2019\xE9valuation", en: "Method of evaluation" },
  concepts: {
    quantitative: concept("Quantitative", "Quantitative"),
    qualitative: concept("Qualitative", "Qualitative")
  }
};

// ../../work/main/packages/core/src/participation/evaluation.ts
var Appraisal = z17.strictObject({
  by: Text,
  verdict: Text,
  date: PartialDate.optional()
});
var Evaluation = record(
  z17.strictObject({
    type: z17.literal("evaluation"),
    ...recordBase,
    programme: referenceTo("programme"),
    level: orMissing(codeOf(evaluationLevels)),
    status: orMissing(codeOf(evaluationStatuses)).optional(),
    title: Text.optional(),
    /** Who built it together. */
    coBuilders: z17.array(Coded).min(1).optional(),
    /** What they built together: "indicateurs". */
    coBuilt: Text.optional(),
    methods: z17.array(codeOf(evaluationMethods)).min(1).optional(),
    /** The points that were judged essential, in order. */
    essentialPoints: z17.array(Text).min(1).optional(),
    /** A judgment that somebody gave on the programme. */
    appraisal: Appraisal.optional(),
    period: Period.optional()
  })
);

// ../../work/main/packages/core/src/participation/feedback.ts
import * as z18 from "zod";
var feedbackKinds = {
  id: "feedback-kind",
  version: "1.0.0",
  title: { fr: "Nature du retour d\u2019exp\xE9rience", en: "Kind of feedback" },
  concepts: {
    difficulty: concept("Difficult\xE9", "Difficulty"),
    solution: concept("Solution", "Solution"),
    satisfaction: concept("Satisfaction", "Satisfaction"),
    effect: concept("Effet constat\xE9", "Observed effect"),
    "success-factor": concept("Facteur de r\xE9ussite", "Success factor"),
    "transposition-condition": concept("Condition de transposition", "Condition for transposition"),
    originality: concept("Originalit\xE9", "Originality"),
    question: concept("Question pos\xE9e", "Open question"),
    context: concept("Contexte", "Context"),
    prospect: concept("Perspective", "Prospect")
  }
};
var Feedback = record(
  z18.strictObject({
    type: z18.literal("feedback"),
    ...recordBase,
    kind: codeOf(feedbackKinds),
    about: referenceTo(
      "programme",
      "structure",
      "session",
      "participation",
      "pathway-model",
      "group",
      "evaluation"
    ),
    text: Text,
    /** The difficulties that a solution answers. */
    answers: z18.array(referenceTo("feedback")).min(1).optional(),
    quote: Quote.optional()
  })
);

// ../../work/main/packages/core/src/participation/participation.ts
import * as z20 from "zod";

// ../../work/main/packages/core/src/structures/code-lists.ts
var structureKinds = {
  id: "structure-kind",
  version: "1.1.0",
  title: { fr: "Nature de la structure", en: "Kind of structure" },
  concepts: {
    msp: concept("Maison de sant\xE9 pluriprofessionnelle", "Multi-professional health house", {
      national: [{ system: "TRE_R66", code: "603" }]
    }),
    "centre-sante": concept("Centre de sant\xE9", "Health centre", {
      // The three that 124 replaced: dentaire, de soins médicaux, polyvalent.
      national: [
        { system: "TRE_R66", code: "124" },
        { system: "TRE_R66", code: "125", equivalence: "narrower", retired: "2013-12-19" },
        { system: "TRE_R66", code: "130", equivalence: "narrower", retired: "2013-12-19" },
        { system: "TRE_R66", code: "439", equivalence: "narrower", retired: "2013-12-19" }
      ]
    }),
    "pole-sante": concept("P\xF4le de sant\xE9", "Health cluster"),
    esp: concept("\xC9quipe de soins primaires", "Primary-care team"),
    cpts: concept(
      "Communaut\xE9 professionnelle territoriale de sant\xE9",
      "Territorial professional health community",
      { national: [{ system: "TRE_R66", code: "604" }] }
    ),
    dac: concept("Dispositif d\u2019appui \xE0 la coordination", "Coordination support service", {
      national: [{ system: "TRE_R66", code: "606" }]
    }),
    emmsp: concept(
      "\xC9quipe mobile m\xE9dico-sociale pr\xE9carit\xE9",
      "Mobile health and social team for people in precarious situations",
      { national: [{ system: "TRE_R66", code: "608" }] }
    ),
    pmi: concept("Protection maternelle et infantile", "Mother and child health service", {
      national: [{ system: "TRE_R66", code: "223" }]
    }),
    cmp: concept("Centre m\xE9dico-psychologique", "Community mental health centre", {
      national: [{ system: "TRE_R66", code: "156" }]
    }),
    csapa: concept(
      "Centre de soins, d\u2019accompagnement et de pr\xE9vention en addictologie",
      "Addiction care, support and prevention centre",
      { national: [{ system: "TRE_R66", code: "197" }] }
    ),
    caarud: concept(
      "Centre d\u2019accueil et d\u2019accompagnement \xE0 la r\xE9duction des risques pour usagers de drogues",
      "Harm reduction centre for people who use drugs",
      { national: [{ system: "TRE_R66", code: "178" }] }
    ),
    act: concept("Appartement de coordination th\xE9rapeutique", "Therapeutic coordination flat", {
      national: [{ system: "TRE_R66", code: "165" }]
    }),
    lhss: concept("Lits halte soins sant\xE9", "Respite care beds for homeless people", {
      national: [{ system: "TRE_R66", code: "180" }]
    }),
    cegidd: concept(
      "Centre gratuit d\u2019information, de d\xE9pistage et de diagnostic",
      "Free information, screening and diagnosis centre",
      { national: [{ system: "TRE_R66", code: "638" }] }
    ),
    clat: concept("Centre de lutte antituberculeuse", "Tuberculosis control centre", {
      national: [{ system: "TRE_R66", code: "637" }]
    }),
    "centre-soins-prevention": concept(
      "Centre de soins et de pr\xE9vention",
      "Care and prevention centre",
      { national: [{ system: "TRE_R66", code: "636" }] }
    ),
    "lieu-soins-non-programmes": concept(
      "Lieu de soins non programm\xE9s",
      "Place of unscheduled care",
      {
        definition: {
          fr: "Lieu fixe de m\xE9decine g\xE9n\xE9rale, ouvert aux heures de la permanence des soins : une maison m\xE9dicale de garde.",
          en: "Fixed place of general practice that opens out of hours: a maison m\xE9dicale de garde."
        },
        national: [{ system: "TRE_R66", code: "617" }]
      }
    ),
    "structure-experimentale-sante": concept(
      "Structure exp\xE9rimentale en sant\xE9",
      "Experimental health structure",
      { national: [{ system: "TRE_R66", code: "633" }] }
    ),
    pharmacie: concept("Pharmacie d\u2019officine", "Community pharmacy", {
      national: [{ system: "TRE_R66", code: "620" }]
    }),
    spst: concept("Service de pr\xE9vention et de sant\xE9 au travail", "Occupational health service", {
      national: [{ system: "TRE_R66", code: "616" }]
    }),
    ccas: concept("Centre communal d\u2019action sociale", "Municipal social action centre"),
    "pole-ressources-sante": concept("P\xF4le ressources sant\xE9", "Health resource point"),
    "centre-examens-sante": concept("Centre d\u2019examens de sant\xE9", "Health examination centre", {
      national: [{ system: "TRE_R66", code: "347" }]
    }),
    hospital: concept("H\xF4pital", "Hospital"),
    association: concept("Association", "Non-profit association"),
    mutual: concept("Mutuelle", "Mutual society"),
    "local-authority": concept("Collectivit\xE9 territoriale", "Local authority"),
    "state-service": concept("Service de l\u2019\xC9tat", "Service of the State"),
    ars: concept("Agence r\xE9gionale de sant\xE9", "Regional health agency"),
    cpam: concept("Caisse primaire d\u2019assurance maladie", "Local health-insurance fund"),
    federation: concept("F\xE9d\xE9ration", "Federation"),
    company: concept("Entreprise", "Company"),
    other: concept("Autre", "Other")
  }
};
var staffFunctions = {
  id: "staff-function",
  version: "1.1.0",
  title: { fr: "Fonction", en: "Function" },
  concepts: {
    "mediateur-sante": concept("M\xE9diateur ou m\xE9diatrice en sant\xE9", "Health mediator", {
      national: [
        { system: "TRE_R291", code: "99", equivalence: "wider" },
        { system: "TRE_R85", code: "312", equivalence: "wider" }
      ]
    }),
    "accompagnateur-sante": concept(
      "Accompagnateur ou accompagnatrice sant\xE9",
      "Health support worker",
      {
        national: [
          { system: "TRE_R291", code: "99", equivalence: "wider" },
          { system: "TRE_R85", code: "312", equivalence: "wider" }
        ]
      }
    ),
    coordinateur: concept("Coordinateur ou coordinatrice", "Coordinator"),
    "coordinateur-parcours": concept(
      "Coordonnateur ou coordonnatrice de parcours",
      "Care pathway coordinator",
      { national: [{ system: "TRE_R85", code: "330" }] }
    ),
    referent: concept("R\xE9f\xE9rent ou r\xE9f\xE9rente", "Local lead"),
    medecin: concept("M\xE9decin", "Physician", { national: [{ system: "TRE_G15", code: "10" }] }),
    infirmier: concept("Infirmier ou infirmi\xE8re", "Nurse", {
      national: [{ system: "TRE_G15", code: "60" }]
    }),
    "sage-femme": concept("Sage-femme", "Midwife", {
      national: [{ system: "TRE_G15", code: "50" }]
    }),
    "chirurgien-dentiste": concept("Chirurgien-dentiste", "Dentist", {
      national: [{ system: "TRE_G15", code: "40" }]
    }),
    kinesitherapeute: concept("Masseur-kin\xE9sith\xE9rapeute", "Physiotherapist", {
      national: [{ system: "TRE_G15", code: "70" }]
    }),
    orthophoniste: concept("Orthophoniste", "Speech therapist", {
      national: [{ system: "TRE_G15", code: "91" }]
    }),
    "pedicure-podologue": concept("P\xE9dicure-podologue", "Podiatrist", {
      national: [{ system: "TRE_G15", code: "80" }]
    }),
    dieteticien: concept("Di\xE9t\xE9ticien ou di\xE9t\xE9ticienne", "Dietitian", {
      national: [{ system: "TRE_G15", code: "95" }]
    }),
    pharmacien: concept("Pharmacien ou pharmacienne", "Pharmacist", {
      national: [{ system: "TRE_G15", code: "21" }]
    }),
    psychologue: concept("Psychologue", "Psychologist", {
      national: [{ system: "TRE_R95", code: "93" }]
    }),
    "assistant-medical": concept("Assistant m\xE9dical ou assistante m\xE9dicale", "Medical assistant", {
      national: [{ system: "TRE_R85", code: "332" }]
    }),
    "educateur-apa": concept(
      "\xC9ducateur ou \xE9ducatrice en activit\xE9 physique adapt\xE9e",
      "Adapted physical activity educator",
      { national: [{ system: "TRE_R85", code: "361" }] }
    ),
    "travailleur-social": concept("Travailleur social", "Social worker"),
    "assistant-service-social": concept(
      "Assistant ou assistante de service social",
      "Social services assistant",
      { national: [{ system: "TRE_R94", code: "41" }] }
    ),
    "conseiller-esf": concept(
      "Conseiller ou conseill\xE8re en \xE9conomie sociale et familiale",
      "Household and family economics adviser",
      {
        national: [
          { system: "TRE_R85", code: "320" },
          { system: "TRE_R94", code: "44", retired: "2024-12-13" }
        ]
      }
    ),
    "educateur-specialise": concept(
      "\xC9ducateur sp\xE9cialis\xE9 ou \xE9ducatrice sp\xE9cialis\xE9e",
      "Specialised educator",
      {
        national: [
          { system: "TRE_R85", code: "326" },
          { system: "TRE_R94", code: "51", retired: "2024-12-13" }
        ]
      }
    ),
    "educateur-jeunes-enfants": concept(
      "\xC9ducateur ou \xE9ducatrice de jeunes enfants",
      "Early childhood educator",
      {
        national: [
          { system: "TRE_R85", code: "325" },
          { system: "TRE_R94", code: "49", retired: "2024-12-13" }
        ]
      }
    ),
    "moniteur-educateur": concept("Moniteur \xE9ducateur ou monitrice \xE9ducatrice", "Youth worker", {
      national: [
        { system: "TRE_R85", code: "324" },
        { system: "TRE_R94", code: "48", retired: "2024-12-13" }
      ]
    }),
    "mediateur-familial": concept("M\xE9diateur familial ou m\xE9diatrice familiale", "Family mediator", {
      national: [
        { system: "TRE_R85", code: "321" },
        { system: "TRE_R94", code: "45", retired: "2024-12-13" }
      ]
    }),
    tisf: concept(
      "Technicien ou technicienne de l\u2019intervention sociale et familiale",
      "Social and family support technician",
      {
        national: [
          { system: "TRE_R85", code: "319" },
          { system: "TRE_R94", code: "43", retired: "2024-12-13" }
        ]
      }
    ),
    aes: concept("Accompagnant \xE9ducatif et social", "Educational and social support worker", {
      national: [
        { system: "TRE_R85", code: "328" },
        { system: "TRE_R94", code: "53", retired: "2024-12-13" }
      ]
    }),
    accueillant: concept("Accueillant ou accueillante", "Receptionist", {
      national: [{ system: "TRE_R85", code: "336", equivalence: "wider" }]
    }),
    interprete: concept("Interpr\xE8te", "Interpreter"),
    "animateur-atelier": concept("Animateur ou animatrice d\u2019atelier", "Workshop facilitator", {
      national: [{ system: "TRE_R85", code: "368", equivalence: "wider" }]
    }),
    "professionnel-sante": concept("Professionnel de sant\xE9", "Health professional"),
    stagiaire: concept("Stagiaire", "Trainee"),
    benevole: concept("B\xE9n\xE9vole", "Volunteer")
  }
};
var territoryKinds = {
  id: "territory-kind",
  version: "1.0.0",
  title: { fr: "Nature du territoire", en: "Kind of territory" },
  concepts: {
    commune: concept("Commune", "Municipality"),
    quartier: concept("Quartier", "Neighbourhood"),
    qpv: concept(
      "Quartier prioritaire de la politique de la ville",
      "Priority neighbourhood of urban policy"
    ),
    iris: concept("IRIS", "IRIS statistical area"),
    departement: concept("D\xE9partement", "D\xE9partement"),
    region: concept("R\xE9gion", "R\xE9gion"),
    pays: concept("Pays", "Country")
  }
};
var partnerRoles = {
  id: "partner-role",
  version: "1.0.0",
  title: { fr: "R\xF4le du partenaire", en: "Role of a partner" },
  concepts: {
    projets: concept("Projets", "Projects"),
    participation: concept("Participation", "Participation"),
    financement: concept("Financement", "Funding"),
    animation: concept("Animation", "Facilitation"),
    soutien: concept("Soutien", "Support"),
    impulsion: concept("Impulsion", "Driving force"),
    lieu: concept("Mise \xE0 disposition du lieu ou du service", "Provision of the place or service")
  }
};
var fundingSchemes = {
  id: "funding-scheme",
  version: "1.0.0",
  title: { fr: "Dispositif de financement", en: "Funding scheme" },
  concepts: {
    fir: concept("Fonds d\u2019intervention r\xE9gional", "Regional intervention fund"),
    asv: concept("Atelier Sant\xE9 Ville", "City health workshop"),
    "appel-a-projets": concept("Appel \xE0 projets", "Call for projects"),
    "article-51": concept(
      "Article 51 de la LFSS 2018",
      "Article 51 of the 2018 social security funding act"
    ),
    cls: concept("Contrat local de sant\xE9", "Local health contract")
  }
};
var siteKinds = {
  id: "site-kind",
  version: "1.0.0",
  title: { fr: "Nature du site", en: "Kind of site" },
  concepts: {
    main: concept("Site principal", "Main site"),
    antenna: concept("Antenne", "Antenna"),
    other: concept("Autre", "Other")
  }
};

// ../../work/main/packages/core/src/participation/attendance.ts
import * as z19 from "zod";
var ParticipantCount = z19.strictObject({
  roles: z19.array(codedIn(participantRoles)).min(1),
  count: orMissing(Quantity).optional(),
  /** Whether these people are among the total: some sources do not say. */
  withinTotal: orMissing(z19.boolean()).optional()
});
var Attendance = notEmpty(
  z19.strictObject({
    total: orMissing(Quantity).optional(),
    byRole: z19.array(ParticipantCount).min(1).optional(),
    /** True when nobody is counted in two categories. */
    disjoint: orMissing(z19.boolean()).optional(),
    persons: z19.array(referenceTo("person")).min(1).optional()
  })
);

// ../../work/main/packages/core/src/participation/participation.ts
var ProfessionalsInvolved = z20.strictObject({
  function: codedIn(staffFunctions),
  count: Quantity.optional()
});
var Participation = record(
  z20.strictObject({
    type: z20.literal("participation"),
    ...recordBase,
    title: Text,
    description: Text.optional(),
    level: orMissing(codeOf(participationLevels)).optional(),
    forms: z20.array(codedIn(participationForms)).min(1).optional(),
    direction: orMissing(codeOf(participationDirections)).optional(),
    /** The direction in the source's words: "par le bas et par la proximité". */
    directionDescription: Text.optional(),
    objects: z20.array(codedIn(participationObjects)).min(1).optional(),
    hosts: z20.array(referenceTo("structure")).min(1).optional(),
    programme: referenceTo("programme").optional(),
    session: referenceTo("session").optional(),
    period: Period.optional(),
    participants: Attendance.optional(),
    professionals: z20.array(ProfessionalsInvolved).min(1).optional(),
    outputs: z20.array(Text).min(1).optional()
  })
);

// ../../work/main/packages/core/src/participation/recommendation.ts
import * as z21 from "zod";
var Recommendation = record(
  z21.strictObject({
    type: z21.literal("recommendation"),
    ...recordBase,
    title: Text.optional(),
    text: orMissing(Text),
    from: z21.array(referenceTo("participation", "session")).min(1).optional(),
    addressee: Text.optional(),
    status: orMissing(codeOf(recommendationStatuses)).optional()
  })
);

// ../../work/main/packages/core/src/participation/session.ts
import * as z23 from "zod";

// ../../work/main/packages/core/src/values/place.ts
import * as z22 from "zod";
var Place = notEmpty(
  z22.strictObject({
    structure: referenceTo("structure").optional(),
    territory: referenceTo("territory").optional(),
    description: Text.optional()
  })
);

// ../../work/main/packages/core/src/values/publics.ts
var publics = {
  id: "public",
  version: "1.1.0",
  title: { fr: "Public", en: "Population" },
  concepts: {
    precarite: concept("Personnes en situation de pr\xE9carit\xE9", "People in precarious situations", {
      national: [{ system: "TRE_R239", code: "06" }]
    }),
    "tout-public": concept("Tout public", "General public", {
      national: [{ system: "TRE_R239", code: "07" }]
    }),
    jeunes: concept("Jeunes", "Young people"),
    etudiants: concept("\xC9tudiants", "Students", {
      national: [{ system: "TRE_R239", code: "08" }]
    }),
    "habitants-qpv": concept(
      "Habitants des quartiers prioritaires",
      "Inhabitants of priority neighbourhoods"
    ),
    professionnels: concept("Professionnels", "Professionals"),
    "chronique-ald": concept(
      "Personnes atteintes de maladie chronique ou en ALD",
      "People with chronic disease",
      { national: [{ system: "TRE_R239", code: "09" }] }
    ),
    "perte-autonomie": concept(
      "Personnes \xE2g\xE9es en perte d\u2019autonomie et aidants",
      "Older people losing their autonomy, and caregivers",
      { national: [{ system: "TRE_R239", code: "01" }] }
    ),
    "personnes-agees-autonomes": concept("Personnes \xE2g\xE9es autonomes", "Autonomous older people", {
      national: [{ system: "TRE_R239", code: "03" }]
    }),
    handicap: concept(
      "Personnes en situation de handicap et aidants",
      "People with disabilities, and caregivers",
      { national: [{ system: "TRE_R239", code: "02" }] }
    ),
    "handicap-vieillissement": concept(
      "Personnes handicap\xE9es vieillissantes",
      "Ageing people with disabilities",
      { national: [{ system: "TRE_R239", code: "05" }] }
    ),
    addiction: concept(
      "Personnes pr\xE9sentant une conduite addictive",
      "People with an addictive behaviour",
      { national: [{ system: "TRE_R239", code: "04" }] }
    )
  }
};

// ../../work/main/packages/core/src/values/themes.ts
var themes = {
  id: "theme",
  version: "1.0.0",
  title: { fr: "Th\xE8me", en: "Theme" },
  concepts: {
    "acces-droits": concept("Acc\xE8s aux droits", "Access to rights"),
    "acces-soins": concept("Acc\xE8s aux soins", "Access to care"),
    prevention: concept("Pr\xE9vention", "Prevention"),
    depistage: concept("D\xE9pistage", "Screening"),
    alimentation: concept("Alimentation", "Nutrition"),
    "activite-physique": concept("Activit\xE9 physique", "Physical activity"),
    "sante-mentale": concept("Sant\xE9 mentale et bien-\xEAtre", "Mental health and well-being"),
    addictions: concept("Addictions", "Addictions"),
    alcool: concept("Alcool", "Alcohol"),
    tabac: concept("Tabac", "Tobacco"),
    contraception: concept("Contraception", "Contraception"),
    "representations-sante": concept("Repr\xE9sentations de la sant\xE9", "Ideas about health"),
    parentalite: concept("Parentalit\xE9", "Parenthood"),
    logement: concept("Logement", "Housing"),
    numerique: concept("Num\xE9rique", "Digital skills"),
    "participation-sante": concept("Participation en sant\xE9", "Participation in health"),
    "education-therapeutique": concept("\xC9ducation th\xE9rapeutique", "Therapeutic education")
  }
};

// ../../work/main/packages/core/src/participation/session.ts
var SessionStep = z23.strictObject({ model: referenceTo("pathway-model"), step: Id });
var Session = record(
  z23.strictObject({
    type: z23.literal("session"),
    ...recordBase,
    kind: codeOf(sessionKinds),
    status: codeOf(sessionStatuses),
    title: Text.optional(),
    description: Text.optional(),
    themes: z23.array(codedIn(themes)).min(1).optional(),
    publics: z23.array(codedIn(publics)).min(1).optional(),
    objectives: z23.array(Text).min(1).optional(),
    programme: referenceTo("programme").optional(),
    /** The step of a pathway model that the session carries out. */
    step: SessionStep.optional(),
    group: referenceTo("group").optional(),
    hosts: z23.array(referenceTo("structure")).min(1).optional(),
    supporters: z23.array(referenceTo("structure")).min(1).optional(),
    start: orMissing(DateOrDateTime),
    duration: Duration.optional(),
    place: Place.optional(),
    /** How often it is held, when the record stands for a series: `P6W`. */
    recurrence: Duration.optional(),
    /** From when to when, when the record stands for a series. */
    series: Period.optional(),
    invited: Attendance.optional(),
    attended: Attendance.optional(),
    /** Where participants came from, in words: "dix régions". */
    attendedFrom: Text.optional()
  })
);

// ../../work/main/packages/core/src/pathways/assessment.ts
import * as z24 from "zod";

// ../../work/main/packages/core/src/pathways/code-lists.ts
var stepKinds = {
  id: "step-kind",
  version: "1.0.0",
  title: { fr: "Nature de l\u2019\xE9tape", en: "Kind of step" },
  concepts: {
    preparation: concept(
      "Pr\xE9paration, partenariat et mobilisation",
      "Preparation, partnership and recruitment"
    ),
    "collective-exchange": concept("\xC9change collectif", "Collective exchange"),
    "individual-interview": concept("Entretien individuel", "Individual interview"),
    "health-check": concept("Bilan de sant\xE9", "Health check"),
    "shared-meal": concept("Repas partag\xE9", "Shared meal"),
    "feedback-and-prevention": concept(
      "Retour et information de pr\xE9vention",
      "Feedback and prevention"
    ),
    workshop: concept("Atelier", "Workshop"),
    "follow-up": concept("Suivi", "Follow-up"),
    other: concept("Autre", "Other")
  }
};
var referralOrigins = {
  id: "referral-origin",
  version: "1.0.0",
  title: { fr: "Origine de l\u2019orientation", en: "Origin of the referral" },
  concepts: {
    outreach: concept("Aller-vers", "Outreach"),
    self: concept("D\xE9marche de la personne", "Self-referral"),
    professional: concept("Professionnel de la structure", "Professional of the structure"),
    partner: concept("Partenaire", "Partner"),
    entourage: concept("Entourage", "Family or friends")
  }
};
var needDimensions = {
  id: "need-dimension",
  version: "1.0.0",
  title: { fr: "Dimension du besoin", en: "Dimension of the need" },
  concepts: {
    medical: concept("M\xE9dicale", "Medical"),
    psychological: concept("Psychologique", "Psychological"),
    social: concept("Sociale", "Social")
  }
};
var actionKinds = {
  id: "action-kind",
  version: "1.0.0",
  title: { fr: "Nature de l\u2019action", en: "Kind of action" },
  concepts: {
    orientation: concept("Orientation", "Orientation"),
    "physical-accompaniment": concept("Accompagnement physique", "Going along with the person"),
    "rights-opening": concept("Ouverture de droits", "Opening of rights"),
    appointment: concept("Prise de rendez-vous", "Making an appointment"),
    screening: concept("D\xE9pistage", "Screening"),
    "health-check": concept("Bilan de sant\xE9", "Health check"),
    "health-education": concept("D\xE9marche \xE9ducative", "Health education"),
    "support-care": concept("Soins de support", "Supportive care"),
    coordination: concept("Coordination", "Coordination"),
    interpreting: concept("Interpr\xE9tariat", "Interpreting"),
    workshop: concept("Participation \xE0 un atelier", "Attending a workshop"),
    other: concept("Autre", "Other")
  }
};
var closureReasons = {
  id: "closure-reason",
  version: "1.0.0",
  title: { fr: "Motif de fin d\u2019accompagnement", en: "Reason for the end of the accompaniment" },
  concepts: {
    "goals-achieved": concept("Objectifs atteints", "Goals achieved"),
    handover: concept("Relais pass\xE9 \xE0 une autre structure", "Handed over to another structure"),
    "person-decision": concept("D\xE9cision de la personne", "The person's decision"),
    "structure-decision": concept("D\xE9cision de la structure", "The structure's decision"),
    "lost-to-follow-up": concept("Perdu de vue", "Lost to follow-up"),
    removal: concept("D\xE9m\xE9nagement", "Moved away"),
    death: concept("D\xE9c\xE8s", "Death"),
    other: concept("Autre", "Other")
  }
};
var rights = {
  id: "right",
  version: "1.0.0",
  title: { fr: "Droit", en: "Right" },
  concepts: {
    puma: concept("Protection universelle maladie", "Universal health cover"),
    c2s: concept("Compl\xE9mentaire sant\xE9 solidaire", "Solidarity complementary health cover"),
    ame: concept("Aide m\xE9dicale de l\u2019\xC9tat", "State medical aid"),
    ald: concept("Affection de longue dur\xE9e", "Long-term illness status"),
    aah: concept("Allocation aux adultes handicap\xE9s", "Disabled adults allowance"),
    rsa: concept("Revenu de solidarit\xE9 active", "Active solidarity income"),
    mdph: concept("Reconnaissance MDPH", "Disability recognition")
  }
};
var contactModes = {
  id: "contact-mode",
  version: "1.0.0",
  title: { fr: "Mode de contact", en: "Mode of contact" },
  concepts: {
    reception: concept("Accueil", "Reception"),
    permanence: concept("Permanence", "Drop-in hours"),
    outreach: concept("Aller-vers", "Outreach"),
    call: concept("Appel", "Call"),
    visit: concept("Visite", "Visit")
  }
};
var reviewKinds = {
  id: "review-kind",
  version: "1.0.0",
  title: { fr: "Nature du bilan", en: "Kind of review" },
  concepts: {
    partial: concept("Partiel", "Partial", { national: [{ system: "TRE_R389", code: "PARTIEL" }] }),
    intermediate: concept("Interm\xE9diaire", "Intermediate", {
      national: [{ system: "TRE_R389", code: "INTERMEDIAIRE" }]
    }),
    final: concept("Final", "Final", { national: [{ system: "TRE_R389", code: "FINAL" }] })
  }
};
var rightStatuses = {
  id: "right-status",
  version: "1.0.0",
  title: { fr: "\xC9tat d\u2019un droit", en: "Status of a right" },
  concepts: {
    lacking: concept("Absent", "Lacking"),
    eligible: concept("Absent, la personne y a droit", "Lacking, the person is entitled to it"),
    obtained: concept("Obtenu", "Obtained"),
    renewed: concept("Renouvel\xE9", "Renewed")
  }
};
var genders = {
  id: "gender",
  version: "1.0.0",
  title: { fr: "Genre", en: "Gender" },
  concepts: {
    female: concept("Femme", "Female"),
    male: concept("Homme", "Male"),
    other: concept("Autre", "Other")
  }
};
var referralDecisions = {
  id: "referral-decision",
  version: "1.0.0",
  title: { fr: "Suite de l\u2019orientation", en: "Decision on the referral" },
  concepts: {
    accepted: concept("Accept\xE9e", "Accepted"),
    refused: concept("Refus\xE9e", "Refused"),
    waiting: concept("En attente", "Waiting")
  }
};
var expectationOrigins = {
  id: "expectation-origin",
  version: "1.0.0",
  title: { fr: "Origine de l\u2019attente", en: "Origin of the expectation" },
  concepts: {
    person: concept("La personne", "The person"),
    family: concept("La famille", "The family"),
    professional: concept("Un professionnel", "A professional")
  }
};
var stepModes = {
  id: "step-mode",
  version: "1.0.0",
  title: { fr: "Mode de l\u2019\xE9tape", en: "Mode of the step" },
  concepts: {
    individual: concept("Individuel", "Individual"),
    collective: concept("Collectif", "Collective"),
    both: concept("Individuel et collectif", "Individual and collective")
  }
};

// ../../work/main/packages/core/src/pathways/assessment.ts
var answer = orMissing(z24.boolean()).optional();
var EpicesAnswers = z24.strictObject({
  instrument: z24.literal("epices"),
  /** Meets a social worker at times. */
  q1: answer,
  /** Has complementary health insurance. */
  q2: answer,
  /** Lives as a couple. */
  q3: answer,
  /** Owns the home. */
  q4: answer,
  /** Has real financial difficulties at some time of the month. */
  q5: answer,
  /** Did sport in the last 12 months. */
  q6: answer,
  /** Went to a show in the last 12 months. */
  q7: answer,
  /** Went on holiday in the last 12 months. */
  q8: answer,
  /** Saw family, other than parents and children, in the last 6 months. */
  q9: answer,
  /** Could be put up for a few days. */
  q10: answer,
  /** Could get material help. */
  q11: answer
});
var RightStatus = codeOf(rightStatuses);
var RightSituation = z24.strictObject({
  right: codedIn(rights),
  status: orMissing(RightStatus)
});
var SituationAnswers = z24.strictObject({
  instrument: z24.literal("situation"),
  /** A médecin traitant is declared to the health insurance. */
  regularDoctor: orMissing(z24.boolean()).optional(),
  complementaryCover: orMissing(RightStatus).optional(),
  rights: z24.array(RightSituation).min(1).optional(),
  interpreterNeeded: orMissing(z24.boolean()).optional(),
  interpreterUsed: orMissing(z24.boolean()).optional()
});
var Assessment = record(
  z24.strictObject({
    type: z24.literal("assessment"),
    ...recordBase,
    person: referenceTo("person"),
    pathway: referenceTo("pathway").optional(),
    date: PartialDate,
    answers: z24.discriminatedUnion("instrument", [EpicesAnswers, SituationAnswers])
  })
);

// ../../work/main/packages/core/src/pathways/contact.ts
import * as z25 from "zod";
var Contact = record(
  z25.strictObject({
    type: z25.literal("contact"),
    ...recordBase,
    structure: referenceTo("structure"),
    pathway: referenceTo("pathway").optional(),
    person: referenceTo("person").optional(),
    mode: codeOf(contactModes),
    date: PartialDate,
    durationMinutes: WholeNumber.optional(),
    themes: z25.array(codedIn(themes)).min(1).optional(),
    professional: referenceTo("professional").optional(),
    interpreterNeeded: orMissing(z25.boolean()).optional(),
    interpreterUsed: orMissing(z25.boolean()).optional()
  })
);

// ../../work/main/packages/core/src/pathways/group.ts
import * as z26 from "zod";
var Group = record(
  z26.strictObject({
    type: z26.literal("group"),
    ...recordBase,
    name: Text,
    structure: referenceTo("structure").optional(),
    programme: referenceTo("programme").optional(),
    model: referenceTo("pathway-model").optional(),
    publics: z26.array(codedIn(publics)).min(1).optional(),
    size: orMissing(Quantity).optional(),
    members: z26.array(referenceTo("person")).min(1).optional(),
    period: Period.optional()
  })
);

// ../../work/main/packages/core/src/pathways/pathway.ts
import * as z28 from "zod";

// ../../work/main/packages/core/src/values/parts.ts
import * as z27 from "zod";
function partsList(part) {
  const repeated = rule("id.local-duplicate");
  const list = z27.array(part).min(1).superRefine((parts, context) => {
    for (const position of repeatedIds(parts)) {
      context.addIssue({ code: "custom", path: [position, "id"], params: repeated.params });
    }
  });
  return noteCondition(list, haveOwnIds, repeated);
}

// ../../work/main/packages/core/src/pathways/pathway.ts
var Referral = notEmpty(
  z28.strictObject({
    origin: orMissing(codeOf(referralOrigins)).optional(),
    date: PartialDate.optional(),
    decision: orMissing(codeOf(referralDecisions)).optional(),
    decisionDate: PartialDate.optional()
  })
);
var Agreement = z28.strictObject({
  decision: z28.enum(["permit", "deny"]),
  date: PartialDate,
  /** Who agreed: the person, or someone who speaks for them. */
  by: z28.enum(["person", "representative"]).optional()
});
var Sharing = z28.strictObject({
  legalBasis: z28.enum(["consent", "care-team"]),
  decision: z28.enum(["permit", "deny"]),
  date: PartialDate.optional()
});
var Need = z28.strictObject({
  id: Id,
  /** Missing where a need comes from a source that does not say it. */
  dimension: orMissing(codeOf(needDimensions)),
  theme: codedIn(themes).optional(),
  text: Text.optional(),
  date: PartialDate.optional()
});
var Expectation = z28.strictObject({
  id: Id,
  text: Text,
  /** Missing where an expectation comes from a source that does not say whose it is. */
  origin: orMissing(codeOf(expectationOrigins))
});
var Goal = z28.strictObject({
  id: Id,
  text: Text,
  /** The needs, of the same pathway, that it answers. */
  needs: z28.array(Id).min(1).optional(),
  status: z28.enum([
    "proposed",
    "planned",
    "accepted",
    "active",
    "on-hold",
    "completed",
    "cancelled",
    "rejected"
  ]),
  achievement: z28.enum([
    "in-progress",
    "improving",
    "worsening",
    "no-change",
    "achieved",
    "sustaining",
    "not-achieved",
    "no-progress",
    "not-attainable"
  ]).optional(),
  start: PartialDate.optional(),
  due: PartialDate.optional()
});
var Action = z28.strictObject({
  id: Id,
  kind: codeOf(actionKinds),
  title: Text,
  /** The goals, of the same pathway, that it serves. */
  goals: z28.array(Id).min(1).optional(),
  status: z28.enum([
    "requested",
    "accepted",
    "rejected",
    "in-progress",
    "on-hold",
    "completed",
    "cancelled",
    "failed"
  ]),
  period: Period.optional(),
  performer: referenceTo("professional", "structure").optional()
});
var Review = z28.strictObject({
  id: Id,
  kind: codeOf(reviewKinds),
  date: PartialDate,
  summary: Text.optional()
});
var TeamMember = z28.strictObject({
  professional: referenceTo("professional"),
  role: codedIn(staffFunctions).optional(),
  period: Period.optional()
});
var Closure = z28.strictObject({
  reason: orMissing(codeOf(closureReasons)),
  outcome: Text.optional()
});
var Pathway = record(
  z28.strictObject({
    type: z28.literal("pathway"),
    ...recordBase,
    subject: referenceTo("person", "group"),
    structure: referenceTo("structure"),
    programme: referenceTo("programme").optional(),
    model: referenceTo("pathway-model").optional(),
    title: Text.optional(),
    status: z28.enum(["draft", "active", "on-hold", "revoked", "completed", "unknown"]),
    referral: Referral.optional(),
    period: Period.optional(),
    agreement: Agreement.optional(),
    sharing: Sharing.optional(),
    needs: partsList(Need).optional(),
    expectations: partsList(Expectation).optional(),
    goals: partsList(Goal).optional(),
    actions: partsList(Action).optional(),
    reviews: partsList(Review).optional(),
    team: z28.array(TeamMember).min(1).optional(),
    closure: Closure.optional()
  })
);

// ../../work/main/packages/core/src/pathways/pathway-model.ts
import * as z29 from "zod";
var StepActor = z29.strictObject({
  structure: referenceTo("structure"),
  role: Coded.optional()
});
var PathwayStep = z29.strictObject({
  id: Id,
  kind: codeOf(stepKinds),
  title: Text,
  description: Text.optional(),
  mode: codeOf(stepModes).optional(),
  place: Place.optional(),
  actors: z29.array(StepActor).min(1).optional(),
  /** When it takes place, in words: "une matinée", "à la mi-journée". */
  timing: Text.optional(),
  duration: Duration.optional(),
  /** Steps, of the same model, that come before. */
  prerequisites: z29.array(Id).min(1).optional(),
  contents: z29.array(Text).min(1).optional(),
  /** True when the source implies the step without describing it. */
  implicit: z29.literal(true).optional()
});
var PathwayModel = record(
  z29.strictObject({
    type: z29.literal("pathway-model"),
    ...recordBase,
    title: Text,
    description: Text.optional(),
    programme: referenceTo("programme").optional(),
    publics: z29.array(codedIn(publics)).min(1).optional(),
    groupSize: Quantity.optional(),
    steps: partsList(PathwayStep)
  })
);

// ../../work/main/packages/core/src/pathways/person.ts
import * as z30 from "zod";
var Pseudonym = z30.strictObject({
  value: z30.string().regex(/^[A-Za-z0-9._~-]{1,128}$/),
  scope: Text,
  keyId: z30.string().regex(/^[A-Za-z0-9._-]{1,64}$/).optional()
});
var age = WholeNumber.max(150);
var ages = z30.strictObject({ from: age, to: age.optional(), on: PartialDate });
var AgeBand = withCondition(ages, agesGoUp, rule("person.age-band", "to"));
var Residence = notEmpty(
  z30.strictObject({
    territory: orMissing(referenceTo("territory")).optional(),
    /** True when the home is in a quartier prioritaire of the geography that holds at that time. */
    inQpv: orMissing(z30.boolean()).optional(),
    period: Period.optional()
  })
);
var Person = record(
  z30.strictObject({
    type: z30.literal("person"),
    ...recordBase,
    pseudonym: Pseudonym.optional(),
    birthYear: orMissing(z30.number().int().min(1880).max(2100)).optional(),
    /** How old the person is, to a few years, on a date: where the year of birth is not known. */
    ageBand: AgeBand.optional(),
    gender: orMissing(codeOf(genders)).optional(),
    residences: z30.array(Residence).min(1).optional()
  })
);

// ../../work/main/packages/core/src/structures/enrolment.ts
import * as z31 from "zod";
var fields2 = record(
  z31.strictObject({
    type: z31.literal("enrolment"),
    ...recordBase,
    programme: referenceTo("programme"),
    structure: orMissing(referenceTo("structure")),
    count: Quantity.optional(),
    /** What kinds of structure they are, as the source says it. */
    structureKinds: z31.array(codeOf(structureKinds)).min(1).optional(),
    description: Text.optional(),
    cohort: Text.optional(),
    period: Period.optional()
  })
);
var Enrolment = withCondition(fields2, namesOrCounts, rule("enrolment.count", "count"), {
  if: has("count"),
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: { properties: { structure: has("missing") } }
});

// ../../work/main/packages/core/src/structures/funding.ts
import * as z32 from "zod";
var Funding = record(
  z32.strictObject({
    type: z32.literal("funding"),
    ...recordBase,
    funder: orMissing(referenceTo("structure")),
    beneficiary: referenceTo("structure").optional(),
    programme: referenceTo("programme").optional(),
    scheme: codedIn(fundingSchemes).optional(),
    amount: orMissing(Money),
    period: orMissing(Period),
    description: Text.optional()
  })
);

// ../../work/main/packages/core/src/structures/partnership.ts
import * as z33 from "zod";
var PartnershipParty = z33.strictObject({
  structure: referenceTo("structure"),
  roles: z33.array(codedIn(partnerRoles)).min(1).optional(),
  description: Text.optional()
});
var Partnership = record(
  z33.strictObject({
    type: z33.literal("partnership"),
    ...recordBase,
    programme: referenceTo("programme").optional(),
    parties: z33.array(PartnershipParty).min(1),
    /** True when a convention establishes it. */
    formalised: orMissing(z33.boolean()).optional(),
    conventionTitle: Text.optional(),
    period: Period.optional()
  })
);

// ../../work/main/packages/core/src/structures/professional.ts
import * as z35 from "zod";

// ../../work/main/packages/core/src/identifiers/professional-identifiers.ts
import * as z34 from "zod";
var Rpps = z34.string().regex(/^\d{11}$/).brand();
var Adeli = z34.string().regex(/^[0-9][0-9AB][0-9]{7}$/).brand();

// ../../work/main/packages/core/src/structures/professional.ts
var Professional = record(
  z35.strictObject({
    type: z35.literal("professional"),
    ...recordBase,
    structure: referenceTo("structure"),
    rpps: Rpps.optional(),
    adeli: Adeli.optional(),
    function: codedIn(staffFunctions),
    speciality: Text.optional(),
    employer: referenceTo("structure").optional(),
    /** Full-time equivalents. */
    fte: orMissing(FiniteNumber.min(0)).optional(),
    period: Period.optional(),
    /** Member of the équipe de soins in the sense of article L.1110-12 of the code de la santé publique. */
    careTeamMember: orMissing(z35.boolean()).optional()
  })
);

// ../../work/main/packages/core/src/structures/programme.ts
import * as z36 from "zod";
var ProgrammeComponent = z36.strictObject({
  title: Text,
  description: Text.optional(),
  items: z36.array(Text).min(1).optional(),
  /** True when the source leaves the items open ("dépistages..."). */
  openItems: z36.literal(true).optional(),
  /** How often, when it recurs: `P6W`. */
  recurrence: Duration.optional()
});
var Target = z36.strictObject({
  what: Text,
  quantity: Quantity,
  by: PartialDate.optional()
});
var Inspiration = z36.strictObject({
  description: Text,
  territory: referenceTo("territory").optional(),
  programme: referenceTo("programme").optional()
});
var Budget = z36.strictObject({
  amount: Money,
  period: orMissing(Period).optional(),
  purpose: Text.optional()
});
var ProgrammeEditions = z36.strictObject({
  period: Period,
  count: Quantity,
  experimental: z36.boolean().optional()
});
var Programme = record(
  z36.strictObject({
    type: z36.literal("programme"),
    ...recordBase,
    name: Text,
    aliases: z36.array(Text).min(1).optional(),
    summary: Text.optional(),
    /** Who carries it. */
    leads: z36.array(referenceTo("structure")).min(1).optional(),
    /** Who supports it, beyond those who carry it. */
    supporters: z36.array(referenceTo("structure")).min(1).optional(),
    partOf: referenceTo("programme").optional(),
    period: Period.optional(),
    territories: z36.array(referenceTo("territory")).min(1).optional(),
    /** Where it is installed, in words, when that is no list of territories. */
    territoryDescription: Text.optional(),
    /** Why it exists. */
    rationale: z36.array(Text).min(1).optional(),
    objectives: z36.array(Text).min(1).optional(),
    publics: z36.array(codedIn(publics)).min(1).optional(),
    components: z36.array(ProgrammeComponent).min(1).optional(),
    functionsCreated: z36.array(codedIn(staffFunctions)).min(1).optional(),
    inspiredBy: Inspiration.optional(),
    /** The policy that it belongs to. */
    policy: Text.optional(),
    legalBasis: Text.optional(),
    experimental: z36.boolean().optional(),
    budget: Budget.optional(),
    targets: z36.array(Target).min(1).optional(),
    /** How many times it was held in a period ("quatre nouveaux parcours"). */
    editions: z36.array(ProgrammeEditions).min(1).optional(),
    classifications: z36.array(Coded).min(1).optional()
  })
);

// ../../work/main/packages/core/src/structures/structure.ts
import * as z40 from "zod";

// ../../work/main/packages/core/src/identifiers/structure-identifiers.ts
import * as z37 from "zod";
var Finess = z37.string().regex(/^[0-9][0-9AB][0-9]{7}$/).brand();
var Siren = z37.string().regex(/^\d{9}$/).brand();
var Siret = z37.string().regex(/^\d{14}$/).brand();
var Rna = z37.string().regex(/^W[0-9][0-9A-Z][0-9]{7}$/).brand();

// ../../work/main/packages/core/src/values/address.ts
import * as z39 from "zod";

// ../../work/main/packages/core/src/identifiers/territory-codes.ts
import * as z38 from "zod";
var CommuneCode = z38.string().regex(territoryPatterns.commune);
var IrisCode = z38.string().regex(territoryPatterns.iris);
var DepartementCode = z38.string().regex(territoryPatterns.departement);
var RegionCode = z38.string().regex(territoryPatterns.region);
var CountryCode = z38.string().regex(territoryPatterns.country);
var Qpv2024Code = z38.string().regex(territoryPatterns.qpv2024);
var Qpv2015Code = z38.string().regex(territoryPatterns.qpv2015);

// ../../work/main/packages/core/src/values/address.ts
var Address = notEmpty(
  z39.strictObject({
    lines: z39.array(Text).min(1).optional(),
    postalCode: z39.string().regex(/^\d{5}$/).optional(),
    city: Text.optional(),
    commune: CommuneCode.optional(),
    country: CountryCode.optional()
  })
);

// ../../work/main/packages/core/src/structures/structure.ts
var StructureIdentifiers = notEmpty(
  z40.strictObject({
    finessEj: Finess.optional(),
    finessEt: Finess.optional(),
    siren: Siren.optional(),
    siret: Siret.optional(),
    rna: Rna.optional()
  })
);
var StaffingLine = z40.strictObject({
  function: codedIn(staffFunctions),
  count: orMissing(Quantity).optional(),
  /** Full-time equivalents. */
  fte: FiniteNumber.min(0).optional(),
  speciality: Text.optional(),
  employer: referenceTo("structure").optional(),
  /** The employer in the source's words, when it is no structure of the dataset. */
  employerDescription: Text.optional(),
  /** What they are there for. */
  purpose: Text.optional(),
  period: Period.optional()
});
var Site = z40.strictObject({
  id: Id,
  kind: codeOf(siteKinds),
  name: Text,
  address: Address.optional(),
  territory: referenceTo("territory").optional()
});
var Service = z40.strictObject({
  id: Id,
  name: Text,
  kind: Coded.optional(),
  description: Text.optional(),
  /** The site, of the same structure, where it is offered. */
  site: Id.optional()
});
var Membership = z40.strictObject({
  structure: referenceTo("structure"),
  /** `member`, or `link` when the source speaks of links without membership. */
  kind: z40.enum(["member", "link"]),
  purpose: Text.optional(),
  period: Period.optional()
});
var GovernanceSeats = z40.strictObject({
  body: Text,
  role: codedIn(participantRoles),
  seats: Quantity
});
var Structure = record(
  z40.strictObject({
    type: z40.literal("structure"),
    ...recordBase,
    identifiers: StructureIdentifiers.optional(),
    name: Text,
    /** Other names that sources give it. */
    aliases: z40.array(Text).min(1).optional(),
    kind: codeOf(structureKinds),
    /** The category of a national nomenclature, such as TRE_R66. */
    nationalCategory: Coded.optional(),
    description: Text.optional(),
    /** The structure that carries this one: its legal carrier, its direction. */
    partOf: referenceTo("structure").optional(),
    address: Address.optional(),
    /** Where it is, when that is a territory rather than an address. */
    territory: referenceTo("territory").optional(),
    /** The territories that it serves. */
    territoriesServed: z40.array(referenceTo("territory")).min(1).optional(),
    opened: orMissing(PartialDate).optional(),
    closed: PartialDate.optional(),
    staffing: z40.array(StaffingLine).min(1).optional(),
    /** Totals as declared; they need not be the sum of the lines, whose employers may differ. */
    employees: Quantity.optional(),
    volunteers: Quantity.optional(),
    /** Who belongs to it: professionals, partners, inhabitants. */
    composition: z40.array(Coded).min(1).optional(),
    sites: partsList(Site).optional(),
    services: partsList(Service).optional(),
    /** Federations and networks that it belongs to or is in touch with. */
    memberships: z40.array(Membership).min(1).optional(),
    governance: z40.array(GovernanceSeats).min(1).optional()
  })
);

// ../../work/main/packages/core/src/structures/territory.ts
import * as z41 from "zod";
var fields3 = record(
  z41.strictObject({
    type: z41.literal("territory"),
    ...recordBase,
    kind: codeOf(territoryKinds),
    code: z41.string().optional(),
    /** The year of the geography that the code belongs to: `2024`. */
    vintage: z41.string().regex(/^\d{4}$/).optional(),
    name: Text,
    aliases: z41.array(Text).min(1).optional(),
    partOf: referenceTo("territory").optional()
  })
);
var Territory = withCondition(fields3, codeIsOfKind, rule("territory.code", "code"), {
  allOf: codesOf(territoryKinds).map((kind) => {
    const pattern = codePatterns[kind]?.source;
    return {
      if: { properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { properties: { code: pattern === void 0 ? false : { pattern } } }
    };
  })
});

// ../../work/main/packages/core/src/record.ts
var recordSchemas = {
  source: Source,
  territory: Territory,
  structure: Structure,
  professional: Professional,
  programme: Programme,
  enrolment: Enrolment,
  partnership: Partnership,
  funding: Funding,
  "pathway-model": PathwayModel,
  person: Person,
  group: Group,
  pathway: Pathway,
  assessment: Assessment,
  contact: Contact,
  session: Session,
  participation: Participation,
  recommendation: Recommendation,
  evaluation: Evaluation,
  feedback: Feedback,
  "indicator-definition": IndicatorDefinition,
  "indicator-result": IndicatorResult,
  tombstone: Tombstone,
  merge: Merge
};

// ../../work/main/packages/core/src/dataset/history/reference-map.ts
var ReferenceMap = class {
  #byType = /* @__PURE__ */ new Map();
  /** The value of a record, or `undefined` when it has none. */
  get({ type, id: id2 }) {
    return this.#byType.get(type)?.get(id2);
  }
  /** True when the record has a value. */
  has({ type, id: id2 }) {
    return this.#byType.get(type)?.has(id2) ?? false;
  }
  /** Gives a record its value, in the place of the one that it had. */
  set({ type, id: id2 }, value) {
    const ofType = this.#byType.get(type);
    if (ofType === void 0) this.#byType.set(type, /* @__PURE__ */ new Map([[id2, value]]));
    else ofType.set(id2, value);
  }
  /** Takes the value of a record away. */
  delete({ type, id: id2 }) {
    this.#byType.get(type)?.delete(id2);
  }
  /** The records with their values, type by type. */
  *entries() {
    for (const [type, ofType] of this.#byType) {
      for (const [id2, value] of ofType) yield [{ type, id: id2 }, value];
    }
  }
  /** The values, type by type. */
  *values() {
    for (const ofType of this.#byType.values()) yield* ofType.values();
  }
};

// ../../work/main/packages/core/src/dataset/history/latest-versions.ts
var STATUSES = ["active", "withdrawn", "entered-in-error"];
function moment({ recordedAt, status }) {
  return Date.parse(recordedAt) * STATUSES.length + STATUSES.indexOf(status);
}
var LatestVersions = class {
  #positions = new ReferenceMap();
  /** By position, like the rest. */
  #moments = [];
  /** The versions that are not the first, which is what most records have. */
  #corrections = /* @__PURE__ */ new Map();
  /** Takes a version. */
  add(record2) {
    const known2 = this.#positions.get(record2);
    const order = known2 === void 0 ? "later" : this.#orderAt(known2, record2.meta);
    if (order !== "later") return order;
    const position = known2 ?? this.#moments.length;
    if (known2 === void 0) this.#positions.set(record2, position);
    this.#moments[position] = moment(record2.meta);
    if (record2.meta.version > 1) this.#corrections.set(position, record2.meta.version);
    return order;
  }
  /** How a version stands to the latest of its record. */
  orderOf(record2) {
    const position = this.#positions.get(record2);
    return position === void 0 ? "later" : this.#orderAt(position, record2.meta);
  }
  /** The number of the latest version of a record, or `undefined` when none came. */
  versionOf(reference2) {
    const position = this.#positions.get(reference2);
    return position === void 0 ? void 0 : this.#corrections.get(position) ?? 1;
  }
  /** True when the record came, and its latest version is active. */
  isActive(reference2) {
    const position = this.#positions.get(reference2);
    const latest = position === void 0 ? void 0 : this.#moments[position];
    return latest !== void 0 && latest % STATUSES.length === STATUSES.indexOf("active");
  }
  #orderAt(position, meta) {
    const latest = this.#corrections.get(position) ?? 1;
    if (meta.version !== latest) return meta.version > latest ? "later" : "earlier";
    const now = moment(meta);
    const then = this.#moments[position] ?? now;
    if (now === then) return "same";
    return now > then ? "later" : "earlier";
  }
};

// ../../work/main/packages/core/src/dataset/history/same-as.ts
function rankOf(standing, wentOver) {
  if (standing === "standing") return wentOver ? 2 : 0;
  if (wentOver) return 4;
  return standing === "taken-out" ? 1 : 3;
}
function sameAs(successions, standingOf) {
  const parents = new ReferenceMap();
  const wentOver = new ReferenceMap();
  const met = new ReferenceMap();
  function rootOf(reference2) {
    let root = reference2;
    for (let up = parents.get(root); up !== void 0; up = parents.get(root)) {
      const further = parents.get(up);
      if (further !== void 0) parents.set(root, further);
      root = up;
    }
    return root;
  }
  for (const { from, to } of successions) {
    wentOver.set(from, true);
    met.set(from, from);
    met.set(to, to);
    const [one, other] = [rootOf(from), rootOf(to)];
    if (one.id !== other.id) parents.set(one, other);
  }
  const staying = new ReferenceMap();
  for (const reference2 of met.values()) {
    const root = rootOf(reference2);
    const best = staying.get(root);
    if (best === void 0 || comesFirst(reference2, best)) staying.set(root, reference2);
  }
  function comesFirst(one, other) {
    const difference = rank(one) - rank(other);
    return difference === 0 ? one.id < other.id : difference < 0;
  }
  function rank(reference2) {
    return rankOf(standingOf(reference2), wentOver.has(reference2));
  }
  return (reference2) => met.has(reference2) ? staying.get(rootOf(reference2)) ?? reference2 : reference2;
}

// ../../work/main/packages/core/src/dataset/history/outcome.ts
function comparable(instant) {
  return instant.slice(0, -1);
}
function successorsIn(statements) {
  const successors = new ReferenceMap();
  for (const { by, replaces } of statements) {
    if (replaces === void 0) continue;
    const known2 = successors.get(replaces) ?? by;
    const isOne = known2 !== "several" && known2.type === by.type && known2.id === by.id;
    successors.set(replaces, isOne ? by : "several");
  }
  return successors;
}
function replacedIn(statements, successors) {
  const replacing = new ReferenceMap();
  const reached = [];
  for (const { by, replaces } of statements) {
    if (replaces === void 0) continue;
    if (!successors.has(by)) reached.push(replaces);
    const known2 = replacing.get(by);
    if (known2 === void 0) replacing.set(by, [replaces]);
    else known2.push(replaces);
  }
  const replaced = new ReferenceMap();
  for (let next = reached.pop(); next !== void 0; next = reached.pop()) {
    if (replaced.has(next)) continue;
    replaced.set(next, true);
    for (const further of replacing.get(next) ?? []) reached.push(further);
  }
  return replaced;
}
function outcomeOf(statements, isActive) {
  const successors = successorsIn(statements);
  const replaced = replacedIn(statements, successors);
  const gone = new ReferenceMap();
  for (const { by, takesOut } of statements) {
    if (takesOut === void 0 || replaced.has(by)) continue;
    const { target, since } = takesOut;
    const known2 = gone.get(target);
    if (known2 === void 0 || comparable(known2) < comparable(since)) gone.set(target, since);
  }
  const successions = statements.flatMap(
    ({ by, joins }) => joins === void 0 || replaced.has(by) || gone.has(by) ? [] : [joins]
  );
  const succeeded = new ReferenceMap();
  for (const [from, to] of successors.entries()) {
    if (to !== "several" && to.type === from.type) {
      succeeded.set(from, true);
      successions.push({ from, to });
    } else replaced.set(from, true);
  }
  const keptOf = sameAs(successions, (reference2) => {
    if (gone.has(reference2) || replaced.has(reference2)) return "taken-out";
    return isActive(reference2) ? "standing" : "missing";
  });
  return { gone, replaced, succeeded, keptOf };
}

// ../../work/main/packages/core/src/dataset/history/statement.ts
function statementOf(record2) {
  const { replaces, recordedAt, status } = record2.meta;
  if (status !== "active") return void 0;
  const by = plain(record2);
  const replacement = mayReplace(by, replaces) ? { replaces: plain(replaces) } : {};
  if (record2.type === "tombstone") {
    const takesOut = { target: plain(record2.target), since: recordedAt };
    return { by, ...replacement, takesOut };
  }
  if (record2.type === "merge") {
    const joins = { from: plain(record2.merged), to: plain(record2.kept) };
    return { by, ...replacement, joins };
  }
  return replacement.replaces === void 0 ? void 0 : { by, ...replacement };
}
function plain({ type, id: id2 }) {
  return { type, id: id2 };
}
function mayReplace(by, replaces) {
  if (replaces === void 0) return false;
  if (replaces.type !== by.type) return replaces.type !== "tombstone" && replaces.type !== "merge";
  return replaces.id !== by.id;
}

// ../../work/main/packages/core/src/dataset/history/history.ts
var History = class {
  #latest = new LatestVersions();
  #statements = new ReferenceMap();
  #outcome;
  /**
   * Takes a record, and tells how it stands to the latest version of the same record that came before. What
   * was kept of that one is out of date when this one is `later`. When they are the `same`, two contents
   * claim to be one version: what either says of other records counts, and which one is kept must not depend
   * on which came first.
   */
  add(record2) {
    const order = this.#latest.add(record2);
    if (order === "earlier") return order;
    this.#outcome = void 0;
    const statement = statementOf(record2);
    const known2 = this.#statements.get(record2);
    if (statement === void 0 && known2 === void 0) return order;
    if (statement === void 0) {
      if (order === "later") this.#statements.delete(record2);
    } else if (known2 === void 0 || order === "later") this.#statements.set(record2, [statement]);
    else known2.push(statement);
    return order;
  }
  /** True when a version of the record came, whatever became of it. */
  has(reference2) {
    return this.#latest.versionOf(reference2) !== void 0;
  }
  /** The number of the latest version of a record, or `undefined` when none came. */
  versionOf(reference2) {
    return this.#latest.versionOf(reference2);
  }
  #settled() {
    this.#outcome ??= outcomeOf(
      [...this.#statements.values()].flat(),
      (reference2) => this.#latest.isActive(reference2)
    );
    return this.#outcome;
  }
  /** True when no version of the record comes after this one, whatever its status. */
  isLatest(record2) {
    return this.#latest.orderOf(record2) !== "earlier";
  }
  /** When a tombstone said that a record is gone, the last of them when several did; `undefined` when none did. */
  goneSince(reference2) {
    return this.#settled().gone.get(reference2);
  }
  /** True when a tombstone took the record out, or another record replaced it. */
  isGone(reference2) {
    const { gone, replaced, succeeded, keptOf } = this.#settled();
    if (gone.has(reference2) || replaced.has(reference2)) return true;
    return succeeded.has(reference2) && keptOf(reference2).id !== reference2.id;
  }
  /**
   * The record that stands for another: the one that it was merged into, the one that replaced it; itself
   * when nothing says that it is another. Where none of those that are one stands, it need not be in the
   * dataset.
   */
  keptOf(reference2) {
    return this.#settled().keptOf(reference2);
  }
  /**
   * True when the record is part of the current view: its latest version, active, not gone, not merged into
   * another, and no tombstone or merge, which have then done their work.
   */
  stands(record2) {
    return record2.type !== "tombstone" && record2.type !== "merge" && record2.meta.status === "active" && this.isLatest(record2) && !this.isGone(record2) && this.keptOf(record2).id === record2.id;
  }
};

// ../../work/main/packages/core/src/indicators/catalogue/define.ts
function define(said2) {
  return {
    type: "indicator-definition",
    meta: { version: 1, recordedAt: "2026-11-22T00:00:00Z", status: "active" },
    version: "1.0.0",
    provenance: "project",
    owner: "santeparticipative",
    ...said2
  };
}
function partitions(...ids) {
  return ids.map((id2) => ({ id: id2, partition: true }));
}
function overlapping(...ids) {
  return ids.map((id2) => ({ id: id2, partition: false }));
}

// ../../work/main/packages/core/src/indicators/catalogue/populations.ts
var begun = {
  field: "status",
  in: ["active", "on-hold", "completed", "revoked"]
};
var begunByOnePerson = {
  and: [{ field: "subject.type", eq: "person" }, begun]
};
var closed = { field: "status", in: ["completed", "revoked"] };
var held = { field: "status", eq: "held" };

// ../../work/main/packages/core/src/indicators/catalogue/participation/inhabitants-place.ts
var heldWithInhabitantsKnown = {
  and: [
    held,
    { field: "inhabitantsAttending", exists: true },
    { field: "attendedTotal", exists: true }
  ]
};
var seatsKnown = {
  and: [
    { field: "inhabitantSeats", exists: true },
    { field: "governanceSeats", exists: true }
  ]
};
var inhabitantsPlaceIndicators = [
  define({
    id: "inhabitants-share-of-event",
    title: {
      fr: "Part des habitants parmi les pr\xE9sents",
      en: "Share of inhabitants among those present"
    },
    description: {
      fr: "Habitants, usagers, patients et pairs pour 100 pr\xE9sents, aux s\xE9ances tenues dans la p\xE9riode. Ne compte que les s\xE9ances dont on conna\xEEt exactement les deux nombres et dont on sait que ces habitants sont compt\xE9s parmi les pr\xE9sents. Un chiffre d\xE9clar\xE9 par une source qui ne le dit pas porte cet avertissement.",
      en: "Inhabitants, users, patients and peers per 100 people present, at the sessions held in the period. Counts only sessions of which both numbers are known exactly, and of which it is known that these inhabitants are among those present. A figure declared by a source that does not say so carries that warning."
    },
    domain: "participation",
    unit: "percent",
    improvement: "increase",
    base: "session",
    measure: {
      kind: "ratio",
      of: {
        base: "session",
        population: heldWithInhabitantsKnown,
        time: "date",
        measure: { kind: "sum", field: "inhabitantsAttending" }
      },
      to: { kind: "sum", field: "attendedTotal" },
      per: 100
    },
    population: heldWithInhabitantsKnown,
    time: "date",
    privacyUnit: "person",
    dimensions: [...overlapping("structure"), ...partitions("kind")]
  }),
  define({
    id: "governance-inhabitant-share",
    title: {
      fr: "Part des habitants dans la gouvernance",
      en: "Share of inhabitants in governance"
    },
    description: {
      fr: "Si\xE8ges tenus par des habitants, usagers, patients et pairs pour 100 si\xE8ges des instances de gouvernance, dans les structures ouvertes dans la p\xE9riode et dont tous les si\xE8ges sont connus exactement. Compte des si\xE8ges : une personne qui en tient deux compte deux fois. Ne compte pas les structures dont la date d\u2019ouverture n\u2019est pas connue, et ne dit rien du pouvoir de chaque instance.",
      en: "Seats held by inhabitants, users, patients and peers per 100 seats of the bodies that govern, in structures open in the period whose seats are all known exactly. Counts seats: a person who holds two counts twice. Does not count structures whose opening date is not known, and says nothing of the power of each body."
    },
    domain: "participation",
    unit: "percent",
    improvement: "increase",
    base: "structure",
    measure: {
      kind: "ratio",
      of: {
        base: "structure",
        population: seatsKnown,
        time: "overlap",
        measure: { kind: "sum", field: "inhabitantSeats" }
      },
      to: { kind: "sum", field: "governanceSeats" },
      per: 100
    },
    population: seatsKnown,
    time: "overlap",
    privacyUnit: "none",
    dimensions: partitions("structure", "kind")
  }),
  define({
    id: "recommendations-adopted",
    title: { fr: "Pr\xE9conisations adopt\xE9es", en: "Recommendations adopted" },
    description: {
      fr: "Parmi les pr\xE9conisations issues de d\xE9marches ou de s\xE9ances de la p\xE9riode et dont on conna\xEEt la suite, part de celles qui sont adopt\xE9es ou mises en \u0153uvre. Une pr\xE9conisation encore propos\xE9e compte parmi celles qui ne le sont pas. Ne compte ni celles dont la suite n\u2019est pas connue, ni celles dont on ne sait pas d\u2019o\xF9 elles viennent.",
      en: "Among recommendations from processes or sessions of the period whose status is known, share of those adopted or implemented. One that is still proposed counts among those that are not. Counts neither those whose status is not known, nor those whose origin is not known."
    },
    domain: "participation",
    unit: "percent",
    improvement: "increase",
    base: "recommendation",
    measure: {
      kind: "proportion",
      numerator: { field: "status", in: ["adopted", "implemented"] }
    },
    population: { field: "status", exists: true },
    time: "date",
    privacyUnit: "none",
    dimensions: overlapping("structure")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/participation/processes.ts
var processIndicators = [
  define({
    id: "participation-processes",
    title: { fr: "D\xE9marches participatives", en: "Participatory processes" },
    description: {
      fr: "D\xE9marches participatives en cours dans la p\xE9riode. Ne s\u2019additionne pas dans le temps. Une d\xE9marche de deux structures, de deux formes ou sur deux objets compte dans chacun, et une fois au total. Ne compte pas les personnes.",
      en: "Participatory processes under way in the period. Does not add up over time. A process of two structures, of two forms or on two objects counts in each, and once in all. Does not count people."
    },
    domain: "participation",
    unit: "processes",
    improvement: "increase",
    base: "participation",
    measure: { kind: "count" },
    time: "overlap",
    privacyUnit: "none",
    dimensions: [
      ...overlapping("structure"),
      ...partitions("programme", "level"),
      ...overlapping("form", "object")
    ]
  }),
  define({
    id: "inhabitants-engaged",
    title: {
      fr: "Habitants, usagers et patients engag\xE9s, par structure",
      en: "Inhabitants, users and patients engaged, per structure"
    },
    description: {
      fr: "Personnes diff\xE9rentes, connues chacune par un pseudonyme, qui prennent part \xE0 au moins une d\xE9marche participative en cours dans la p\xE9riode. Une personne dans deux d\xE9marches compte une fois ; celle que connaissent deux structures sans pseudonyme commun compte dans chacune. Ne compte pas les participants que la structure n\u2019a fait que d\xE9nombrer : ils sont dans les engagements, ou elle d\xE9clare leur nombre.",
      en: "Distinct people, each known by a pseudonym, who take part in at least one participatory process under way in the period. A person in two processes counts once; one whom two structures know without a shared pseudonym counts in each. Does not count participants whom the structure only numbered: they are among the engagements, or it declares how many they are."
    },
    domain: "participation",
    unit: "people",
    improvement: "increase",
    base: "participation",
    unnest: "participants.persons",
    measure: { kind: "count-distinct", field: "item.id" },
    time: "overlap",
    privacyUnit: "person",
    dimensions: overlapping("structure")
  }),
  define({
    id: "inhabitants-engagements",
    title: {
      fr: "Engagements d\u2019habitants, d\u2019usagers et de patients",
      en: "Engagements of inhabitants, users and patients"
    },
    description: {
      fr: "Somme, sur les d\xE9marches participatives en cours dans la p\xE9riode, des habitants, usagers, patients et pairs qui y prennent part. Une personne dans deux d\xE9marches compte deux fois. Ne compte ni les professionnels, partenaires et \xE9lus, ni les d\xE9marches dont le nombre exact de participants n\u2019est pas connu.",
      en: "Sum, over the participatory processes under way in the period, of the inhabitants, users, patients and peers who take part. A person in two processes counts twice. Counts neither professionals, partners and elected representatives, nor processes whose exact number of participants is not known."
    },
    domain: "participation",
    unit: "engagements",
    improvement: "increase",
    base: "participation",
    measure: { kind: "sum", field: "inhabitantsEngaged" },
    time: "overlap",
    privacyUnit: "person",
    dimensions: [...overlapping("structure"), ...partitions("level")]
  }),
  define({
    id: "professionals-engaged",
    title: { fr: "Engagements de professionnels", en: "Engagements of professionals" },
    description: {
      fr: "Somme, sur les d\xE9marches participatives en cours dans la p\xE9riode, des professionnels qui y prennent part. Un professionnel dans deux d\xE9marches compte deux fois : les d\xE9marches ne disent que leur nombre, par fonction. Ne compte pas les d\xE9marches dont ce nombre n\u2019est pas connu exactement.",
      en: "Sum, over the participatory processes under way in the period, of the professionals who take part. A professional in two processes counts twice: processes tell only how many they are, by function. Does not count processes of which that number is not known exactly."
    },
    domain: "participation",
    unit: "engagements",
    improvement: "increase",
    base: "participation",
    measure: { kind: "sum", field: "professionalsEngaged" },
    time: "overlap",
    // Professionals act in their function: their number tells nothing about an accompanied person.
    privacyUnit: "none",
    dimensions: [...overlapping("structure"), ...partitions("level")]
  }),
  define({
    id: "aci-user-involvement-level",
    title: {
      fr: "Implication des usagers au sens de l\u2019ACI, niveau atteint",
      en: "User involvement in the sense of the ACI, level reached"
    },
    description: {
      fr: "Niveau le plus \xE9lev\xE9 des d\xE9marches participatives en cours dans la p\xE9riode, au sens de l\u2019indicateur A1O5 de l\u2019accord conventionnel interprofessionnel (ACI) des maisons de sant\xE9, lu sur femasif.fr et non dans le texte de l\u2019accord : 1 pour informer ou consulter, 2 pour coconstruire, \xEAtre partenaire ou cod\xE9cider. Sans d\xE9marche dont le niveau est connu, rien n\u2019est atteint (niveau 0) et il n\u2019y a pas de valeur. Se lit structure par structure ; ne dit pas ce que l\u2019Assurance maladie retient.",
      en: "Highest level of the participatory processes under way in the period, in the sense of indicator A1O5 of the accord conventionnel interprofessionnel (ACI) of maisons de sant\xE9, read on femasif.fr and not in the text of the agreement: 1 for informing or consulting, 2 for co-constructing, being partners or co-deciding. Without a process whose level is known, nothing is reached (level 0) and there is no value. To be read structure by structure; does not say what the health insurance accepts."
    },
    domain: "participation",
    unit: "level",
    improvement: "increase",
    provenance: "secondary",
    base: "participation",
    measure: { kind: "max", field: "aciLevel" },
    time: "overlap",
    privacyUnit: "none",
    dimensions: overlapping("structure")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/participation/sessions.ts
var heldWithInvitations = {
  and: [held, { field: "invitedTotal", exists: true }, { field: "attendedTotal", exists: true }]
};
var sessionIndicators = [
  define({
    id: "sessions-held",
    title: { fr: "S\xE9ances tenues", en: "Sessions held" },
    description: {
      fr: "Ateliers, r\xE9unions, bilans collectifs et autres s\xE9ances tenus dans la p\xE9riode. Une s\xE9ance de deux structures compte dans chacune, et une fois au total. Ne compte ni les s\xE9ances pr\xE9vues ou annul\xE9es, ni chaque date d\u2019une s\xE9rie not\xE9e en une fois.",
      en: "Workshops, meetings, collective health checks and other sessions held in the period. A session of two structures counts in each, and once in all. Counts neither sessions planned or cancelled, nor each date of a series that is recorded once."
    },
    domain: "participation",
    unit: "sessions",
    base: "session",
    measure: { kind: "count" },
    population: held,
    time: "date",
    privacyUnit: "none",
    dimensions: [
      ...overlapping("structure"),
      ...partitions("programme", "kind", "quarter"),
      ...overlapping("theme", "public")
    ],
    crossings: [["structure", "quarter"]]
  }),
  define({
    id: "workshop-hours",
    title: { fr: "Heures d\u2019ateliers collectifs", en: "Hours of workshops" },
    description: {
      fr: "Somme des dur\xE9es des ateliers collectifs tenus dans la p\xE9riode, en heures. Un atelier d\u2019une heure compte une heure, quel que soit le nombre des pr\xE9sents. Ne compte ni les autres s\xE9ances, ni les ateliers dont la dur\xE9e n\u2019est pas not\xE9e.",
      en: "Sum of the durations of the workshops held in the period, in hours. A workshop of one hour counts one hour, however many people attend. Counts neither other sessions nor workshops without a recorded duration."
    },
    domain: "participation",
    unit: "hours",
    base: "session",
    measure: { kind: "sum", field: "durationMinutes" },
    population: { and: [held, { field: "kind", eq: "workshop" }] },
    time: "date",
    privacyUnit: "none",
    dimensions: [
      ...overlapping("structure"),
      ...partitions("programme", "quarter"),
      ...overlapping("theme")
    ]
  }),
  define({
    id: "session-attendance",
    title: { fr: "Pr\xE9sences aux s\xE9ances", en: "Session attendance" },
    description: {
      fr: "Somme des pr\xE9sences aux s\xE9ances tenues dans la p\xE9riode et dont le nombre exact de pr\xE9sents est connu. Une personne pr\xE9sente \xE0 deux s\xE9ances compte deux fois. Ne compte pas les s\xE9ances dont le nombre de pr\xE9sents est approximatif ou inconnu.",
      en: "Sum of attendances at the sessions held in the period whose exact number of people present is known. A person at two sessions counts twice. Does not count sessions whose number of people present is approximate or unknown."
    },
    domain: "participation",
    unit: "attendances",
    base: "session",
    measure: { kind: "sum", field: "attendedTotal" },
    population: held,
    time: "date",
    privacyUnit: "person",
    dimensions: [
      ...overlapping("structure"),
      ...partitions("programme", "kind", "quarter"),
      ...overlapping("theme")
    ],
    crossings: [["structure", "quarter"]]
  }),
  define({
    id: "session-attendance-mean",
    title: { fr: "Pr\xE9sences par s\xE9ance", en: "Attendance per session" },
    description: {
      fr: "Nombre moyen de pr\xE9sents aux s\xE9ances tenues dans la p\xE9riode et dont le nombre exact de pr\xE9sents est connu. Ne compte pas les s\xE9ances dont le nombre de pr\xE9sents est approximatif ou inconnu ; une s\xE9ance o\xF9 personne n\u2019est venu compte pour z\xE9ro.",
      en: "Mean number of people present at the sessions held in the period whose exact number is known. Does not count sessions whose number of people present is approximate or unknown; a session to which nobody came counts for zero."
    },
    domain: "participation",
    unit: "attendances",
    base: "session",
    measure: { kind: "mean", field: "attendedTotal" },
    population: held,
    time: "date",
    privacyUnit: "person",
    dimensions: [
      ...overlapping("structure"),
      ...partitions("programme", "kind"),
      ...overlapping("theme")
    ]
  }),
  define({
    id: "attendance-rate",
    title: { fr: "Taux de pr\xE9sence", en: "Attendance rate" },
    description: {
      fr: "Pr\xE9sents pour 100 invit\xE9s, aux s\xE9ances tenues dans la p\xE9riode et dont les deux nombres exacts sont connus. Peut d\xE9passer 100 % : qui vient sans \xEAtre invit\xE9 est compt\xE9 parmi les pr\xE9sents. Ne compte pas les s\xE9ances sans invitations, ni celles dont un des deux nombres manque.",
      en: "People present per 100 invited, at the sessions held in the period of which both exact numbers are known. May be above 100%: whoever comes without being invited is among those present. Counts neither sessions without invitations nor those that lack one of the two numbers."
    },
    domain: "participation",
    unit: "percent",
    improvement: "increase",
    base: "session",
    measure: {
      kind: "ratio",
      of: {
        base: "session",
        population: heldWithInvitations,
        time: "date",
        measure: { kind: "sum", field: "attendedTotal" }
      },
      to: { kind: "sum", field: "invitedTotal" },
      per: 100
    },
    population: heldWithInvitations,
    time: "date",
    privacyUnit: "person",
    dimensions: [...overlapping("structure"), ...partitions("kind")]
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/activity.ts
var activityIndicators = [
  define({
    id: "pathways-opened",
    title: { fr: "Accompagnements ouverts", en: "Pathways opened" },
    description: {
      fr: "Accompagnements dont la premi\xE8re rencontre apr\xE8s l\u2019accord de la personne a lieu dans la p\xE9riode. Ne compte ni les demandes refus\xE9es ou en attente, ni les personnes : qui commence deux accompagnements compte deux fois.",
      en: "Pathways whose first meeting after the person's agreement takes place in the period. Counts neither referrals refused or waiting, nor people: whoever begins two pathways counts twice."
    },
    domain: "pathways",
    unit: "pathways",
    base: "pathway",
    measure: { kind: "count" },
    population: begun,
    time: "start",
    privacyUnit: "person",
    dimensions: partitions(
      "structure",
      "programme",
      "referral-origin",
      "gender",
      "age-band",
      "territory",
      "quarter"
    ),
    crossings: [["structure", "quarter"]]
  }),
  define({
    id: "pathways-active",
    title: { fr: "Accompagnements en cours", en: "Pathways active" },
    description: {
      fr: "Accompagnements qui ont lieu, en tout ou partie, dans la p\xE9riode. Ne s\u2019additionne pas dans le temps : un accompagnement qui dure deux trimestres est en cours dans chacun. Ne compte ni les demandes refus\xE9es ou en attente, ni les personnes.",
      en: "Pathways that take place, wholly or partly, in the period. Does not add up over time: a pathway that lasts two quarters is active in each. Counts neither referrals refused or waiting, nor people."
    },
    domain: "pathways",
    unit: "pathways",
    base: "pathway",
    measure: { kind: "count" },
    population: begun,
    time: "overlap",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme", "gender", "age-band")
  }),
  define({
    id: "contacts",
    title: { fr: "Contacts", en: "Contacts" },
    description: {
      fr: "Rencontres et appels de la p\xE9riode, les anonymes compris. Ne compte pas les personnes, ni les pr\xE9sences aux s\xE9ances collectives. Un contact sur deux th\xE8mes compte dans chacun, et une fois au total.",
      en: "Meetings and calls of the period, anonymous ones included. Counts neither people nor attendances at collective sessions. A contact on two themes counts in each, and once in all."
    },
    domain: "pathways",
    unit: "contacts",
    base: "contact",
    measure: { kind: "count" },
    time: "date",
    privacyUnit: "person",
    dimensions: [...partitions("structure", "mode", "quarter"), ...overlapping("theme")],
    crossings: [["structure", "quarter"]]
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/course.ts
var courseIndicators = [
  define({
    id: "pathway-duration-median",
    title: { fr: "Dur\xE9e m\xE9diane des accompagnements", en: "Median duration of pathways" },
    description: {
      fr: "M\xE9diane exacte, en jours, de la dur\xE9e des accompagnements clos dans la p\xE9riode, d\xE9but et fin connus au jour pr\xE8s. Ne compte pas ceux qui continuent. Pour la lire en mois, diviser par 30,4375 : ce n\u2019est qu\u2019un affichage.",
      en: "Exact median, in days, of the duration of pathways closed in the period, start and end known to the day. Does not count those that go on. To read it in months, divide by 30.4375: that is for display only."
    },
    domain: "pathways",
    unit: "days",
    base: "pathway",
    measure: { kind: "median", field: "durationDays" },
    population: closed,
    time: "end",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "pathway-contacts-mean",
    title: { fr: "Contacts par accompagnement", en: "Contacts per pathway" },
    description: {
      fr: "Nombre moyen de contacts rattach\xE9s \xE0 un accompagnement, parmi ceux clos dans la p\xE9riode, quelle que soit la date des contacts. Un accompagnement sans contact enregistr\xE9 compte pour z\xE9ro. Ne compte ni les contacts anonymes, ni ceux qui ne nomment que la personne.",
      en: "Mean number of contacts that name a pathway, among those closed in the period, whatever the date of the contacts. A pathway without any recorded contact counts for zero. Counts neither anonymous contacts nor those that name the person only."
    },
    domain: "pathways",
    unit: "contacts",
    base: "pathway",
    measure: { kind: "mean", field: "contactCount" },
    population: closed,
    time: "end",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "pathway-dropout",
    title: {
      fr: "Accompagnements interrompus, personne perdue de vue",
      en: "Pathways lost to follow-up"
    },
    description: {
      fr: "Parmi les accompagnements clos dans la p\xE9riode et dont on conna\xEEt le motif de fin, part de ceux dont la personne a \xE9t\xE9 perdue de vue. Ne compte ni les d\xE9c\xE8s ni les d\xE9m\xE9nagements.",
      en: "Among pathways closed in the period whose reason for ending is known, share of those lost to follow-up. Counts neither deaths nor removals."
    },
    domain: "pathways",
    unit: "percent",
    improvement: "decrease",
    base: "pathway",
    measure: {
      kind: "proportion",
      numerator: { field: "closure.reason", eq: "lost-to-follow-up" }
    },
    population: {
      and: [
        closed,
        { field: "closure.reason", exists: true },
        { not: { field: "closure.reason", in: ["death", "removal"] } }
      ]
    },
    time: "end",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "goals-achieved",
    title: { fr: "Objectifs atteints", en: "Goals achieved" },
    description: {
      fr: "Parmi les objectifs des accompagnements clos dans la p\xE9riode, part de ceux qui sont atteints ou maintenus. Un objectif abandonn\xE9, ou dont le r\xE9sultat n\u2019est pas dit, compte parmi ceux qui ne sont pas atteints. Ne compte pas les objectifs seulement propos\xE9s, ni ceux que la personne a refus\xE9s.",
      en: "Among the goals of pathways closed in the period, share of those achieved or sustained. A goal that was cancelled, or whose achievement is not said, counts among those not achieved. Does not count goals only proposed, nor those that the person rejected."
    },
    domain: "pathways",
    unit: "percent",
    improvement: "increase",
    base: "pathway",
    unnest: "goals",
    measure: {
      kind: "proportion",
      numerator: { field: "item.achievement", in: ["achieved", "sustaining"] }
    },
    population: {
      and: [closed, { not: { field: "item.status", in: ["proposed", "rejected"] } }]
    },
    time: "end",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  })
];

// ../../work/main/packages/core/src/pathways/epices.ts
var COEFFICIENTS = {
  q1: 1006,
  q2: -1183,
  q3: -828,
  q4: -828,
  q5: 1480,
  q6: -651,
  q7: -710,
  q8: -710,
  q9: -947,
  q10: -947,
  q11: -710
};
var EPICES_QUESTIONS = [
  "q1",
  "q2",
  "q3",
  "q4",
  "q5",
  "q6",
  "q7",
  "q8",
  "q9",
  "q10",
  "q11"
];
var CONSTANT = 7514;
var EPICES_PRECARIOUS = 3017;
var EPICES_PRECARIOUS_16_TO_25 = 3727;
function epicesScore(answers) {
  let score = CONSTANT;
  for (const question of EPICES_QUESTIONS) {
    const answer2 = answers[question];
    if (answer2 === void 0 || isMissing(answer2)) return void 0;
    if (answer2) score += COEFFICIENTS[question];
  }
  return score;
}

// ../../work/main/packages/core/src/indicators/catalogue/pathways/epices.ts
var epicesIndicators = [
  define({
    id: "epices-precarious",
    title: {
      fr: "Pr\xE9carit\xE9 selon EPICES, \xE0 partir de 26 ans",
      en: "Precarious by EPICES, from 26 years on"
    },
    description: {
      fr: "Parmi les accompagnements ouverts dans la p\xE9riode, de personnes de 26 ans et plus et dont le score EPICES \xE0 l\u2019entr\xE9e est complet, part de ceux dont le score est d\u2019au moins 30,17. Le score est le premier qui soit complet dans les 30 jours autour du d\xE9but ; l\u2019\xE2ge est la diff\xE9rence des ann\xE9es. Ne compte pas les personnes d\u2019\xE2ge inconnu : on ne sait pas quel seuil est le leur. Les 16 \xE0 25 ans ont leur propre indicateur.",
      en: "Among pathways opened in the period, of people of 26 years and over whose EPICES score at entry is complete, share of those with a score of at least 30.17. The score is the first complete one within 30 days of the start; the age is the difference of years. Does not count people of unknown age, whose threshold is not known. Those of 16 to 25 years have an indicator of their own."
    },
    domain: "pathways",
    unit: "percent",
    base: "pathway",
    measure: { kind: "proportion", numerator: { field: "epicesScore", gte: EPICES_PRECARIOUS } },
    population: {
      and: [begun, { field: "epicesScore", exists: true }, { field: "ageAtStart", gte: 26 }]
    },
    time: "start",
    privacyUnit: "person",
    sensitive: true,
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "epices-precarious-16-25",
    title: {
      fr: "Pr\xE9carit\xE9 selon EPICES, de 16 \xE0 25 ans",
      en: "Precarious by EPICES, from 16 to 25 years"
    },
    description: {
      fr: "Parmi les accompagnements ouverts dans la p\xE9riode, de personnes de 16 \xE0 25 ans et dont le score EPICES \xE0 l\u2019entr\xE9e est complet, part de ceux dont le score est d\u2019au moins 37,27, le seuil propre \xE0 cet \xE2ge. Le score est le premier qui soit complet dans les 30 jours autour du d\xE9but ; l\u2019\xE2ge est la diff\xE9rence des ann\xE9es. Ne compte ni les moins de 16 ans, ni les personnes d\u2019\xE2ge inconnu.",
      en: "Among pathways opened in the period, of people of 16 to 25 years whose EPICES score at entry is complete, share of those with a score of at least 37.27, the threshold of that age. The score is the first complete one within 30 days of the start; the age is the difference of years. Counts neither people under 16 nor those of unknown age."
    },
    domain: "pathways",
    unit: "percent",
    base: "pathway",
    measure: {
      kind: "proportion",
      numerator: { field: "epicesScore", gte: EPICES_PRECARIOUS_16_TO_25 }
    },
    population: {
      and: [
        begun,
        { field: "epicesScore", exists: true },
        { field: "ageAtStart", gte: 16 },
        { field: "ageAtStart", lte: 25 }
      ]
    },
    time: "start",
    privacyUnit: "person",
    sensitive: true,
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "epices-mean",
    title: { fr: "Score EPICES moyen \xE0 l\u2019entr\xE9e", en: "Mean EPICES score at entry" },
    description: {
      fr: "Moyenne, de 0 (aucune pr\xE9carit\xE9) \xE0 100, du score EPICES des accompagnements ouverts dans la p\xE9riode : le premier qui soit complet dans les 30 jours autour du d\xE9but. Compte tous les \xE2ges. Ne compte pas les questionnaires o\xF9 manque une des onze r\xE9ponses.",
      en: "Mean, from 0 (no deprivation) to 100, of the EPICES score of pathways opened in the period: the first complete one within 30 days of the start. Counts all ages. Does not count questionnaires that lack one of the eleven answers."
    },
    domain: "pathways",
    unit: "points",
    base: "pathway",
    measure: { kind: "mean", field: "epicesScore" },
    population: begun,
    time: "start",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/health-checks.ts
var healthCheckIndicators = [
  define({
    id: "health-checks-held",
    title: { fr: "Matin\xE9es de bilan de sant\xE9 tenues", en: "Health-check mornings held" },
    description: {
      fr: "S\xE9ances de bilan de sant\xE9 tenues dans la p\xE9riode. Compte des s\xE9ances, non des personnes ni des bilans individuels. Ne compte pas celles qui sont pr\xE9vues ou annul\xE9es.",
      en: "Health-check sessions held in the period. Counts sessions, neither people nor individual checks. Does not count those planned or cancelled."
    },
    domain: "pathways",
    unit: "sessions",
    base: "session",
    measure: { kind: "count" },
    population: { and: [held, { field: "kind", eq: "health-check" }] },
    time: "date",
    privacyUnit: "none",
    dimensions: [...overlapping("structure"), ...partitions("programme", "quarter")]
  }),
  define({
    id: "people-checked",
    title: {
      fr: "Personnes ayant eu un bilan de sant\xE9, par structure",
      en: "People who had a health check, per structure"
    },
    description: {
      fr: "Personnes diff\xE9rentes dont l\u2019accompagnement a une action \xAB bilan de sant\xE9 \xBB termin\xE9e, commenc\xE9e dans la p\xE9riode. Une personne qui a deux bilans compte une fois ; celle que suivent deux structures sans pseudonyme commun compte dans chacune. Ne compte pas les personnes d\u2019une matin\xE9e collective que la structure n\u2019a fait que d\xE9nombrer : elle d\xE9clare alors ce nombre.",
      en: 'Distinct people whose pathway has a completed "health check" action that began in the period. A person with two checks counts once; one whom two structures follow without a shared pseudonym counts in each. Does not count the people of a collective morning whom the structure only numbered: it then declares that number.'
    },
    domain: "pathways",
    unit: "people",
    base: "pathway",
    unnest: "actions",
    measure: { kind: "count-distinct", field: "subject.id" },
    population: {
      and: [
        begunByOnePerson,
        { field: "item.kind", eq: "health-check" },
        { field: "item.status", eq: "completed" }
      ]
    },
    time: "date",
    dates: { start: "item.period.start" },
    privacyUnit: "person",
    dimensions: [...overlapping("structure", "programme"), ...partitions("gender")]
  }),
  define({
    id: "screenings-done",
    title: { fr: "D\xE9pistages r\xE9alis\xE9s", en: "Screenings done" },
    description: {
      fr: "Actions de d\xE9pistage termin\xE9es des accompagnements, commenc\xE9es dans la p\xE9riode. Une personne qui a deux d\xE9pistages compte deux fois. Ne compte ni les d\xE9pistages propos\xE9s, refus\xE9s ou pr\xE9vus, ni ceux faits hors accompagnement. De quel d\xE9pistage il s\u2019agit ne se lit que dans l\u2019intitul\xE9 de l\u2019action : il n\u2019y a pas de ventilation par d\xE9pistage.",
      en: "Completed screening actions of pathways that began in the period. A person with two screenings counts twice. Counts neither screenings offered, declined or planned, nor those made outside a pathway. Which screening it is stands only in the title of the action: results are not split by it."
    },
    domain: "pathways",
    unit: "actions",
    improvement: "increase",
    base: "pathway",
    unnest: "actions",
    measure: { kind: "count" },
    population: {
      and: [
        { field: "item.kind", eq: "screening" },
        { field: "item.status", eq: "completed" }
      ]
    },
    time: "date",
    dates: { start: "item.period.start" },
    privacyUnit: "person",
    dimensions: partitions("structure", "programme", "gender", "age-band", "quarter")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/interpreting.ts
var interpretingIndicators = [
  define({
    id: "interpreter-use",
    title: { fr: "Recours \xE0 un interpr\xE8te", en: "Use of an interpreter" },
    description: {
      fr: "Parmi les contacts de la p\xE9riode o\xF9 un interpr\xE8te \xE9tait n\xE9cessaire et dont on sait s\u2019il y en avait un, part de ceux o\xF9 il y en avait un. Compte des contacts, non des personnes. Ne compte pas ceux dont on ne sait pas si un interpr\xE8te \xE9tait n\xE9cessaire.",
      en: "Among contacts of the period where an interpreter was needed and of which it is known whether there was one, share of those with one. Counts contacts, not people. Does not count those of which it is not known whether one was needed."
    },
    domain: "pathways",
    unit: "percent",
    improvement: "increase",
    base: "contact",
    measure: { kind: "proportion", numerator: { field: "interpreterUsed", eq: true } },
    population: {
      and: [
        { field: "interpreterNeeded", eq: true },
        { field: "interpreterUsed", exists: true }
      ]
    },
    time: "date",
    privacyUnit: "person",
    // Which language somebody speaks tells of an origin.
    sensitive: true,
    dimensions: partitions("structure", "mode")
  }),
  define({
    id: "interpreting-hours",
    title: { fr: "Heures de contact avec interpr\xE8te", en: "Hours of contact with an interpreter" },
    description: {
      fr: "Somme des dur\xE9es des contacts de la p\xE9riode o\xF9 il y avait un interpr\xE8te, en heures. Ne compte ni les contacts dont la dur\xE9e n\u2019est pas not\xE9e, ni l\u2019interpr\xE9tariat des s\xE9ances collectives ; ce n\u2019est pas le temps factur\xE9.",
      en: "Sum of the durations of the contacts of the period with an interpreter, in hours. Counts neither contacts without a recorded duration nor interpreting at collective sessions; it is not the time that was billed."
    },
    domain: "pathways",
    unit: "hours",
    base: "contact",
    measure: { kind: "sum", field: "durationMinutes" },
    population: { field: "interpreterUsed", eq: true },
    time: "date",
    privacyUnit: "person",
    dimensions: partitions("structure", "mode")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/people.ts
var peopleIndicators = [
  define({
    id: "people-accompanied",
    title: {
      fr: "Personnes accompagn\xE9es, par structure",
      en: "People accompanied, per structure"
    },
    description: {
      fr: "Personnes diff\xE9rentes dont un accompagnement a lieu, en tout ou partie, dans la p\xE9riode. Une personne compte une fois dans un jeu de donn\xE9es ; celle que suivent deux structures sans pseudonyme commun compte dans chacune. Ne compte ni les personnes des accompagnements de groupe, ni les contacts sans accompagnement.",
      en: "Distinct people with a pathway that takes place, wholly or partly, in the period. A person counts once in a dataset; one whom two structures follow without a shared pseudonym counts in each. Counts neither the people of group pathways nor contacts without a pathway."
    },
    domain: "pathways",
    unit: "people",
    base: "pathway",
    measure: { kind: "count-distinct", field: "subject.id" },
    population: begunByOnePerson,
    time: "overlap",
    privacyUnit: "person",
    dimensions: [
      ...overlapping("structure", "programme"),
      ...partitions("gender"),
      // The band is that of each pathway's start: who began one at 25 and another at 26 is in two.
      ...overlapping("age-band")
    ]
  }),
  define({
    id: "people-informed-or-accompanied",
    title: {
      fr: "Personnes inform\xE9es et/ou accompagn\xE9es, d\xE9clar\xE9es",
      en: "People informed and/or accompanied, as declared"
    },
    description: {
      fr: "Personnes que la structure d\xE9clare avoir inform\xE9es et/ou accompagn\xE9es. N\u2019est pas calcul\xE9 : rien ne dit combien de personnes diff\xE9rentes sont derri\xE8re des contacts anonymes. N\u2019est pas comparable aux \xAB personnes touch\xE9es directement \xBB.",
      en: 'People whom the structure declares to have informed and/or accompanied. Not computed: nothing tells how many distinct people are behind anonymous contacts. Not comparable with "people directly reached".'
    },
    domain: "pathways",
    unit: "people",
    base: "pathway",
    measure: { kind: "declared" },
    time: "overlap",
    privacyUnit: "person"
  }),
  define({
    id: "people-reached",
    title: {
      fr: "Personnes touch\xE9es directement, d\xE9clar\xE9es",
      en: "People directly reached, as declared"
    },
    description: {
      fr: "Personnes que la structure d\xE9clare avoir touch\xE9es directement. N\u2019est pas calcul\xE9 : ce qu\u2019est \xAB toucher \xBB d\xE9pend de qui d\xE9clare. N\u2019est pas comparable aux \xAB personnes inform\xE9es et/ou accompagn\xE9es \xBB.",
      en: 'People whom the structure declares to have directly reached. Not computed: what "reaching" is depends on who declares. Not comparable with "people informed and/or accompanied".'
    },
    domain: "pathways",
    unit: "people",
    base: "pathway",
    measure: { kind: "declared" },
    time: "overlap",
    privacyUnit: "person"
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/referrals.ts
var referralIndicators = [
  define({
    id: "referral-origin",
    title: { fr: "Origine des demandes", en: "Origin of referrals" },
    description: {
      fr: "Demandes d\u2019accompagnement de la p\xE9riode et dont on sait d\u2019o\xF9 elles viennent : part de l\u2019aller-vers, de la personne elle-m\xEAme, d\u2019un professionnel de la structure, d\u2019un partenaire, de l\u2019entourage. Compte aussi les demandes refus\xE9es ou en attente. Ne compte pas celles dont l\u2019origine n\u2019est pas connue.",
      en: "Referrals of the period whose origin is known: share of outreach, the person, a professional of the structure, a partner, family or friends. Counts those refused or waiting too. Does not count those whose origin is not known."
    },
    domain: "pathways",
    unit: "percent",
    base: "pathway",
    measure: { kind: "share", by: "referral-origin" },
    population: { field: "referral.origin", exists: true },
    time: "date",
    dates: { start: "referral.date" },
    privacyUnit: "person",
    dimensions: partitions("referral-origin", "structure")
  }),
  define({
    id: "referral-outcome",
    title: { fr: "Suite donn\xE9e aux demandes", en: "Outcome of referrals" },
    description: {
      fr: "Demandes d\u2019accompagnement de la p\xE9riode et dont on conna\xEEt la suite : part des accept\xE9es, des refus\xE9es et de celles en attente. C\u2019est la date de la demande qui compte, non celle de la r\xE9ponse. Ne compte pas les demandes dont la suite n\u2019est pas connue.",
      en: "Referrals of the period whose outcome is known: share of those accepted, refused and waiting. The date of the referral counts, not that of the answer. Does not count referrals whose outcome is not known."
    },
    domain: "pathways",
    unit: "percent",
    base: "pathway",
    measure: { kind: "share", by: "referral-decision" },
    population: { field: "referral.decision", exists: true },
    time: "date",
    dates: { start: "referral.date" },
    privacyUnit: "person",
    dimensions: partitions("referral-decision", "structure")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/regular-doctor.ts
var regularDoctorIndicators = [
  define({
    id: "regular-doctor-at-entry",
    title: { fr: "M\xE9decin traitant \xE0 l\u2019entr\xE9e", en: "Regular doctor at entry" },
    description: {
      fr: "Parmi les accompagnements ouverts dans la p\xE9riode et dont la premi\xE8re situation relev\xE9e dans les 30 jours autour du d\xE9but le dit, part de ceux dont la personne a un m\xE9decin traitant d\xE9clar\xE9. Ne compte pas les situations inconnues ; ne dit rien de ce que l\u2019accompagnement apporte.",
      en: "Among pathways opened in the period whose first situation recorded within 30 days of the start tells it, share of those whose person has a declared regular doctor. Does not count unknown situations; says nothing of what the pathway brings."
    },
    domain: "pathways",
    unit: "percent",
    base: "pathway",
    measure: { kind: "proportion", numerator: { field: "regularDoctorAtEntry", eq: true } },
    population: { and: [begun, { field: "regularDoctorAtEntry", exists: true }] },
    time: "start",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "regular-doctor-at-exit",
    title: { fr: "M\xE9decin traitant \xE0 la sortie", en: "Regular doctor at exit" },
    description: {
      fr: "Parmi les accompagnements clos dans la p\xE9riode et dont la derni\xE8re situation relev\xE9e dans les 30 jours autour de la fin le dit, part de ceux dont la personne a un m\xE9decin traitant d\xE9clar\xE9. C\u2019est un niveau, pas un gain : compte aussi qui en avait un \xE0 l\u2019entr\xE9e. Ne compte pas les situations inconnues.",
      en: "Among pathways closed in the period whose last situation recorded within 30 days of the end tells it, share of those whose person has a declared regular doctor. It is a level, not a gain: those who had one at entry count too. Does not count unknown situations."
    },
    domain: "pathways",
    unit: "percent",
    improvement: "increase",
    base: "pathway",
    measure: { kind: "proportion", numerator: { field: "regularDoctorAtExit", eq: true } },
    population: { and: [closed, { field: "regularDoctorAtExit", exists: true }] },
    time: "end",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "regular-doctor-gained",
    title: { fr: "M\xE9decin traitant trouv\xE9", en: "Regular doctor gained" },
    description: {
      fr: "Parmi les accompagnements clos dans la p\xE9riode, sans m\xE9decin traitant \xE0 l\u2019entr\xE9e et dont la situation est connue \xE0 la sortie, part de ceux qui se terminent avec un m\xE9decin traitant d\xE9clar\xE9. Ne compte ni ceux dont la personne en avait d\xE9j\xE0 un, ni ceux dont l\u2019entr\xE9e ou la sortie n\u2019est pas connue.",
      en: "Among pathways closed in the period, without a regular doctor at entry and with a known situation at exit, share of those that end with a declared regular doctor. Counts neither those whose person had one already, nor those whose entry or exit is not known."
    },
    domain: "pathways",
    unit: "percent",
    improvement: "increase",
    base: "pathway",
    measure: { kind: "proportion", numerator: { field: "regularDoctorAtExit", eq: true } },
    population: {
      and: [
        closed,
        { field: "regularDoctorAtEntry", eq: false },
        { field: "regularDoctorAtExit", exists: true }
      ]
    },
    time: "end",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "doctor-of-reference-after-check",
    title: {
      fr: "M\xE9decin r\xE9f\xE9rent apr\xE8s le bilan, d\xE9clar\xE9",
      en: "Doctor of reference after the health check, as declared"
    },
    description: {
      fr: "Parmi les personnes qui ont particip\xE9 au parcours, part de celles qui ont un m\xE9decin r\xE9f\xE9rent apr\xE8s le bilan, telle que la structure la d\xE9clare, avec ses mots : un \xAB m\xE9decin r\xE9f\xE9rent \xBB n\u2019est pas forc\xE9ment un m\xE9decin traitant d\xE9clar\xE9. C\u2019est un niveau, pas un gain. N\u2019est pas calcul\xE9.",
      en: 'Among people who took part in the pathway, share of those with a "m\xE9decin r\xE9f\xE9rent" after the check, as the structure declares it, in its words: it need not be a declared regular doctor. It is a level, not a gain. Not computed.'
    },
    domain: "pathways",
    unit: "percent",
    improvement: "increase",
    base: "pathway",
    measure: { kind: "declared" },
    time: "end",
    privacyUnit: "person"
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/rights.ts
var rightsIndicators = [
  define({
    id: "rights-opened",
    title: { fr: "Droits ouverts", en: "Rights opened" },
    description: {
      fr: "Parmi les droits qui manquaient \xE0 la personne \xE0 l\u2019entr\xE9e, auxquels elle pouvait pr\xE9tendre et dont on conna\xEEt l\u2019\xE9tat \xE0 la sortie, part de ceux qu\u2019elle a \xE0 la sortie, dans les accompagnements clos dans la p\xE9riode. Chaque droit compte une fois. Ne compte ni les droits qui manquaient sans qu\u2019on sache si la personne y avait droit, ni les renouvellements de droits qu\u2019elle avait d\xE9j\xE0.",
      en: "Among rights that the person lacked at entry, was entitled to and whose status at exit is known, share of those that the person has at exit, in pathways closed in the period. Each right counts once. Counts neither rights lacking without it being known whether the person was entitled to them, nor renewals of rights that the person already had."
    },
    domain: "pathways",
    unit: "percent",
    improvement: "increase",
    base: "pathway",
    unnest: "rights",
    // Whoever lacked a right at entry and has it "renewed" at exit had it opened in between.
    measure: {
      kind: "proportion",
      numerator: { field: "item.atExit", in: ["obtained", "renewed"] }
    },
    population: {
      and: [
        closed,
        { field: "item.atEntry", eq: "eligible" },
        { field: "item.atExit", exists: true }
      ]
    },
    time: "end",
    privacyUnit: "person",
    sensitive: true,
    dimensions: partitions("right", "structure")
  }),
  define({
    id: "rights-renewed",
    title: { fr: "Droits renouvel\xE9s", en: "Rights renewed" },
    description: {
      fr: "Parmi les droits que la personne avait \xE0 l\u2019entr\xE9e et qui, \xE0 la sortie, sont renouvel\xE9s ou perdus, part de ceux qui sont renouvel\xE9s, dans les accompagnements clos dans la p\xE9riode. Ne compte pas les droits qui restent \xAB obtenus \xBB \xE0 la sortie : leur terme n\u2019est pas venu. Un droit not\xE9 \xAB renouvel\xE9 \xBB \xE0 l\u2019entr\xE9e et \xE0 la sortie compte parmi les renouvel\xE9s.",
      en: 'Among rights that the person had at entry and that are renewed or lost at exit, share of those renewed, in pathways closed in the period. Does not count rights that are still "obtained" at exit: they were not due. A right recorded as "renewed" at entry and at exit counts among those renewed.'
    },
    domain: "pathways",
    unit: "percent",
    improvement: "increase",
    base: "pathway",
    unnest: "rights",
    measure: { kind: "proportion", numerator: { field: "item.atExit", eq: "renewed" } },
    population: {
      and: [
        closed,
        { field: "item.atEntry", in: ["obtained", "renewed"] },
        { field: "item.atExit", in: ["renewed", "lacking", "eligible"] }
      ]
    },
    time: "end",
    privacyUnit: "person",
    sensitive: true,
    dimensions: partitions("right", "structure")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/pathways/situation.ts
var situationIndicators = [
  define({
    id: "qpv-residents",
    title: {
      fr: "Habitants des quartiers prioritaires",
      en: "Residents of priority neighbourhoods"
    },
    description: {
      fr: "Parmi les accompagnements ouverts dans la p\xE9riode et dont on sait si la personne habite un quartier prioritaire de la politique de la ville (QPV), part de ceux dont elle y habite au d\xE9but de l\u2019accompagnement. Ne compte pas ceux dont on ne le sait pas, ni les habitants des abords d\u2019un quartier prioritaire.",
      en: "Among pathways opened in the period of which it is known whether the person lives in a priority neighbourhood (QPV), share of those whose person lives in one at the start. Counts neither those of which it is not known, nor residents of the surroundings of a priority neighbourhood."
    },
    domain: "pathways",
    unit: "percent",
    base: "pathway",
    measure: { kind: "proportion", numerator: { field: "inQpv", eq: true } },
    population: { and: [begun, { field: "inQpv", exists: true }] },
    time: "start",
    privacyUnit: "person",
    dimensions: partitions("structure", "programme")
  }),
  define({
    id: "need-dimensions",
    title: { fr: "Dimensions des besoins", en: "Dimensions of needs" },
    description: {
      fr: "Parmi les accompagnements ouverts dans la p\xE9riode et dont au moins un besoin est not\xE9, part de ceux qui ont un besoin m\xE9dical, psychologique, social. Un accompagnement qui a des besoins de deux dimensions compte dans chacune : les parts ne font pas 100 %. Ne compte ni le nombre des besoins, ni les accompagnements dont aucun besoin n\u2019est not\xE9.",
      en: "Among pathways opened in the period with at least one recorded need, share of those with a medical, a psychological, a social need. A pathway with needs of two dimensions counts in each: shares do not add up to 100%. Counts neither how many needs there are, nor pathways without any recorded need."
    },
    domain: "pathways",
    unit: "percent",
    base: "pathway",
    measure: { kind: "share", by: "need" },
    population: { and: [begun, { field: "needs", exists: true }] },
    time: "start",
    privacyUnit: "person",
    // That everyone of a group has a psychological need is said of each of them.
    sensitive: true,
    dimensions: [...overlapping("need"), ...partitions("structure")]
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/structures/means.ts
var meansIndicators = [
  define({
    id: "mediators-fte-per-1000",
    title: {
      fr: "M\xE9diateurs en sant\xE9 pour 1 000 personnes accompagn\xE9es",
      en: "Health mediators per 1,000 people accompanied"
    },
    description: {
      fr: "\xC9quivalents temps plein de m\xE9diateurs et m\xE9diatrices en sant\xE9, en moyenne sur les jours de la p\xE9riode, pour 1 000 personnes diff\xE9rentes dont un accompagnement y a lieu. Ne compte ni les accompagnateurs sant\xE9, ni les m\xE9diateurs dont le temps de travail ou les dates de poste ne sont pas connus.",
      en: "Full-time equivalents of health mediators, on average over the days of the period, per 1,000 distinct people with a pathway in it. Counts neither health support workers nor mediators whose working time or dates of post are not known."
    },
    domain: "structures",
    unit: "fte",
    base: "pathway",
    // Hundredths of a full-time equivalent, times days: divided by the days of the period, then by 100.
    measure: {
      kind: "ratio",
      of: {
        base: "professional",
        population: {
          and: [
            { field: "function.system", eq: "staff-function" },
            { field: "function.code", eq: "mediateur-sante" }
          ]
        },
        time: "overlap",
        measure: { kind: "sum", field: "fteDays" }
      },
      to: { kind: "count-distinct", field: "subject.id" },
      per: 1e3,
      perDay: true
    },
    population: begunByOnePerson,
    time: "overlap",
    privacyUnit: "person",
    dimensions: overlapping("structure")
  }),
  define({
    id: "funding-by-funder",
    title: { fr: "Financements par financeur", en: "Funding by funder" },
    description: {
      fr: "Somme des financements dont la p\xE9riode commence dans celle du calcul, par financeur et par dispositif. Un financement de plusieurs ann\xE9es compte en entier l\u2019ann\xE9e o\xF9 il commence. Ne compte ni les montants inconnus ou approximatifs, ni les financements sans date ; un dispositif sans montant propre n\u2019est pas un montant.",
      en: "Sum of the funding whose period starts in that of the computation, by funder and scheme. Funding for several years counts whole in the year in which it starts. Counts neither amounts unknown or approximate nor funding without a date; a scheme without an amount of its own is no amount."
    },
    domain: "structures",
    unit: "euros",
    base: "funding",
    measure: { kind: "sum", field: "amountCents" },
    time: "start",
    privacyUnit: "none",
    dimensions: partitions("funder", "scheme", "structure", "programme"),
    crossings: [["funder", "scheme"]]
  }),
  define({
    id: "budget-per-person",
    title: {
      fr: "Financement par personne accompagn\xE9e",
      en: "Funding per person accompanied"
    },
    description: {
      fr: "Financements dont la p\xE9riode est exactement celle du calcul, divis\xE9s par le nombre de personnes diff\xE9rentes dont un accompagnement y a lieu. N\u2019a pas de valeur quand l\u2019argent couvre une autre p\xE9riode que les personnes. Ne compte ni les montants inconnus ou approximatifs, ni le co\xFBt r\xE9el : c\u2019est ce qui est re\xE7u, non ce qui est d\xE9pens\xE9.",
      en: "Funding whose period is exactly that of the computation, divided by the number of distinct people with a pathway in it. Has no value when the money covers another period than the people. Counts neither amounts unknown or approximate, nor the real cost: it is what is received, not what is spent."
    },
    domain: "structures",
    unit: "euros",
    base: "pathway",
    measure: {
      kind: "ratio",
      of: {
        base: "funding",
        time: "same-period",
        measure: { kind: "sum", field: "amountCents" }
      },
      to: { kind: "count-distinct", field: "subject.id" }
    },
    population: begunByOnePerson,
    time: "overlap",
    privacyUnit: "person",
    dimensions: overlapping("structure", "programme")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/structures/partners.ts
var partnerIndicators = [
  define({
    id: "partners-involved",
    title: { fr: "Partenaires impliqu\xE9s", en: "Partners involved" },
    description: {
      fr: "Structures diff\xE9rentes auxquelles un partenariat en cours dans la p\xE9riode donne un r\xF4le : projets, participation, financement, animation\u2026 Une structure partenaire \xE0 deux titres compte une fois. Ne compte ni les parties sans r\xF4le indiqu\xE9 (c\u2019est souvent la structure qui porte), ni les partenaires que personne ne nomme : une structure qui ne conna\xEEt que leur nombre le d\xE9clare.",
      en: "Distinct structures to which a partnership under way in the period gives a role: projects, participation, funding, facilitation\u2026 A structure that is a partner twice counts once. Counts neither parties without a stated role (often the structure in charge), nor partners whom nobody names: a structure that only knows how many they are declares it."
    },
    domain: "structures",
    unit: "structures",
    improvement: "increase",
    base: "partnership",
    unnest: "parties",
    measure: { kind: "count-distinct", field: "item.structure.id" },
    population: { field: "item.roles", exists: true },
    time: "overlap",
    privacyUnit: "none",
    dimensions: overlapping("structure", "programme")
  }),
  define({
    id: "partnerships-formalised",
    title: { fr: "Partenariats formalis\xE9s", en: "Partnerships formalised" },
    description: {
      fr: "Parmi les partenariats en cours dans la p\xE9riode et dont on sait s\u2019ils sont formalis\xE9s, part de ceux qu\u2019une convention \xE9tablit. Compte des partenariats, non des partenaires. Ne compte pas ceux dont on ne le sait pas.",
      en: "Among partnerships under way in the period of which it is known whether they are formalised, share of those that a convention establishes. Counts partnerships, not partners. Does not count those of which it is not known."
    },
    domain: "structures",
    unit: "percent",
    improvement: "increase",
    base: "partnership",
    measure: { kind: "proportion", numerator: { field: "formalised", eq: true } },
    population: { field: "formalised", exists: true },
    time: "overlap",
    privacyUnit: "none",
    dimensions: [...overlapping("structure"), ...partitions("programme")]
  }),
  define({
    id: "meeting-interval-median",
    title: {
      fr: "Intervalle m\xE9dian entre r\xE9unions de partenaires",
      en: "Median interval between partners' meetings"
    },
    description: {
      fr: "M\xE9diane exacte, en jours, du temps \xE9coul\xE9 entre une r\xE9union de partenaires tenue dans la p\xE9riode et la pr\xE9c\xE9dente d\u2019un m\xEAme organisateur, m\xEAme si celle-ci est ant\xE9rieure \xE0 la p\xE9riode. Les deux dates sont connues au jour pr\xE8s. Ne compte ni la premi\xE8re r\xE9union, ni un rythme annonc\xE9 (\xAB toutes les six semaines \xBB) sans r\xE9unions dat\xE9es.",
      en: `Exact median, in days, of the time between a partners' meeting held in the period and the previous one of the same host, even if that one was before the period. Both dates are known to the day. Counts neither the first meeting nor an announced pace ("every six weeks") without dated meetings.`
    },
    domain: "structures",
    unit: "days",
    base: "session",
    measure: { kind: "median", field: "daysSincePrevious" },
    population: { and: [held, { field: "kind", eq: "partners-meeting" }] },
    time: "date",
    privacyUnit: "none",
    dimensions: [...overlapping("structure"), ...partitions("programme")]
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/structures/programmes.ts
var programmeIndicators = [
  define({
    id: "structures-by-cohort",
    title: { fr: "Structures par cohorte", en: "Structures by cohort" },
    description: {
      fr: "Structures inscrites \xE0 un programme dans la p\xE9riode, en tout ou partie, par cohorte. Compte des inscriptions : une structure inscrite \xE0 deux programmes, ou dans deux cohortes, compte deux fois. Une inscription qui ne nomme pas de structure compte pour le nombre exact qu\u2019elle donne. Ne compte pas un objectif annonc\xE9, qui est un attribut du programme.",
      en: "Structures enrolled in a programme in the period, wholly or partly, by cohort. Counts enrolments: a structure in two programmes, or in two cohorts, counts twice. An enrolment that names no structure counts for the exact number that it gives. Does not count an announced target, which is an attribute of the programme."
    },
    domain: "structures",
    unit: "structures",
    base: "enrolment",
    measure: { kind: "sum", field: "structuresEnrolled" },
    time: "overlap",
    privacyUnit: "none",
    dimensions: partitions("cohort", "programme")
  })
];

// ../../work/main/packages/core/src/indicators/catalogue/catalogue.ts
var catalogue = [
  ...partnerIndicators,
  ...programmeIndicators,
  ...meansIndicators,
  ...activityIndicators,
  ...peopleIndicators,
  ...referralIndicators,
  ...courseIndicators,
  ...situationIndicators,
  ...epicesIndicators,
  ...regularDoctorIndicators,
  ...rightsIndicators,
  ...interpretingIndicators,
  ...healthCheckIndicators,
  ...sessionIndicators,
  ...processIndicators,
  ...inhabitantsPlaceIndicators
];

// ../../work/main/packages/core/src/indicators/derived-values.ts
var derivedValues = {
  durationDays: {
    bases: ["pathway"],
    kind: "integer",
    fr: "Jours entre le d\xE9but et la fin de l'accompagnement, les deux connus au jour pr\xE8s.",
    en: "Days between the start and the end of the pathway, both known to the day."
  },
  contactCount: {
    bases: ["pathway"],
    kind: "integer",
    fr: "Nombre de contacts rattach\xE9s \xE0 l'accompagnement, quelle que soit leur date.",
    en: "Number of contacts that name the pathway, whatever their date."
  },
  ageAtStart: {
    bases: ["pathway"],
    kind: "integer",
    fr: "Diff\xE9rence entre l'ann\xE9e du d\xE9but de l'accompagnement et l'ann\xE9e de naissance de la personne.",
    en: "Difference between the year of the pathway's start and the person's year of birth."
  },
  inQpv: {
    bases: ["pathway"],
    kind: "boolean",
    fr: "La personne habite un quartier prioritaire \xE0 la date de l'enregistrement ; absent si on ne le sait pas.",
    en: "The person lives in a priority neighbourhood on the record's date; absent when that is not known."
  },
  epicesScore: {
    bases: ["pathway"],
    kind: "integer",
    fr: "Score EPICES en centi\xE8mes de point : le premier qui est complet, parmi ceux relev\xE9s dans les 30 jours autour du d\xE9but de l'accompagnement.",
    en: "EPICES score in hundredths of a point: the first that is complete, among those recorded within 30 days of the start of the pathway."
  },
  regularDoctorAtEntry: {
    bases: ["pathway"],
    kind: "boolean",
    fr: "M\xE9decin traitant d\xE9clar\xE9, d'apr\xE8s la premi\xE8re situation relev\xE9e dans les 30 jours autour du d\xE9but.",
    en: "Regular doctor declared, from the first situation recorded within 30 days of the start."
  },
  regularDoctorAtExit: {
    bases: ["pathway"],
    kind: "boolean",
    fr: "M\xE9decin traitant d\xE9clar\xE9, d'apr\xE8s la derni\xE8re situation relev\xE9e dans les 30 jours autour de la fin.",
    en: "Regular doctor declared, from the last situation recorded within 30 days of the end."
  },
  rights: {
    bases: ["pathway"],
    kind: "list",
    items: ["kind", "atEntry", "atExit"],
    fr: "Les droits de la personne : lequel, o\xF9 il en est d'apr\xE8s la premi\xE8re situation relev\xE9e dans les 30 jours autour du d\xE9but, et d'apr\xE8s la derni\xE8re relev\xE9e dans les 30 jours autour de la fin.",
    en: "The rights of the person: which one, how far it is opened in the first situation recorded within 30 days of the start, and in the last one recorded within 30 days of the end."
  },
  attendedTotal: {
    bases: ["session"],
    kind: "integer",
    fr: "Personnes pr\xE9sentes, quand leur nombre exact est connu.",
    en: "People present, where their exact number is known."
  },
  invitedTotal: {
    bases: ["session"],
    kind: "integer",
    fr: "Personnes invit\xE9es, quand leur nombre exact est connu.",
    en: "People invited, where their exact number is known."
  },
  inhabitantsAttending: {
    bases: ["session"],
    kind: "integer",
    fr: "Habitants, usagers, patients et pairs pr\xE9sents, quand leur nombre exact est connu et qu'ils sont compt\xE9s dans le total des pr\xE9sents.",
    en: "Inhabitants, users, patients and peers present, where their exact number is known and they are within the total of those present."
  },
  durationMinutes: {
    bases: ["session"],
    kind: "integer",
    fr: "Dur\xE9e de la s\xE9ance en minutes, quand elle est donn\xE9e en jours, heures et minutes enti\xE8res.",
    en: "Duration of the session in minutes, where it is stated in whole days, hours and minutes."
  },
  daysSincePrevious: {
    bases: ["session"],
    kind: "integer",
    fr: "Jours depuis la derni\xE8re s\xE9ance tenue un jour ant\xE9rieur, de m\xEAme nature et d'au moins un m\xEAme organisateur ; les deux dates connues au jour pr\xE8s.",
    en: "Days since the latest session held on an earlier day, of the same kind and with a host in common; both dates known to the day."
  },
  inhabitantsEngaged: {
    bases: ["participation"],
    kind: "integer",
    fr: "Somme des participants autres que professionnels, partenaires et \xE9lus, quand elle est connue exactement.",
    en: "Sum of participants other than professionals, partners and elected representatives, where it is known exactly."
  },
  professionalsEngaged: {
    bases: ["participation"],
    kind: "integer",
    fr: "Somme des professionnels qui prennent part \xE0 la d\xE9marche, quand elle est connue exactement.",
    en: "Sum of the professionals who take part in the process, where it is known exactly."
  },
  aciLevel: {
    bases: ["participation"],
    kind: "integer",
    fr: "Niveau d'implication des usagers au sens de l'ACI des maisons de sant\xE9 (A1O5) : 1 pour informer, consulter ou se concerter, 2 pour coconstruire, cod\xE9cider ou autog\xE9rer.",
    en: "Level of user involvement in the sense of the agreement on maisons de sant\xE9 (ACI, A1O5): 1 for information, consultation or dialogue, 2 for co-construction, co-decision or self-management."
  },
  governanceSeats: {
    bases: ["structure"],
    kind: "integer",
    fr: "Si\xE8ges des instances de gouvernance, quand leur nombre exact est connu.",
    en: "Seats of the bodies that govern, where their exact number is known."
  },
  inhabitantSeats: {
    bases: ["structure"],
    kind: "integer",
    fr: "Si\xE8ges de ces instances que tiennent des habitants, usagers, patients et pairs, quand leur nombre exact est connu.",
    en: "Seats of these bodies held by inhabitants, users, patients and peers, where their exact number is known."
  },
  fteDays: {
    bases: ["professional"],
    kind: "integer",
    fr: "\xC9quivalent temps plein en centi\xE8mes, multipli\xE9 par les jours de la p\xE9riode o\xF9 la personne est en poste.",
    en: "Full-time equivalent in hundredths, times the days of the period in which the person is in post."
  },
  structuresEnrolled: {
    bases: ["enrolment"],
    kind: "integer",
    fr: "Structures que l'inscription compte : une quand elle la nomme, sinon leur nombre exact.",
    en: "Structures that the enrolment counts: one where it names it, else their exact number."
  },
  amountCents: {
    bases: ["funding"],
    kind: "integer",
    fr: "Montant en centimes d'euro, quand il est connu exactement.",
    en: "Amount in euro cents, where it is known exactly."
  }
};

// ../../work/main/node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => n / 2 ** 32 | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE);
  view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// ../../work/main/node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
}
var atitle = (title) => title ? `"${title}" ` : "";
function anumber(n, title = "") {
  if (typeof n !== "number")
    throw new TypeError(atitle(title) + "expected number, got " + typeof n);
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(atitle(title) + "expected integer >= 0, got " + n);
  return n;
}
function abytes(value, length, title = "") {
  if (isBytes(value) && (length === void 0 || value.length === length))
    return value;
  if (length !== void 0)
    anumber(length, "length");
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : "";
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
  if (!bytes)
    throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null)
    throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, "__proto__"))
    throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed)
    throw new Error("hash was destroyed");
  if (checkFinished && instance.finished)
    throw new Error("digest() was already called");
}
function aoutput(out, instance) {
  abytes(out, void 0, "output");
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
}
var hasHexBuiltin = /* @__PURE__ */ (() => (
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === "function" && typeof Uint8Array.fromHex === "function"
))();
var hexes = /* @__PURE__ */ Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin)
    return bytes.toHex();
  let hex = "";
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== "string")
    throw new TypeError("string expected");
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title = "opts") {
  aopts(defaults, "defaults");
  if (opts !== void 0)
    aopts(opts, title);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== "function")
    throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, "info");
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
});

// ../../work/main/node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return a & b ^ ~a & c;
}
function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const { view, buffer, blockLen } = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len; ) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen)
          this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed)
      this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const { buffer, view, blockLen, isLE } = this;
    let { pos } = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length)
      throw new Error("invalid outputLen");
    for (let i = 0; i < outLen; i++)
      oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const { buffer, outputLen } = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const { buffer, length, finished, destroyed, pos } = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos)
      to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]);

// ../../work/main/node_modules/.pnpm/@noble+hashes@2.4.0/node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const { A, B, C, D, E, F, G, H } = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset) {
    for (let i = 0; i < 16; i++, offset += 4)
      SHA256_W[i] = view.getUint32(offset, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
      SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
    }
    let { A, B, C, D, E, F, G, H } = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = sigma0 + Maj(A, B, C) | 0;
      H = G;
      G = F;
      F = E;
      E = D + T1 | 0;
      D = C;
      C = B;
      B = A;
      A = T1 + T2 | 0;
    }
    A = A + this.A | 0;
    B = B + this.B | 0;
    C = C + this.C | 0;
    D = D + this.D | 0;
    E = E + this.E | 0;
    F = F + this.F | 0;
    G = G + this.G | 0;
    H = H + this.H | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(
  () => new _SHA256(),
  /* @__PURE__ */ oidNist(1)
);

// ../../work/main/node_modules/.pnpm/json-canonicalize@3.0.1/node_modules/json-canonicalize/dist/index.mjs
var CircularRootPathName = "$";
function _serialize(obj, options) {
  let buffer = "";
  const vInclude = options && options.include;
  let vExclude = options && options.exclude;
  if (vExclude) {
    if (typeof vExclude === "string") vExclude = [vExclude];
  }
  if (vInclude) vInclude.sort();
  const visited = /* @__PURE__ */ new WeakMap();
  const allowCircular = options && options.allowCircular;
  const filterUndefined = options && options.filterUndefined;
  const undefinedInArrayToNull = options && options.undefinedInArrayToNull;
  const strictUndefined = options && options.strictUndefined;
  serialize(obj, CircularRootPathName);
  return buffer;
  function serialize(object6, path) {
    if (strictUndefined && object6 === void 0) {
      throw new Error(
        `undefined is not permitted in JSON at "${path}" (strictUndefined)`
      );
    }
    if (object6 === null || typeof object6 !== "object" || object6.toJSON != null) {
      if (typeof object6 === "number" && !Number.isFinite(object6)) {
        throw new Error(
          `Non-finite number (${object6}) is not permitted in JSON (RFC 8785 \xA73.2.2.3)`
        );
      }
      buffer += JSON.stringify(object6);
    } else if (Array.isArray(object6)) {
      const visitedPath = visited.get(object6);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object6, path);
      buffer += "[";
      let next = false;
      object6.forEach((element, index) => {
        if (next) {
          buffer += ",";
        }
        next = true;
        if (element === void 0 && strictUndefined) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}[${index}]" (strictUndefined)`
          );
        }
        if (undefinedInArrayToNull && element === void 0) {
          element = null;
        }
        serialize(element, `${path}[${index}]`);
      });
      buffer += "]";
    } else {
      const visitedPath = visited.get(object6);
      if (visitedPath !== void 0) {
        if (path.startsWith(visitedPath)) {
          if (!allowCircular) {
            throw new Error("Circular reference detected");
          }
          buffer += '"[Circular:' + visitedPath + ']"';
          return;
        }
      }
      visited.set(object6, path);
      buffer += "{";
      let next = false;
      const addProp = (property) => {
        if (vExclude && vExclude.includes(property)) {
          return;
        }
        if (strictUndefined && object6[property] === void 0) {
          throw new Error(
            `undefined is not permitted in JSON at "${path}.${property}" (strictUndefined)`
          );
        }
        if (next) {
          buffer += ",";
        }
        next = true;
        buffer += JSON.stringify(property);
        buffer += ":";
        serialize(object6[property], `${path}.${property}`);
      };
      if (path === CircularRootPathName && vInclude) {
        vInclude.forEach((property) => {
          if (object6.hasOwnProperty(property)) {
            addProp(property);
          }
        });
      } else {
        let vKeys = Object.keys(object6);
        if (filterUndefined && !strictUndefined) {
          vKeys = vKeys.filter((k) => object6[k] !== void 0);
        }
        vKeys.sort();
        vKeys.forEach((property) => {
          addProp(property);
        });
      }
      buffer += "}";
    }
  }
}
function canonicalize(obj, allowCircular) {
  return _serialize(obj, {
    allowCircular,
    filterUndefined: true,
    undefinedInArrayToNull: true
  });
}

// ../../work/main/packages/indicators/src/definitions/canonical-filter.ts
function asSet(values) {
  const byText = new Map(values.map((value) => [canonicalize(value), value]));
  return [...byText].sort(([one], [other]) => one < other ? -1 : 1).map(([, value]) => value);
}
function canonicalFilter(filter) {
  if ("and" in filter) return { and: asSet(filter.and.map(canonicalFilter)) };
  if ("or" in filter) return { or: asSet(filter.or.map(canonicalFilter)) };
  if ("not" in filter) return { not: canonicalFilter(filter.not) };
  return "in" in filter ? { ...filter, in: asSet(filter.in) } : filter;
}

// ../../work/main/packages/indicators/src/definitions/indicator-hash.ts
function canonicalPopulation(population) {
  return population === void 0 ? void 0 : canonicalFilter(population);
}
function canonicalMeasure(measure) {
  switch (measure.kind) {
    case "proportion":
      return { ...measure, numerator: canonicalFilter(measure.numerator) };
    case "ratio":
      return {
        ...measure,
        of: { ...measure.of, population: canonicalPopulation(measure.of.population) }
      };
    default:
      return measure;
  }
}
function indicatorHash(definition) {
  const { id: id2, base, unnest, measure, population, time, dates } = definition;
  const { unit, privacyUnit, dimensions: dimensions2, crossings } = definition;
  const meaning = {
    id: id2,
    base,
    unnest,
    measure: canonicalMeasure(measure),
    population: canonicalPopulation(population),
    time,
    dates,
    unit,
    privacyUnit,
    dimensions: dimensions2,
    crossings
  };
  return bytesToHex(sha256(utf8ToBytes(canonicalize(meaning))));
}

// ../../work/main/packages/indicators/src/evaluation/evaluation-period.ts
function requirePeriod({ start, end }) {
  if (!CivilDate.safeParse(start).success || !CivilDate.safeParse(end).success || end < start) {
    throw new RangeError("A period goes from a civil day (YYYY-MM-DD) to the same or a later one.");
  }
}

// ../../work/main/packages/indicators/src/plan/code-source.ts
var reference = (field) => ({ from: "record", field, reads: "reference" });
var code = (field) => ({ from: "record", field, reads: "code" });
var coded = (field, { id: id2 }) => ({
  from: "record",
  field,
  reads: { codedIn: id2 }
});
var eachCoded = (list, { id: id2 }) => ({
  from: "record",
  list,
  field: "",
  reads: { codedIn: id2 }
});
var eachReference = (list, field = "") => ({
  from: "record",
  list,
  field,
  reads: "reference"
});
var person = (value) => ({
  from: "person",
  value
});
var ofPerson = {
  gender: person("gender"),
  "age-band": person("age-band"),
  territory: person("territory")
};
var structureSources = {
  pathway: reference("structure"),
  contact: reference("structure"),
  session: eachReference("hosts"),
  participation: eachReference("hosts"),
  recommendation: { from: "origins", dimension: "structure" },
  structure: reference(""),
  professional: reference("structure"),
  partnership: eachReference("parties", "structure"),
  enrolment: reference("structure"),
  funding: reference("beneficiary")
};
var codeSources = {
  pathway: {
    structure: structureSources.pathway,
    programme: reference("programme"),
    ...ofPerson,
    "referral-origin": code("referral.origin"),
    "referral-decision": code("referral.decision"),
    need: { from: "record", list: "needs", field: "dimension", reads: "code" }
  },
  contact: {
    structure: structureSources.contact,
    ...ofPerson,
    mode: code("mode"),
    theme: eachCoded("themes", themes)
  },
  session: {
    structure: structureSources.session,
    programme: reference("programme"),
    kind: code("kind"),
    theme: eachCoded("themes", themes),
    public: eachCoded("publics", publics)
  },
  participation: {
    structure: structureSources.participation,
    programme: reference("programme"),
    level: code("level"),
    form: eachCoded("forms", participationForms),
    object: eachCoded("objects", participationObjects)
  },
  recommendation: { structure: structureSources.recommendation },
  structure: { structure: structureSources.structure, kind: code("kind") },
  professional: {
    structure: structureSources.professional,
    kind: coded("function", staffFunctions)
  },
  partnership: {
    structure: structureSources.partnership,
    programme: reference("programme")
  },
  enrolment: {
    structure: structureSources.enrolment,
    programme: reference("programme"),
    cohort: { from: "record", field: "cohort", reads: "text" }
  },
  funding: {
    structure: structureSources.funding,
    programme: reference("programme"),
    funder: reference("funder"),
    scheme: coded("scheme", fundingSchemes)
  }
};
var ofItem = (field, reads = "code") => ({
  from: "item",
  field,
  reads
});
var itemCodeSources = {
  needs: { need: ofItem("dimension"), theme: ofItem("theme", { codedIn: themes.id }) },
  actions: { kind: ofItem("kind") },
  reviews: { kind: ofItem("kind") },
  rights: { right: ofItem("kind") }
};

// ../../work/main/packages/indicators/src/plan/base-plans.ts
var period = { start: "period.start", end: "period.end" };
var nobody = { kind: "nobody" };
var basePlans = {
  pathway: {
    structures: structureSources.pathway,
    dates: period,
    people: { kind: "subject", field: "subject" }
  },
  contact: {
    structures: structureSources.contact,
    dates: { start: "date", end: "date" },
    people: { kind: "contact" }
  },
  session: {
    structures: structureSources.session,
    dates: { start: "start", end: "start" },
    people: { kind: "attendance", field: "attended" }
  },
  participation: {
    structures: structureSources.participation,
    dates: period,
    people: { kind: "participants", field: "participants" }
  },
  recommendation: { structures: structureSources.recommendation, dates: "origins", people: nobody },
  structure: {
    structures: structureSources.structure,
    dates: { start: "opened", end: "closed" },
    people: nobody
  },
  professional: { structures: structureSources.professional, dates: period, people: nobody },
  partnership: { structures: structureSources.partnership, dates: period, people: nobody },
  enrolment: { structures: structureSources.enrolment, dates: period, people: nobody },
  funding: { structures: structureSources.funding, dates: period, people: nobody }
};
function basePlan(base) {
  return basePlans[base];
}
var PERSON_LISTS = /* @__PURE__ */ new Set([
  "attended.persons",
  "invited.persons",
  "participants.persons"
]);
function peopleCounted(base, unnest) {
  return PERSON_LISTS.has(unnest) ? { kind: "item" } : basePlan(base).people;
}

// ../../work/main/packages/indicators/src/plan/plan.ts
function observationOf(amount) {
  switch (amount.kind) {
    case "count":
      return { kind: "count" };
    case "count-distinct":
      return { kind: "distinct", field: amount.field };
    case "sum":
      return { kind: "integer", field: amount.field, keeps: "sum" };
  }
}

// ../../work/main/packages/indicators/src/plan/compile-plan.ts
var ITEM = "item.";
function typeFieldOf(field) {
  return field.endsWith(".id") ? `${field.slice(0, -".id".length)}.type` : void 0;
}
function isDerived(field, base) {
  const described = Object.entries(derivedValues);
  return described.some(([name2, { bases: bases2 }]) => name2 === field && bases2.includes(base));
}
function fieldsOfFilter(filter) {
  if ("and" in filter) return filter.and.flatMap(fieldsOfFilter);
  if ("or" in filter) return filter.or.flatMap(fieldsOfFilter);
  if ("not" in filter) return fieldsOfFilter(filter.not);
  return [filter.field];
}
function sourceOf(dimension, base, unnest) {
  if (dimension === "month" || dimension === "quarter" || dimension === "year") {
    return { from: "calendar", unit: dimension };
  }
  const ofItem2 = unnest === void 0 ? void 0 : itemCodeSources[unnest]?.[dimension];
  return ofItem2 ?? codeSources[base][dimension];
}
function fieldsOf(observation) {
  if (observation.kind === "count") return [];
  return observation.kind === "numerator" ? fieldsOfFilter(observation.filter) : [observation.field];
}
function sorted(values) {
  return [...new Set(values)].sort();
}
function fieldsOfCode({ field, reads }) {
  if (reads === "reference") return [`${field}.id`, `${field}.type`];
  return typeof reads === "string" ? [field] : [`${field}.system`, `${field}.code`];
}
function passOf(counted3, observation, codes) {
  const { base, unnest, population, time, dates } = counted3;
  const { dates: ownDates, structures: structures2 } = basePlan(base);
  const people = peopleCounted(base, unnest);
  const isOwnDerived = (field) => isDerived(field, base);
  const derivedUnnest = unnest !== void 0 && isOwnDerived(unnest) ? [unnest] : [];
  const read = [
    ...population === void 0 ? [] : fieldsOfFilter(population),
    ...fieldsOf(observation)
  ].flatMap((field) => [field, typeFieldOf(field) ?? field]);
  const ofItems = codes.flatMap((source) => source.from === "item" ? fieldsOfCode(source) : []);
  const ofDerived = codes.flatMap((source) => source.from === "derived" ? [source.value] : []);
  return {
    base,
    unnest: unnest === void 0 ? void 0 : { list: unnest, derived: derivedUnnest.length > 0 },
    dates: dates === void 0 ? ownDates : { start: dates.start, end: dates.end ?? dates.start },
    placing: time,
    structures: structures2,
    codes,
    people,
    fields: sorted(read.filter((field) => !field.startsWith(ITEM) && !isOwnDerived(field))),
    itemFields: sorted([
      ...read.filter((field) => field.startsWith(ITEM)).map((field) => field.slice(ITEM.length)),
      ...ofItems,
      ...people.kind === "item" ? ["id", "type"] : []
    ]),
    derived: sorted([...read.filter(isOwnDerived), ...ofDerived, ...derivedUnnest]),
    population,
    observation
  };
}
function observed(measure) {
  switch (measure.kind) {
    case "count":
    case "count-distinct":
    case "sum":
      return observationOf(measure);
    case "share":
      return { kind: "count" };
    case "max":
      return { kind: "integer", field: measure.field, keeps: "max" };
    case "mean":
      return { kind: "integer", field: measure.field, keeps: "sum" };
    case "median":
    case "quantile":
      return { kind: "integer", field: measure.field, keeps: "histogram" };
    case "proportion":
      return { kind: "numerator", filter: measure.numerator };
    case "ratio":
      return observationOf(measure.to);
  }
}
function compilePlan(definition, period2) {
  requirePeriod(period2);
  const { measure, dimensions: dimensions2 = [], crossings = [] } = definition;
  if (measure.kind === "declared") throw new RangeError("Nothing computes a declared figure.");
  const sourcesFor = ({ base, unnest }) => dimensions2.map(({ id: id2 }) => {
    const source = sourceOf(id2, base, unnest);
    if (source === void 0) throw new RangeError("What is counted has nothing of a dimension.");
    return source;
  });
  const sources = sourcesFor(definition);
  const main = passOf(definition, observed(measure), sources);
  const numerator = measure.kind === "ratio" ? passOf(measure.of, observationOf(measure.of.measure), sourcesFor(measure.of)) : void 0;
  const readsDays = [main, numerator].some((pass) => pass?.derived.includes("fteDays"));
  if (readsDays && sources.some(({ from }) => from === "calendar")) {
    throw new RangeError("The days in post are those of the whole period.");
  }
  return {
    definition,
    hash: indicatorHash(definition),
    period: period2,
    main,
    numerator,
    dimensions: dimensions2,
    crossings: crossings.map(
      (crossing) => crossing.map((id2) => {
        const place2 = dimensions2.findIndex((dimension) => dimension.id === id2);
        if (place2 === -1) throw new RangeError("A crossing is of dimensions of the definition.");
        return place2;
      })
    )
  };
}

// ../../work/main/packages/indicators/src/evaluation/calendar-buckets.ts
function codeOf2(date, dimension) {
  const year = date.slice(0, 4);
  if (dimension === "month") return date.slice(0, 7);
  return dimension === "year" ? year : `${year}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
function nextMonth(month) {
  const [year, number9] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const next = number9 === 12 ? [year + 1, 1] : [year, number9 + 1];
  return next.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
function bucketsOf(period2, dimension) {
  const buckets = /* @__PURE__ */ new Map();
  const lastMonth = period2.end.slice(0, 7);
  for (let month = period2.start.slice(0, 7); month <= lastMonth; month = nextMonth(month)) {
    const code2 = codeOf2(month, dimension);
    const { first, last } = dayBounds(month);
    const start = buckets.get(code2)?.start ?? (isBefore(first, period2.start) ? period2.start : first);
    buckets.set(code2, { start, end: isBefore(period2.end, last) ? period2.end : last });
  }
  return buckets;
}

// ../../work/main/packages/indicators/src/evaluation/dimension-codes.ts
var UNKNOWN_CODE = "_unknown";

// ../../work/main/packages/indicators/src/evaluation/kept/code-value.ts
var LONGEST = 128;
function codeOfText(text2) {
  const code2 = text2.normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-/, "").slice(0, LONGEST).replace(/-$/, "");
  return code2 === "" ? void 0 : code2;
}

// ../../work/main/packages/duckdb/src/evaluate-files.ts
import * as z48 from "zod";

// ../../work/main/packages/duckdb/src/database/database.ts
import { chmod, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import * as z42 from "zod";

// ../../work/main/packages/duckdb/src/sql/quoting.ts
function text(value) {
  if (value.includes("\0")) throw new RangeError("A text of a statement has no NUL.");
  return `'${value.replaceAll("'", "''")}'`;
}
function name(value) {
  if (value.includes("\0")) throw new RangeError("A name of a statement has no NUL.");
  return `"${value.replaceAll('"', '""')}"`;
}
function number4(value) {
  if (!Number.isFinite(value)) throw new RangeError("A number of a statement is finite.");
  return `(${text(String(value))}::DOUBLE)`;
}
function texts(values) {
  return `[${[...values].map(text).join(", ")}]`;
}

// ../../work/main/packages/duckdb/src/database/database.ts
var Database = class _Database {
  #instance;
  #connection;
  constructor(instance, connection) {
    this.#instance = instance;
    this.#connection = connection;
  }
  /**
   * Opens a database, has it work, and closes it: nothing of it stays, whatever happens. `work` is given the names
   * under which it reaches the files, in their order.
   */
  static async use(paths, options, work) {
    const folder = await mkdtemp(join(options.temporaryFolder ?? tmpdir(), "santeparticipative-"));
    await chmod(folder, 448);
    try {
      const names = await Promise.all(
        paths.map((path, index) => plainName(resolve(path), folder, index))
      );
      const instance = await DuckDBInstance.create(":memory:", {
        access_mode: "automatic",
        autoinstall_known_extensions: "false",
        autoload_known_extensions: "false",
        allow_community_extensions: "false",
        allow_unsigned_extensions: "false",
        preserve_insertion_order: String(options.isOrdered === true),
        temp_directory: join(folder, "spilled"),
        ...options.memoryLimit === void 0 ? {} : { memory_limit: options.memoryLimit },
        ...options.threads === void 0 ? {} : { threads: String(options.threads) }
      });
      const connection = await instance.connect();
      const database = new _Database(instance, connection);
      try {
        await connection.run(
          [
            "SET TimeZone = 'UTC'",
            `SET allowed_paths = ${texts(options.writes === void 0 ? names : [...names, options.writes])}`,
            "SET enable_external_access = false",
            "SET lock_configuration = true"
          ].join("; ")
        );
        return await work(database, names);
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  /** Runs a statement. */
  async run(sql) {
    await this.#connection.run(sql);
  }
  /** The rows of a query, each as the schema reads it. */
  async rows(sql, row) {
    const reader = await this.#connection.runAndReadAll(sql);
    return z42.array(row).parse(reader.getRowObjectsJS());
  }
  /** The rows of a query as they come, some at once, so that memory does not hold all of them. */
  async *stream(sql, row) {
    const connection = await this.#instance.connect();
    try {
      const result2 = await connection.stream(sql);
      const rows = z42.array(row);
      for await (const some of result2.yieldRowObjectJs()) yield rows.parse(some);
    } finally {
      connection.closeSync();
    }
  }
  /** Adds rows of texts and whole numbers to a table. */
  async append(table, rows) {
    const appender = await this.#connection.createAppender(table);
    try {
      for (const row of rows) {
        for (const value of row) {
          if (typeof value === "number") appender.appendBigInt(BigInt(value));
          else appender.appendVarchar(value);
        }
        appender.endRow();
      }
    } finally {
      appender.closeSync();
    }
  }
};
async function plainName(path, folder, index) {
  if (!/[*?[]/.test(path)) return path;
  const link = join(folder, `${index}-${basename(path).replaceAll(/[^A-Za-z0-9.]/g, "-")}`);
  await symlink(path, link);
  return link;
}

// ../../work/main/packages/duckdb/src/history/settle-history.ts
import * as z43 from "zod";
var statementPaths = {
  replaces: "meta.replaces",
  target: "target",
  kept: "kept",
  merged: "merged"
};
var Type = z43.enum(recordTypes);
var Status = z43.enum(["active", "entered-in-error", "withdrawn"]);
var Reference = z43.object({ type: Type, id: z43.string() });
var VERSION = `l.rowid::DOUBLE AS line, l."$type"::VARCHAR AS type, l."$id" AS id, l."$version"::DOUBLE AS version,
  floor(epoch_us(l."$recorded") / 1000)::DOUBLE AS milliseconds, l."$status"::VARCHAR AS status`;
var VersionRow = z43.object({
  line: z43.number(),
  ...Reference.shape,
  version: z43.number(),
  milliseconds: z43.number(),
  status: Status
});
var UnreadableRecordError = class extends Error {
};
function required(reference2) {
  if (reference2 === void 0) throw new UnreadableRecordError();
  return reference2;
}
var Statements = z43.object({
  replaces: AnyReference.optional(),
  target: AnyReference.optional(),
  kept: AnyReference.optional(),
  merged: AnyReference.optional()
});
function versionOf(row, said2) {
  const { line, type, id: id2, version, milliseconds, status } = row;
  const told = typeof said2 === "string" ? Statements.parse(JSON.parse(said2)) : {};
  const recordedAt = new Date(milliseconds).toISOString();
  const { replaces } = told;
  const meta = { version, recordedAt, status, ...replaces !== void 0 && { replaces } };
  if (type === "tombstone") {
    return { line, record: { type, id: id2, meta, target: required(told.target) } };
  }
  if (type === "merge") {
    const [kept, merged] = [required(told.kept), required(told.merged)];
    return { line, record: { type, id: id2, meta, kept, merged } };
  }
  return { line, record: { type, id: id2, meta } };
}
var IDS_AT_ONCE = 2e4;
async function settleHistory(database) {
  const said2 = Object.keys(statementPaths).map(
    (name2) => `{'type': "$says"->>'$.${name2}.type', 'id': "$says"->>'$.${name2}.id'}`
  );
  await database.run(`
    CREATE TABLE left_out (line BIGINT);
    CREATE TABLE twins (line BIGINT, type VARCHAR, id VARCHAR);
    CREATE TABLE kept_ids (type VARCHAR, id VARCHAR, kept VARCHAR);
    CREATE TABLE spoken_of AS
      SELECT DISTINCT type, id FROM (
        SELECT unnest([{'type': "$type"::VARCHAR, 'id': "$id"}, ${said2.join(", ")}], recursive := true)
        FROM lines WHERE "$says" IS NOT NULL
      ) WHERE id IS NOT NULL;
    CREATE TABLE repeated AS
      SELECT key FROM (SELECT hash("$type", "$id") AS key FROM lines) GROUP BY key HAVING count(*) > 1`);
  const bound = await settleSpokenOf(database);
  const corrected = await settleCorrected(database);
  const twins = await leaveOutTwins(database);
  return { merges: bound.merges, leavesOut: bound.leavesOut || corrected || twins };
}
async function settleSpokenOf(database) {
  const references2 = await database.rows("SELECT type, id FROM spoken_of", Reference);
  if (references2.length === 0) return { merges: false, leavesOut: false };
  const rows = await database.rows(
    `SELECT ${VERSION}, "$says" AS says FROM lines l
     SEMI JOIN spoken_of s ON l."$type"::VARCHAR = s.type AND l."$id" = s.id`,
    VersionRow.extend({ says: z43.string().nullable() })
  );
  const history = new History();
  const versions = rows.map(({ says, ...row }) => versionOf(row, says));
  for (const { record: record2 } of versions) history.add(record2);
  const kept = references2.flatMap(({ type, id: id2 }) => {
    const keptId = history.keptOf({ type, id: id2 }).id;
    return keptId === id2 ? [] : [[type, id2, keptId]];
  });
  await database.append("kept_ids", kept);
  const leavesOut = await divide(database, versions, (record2) => {
    const { type, id: id2 } = record2;
    const standing = history.keptOf({ type, id: id2 });
    const tells = standing.id === id2 || type === "person";
    const isGone = history.isGone({ type, id: id2 }) || history.isGone(standing);
    return tells && !isGone && history.isLatest(record2);
  });
  return { merges: kept.length > 0, leavesOut };
}
async function settleCorrected(database) {
  let leavesOut = false;
  let versions = [];
  let ids = 0;
  const settle = async () => {
    const history = new History();
    for (const { record: record2 } of versions) history.add(record2);
    const some = await divide(database, versions, (record2) => history.isLatest(record2));
    leavesOut ||= some;
    versions = [];
    ids = 0;
  };
  const corrected = `
    SELECT ${VERSION} FROM lines l
    SEMI JOIN repeated r ON hash(l."$type", l."$id") = r.key
    ANTI JOIN spoken_of s ON l."$type"::VARCHAR = s.type AND l."$id" = s.id
    ORDER BY l."$type", l."$id"`;
  for await (const some of database.stream(corrected, VersionRow)) {
    for (const row of some) {
      const last = versions.at(-1)?.record;
      if (last?.id !== row.id || last.type !== row.type) ids += 1;
      if (ids > IDS_AT_ONCE) await settle();
      versions.push(versionOf(row));
    }
  }
  await settle();
  return leavesOut;
}
async function divide(database, versions, stands) {
  const standing = versions.filter(({ record: record2 }) => stands(record2));
  const lines = new Set(standing.map(({ line }) => line));
  const leftOut = versions.flatMap(({ line }) => lines.has(line) ? [] : [[line]]);
  const counts = /* @__PURE__ */ new Map();
  const keyOf2 = ({ type, id: id2 }) => `${type} ${id2}`;
  for (const { record: record2 } of standing) {
    counts.set(keyOf2(record2), (counts.get(keyOf2(record2)) ?? 0) + 1);
  }
  const twins = standing.flatMap(
    ({ line, record: record2 }) => (counts.get(keyOf2(record2)) ?? 0) > 1 ? [[line, record2.type, record2.id]] : []
  );
  await database.append("left_out", leftOut);
  await database.append("twins", twins);
  return leftOut.length > 0;
}
async function leaveOutTwins(database) {
  const [counted3] = await database.rows(
    "SELECT count(*)::DOUBLE AS lines FROM twins",
    z43.object({ lines: z43.number() })
  );
  if (counted3?.lines === 0) return false;
  await database.run(`
    INSERT INTO left_out SELECT line FROM twins ANTI JOIN (SELECT min(line) AS line FROM twins GROUP BY type, id) USING (line)`);
  return true;
}

// ../../work/main/packages/duckdb/src/table/columns.ts
import * as z44 from "zod";
var MISSING = ".missing";
function isSchema(schema) {
  return typeof schema === "object" && schema !== null;
}
function isReason(properties) {
  return properties.length === 1 && properties[0] === "missing";
}
function kindOf({ type }) {
  switch (type) {
    case "string":
      return "text";
    case "number":
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "object":
      return "object";
    default:
      return "list";
  }
}
function constantOf(schema) {
  const [only, ...others] = schema.enum ?? [schema.const];
  return others.length === 0 && typeof only === "string" ? only : void 0;
}
function walk(schema, path, places) {
  const alternatives = [...schema.anyOf ?? [], ...schema.oneOf ?? []].filter(isSchema);
  if (alternatives.length > 0) {
    for (const alternative of alternatives) walk(alternative, path, places);
    return;
  }
  const known2 = places.get(path);
  const place2 = known2 ?? { kinds: /* @__PURE__ */ new Set(), mayBeMissing: false };
  places.set(path, place2);
  const properties = Object.entries(schema.properties ?? {});
  if (isReason(properties.map(([property]) => property))) {
    place2.mayBeMissing = true;
    return;
  }
  place2.kinds.add(kindOf(schema));
  place2.constant = known2 === void 0 ? constantOf(schema) : void 0;
  for (const [property, inner] of properties) {
    if (isSchema(inner)) walk(inner, path === "" ? property : `${path}.${property}`, places);
  }
}
function placesOf(type) {
  const places = /* @__PURE__ */ new Map();
  walk(z44.toJSONSchema(recordSchemas[type]), "", places);
  places.delete("");
  return places;
}
var TableForm = class {
  #ofType;
  constructor() {
    this.#ofType = new Map(recordTypes.map((type) => [type, placesOf(type)]));
  }
  /** What records of a type have at a path; `undefined` when nothing is ever there. */
  placeOf(type, path) {
    return this.#ofType.get(type)?.get(path);
  }
  /** The paths at which records of a type have something. */
  pathsOf(type) {
    return [...this.#ofType.get(type)?.keys() ?? []];
  }
  /** What records of any type have at a path. */
  placeOfAny(path) {
    const found = recordTypes.flatMap((type) => this.placeOf(type, path) ?? []);
    if (found.length === 0) return void 0;
    return {
      kinds: new Set(found.flatMap(({ kinds }) => [...kinds])),
      mayBeMissing: found.some(({ mayBeMissing }) => mayBeMissing)
    };
  }
  /** The columns that records of a type have at a path, and under it: the value's own, and that of a reason. */
  columnsAt(type, path) {
    return [...this.#ofType.get(type) ?? []].filter(([other]) => other === path || other.startsWith(`${path}.`)).flatMap(([other, place2]) => columnsOf(other, place2));
  }
  /** All columns, in the order of the types of record and of their fields. */
  columns() {
    const columns = /* @__PURE__ */ new Map();
    for (const places of this.#ofType.values()) {
      for (const [path, place2] of places) {
        for (const column of columnsOf(path, place2)) columns.set(column.path, column);
      }
    }
    return [...columns.values()];
  }
};
function columnsOf(path, { kinds, mayBeMissing }) {
  const own2 = [...kinds].flatMap((kind) => kind === "object" ? [] : [{ path, kind }]);
  return mayBeMissing ? [...own2, { path: path + MISSING, kind: "text" }] : own2;
}

// ../../work/main/packages/duckdb/src/lines/line-columns.ts
var LineColumns = class {
  form;
  #read = /* @__PURE__ */ new Map();
  constructor(form) {
    this.form = form;
  }
  /** What records of a type have at a path. */
  placeOf(type, path) {
    return this.form.placeOf(type, path);
  }
  #use(column) {
    this.#read.set(column.path, column);
    return name(column.path);
  }
  /** The value at a path of records of a type, as an expression: `NULL` when none of them has one there. */
  value(type, path) {
    const column = this.form.columnsAt(type, path).find((found) => found.path === path);
    return column === void 0 ? "NULL" : this.#use(column);
  }
  /** The type of a reference at a path, as an expression. */
  typeOf(type, path) {
    const constant = this.placeOf(type, `${path}.type`)?.constant;
    return constant === void 0 ? this.value(type, `${path}.type`) : text(constant);
  }
  /** True where something is at a path, or under it, as an expression; that it is missing for a reason is not. */
  present(type, path) {
    return this.#any(
      this.form.columnsAt(type, path).filter(({ path: found }) => found !== path + MISSING)
    );
  }
  /** True where something is told at a path, be it why a value is missing. */
  told(type, path) {
    return this.#any(this.form.columnsAt(type, path));
  }
  /** True where a value is missing for a reason, at a path or on the way to it. */
  missing(type, path) {
    const steps = path.split(".");
    const ways = steps.map((_, index) => steps.slice(0, index + 1).join(".") + MISSING);
    return this.#any(
      ways.flatMap(
        (way) => this.form.columnsAt(type, way.slice(0, -MISSING.length)).filter(({ path: found }) => found === way)
      )
    );
  }
  #any(columns) {
    if (columns.length === 0) return "false";
    return `(${columns.map((column) => `${this.#use(column)} IS NOT NULL`).join(" OR ")})`;
  }
  /** The columns that were asked for so far. */
  read() {
    return [...this.#read.values()];
  }
};

// ../../work/main/packages/duckdb/src/lines/read-lines.ts
import * as z45 from "zod";

// ../../work/main/packages/duckdb/src/files/form.ts
var fileEndings = {
  ".ndjson": "ndjson",
  ".ndjson.gz": "ndjson",
  ".parquet": "parquet",
  ".csv": "csv",
  ".csv.gz": "csv"
};
function formOf(path) {
  for (const [ending, form] of Object.entries(fileEndings)) {
    if (path.toLowerCase().endsWith(ending)) return form;
  }
  return void 0;
}

// ../../work/main/packages/duckdb/src/files/ndjson.ts
var LONGEST_LINE = 16 * 1024 * 1024;
var FREE_TEXTS = /* @__PURE__ */ new Set(["text"]);
function nodeAt(root, path) {
  return path.split(".").reduce((node, step) => {
    const known2 = node.children.get(step);
    if (known2 !== void 0) return known2;
    const child = {
      path: node.path === "" ? step : `${node.path}.${step}`,
      children: /* @__PURE__ */ new Map()
    };
    node.children.set(step, child);
    return child;
  }, root);
}
function isMixed({ path, children }, form) {
  const { kinds, mayBeMissing } = form.placeOfAny(path) ?? {};
  if (kinds === void 0) return false;
  return FREE_TEXTS.has(path) ? mayBeMissing === true : children.size > 0 && kinds.has("object") && kinds.size > 1;
}
function typeOf(node, form) {
  const { kinds, mayBeMissing } = form.placeOfAny(node.path) ?? {};
  if (isMixed(node, form) || kinds?.has("list") === true) return "JSON";
  if (kinds?.has("object") === true && node.children.size > 0) {
    const members = [...node.children].map(
      ([step, child]) => `${name(step)} ${typeOf(child, form)}`
    );
    return `STRUCT(${members.join(", ")})`;
  }
  if (mayBeMissing === true || kinds?.size !== 1) return "VARCHAR";
  if (kinds.has("number")) return "DOUBLE";
  return kinds.has("boolean") ? "BOOLEAN" : "VARCHAR";
}
function jsonPath(steps) {
  return text(`$${steps.map((step) => `."${step}"`).join("")}`);
}
function valueAt(path, root, form) {
  let sql = "line";
  let node = root;
  const steps = path.split(".");
  for (const [index, step] of steps.entries()) {
    node = node.children.get(step) ?? node;
    sql = `${sql}.${name(step)}`;
    if (!isMixed(node, form)) continue;
    const rest = steps.slice(index + 1);
    return { sql: rest.length === 0 ? sql : `json_extract(${sql}, ${jsonPath(rest)})`, json: true };
  }
  return { sql, json: false };
}
function valueOfJson(sql, kind) {
  switch (kind) {
    case "text":
      return `CASE WHEN json_type(${sql}) = 'VARCHAR' THEN json_extract_string(${sql}, '$') END`;
    case "list":
      return `CASE WHEN json_type(${sql}) = 'ARRAY' THEN ${sql}::VARCHAR END`;
    case "number":
      return `CASE WHEN json_type(${sql}) IN ('UBIGINT', 'BIGINT', 'DOUBLE') THEN ${sql}::DOUBLE END`;
    case "boolean":
      return `CASE WHEN json_type(${sql}) = 'BOOLEAN' THEN ${sql}::BOOLEAN END`;
  }
}
function columnSql({ path, kind }, root, form) {
  const isReason2 = path.endsWith(MISSING);
  const of = isReason2 ? path.slice(0, -MISSING.length) : path;
  const place2 = form.placeOfAny(of);
  const { sql, json } = valueAt(of, root, form);
  if (isReason2) {
    if (place2?.kinds.has("object") === true) return `${sql}.missing`;
    const told = json ? sql : `CASE WHEN starts_with(${sql}, '{') THEN ${sql} END`;
    return `json_extract_string(${told}, '$.missing')`;
  }
  if (json) return valueOfJson(sql, kind);
  if (place2?.mayBeMissing === true) {
    if (kind === "number") return `TRY_CAST(${sql} AS DOUBLE)`;
    if (kind === "boolean") return `TRY_CAST(${sql} AS BOOLEAN)`;
    return `CASE WHEN NOT starts_with(${sql}, '{') THEN ${sql} END`;
  }
  return kind === "list" ? `${sql}::VARCHAR` : sql;
}
function ndjsonQuery(path, columns, form) {
  const root = { path: "", children: /* @__PURE__ */ new Map() };
  for (const { path: to } of columns) {
    const of = to.endsWith(MISSING) ? to.slice(0, -MISSING.length) : to;
    nodeAt(root, of);
    if (to !== of && form.placeOfAny(of)?.kinds.has("object") === true) nodeAt(root, to);
  }
  const types = [...root.children].map(
    ([step, node]) => `${name(step)}: ${text(typeOf(node, form))}`
  );
  const selected = columns.map(
    (column) => `${columnSql(column, root, form)} AS ${name(column.path)}`
  );
  const compression = path.endsWith(".gz") ? "gzip" : "uncompressed";
  return [
    `SELECT ${selected.join(", ")}`,
    `FROM read_json([${text(path)}], format = 'newline_delimited', records = true,`,
    `compression = '${compression}', maximum_object_size = ${LONGEST_LINE}, columns = {${types.join(", ")}}) AS line`
  ].join("\n");
}

// ../../work/main/packages/duckdb/src/files/tables.ts
var COLUMN_TYPES = {
  text: "VARCHAR",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  list: "VARCHAR"
};
var CSV = `header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, all_varchar = true, skip = 0, comment = '', null_padding = false, strict_mode = true, max_line_size = 67108864, buffer_size = 134217728`;
function tableSource(path, form) {
  return form === "parquet" ? `read_parquet([${text(path)}])` : `read_csv([${text(path)}], ${CSV})`;
}
function tableQuery(path, form, columns, present) {
  const selected = columns.map(({ path: column, kind }) => {
    const value = present.has(column) ? name(column) : "NULL";
    return `CAST(${value} AS ${COLUMN_TYPES[kind]}) AS ${name(column)}`;
  });
  return `SELECT ${selected.join(", ")} FROM ${tableSource(path, form)}`;
}

// ../../work/main/packages/duckdb/src/messages.ts
var error = (message, hint) => ({
  severity: "error",
  message,
  hint
});
var IN_JAVASCRIPT = {
  fr: "Le calcul en JavaScript donne ce r\xE9sultat.",
  en: "The evaluation in JavaScript gives this result."
};
var engineRules = {
  "engine.shared-scope": error(
    {
      fr: "Ce moteur ne joint pas de pseudonymes aux r\xE9sultats.",
      en: "This engine joins no pseudonyms to results."
    },
    IN_JAVASCRIPT
  ),
  "engine.text-order": error(
    {
      fr: "Ce moteur ne range pas ce texte comme le fait JavaScript.",
      en: "This engine does not order this text as JavaScript does."
    },
    IN_JAVASCRIPT
  ),
  "engine.not-a-date": error(
    {
      fr: "Ce moteur ne lit pas de date dans ce champ.",
      en: "This engine reads no date in this field."
    },
    IN_JAVASCRIPT
  ),
  "engine.sum": error(
    {
      fr: "Une somme d\xE9passe ce qu\u2019un nombre de JSON contient exactement.",
      en: "A sum is beyond what a JSON number holds exactly."
    },
    {
      fr: "V\xE9rifiez les montants et les nombres.",
      en: "Check the amounts and the numbers."
    }
  ),
  "engine.two-contents": error(
    {
      fr: "Deux contenus se donnent pour la m\xEAme version d\u2019un enregistrement.",
      en: "Two contents claim to be one version of a record."
    },
    {
      fr: "Corrigez-le par une version suivante. Le calcul en JavaScript choisit l\u2019un des deux.",
      en: "Correct it by a further version. The evaluation in JavaScript takes one of the two."
    }
  ),
  "engine.unknown-form": error(
    {
      fr: "Ce n\u2019est pas un fichier que ce moteur lit.",
      en: "This is not a file that this engine reads."
    },
    {
      fr: "Son nom doit finir par .ndjson, .ndjson.gz, .parquet, .csv ou .csv.gz.",
      en: "Its name must end in .ndjson, .ndjson.gz, .parquet, .csv or .csv.gz."
    }
  ),
  "engine.unreadable": error(
    {
      fr: "Ce fichier ne peut pas \xEAtre lu : il manque, il est ab\xEEm\xE9, ou ce n\u2019est pas un jeu de donn\xE9es.",
      en: "This file cannot be read: it is missing, damaged, or no dataset."
    },
    {
      fr: "V\xE9rifiez-le d\u2019abord avec \xAB validate \xBB.",
      en: 'Check it first with "validate".'
    }
  ),
  "engine.no-records": error(
    {
      fr: "Cette table n\u2019a pas les colonnes que tout enregistrement remplit.",
      en: "This table lacks the columns that every record fills."
    },
    {
      fr: "Ce sont type, id, meta.version, meta.recordedAt et meta.status.",
      en: "They are type, id, meta.version, meta.recordedAt and meta.status."
    }
  ),
  "engine.other-schema": error(
    {
      fr: "Ce jeu de donn\xE9es suit une autre version des sch\xE9mas.",
      en: "This dataset follows another version of the schemas."
    },
    IN_JAVASCRIPT
  )
};
function engineIssue(rule2, more) {
  return { rule: rule2, ...engineRules[rule2], ...more };
}

// ../../work/main/packages/duckdb/src/lines/read-lines.ts
var own = {
  $type: { path: "type", sql: '"type"::record_type' },
  $id: { path: "id", sql: '"id"' },
  $version: { path: "meta.version", sql: '"meta.version"::INTEGER' },
  $recorded: { path: "meta.recordedAt", sql: '"meta.recordedAt"::TIMESTAMP' },
  $status: { path: "meta.status", sql: '"meta.status"::record_status' }
};
function said() {
  const entries = Object.entries(statementPaths);
  const told = entries.map(([, path]) => `${name(`${path}.id`)} IS NOT NULL`).join(" OR ");
  const parts = entries.map(
    ([key, path]) => `CASE WHEN ${name(`${path}.id`)} IS NOT NULL THEN json_object('${key}', json_object('type', ${name(`${path}.type`)}, 'id', ${name(`${path}.id`)})) ELSE '{}' END`
  );
  return `CASE WHEN ${told} THEN json_merge_patch(${parts.join(", ")})::VARCHAR END`;
}
function columnsOf2(paths, form) {
  const all = new Map(form.columns().map((column) => [column.path, column]));
  return [...new Set(paths)].flatMap((path) => all.get(path) ?? []);
}
async function sourceQuery(database, path, form, columns, table) {
  if (form === "ndjson") return ndjsonQuery(path, columns, table);
  const described = await database.rows(
    `DESCRIBE SELECT * FROM ${tableSource(path, form)}`,
    z45.object({ column_name: z45.string() })
  );
  const present = new Set(described.map(({ column_name }) => column_name));
  const isTable = Object.values(own).every((column) => present.has(column.path));
  return isTable ? tableQuery(path, form, columns, present) : void 0;
}
async function readLines(database, files, needed, table) {
  await database.run(`
    CREATE TYPE record_type AS ENUM (${texts(recordTypes).slice(1, -1)});
    CREATE TYPE record_status AS ENUM ('active', 'entered-in-error', 'withdrawn')`);
  const statements = Object.values(statementPaths).flatMap((path) => [`${path}.type`, `${path}.id`]);
  const fields4 = needed.map(({ path }) => path);
  const paths = [...Object.values(own).map(({ path }) => path), ...statements, ...fields4];
  const columns = columnsOf2(paths, table);
  const selected = [
    ...Object.entries(own).map(([column, { sql }]) => `${sql} AS ${name(column)}`),
    `${said()} AS "$says"`,
    ...fields4.map(name)
  ];
  let exists = false;
  for (const file of files) {
    const form = formOf(file.path);
    const at = { path: "", at: { file: file.path } };
    if (form === void 0) return [engineIssue("engine.unknown-form", at)];
    try {
      const source = await sourceQuery(database, file.name, form, columns, table);
      if (source === void 0) return [engineIssue("engine.no-records", at)];
      const rows = `SELECT ${selected.join(", ")} FROM (${source}) WHERE "type" IS DISTINCT FROM 'manifest'`;
      await database.run(exists ? `INSERT INTO lines ${rows}` : `CREATE TABLE lines AS ${rows}`);
      exists = true;
    } catch {
      return [engineIssue("engine.unreadable", at)];
    }
  }
  const empty = Object.keys(own).map((column) => `${name(column)} IS NULL`);
  const [wrong] = await database.rows(
    `SELECT count(*)::DOUBLE AS rows FROM lines WHERE ${empty.join(" OR ")}`,
    z45.object({ rows: z45.number() })
  );
  return wrong?.rows === 0 ? [] : [engineIssue("engine.unreadable", { path: "" })];
}

// ../../work/main/packages/duckdb/src/links.ts
import * as z46 from "zod";

// ../../work/main/packages/duckdb/src/passes/fields.ts
var ITEM_COLUMN = "$item";
function derivedColumn(value) {
  return `$${value}`;
}
function jsonAt(json, path) {
  const steps = path.split(".").map((step) => `."${step}"`);
  return path === "" ? json : `json_extract(${json}, ${text(`$${steps.join("")}`)})`;
}
function jsonText(json) {
  return `CASE WHEN json_type(${json}) = 'VARCHAR' THEN json_extract_string(${json}, '$') END`;
}
function itemField(path) {
  const at = jsonAt(name(ITEM_COLUMN), path);
  const type = `json_type(${at})`;
  return {
    text: jsonText(at),
    number: `CASE WHEN ${type} IN ('UBIGINT', 'BIGINT', 'DOUBLE') THEN CAST(${at} AS DOUBLE) END`,
    boolean: `CASE WHEN ${type} = 'BOOLEAN' THEN CAST(${at} AS BOOLEAN) END`,
    present: `coalesce(${type} <> 'NULL' AND json_type(${at}, '$.missing') IS NULL, false)`
  };
}
function derivedField(value) {
  const column = name(derivedColumn(value));
  const present = `${column} IS NOT NULL`;
  switch (derivedValues[value].kind) {
    case "integer":
      return { number: column, present };
    case "boolean":
      return { boolean: column, present };
    default:
      return { present: "false" };
  }
}
function recordField(base, path, lines) {
  const kinds = lines.placeOf(base, path)?.kinds ?? /* @__PURE__ */ new Set();
  const value = kinds.size === 0 || kinds.has("object") ? void 0 : lines.value(base, path);
  return {
    ...kinds.has("text") && { text: value },
    ...kinds.has("number") && { number: value },
    ...kinds.has("boolean") && { boolean: value },
    present: lines.present(base, path)
  };
}
function fieldsOf2(pass, lines) {
  const derived = new Set(pass.derived);
  const isDerived2 = (field) => derived.has(field);
  function asTold(field) {
    if (field.startsWith(ITEM)) {
      return pass.unnest === void 0 ? { present: "false" } : itemField(field.slice(ITEM.length));
    }
    return isDerived2(field) ? derivedField(field) : recordField(pass.base, field, lines);
  }
  return (field) => {
    const told = asTold(field);
    const typeField = typeFieldOf(field);
    if (typeField === void 0 || told.text === void 0) return told;
    return { ...told, text: `kept_of(${asTold(typeField).text ?? "NULL"}, ${told.text})` };
  };
}

// ../../work/main/packages/duckdb/src/passes/dates.ts
var DATE_NAMES = /* @__PURE__ */ new Set([
  "start",
  "end",
  "date",
  "decisionDate",
  "due",
  "opened",
  "closed"
]);
function isDatePath(path) {
  return DATE_NAMES.has(path.split(".").at(-1) ?? "");
}
function itemDate(path) {
  const item = name(ITEM_COLUMN);
  const steps = path.split(".");
  const missing = steps.map((_, index) => {
    const at2 = jsonAt(item, steps.slice(0, index + 1).join("."));
    return `json_type(${at2}, '$.missing') IS NOT NULL`;
  });
  const at = jsonAt(item, path);
  return {
    known: `civil_day(${jsonText(at)})`,
    told: `(coalesce(json_type(${at}) <> 'NULL', false) OR ${missing.join(" OR ")})`
  };
}
function dateAt(pass, path, lines) {
  if (path.startsWith(ITEM)) {
    return pass.unnest === void 0 ? { known: "NULL::VARCHAR", told: "false" } : itemDate(path.slice(ITEM.length));
  }
  const value = lines.value(pass.base, path);
  const isText2 = lines.placeOf(pass.base, path)?.kinds.has("text") === true;
  const known2 = isText2 ? pass.base === "session" ? `civil_day(${value})` : value : "NULL::VARCHAR";
  const present = lines.present(pass.base, path);
  return { known: known2, told: `(${present} OR ${lines.missing(pass.base, path)})` };
}
function withDates(relation, pass, lines) {
  const { dates } = pass;
  if (dates === "origins") {
    return relation.with(
      { $start: "o.start", $end: "o.start", $ends: "o.start IS NOT NULL" },
      "LEFT JOIN origins_of o ON o.line = r.line"
    );
  }
  const start = dateAt(pass, dates.start, lines);
  const end = dates.end === dates.start ? start : dateAt(pass, dates.end, lines);
  return relation.with({ $start: start.known, $end: end.known, $ends: end.told });
}
var outsideOf = ({ start, end }) => `(coalesce(first_day("$start") > ${text(end)}, false) OR coalesce(last_day_of("$end") < ${text(start)}, false))`;
function overlaps({ start, end }) {
  const startsInTime = `(coalesce(last_day_of("$start"), '9999-12-31') <= ${text(end)} OR coalesce(last_day_of("$end"), '9999-12-31') <= ${text(end)})`;
  const endsInTime = `(NOT "$ends" OR coalesce(first_day("$end") >= ${text(start)}, false) OR coalesce(first_day("$start") >= ${text(start)}, false))`;
  return `(${startsInTime} AND ${endsInTime})`;
}
function datePlacing(date, { start, end }) {
  return {
    $outside: `coalesce(last_day_of(${date}) < ${text(start)} OR first_day(${date}) > ${text(end)}, false)`,
    $inside: `coalesce(first_day(${date}) >= ${text(start)} AND last_day_of(${date}) <= ${text(end)}, false)`
  };
}
function placing(kind, period2) {
  switch (kind) {
    case "overlap":
      return { $outside: outsideOf(period2), $inside: overlaps(period2) };
    case "same-period":
      return {
        $outside: outsideOf(period2),
        $inside: `coalesce(first_day("$start") = ${text(period2.start)} AND last_day_of("$end") = ${text(period2.end)}, false)`
      };
    case "end": {
      const { $outside, $inside } = datePlacing('"$end"', period2);
      return { $outside: `(NOT "$ends" OR ${$outside})`, $inside: `${$inside}` };
    }
    default:
      return datePlacing('"$start"', period2);
  }
}
function withPlacing(relation, { placing: kind }, period2) {
  return relation.with(placing(kind, period2));
}
function calendarCode(unit, { placing: kind }, period2) {
  if (kind === "overlap" || kind === "same-period") {
    const codes = [...bucketsOf(period2, unit)].map(
      ([code3, bucket]) => `CASE WHEN NOT ${outsideOf(bucket)} AND ${overlaps(bucket)} THEN ${text(code3)} END`
    );
    return { many: `list_filter([${codes.join(", ")}], lambda a_code: a_code IS NOT NULL)` };
  }
  const date = kind === "end" ? '"$end"' : '"$start"';
  if (unit === "year") return { one: `left(${date}, 4)` };
  const code2 = unit === "month" ? `left(${date}, 7)` : `left(${date}, 4) || '-Q' || CAST(ceil(CAST(substr(${date}, 6, 2) AS DOUBLE) / 3) AS INTEGER)`;
  return { one: `CASE WHEN length(${date}) >= 7 THEN ${code2} END` };
}

// ../../work/main/packages/duckdb/src/passes/people.ts
function references(json) {
  return `from_json(${json}, '[{"type": "VARCHAR", "id": "VARCHAR"}]')`;
}
function quantity(lines, type, path) {
  const part = (of) => lines.value(type, `${path}.${of}`);
  return `{'precision': ${part("precision")}, 'value': ${part("value")}, 'min': ${part("min")}}`;
}
function attendees(lines, base, field) {
  const persons = lines.value(base, `${field}.persons`);
  const ids = `coalesce(kept_each(${references(persons)}), [])`;
  const isOfIds = `${persons} IS NOT NULL AND NOT ${lines.told(base, `${field}.total`)} AND ${lines.value(base, `${field}.byRole`)} IS NULL`;
  const exact = `exact_count(${quantity(lines, base, `${field}.total`)})`;
  return { ids, total: `CASE WHEN ${isOfIds} THEN len(${ids})::DOUBLE ELSE ${exact} END` };
}
var ARE_ALL = 'coalesce(r."$total" = len(r."$persons"), false)';
function counted(exact, least) {
  return { $exact: exact, $least: `CASE WHEN ${exact} THEN 0::DOUBLE ELSE ${least} END` };
}
function withPeople(relation, people, lines) {
  switch (people.kind) {
    case "subject": {
      const type = lines.value("pathway", `${people.field}.type`);
      const id2 = lines.value("pathway", `${people.field}.id`);
      return relation.with({ $subject: `kept_of(${type}, ${id2})`, $group: `${type} = 'group'` }).with(
        {
          $person: 'CASE WHEN NOT r."$group" THEN r."$subject" END',
          $persons: "g.persons",
          $exact: 'NOT r."$group" OR coalesce(g.exact, false)',
          $least: 'CASE WHEN r."$group" THEN coalesce(g.least, 1::DOUBLE) ELSE 0::DOUBLE END'
        },
        'LEFT JOIN people_of_groups g ON r."$group" AND g.id = r."$subject"'
      );
    }
    case "contact": {
      const person2 = lines.value("contact", "person.id");
      const pathway = lines.value("contact", "pathway.id");
      return relation.with({
        $named: `kept_of('person', ${person2})`,
        $pathway: `CASE WHEN ${person2} IS NULL THEN kept_of('pathway', ${pathway}) END`
      }).with(
        { $person: 'coalesce(r."$named", p.person)' },
        'LEFT JOIN person_of_pathways p ON p.pathway = r."$pathway"'
      ).with(counted('r."$person" IS NOT NULL', "1::DOUBLE"));
    }
    case "attendance": {
      const { field } = people;
      const { ids, total } = attendees(lines, "session", field);
      const roles = `role_lines(${lines.value("session", `${field}.byRole`)})`;
      const disjoint = lines.value("session", `${field}.disjoint`);
      const told = `least_count(${quantity(lines, "session", `${field}.total`)})`;
      return relation.with({ $person: "NULL::VARCHAR", $persons: ids, $total: total }).with(
        counted(
          ARE_ALL,
          `greatest(${told}, together(least_counts_of(${roles}), ${disjoint}))`
        )
      );
    }
    case "participants": {
      const { field } = people;
      const { ids, total } = attendees(lines, "participation", field);
      const byRole = lines.value("participation", `${field}.byRole`);
      const disjoint = lines.value("participation", `${field}.disjoint`);
      const roles = `role_lines(${byRole})`;
      const ofRoles = `one_number(lines_of_inhabitants(${roles}), ${disjoint})`;
      const inhabitants = `list_filter(${roles}, lambda a_line: are_inhabitants(a_line.roles))`;
      return relation.with({
        $person: "NULL::VARCHAR",
        $persons: ids,
        $total: `CASE WHEN ${byRole} IS NULL THEN ${total} ELSE ${ofRoles} END`
      }).with(counted(ARE_ALL, `together(least_counts_of(${inhabitants}), ${disjoint})`));
    }
    case "item": {
      const part = (path) => jsonText(jsonAt(name(ITEM_COLUMN), path));
      const person2 = `CASE WHEN ${part("type")} = 'person' THEN kept_of('person', ${part("id")}) END`;
      return relation.with({ $person: person2 }).with(counted('r."$person" IS NOT NULL', "1::DOUBLE"));
    }
    case "nobody":
      return relation;
  }
}
function areListed({ kind }) {
  return kind === "subject" || kind === "attendance" || kind === "participants";
}
function peopleOfGroups(lines) {
  const members = lines.value("group", "members");
  const isOpen = `names_list(${lines.value("group", "openLists")}, ${text("members")}) AND ${members} IS NOT NULL`;
  return `
    SELECT id, persons, exact, CASE WHEN exact THEN 0::DOUBLE ELSE least END AS least FROM (
      SELECT id, persons, least, len(persons) >= least AND NOT (open) AS exact FROM (
        SELECT "$id" AS id, coalesce(kept_each(${references(members)}), []) AS persons,
          greatest(1::DOUBLE, least_count(${quantity(lines, "group", "size")})) AS least, ${isOpen} AS open
        FROM standing WHERE "$type" = 'group'))`;
}
function personOfPathways(lines) {
  const value = (path) => lines.value("pathway", path);
  return `
    SELECT "$id" AS pathway, line, ${value("period.start")} AS start, ${value("period.end")} AS "end",
      CASE WHEN ${value("subject.type")} = 'person' THEN kept_of('person', ${value("subject.id")}) END AS person
    FROM standing WHERE "$type" = 'pathway'`;
}

// ../../work/main/packages/duckdb/src/passes/codes.ts
function scalarText({ text: told, number: number9, boolean: boolean11 }) {
  const parts = [told, boolean11 && `CAST(${boolean11} AS VARCHAR)`, number9 && wholeText(number9)];
  return `coalesce(${[...parts, "NULL"].filter((part) => part !== void 0).join(", ")})`;
}
function wholeText(number9) {
  return `CASE WHEN ${number9} = floor(${number9}) THEN CAST(CAST(${number9} AS HUGEINT) AS VARCHAR) ELSE CAST(${number9} AS VARCHAR) END`;
}
function ofField(base, field, reads, lines) {
  const value = (path) => lines.value(base, path);
  if (reads === "reference") {
    if (field === "") return `kept_of("$type"::VARCHAR, "$id")`;
    return `kept_of(${lines.typeOf(base, field)}, ${value(`${field}.id`)})`;
  }
  if (reads === "code") return value(field);
  if (reads === "text") {
    return `(SELECT t.code FROM codes_of_texts t WHERE t.told = ${value(field)})`;
  }
  return `coded(${text(reads.codedIn)}, ${value(`${field}.system`)}, ${value(`${field}.code`)})`;
}
function nested(field, structure) {
  return field.split(".").reduceRight((inner, step) => `{${JSON.stringify(step)}: ${inner}}`, structure);
}
function ofList(list, field, reads) {
  const of = (structure) => field === "" ? structure : nested(field, structure);
  const at = `an_item${field === "" ? "" : `.${field}`}`;
  const items = (structure) => `from_json(${list}, ${text(`[${of(structure)}]`)})`;
  const each = (structure, code2) => `list_filter(list_transform(${items(structure)}, lambda an_item: ${code2}), lambda a_code: a_code IS NOT NULL)`;
  if (reads === "reference") {
    const typed = '{"type": "VARCHAR", "id": "VARCHAR"}';
    if (field === "") return `kept_each(${references(list)})`;
    return `kept_each(list_transform(${items(typed)}, lambda an_item: ${at}))`;
  }
  if (typeof reads === "object") {
    const code2 = `coded(${text(reads.codedIn)}, ${at}.system, ${at}.code)`;
    return each('{"system": "VARCHAR", "code": "VARCHAR"}', code2);
  }
  return each('"VARCHAR"', `CASE WHEN NOT starts_with(${at}, '{') THEN ${at} END`);
}
function ownCodes(base, { list, field, reads }, lines) {
  if (list === void 0) return { one: ofField(base, field, reads, lines) };
  return { many: ofList(lines.value(base, list), field, reads) };
}
function structures(base, source, lines) {
  return source.from === "record" ? ownCodes(base, source, lines) : { many: "(SELECT o.structures FROM origins_of o WHERE o.line = r.line)" };
}
var PERSON = {
  gender: '"$gender"',
  "age-band": '"$ageBand"',
  territory: '"$territory"'
};
function codesSql(source, pass, period2, lines) {
  const fieldOf = fieldsOf2(pass, lines);
  switch (source.from) {
    case "record":
      return ownCodes(pass.base, source, lines);
    case "origins":
      return structures(pass.base, source, lines);
    case "person":
      return { one: PERSON[source.value] };
    case "calendar":
      return calendarCode(source.unit, pass, period2);
    case "derived":
      return { one: scalarText(fieldOf(source.value)) };
    case "item": {
      const field = `item.${source.field}`;
      if (source.reads === "reference") return { one: fieldOf(`${field}.id`).text ?? "NULL" };
      if (typeof source.reads === "object") {
        const part = (name2) => fieldOf(`${field}.${name2}`).text ?? "NULL";
        return { one: `coded(${text(source.reads.codedIn)}, ${part("system")}, ${part("code")})` };
      }
      return { one: scalarText(fieldOf(field)) };
    }
  }
}
function originsOf(lines) {
  const from = lines.value("recommendation", "from");
  const origins = ["participation", "session"].map((base) => {
    const source = codeSources[base].structure;
    const codes = source?.from === "record" ? ownCodes(base, source, lines) : { one: "NULL" };
    const list = "many" in codes ? codes.many : `[${codes.one}]`;
    const start = base === "session" ? `civil_day(${lines.value(base, "start")})` : lines.value(base, "period.start");
    return `SELECT "$type"::VARCHAR AS type, "$id" AS id, ${start} AS start, ${list} AS structures
      FROM standing r WHERE "$type" = ${text(base)}`;
  });
  return `
    SELECT line, min(start) AS start, list_distinct(flatten(list(structures) FILTER (structures IS NOT NULL))) AS structures
    FROM (SELECT line, ref.type AS type, kept_of(ref.type, ref.id) AS id
          FROM (SELECT line, unnest(${references(from)}) AS ref FROM standing WHERE "$type" = 'recommendation')) c
    JOIN (${origins.join(" UNION ALL ")}) USING (type, id)
    GROUP BY line`;
}

// ../../work/main/packages/duckdb/src/passes/derived.ts
var linkNames = [
  "person_of_pathways",
  "people_of_groups",
  "facts_of_persons",
  "assessments",
  "at_entry",
  "at_exit",
  "rights_of",
  "contacts_of_pathways",
  "previous_sessions",
  "codes_of_texts",
  "origins_of"
];
var FACTS = 'LEFT JOIN facts_of_persons f ON f.person = r."$person"';
var PERSONAL = ["facts_of_persons", "people_of_groups", "person_of_pathways"];
function homes(start) {
  return `homes_on(f.homes, ${start})`;
}
var inQpv = (start) => ({
  sql: `only_one(list_transform(${homes(start)}, lambda a_home: a_home.in_qpv))`,
  joins: FACTS,
  needs: PERSONAL
});
function personCodes(base, lines) {
  const start = startOf(base, lines);
  const age2 = `year_of(${start}) - f.birth_year`;
  const older = (end) => `a_band.${end} + year_of(${start}) - year_of(a_band.on)`;
  return {
    columns: {
      $gender: "f.gender",
      $ageBand: `CASE WHEN f.tells_year THEN CASE WHEN ${age2} >= 0 THEN age_band(${age2}, ${age2}) END
        WHEN ${start} IS NOT NULL THEN only_one(list_transform(f.bands, lambda a_band: age_band(${older('"from"')}, ${older('"to"')}))) END`,
      $territory: `only_one(list_transform(${homes(start)}, lambda a_home: a_home.territory))`
    },
    joins: FACTS
  };
}
function startOf(base, lines) {
  if (base === "contact") return lines.value(base, "date");
  if (base === "session") return `civil_day(${lines.value(base, "start")})`;
  return lines.value(base, "period.start");
}
function durationDays(lines) {
  const start = `to_the_day(${lines.value("pathway", "period.start")})`;
  const end = `to_the_day(${lines.value("pathway", "period.end")})`;
  return `CASE WHEN ${end} >= ${start} THEN days_between(${start}, ${end})::DOUBLE END`;
}
function durationMinutes(lines) {
  const told = lines.value("session", "duration");
  const pattern = text("^P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?)?$");
  const part = (index) => `coalesce(TRY_CAST(regexp_extract(${told}, ${pattern}, ${index}) AS DOUBLE), 0)`;
  return `CASE WHEN regexp_full_match(${told}, ${pattern}) THEN (${part(1)} * 24 + ${part(2)}) * 60 + ${part(3)} END`;
}
function inhabitantsAttending(lines) {
  const of = `lines_of_inhabitants(role_lines(${lines.value("session", "attended.byRole")}))`;
  const disjoint = lines.value("session", "attended.disjoint");
  return `CASE WHEN len(${of}) > 0
    AND len(list_filter(${of}, lambda a_line: NOT coalesce(a_line."withinTotal" = 'true', false))) = 0
    THEN one_number(${of}, ${disjoint}) END`;
}
function professionalsEngaged(lines) {
  const listed2 = lines.value("participation", "professionals");
  const isOpen = `(names_list(${lines.value("participation", "openLists")}, 'professionals') AND ${listed2} IS NOT NULL)`;
  const structure = text('[{"count": {"precision": "VARCHAR", "value": "DOUBLE", "min": "DOUBLE"}}]');
  const among = `lines_of_professionals(role_lines(${lines.value("participation", "participants.byRole")}))`;
  return `CASE WHEN ${isOpen} THEN NULL
    WHEN ${listed2} IS NOT NULL THEN exact_sum(counts_of(from_json(${listed2}, ${structure})))
    ELSE exact_sum(counts_of(${among})) END`;
}
var FIRST_ACI_LEVEL = ["information", "consultation", "concertation"];
function aciLevel(lines) {
  const cases = Object.keys(participationLevels.concepts).map(
    (level) => `WHEN ${text(level)} THEN ${FIRST_ACI_LEVEL.includes(level) ? 1 : 2}::DOUBLE`
  );
  return `CASE ${lines.value("participation", "level")} ${cases.join(" ")} END`;
}
function seats(lines) {
  const governance = lines.value("structure", "governance");
  const structure = text(
    '[{"role": {"system": "VARCHAR", "code": "VARCHAR"}, "seats": {"precision": "VARCHAR", "value": "DOUBLE", "min": "DOUBLE"}}]'
  );
  const isOpen = `names_list(${lines.value("structure", "openLists")}, 'governance')`;
  return `CASE WHEN NOT ${isOpen} THEN from_json(${governance}, ${structure}) END`;
}
var SEATS_OF = (list) => `exact_sum(list_transform(${list}, lambda a_line: a_line.seats))`;
function inhabitantSeats(lines) {
  const of = `list_filter(${seats(lines)}, lambda a_line: NOT are_officials([a_line.role]))`;
  return `CASE WHEN len(list_filter(${of}, lambda a_line: NOT are_inhabitants([a_line.role]))) = 0 THEN ${SEATS_OF(of)} END`;
}
function fteDays(lines, { start, end }) {
  const fte = lines.value("professional", "fte");
  const millionths = `floor(${fte} * 1e6::DOUBLE + 0.5::DOUBLE)`;
  const hundredths = `CASE WHEN ${millionths} <= 9007199254740991::DOUBLE THEN floor((${millionths} + 5e3::DOUBLE) / 1e4::DOUBLE) END`;
  const began = lines.value("professional", "period.start");
  const ended = lines.value("professional", "period.end");
  const ends = `(${ended} IS NOT NULL OR ${lines.missing("professional", "period.end")})`;
  const from = `CASE WHEN last_day_of(${began}) <= ${text(start)} THEN ${text(start)} ELSE to_the_day(${began}) END`;
  const to = `CASE WHEN NOT ${ends} THEN ${text(end)} WHEN first_day(${ended}) >= ${text(end)} THEN ${text(end)} ELSE to_the_day(${ended}) END`;
  return `(${hundredths}) * CASE WHEN (${to}) < (${from}) THEN 0::DOUBLE ELSE (days_between(${from}, ${to}) + 1)::DOUBLE END`;
}
function derivedSql(value, base, lines, period2) {
  switch (value) {
    case "durationDays":
      return { sql: durationDays(lines) };
    case "contactCount":
      return {
        sql: "coalesce(c.contacts, 0)::DOUBLE",
        joins: 'LEFT JOIN contacts_of_pathways c ON c.pathway = r."$id"',
        needs: ["contacts_of_pathways"]
      };
    case "ageAtStart": {
      const age2 = `year_of(${startOf(base, lines)}) - f.birth_year`;
      return { sql: `CASE WHEN ${age2} >= 0 THEN ${age2} END`, joins: FACTS, needs: PERSONAL };
    }
    case "inQpv":
      return inQpv(startOf(base, lines));
    case "epicesScore":
      return {
        sql: "e.epices::DOUBLE",
        joins: "LEFT JOIN at_entry e ON e.line = r.line",
        needs: ["at_entry"]
      };
    case "regularDoctorAtEntry":
      return {
        sql: "e.situation.doctor",
        joins: "LEFT JOIN at_entry e ON e.line = r.line",
        needs: ["at_entry"]
      };
    case "regularDoctorAtExit":
      return {
        sql: "e.situation.doctor",
        joins: "LEFT JOIN at_exit e ON e.line = r.line",
        needs: ["at_exit"]
      };
    case "rights":
      return { sql: "NULL", needs: ["rights_of"] };
    case "attendedTotal":
      return { sql: attendees(lines, "session", "attended").total };
    case "invitedTotal":
      return { sql: attendees(lines, "session", "invited").total };
    case "inhabitantsAttending":
      return { sql: inhabitantsAttending(lines) };
    case "durationMinutes":
      return { sql: durationMinutes(lines) };
    case "daysSincePrevious":
      return {
        sql: "p.days::DOUBLE",
        joins: "LEFT JOIN previous_sessions p ON p.line = r.line",
        needs: ["previous_sessions"]
      };
    case "inhabitantsEngaged": {
      const byRole = lines.value("participation", "participants.byRole");
      return { sql: `exact_sum(counts_of(lines_of_inhabitants(role_lines(${byRole}))))` };
    }
    case "professionalsEngaged":
      return { sql: professionalsEngaged(lines) };
    case "aciLevel":
      return { sql: aciLevel(lines) };
    case "governanceSeats":
      return { sql: SEATS_OF(seats(lines)) };
    case "inhabitantSeats":
      return { sql: inhabitantSeats(lines) };
    case "fteDays":
      return { sql: fteDays(lines, period2) };
    case "structuresEnrolled": {
      const named = lines.value("enrolment", "structure.id");
      return { sql: `CASE WHEN ${named} IS NOT NULL THEN 1::DOUBLE ELSE exact_count(${quantity(lines, "enrolment", "count")}) END` };
    }
    case "amountCents": {
      const precision = lines.value("funding", "amount.precision");
      return { sql: `CASE WHEN ${precision} = 'exact' THEN ${lines.value("funding", "amount.cents")} END` };
    }
  }
}
function withDerived(relation, { derived, base }, lines, period2) {
  let extended = relation;
  const needs = [];
  for (const value of derived) {
    const { sql, joins = "", needs: links = [] } = derivedSql(value, base, lines, period2);
    needs.push(...links);
    extended = extended.with({ [derivedColumn(value)]: sql }, joins);
  }
  return { relation: extended, needs };
}
function factsOfPersons(lines) {
  const value = (path) => lines.value("person", path);
  const home = text(
    '[{"territory": {"type": "VARCHAR", "id": "VARCHAR"}, "inQpv": "VARCHAR", "period": {"start": "VARCHAR", "end": "VARCHAR"}}]'
  );
  const known2 = (told) => `CASE WHEN NOT starts_with(${told}, '{') THEN ${told} END`;
  return `
    WITH told AS (
      SELECT kept_of('person', "$id") AS person, ${value("gender")} AS gender, ${value("birthYear")} AS birth_year,
        CASE WHEN ${value("ageBand.from")} IS NOT NULL THEN
          {'from': ${value("ageBand.from")}, 'to': coalesce(${value("ageBand.to")}, 'Infinity'::DOUBLE), 'on': ${value("ageBand.on")}} END AS band,
        from_json(${value("residences")}, ${home}) AS homes
      FROM standing WHERE "$type" = 'person'
    ), homes AS (
      SELECT person, list({
        'territory': kept_of(home.territory.type, home.territory.id),
        'in_qpv': CASE home."inQpv" WHEN 'true' THEN true WHEN 'false' THEN false END,
        'start': ${known2("home.period.start")}, 'started': home.period.start IS NOT NULL,
        'end': ${known2('home.period."end"')}, 'ended': home.period."end" IS NOT NULL
      }) AS homes
      FROM (SELECT person, unnest(homes) AS home FROM told) GROUP BY person
    ), facts AS (
      SELECT person, CASE WHEN count(DISTINCT gender) = 1 THEN min(gender) END AS gender,
        CASE WHEN count(DISTINCT birth_year) = 1 THEN min(birth_year) END AS birth_year,
        count(birth_year) > 0 AS tells_year, list(band) FILTER (band IS NOT NULL) AS bands
      FROM told GROUP BY person
    )
    SELECT facts.*, homes.homes FROM facts LEFT JOIN homes USING (person)`;
}
var homeWords = [
  `holding(homes, date) AS list_filter(homes, lambda a_home:
     (CASE WHEN a_home.start IS NULL THEN NOT a_home.started ELSE last_day_of(a_home.start) <= first_day(date) END)
     AND (CASE WHEN a_home."end" IS NULL THEN NOT a_home.ended ELSE first_day(a_home."end") >= last_day_of(date) END))`,
  `newest(homes) AS list_filter(homes, lambda a_home:
     coalesce(a_home.start, '') = list_max(list_transform(homes, lambda an_other: coalesce(an_other.start, ''))))`,
  "homes_on(homes, date) AS CASE WHEN date IS NOT NULL THEN newest(holding(homes, date)) END"
];
var DAYS_AROUND = 30;
function assessments(lines) {
  const value = (path) => lines.value("assessment", path);
  const answers = EPICES_QUESTIONS.map(
    (question, index) => `CAST(${value(`answers.${question}`)} AS INTEGER) * ${2 ** index}`
  ).join(" + ");
  const right = text('[{"right": {"system": "VARCHAR", "code": "VARCHAR"}, "status": "VARCHAR"}]');
  const told = `coded(${text(rights.id)}, a_one."right".system, a_one."right".code)`;
  const status = `CASE WHEN NOT starts_with(a_one.status, '{') THEN a_one.status END`;
  return `
    SELECT "$id" AS id, kept_of('person', ${value("person.id")}) AS person,
      kept_of('pathway', ${value("pathway.id")}) AS pathway, ${value("date")} AS date, s.score AS epices,
      CASE WHEN ${value("answers.instrument")} = 'situation' THEN {
        'doctor': ${value("answers.regularDoctor")},
        'rights': list_transform(from_json(${value("answers.rights")}, ${right}), lambda a_one: {'kind': ${told}, 'status': ${status}})
      } END AS situation
    FROM standing LEFT JOIN epices_scores s
      ON ${value("answers.instrument")} = 'epices' AND s.answers = ${answers}
    WHERE "$type" = 'assessment' AND length(${value("date")}) = 10`;
}
function around(bound) {
  const of = (condition2) => `
    SELECT p.line, a.* FROM person_of_pathways p JOIN assessments a ON ${condition2}
    WHERE length(p."${bound}") = 10 AND abs(days_between(p."${bound}", a.date)) <= ${DAYS_AROUND}`;
  return `${of("a.pathway = p.pathway")} UNION ALL ${of("a.pathway IS NULL AND a.person = p.person")}`;
}
function atEntry() {
  return `SELECT line, arg_min(epices, date || id) FILTER (epices IS NOT NULL) AS epices,
    arg_min(situation, date || id) FILTER (situation IS NOT NULL) AS situation FROM (${around("start")}) GROUP BY line`;
}
function atExit() {
  return `SELECT line, arg_max(situation, date || id) FILTER (situation IS NOT NULL) AS situation
    FROM (${around("end")}) GROUP BY line`;
}
function rightsOf() {
  const told = (table, isEntry) => `SELECT line, ${isEntry} AS entry, unnest(situation.rights, recursive := true) FROM ${table}`;
  return `
    SELECT line, {'kind': kind, 'atEntry': only_one(list(status) FILTER (entry)),
      'atExit': only_one(list(status) FILTER (NOT entry))}::JSON AS item
    FROM (${told("at_entry", true)} UNION ALL ${told("at_exit", false)})
    WHERE kind IS NOT NULL GROUP BY line, kind`;
}
function contactsOfPathways(lines) {
  return `SELECT kept_of('pathway', ${lines.value("contact", "pathway.id")}) AS pathway, count(*) AS contacts
    FROM standing WHERE "$type" = 'contact' AND ${lines.value("contact", "pathway.id")} IS NOT NULL GROUP BY 1`;
}
function previousSessions(lines) {
  const value = (path) => lines.value("session", path);
  return `
    WITH dated AS (
      SELECT line, ${value("kind")} AS kind, ${value("status")} = 'held' AS held, to_the_day(civil_day(${value("start")})) AS day,
        unnest(kept_each(${references(value("hosts"))})) AS host
      FROM standing WHERE "$type" = 'session'
    ), days AS (
      SELECT kind, host, day, max(CASE WHEN bool_or(held) THEN day END) OVER (
        PARTITION BY kind, host ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS previous
      FROM dated WHERE day IS NOT NULL GROUP BY kind, host, day
    )
    SELECT line, max(day) AS day, days_between(max(previous), max(day)) AS days
    FROM dated JOIN days USING (kind, host, day) GROUP BY line`;
}

// ../../work/main/packages/duckdb/src/links.ts
var dependencies = {
  at_entry: ["assessments", "person_of_pathways"],
  at_exit: ["assessments", "person_of_pathways"],
  rights_of: ["at_entry", "at_exit", "assessments", "person_of_pathways"]
};
function linkQuery(link, passes, lines) {
  switch (link) {
    case "person_of_pathways":
      return personOfPathways(lines);
    case "people_of_groups":
      return peopleOfGroups(lines);
    case "facts_of_persons":
      return factsOfPersons(lines);
    case "assessments":
      return assessments(lines);
    case "at_entry":
      return atEntry();
    case "at_exit":
      return atExit();
    case "rights_of":
      return rightsOf();
    case "contacts_of_pathways":
      return contactsOfPathways(lines);
    case "previous_sessions":
      return previousSessions(lines);
    case "origins_of":
      return originsOf(lines);
    case "codes_of_texts":
      return textsOf(passes, lines);
  }
}
function textsOf(passes, lines) {
  const told = passes.flatMap(
    ({ base, codes }) => codes.flatMap(
      (source) => source.from === "record" && source.reads === "text" && source.list === void 0 ? [`SELECT ${lines.value(base, source.field)} AS told FROM standing WHERE "$type" = ${text(base)}`] : []
    )
  );
  return `SELECT DISTINCT told FROM (${told.join(" UNION ALL ")}) WHERE told IS NOT NULL`;
}
function linkQueries(needs, passes, lines) {
  const all = new Set(needs.flatMap((link) => [link, ...dependencies[link] ?? []]));
  return new Map(
    linkNames.filter((link) => all.has(link)).map((link) => [link, linkQuery(link, passes, lines)])
  );
}
function* epicesScores() {
  for (let answers = 0; answers < 2 ** EPICES_QUESTIONS.length; answers += 1) {
    const told = { instrument: "epices" };
    for (const [index, question] of EPICES_QUESTIONS.entries()) {
      told[question] = (answers & 2 ** index) !== 0;
    }
    const score = epicesScore(told);
    if (score !== void 0) yield [answers, score];
  }
}
async function makeLinks(database, queries) {
  for (const [link, query] of queries) {
    if (link === "assessments") {
      await database.run("CREATE TABLE epices_scores (answers BIGINT, score BIGINT)");
      await database.append("epices_scores", epicesScores());
    }
    if (link === "codes_of_texts") await makeCodesOfTexts(database, query);
    else await database.run(`CREATE TABLE ${link} AS ${query}`);
  }
}
async function makeCodesOfTexts(database, query) {
  await database.run("CREATE TABLE codes_of_texts (told VARCHAR, code VARCHAR)");
  const told = await database.rows(query, z46.object({ told: z46.string() }));
  await database.append(
    "codes_of_texts",
    told.flatMap(({ told: words2 }) => {
      const code2 = codeOfText(words2);
      return code2 === void 0 ? [] : [[words2, code2]];
    })
  );
}

// ../../work/main/packages/duckdb/src/partial-results.ts
import * as z47 from "zod";
var CellRow = z47.object({
  code0: z47.string().optional(),
  code1: z47.string().optional(),
  code2: z47.string().optional(),
  n: z47.number(),
  numerator: z47.number().optional(),
  sum: z47.string().optional(),
  max: z47.number().nullable().optional(),
  histogram: z47.array(z47.object({ key: z47.bigint(), value: z47.bigint() })).nullable().optional(),
  distinct: z47.number().optional(),
  allPersons: z47.number().optional(),
  allLeast: z47.number().optional(),
  allExact: z47.boolean().optional(),
  numeratorPersons: z47.number().optional(),
  numeratorLeast: z47.number().optional(),
  numeratorExact: z47.boolean().optional(),
  complementPersons: z47.number().optional(),
  complementLeast: z47.number().optional(),
  complementExact: z47.boolean().optional()
});
var NOTHING = { n: 0 };
function counted2(persons = 0, least = 0, isExact = true) {
  const atLeast = Math.max(persons, least);
  return isExact ? { atLeast, atMost: atLeast } : { atLeast };
}
function cellOf(row) {
  const distinct = row.distinct ?? 0;
  return {
    n: row.n,
    numerator: row.numerator ?? 0,
    sum: Number(row.sum ?? 0),
    ...typeof row.max === "number" && { max: row.max },
    histogram: (row.histogram ?? []).map(({ key, value }) => [Number(key), Number(value)]),
    distinct: { atLeast: distinct, atMost: distinct },
    people: counted2(row.allPersons, row.allLeast, row.allExact),
    numeratorPeople: counted2(row.numeratorPersons, row.numeratorLeast, row.numeratorExact),
    complementPeople: counted2(row.complementPersons, row.complementLeast, row.complementExact)
  };
}
function areSumsExact({ total, splits }) {
  return [total, ...splits.flat()].every(({ sum }) => Number.isSafeInteger(Number(sum ?? 0)));
}
function keyOf({ code0, code1, code2 }) {
  return [code0, code1, code2].filter((code3) => code3 !== void 0).join("\n");
}
function byKey(rows) {
  return new Map(rows.map((row) => [keyOf(row), row]));
}
function partialResult(plan, main, numerator, asOf) {
  const withNumerator = (of, numeratorOf) => ({
    ...cellOf(of ?? NOTHING),
    ...numerator !== void 0 && { of: cellOf(numeratorOf ?? NOTHING) }
  });
  const splits = [...plan.dimensions.map((_, index) => [index]), ...plan.crossings];
  const strata = splits.flatMap((of, index) => {
    const mains = byKey(main.splits[index] ?? []);
    const numerators = byKey(numerator?.splits[index] ?? []);
    return [.../* @__PURE__ */ new Set([...mains.keys(), ...numerators.keys()])].sort().flatMap((key) => {
      const codes = key.split("\n");
      const [first, ...crossed] = of.flatMap((place2, position) => {
        const [dimension, code2] = [plan.dimensions[place2]?.id, codes[position]];
        return dimension === void 0 || code2 === void 0 ? [] : [{ dimension, code: code2 }];
      });
      if (first === void 0) return [];
      const cell2 = withNumerator(mains.get(key), numerators.get(key));
      return [{ ...first, ...crossed.length > 0 && { crossed }, cell: cell2 }];
    });
  });
  return {
    kind: "partial",
    definition: plan.definition,
    hash: plan.hash,
    period: plan.period,
    subject: [.../* @__PURE__ */ new Set([...main.structures, ...numerator?.structures ?? []])].sort(),
    exactness: "exact",
    ...asOf !== void 0 && { asOf },
    total: withNumerator(main.total, numerator?.total),
    strata,
    unplaced: main.unplaced,
    ...numerator !== void 0 && { unplacedNumerator: numerator.unplaced }
  };
}

// ../../work/main/packages/duckdb/src/passes/filters.ts
var NEVER = "false";
function equals(field, value) {
  switch (typeof value) {
    case "string":
      return field.text === void 0 ? NEVER : `${field.text} = ${text(value)}`;
    case "number":
      return field.number === void 0 ? NEVER : `${field.number} = ${number4(value)}`;
    case "boolean":
      return field.boolean === void 0 ? NEVER : `${field.boolean} = ${value}`;
  }
}
function compares(field, operator, value) {
  if (typeof value === "string") {
    return field.text === void 0 ? NEVER : `${field.text} ${operator} ${text(value)}`;
  }
  return field.number === void 0 ? NEVER : `${field.number} ${operator} ${number4(value)}`;
}
function comparison(filter, field) {
  if ("exists" in filter) return field.present;
  if ("eq" in filter) return equals(field, filter.eq);
  if ("in" in filter) return filter.in.map((value) => equals(field, value)).join(" OR ");
  if ("gte" in filter) return compares(field, ">=", filter.gte);
  return compares(field, "<=", filter.lte);
}
function condition(filter, fieldOf) {
  if ("and" in filter) return `(${filter.and.map((part) => condition(part, fieldOf)).join(" AND ")})`;
  if ("or" in filter) return `(${filter.or.map((part) => condition(part, fieldOf)).join(" OR ")})`;
  if ("not" in filter) return `(NOT ${condition(filter.not, fieldOf)})`;
  return `coalesce(${comparison(filter, fieldOf(filter.field))}, false)`;
}

// ../../work/main/packages/duckdb/src/passes/relation.ts
var Relation = class _Relation {
  sql;
  constructor(sql) {
    this.sql = sql;
  }
  /** Adds columns, which `joins` may bring: the relation so far is `r`. */
  with(columns, joins = "") {
    const added = Object.entries(columns).map(([column, sql]) => `, ${sql} AS ${name(column)}`);
    if (added.length === 0) return this;
    return new _Relation(`SELECT r.*${added.join("")}
FROM (${this.sql}) r ${joins}`);
  }
  /** Makes a row of each element of a list. */
  unnesting(column, list) {
    return new _Relation(
      `SELECT r.*, u.item AS ${name(column)}
FROM (${this.sql}) r, unnest(${list}) AS u(item)`
    );
  }
  /** Leaves out the rows of which a condition does not hold. */
  where(condition2) {
    return new _Relation(`SELECT r.* FROM (${this.sql}) r WHERE ${condition2}`);
  }
  /** Keeps some columns alone. */
  only(columns) {
    return new _Relation(`SELECT ${columns.map(name).join(", ")}
FROM (${this.sql}) r`);
  }
};

// ../../work/main/packages/duckdb/src/passes/things.ts
function codeColumn(index) {
  return `$code${index}`;
}
var SAFE = number4(Number.MAX_SAFE_INTEGER);
function observed2(observation, fieldOf) {
  switch (observation.kind) {
    case "count":
      return { $counts: "true" };
    case "numerator":
      return { $counts: "true", $in: condition(observation.filter, fieldOf) };
    case "distinct": {
      const { text: told, number: figure2, boolean: boolean11 } = fieldOf(observation.field);
      const parts = [told, figure2 && `CAST(${figure2} AS VARCHAR)`, boolean11 && `CAST(${boolean11} AS VARCHAR)`];
      const distinct = `coalesce(${[...parts, "NULL"].filter((part) => part !== void 0).join(", ")})`;
      return { $distinct: distinct, $counts: `${distinct} IS NOT NULL` };
    }
    case "integer": {
      const value = fieldOf(observation.field).number ?? "NULL::DOUBLE";
      const isWhole = `coalesce(${value} = floor(${value}) AND abs(${value}) <= ${SAFE}, false)`;
      return { $value: `CASE WHEN ${isWhole} THEN CAST(${value} AS BIGINT) END`, $counts: isWhole };
    }
  }
}
function keptColumns({ people, observation, codes }) {
  return [
    "$inside",
    "$counts",
    ...observation.kind === "numerator" ? ["$in"] : [],
    ...observation.kind === "distinct" ? ["$distinct"] : [],
    ...observation.kind === "integer" ? ["$value"] : [],
    ...people.kind === "nobody" ? [] : ["$person", "$exact", "$least"],
    ...areListed(people) ? ["$persons"] : [],
    ...codes.map((_, index) => codeColumn(index))
  ];
}
function thingsOf(pass, period2, lines) {
  const { base, unnest, population, people, codes } = pass;
  const ofBase = new Relation(`SELECT * FROM standing WHERE "$type" = ${text(base)}`);
  const needs = [];
  if (people.kind === "subject") needs.push("people_of_groups");
  if (people.kind === "contact") needs.push("person_of_pathways");
  if (pass.dates === "origins" || pass.structures.from === "origins") needs.push("origins_of");
  let things = people.kind === "item" ? ofBase : withPeople(ofBase, people, lines);
  const derived = withDerived(things, pass, lines, period2);
  things = derived.relation;
  needs.push(...derived.needs);
  if (codes.some(({ from }) => from === "person")) {
    const { columns, joins } = personCodes(base, lines);
    things = things.with(columns, joins);
    needs.push("facts_of_persons");
  }
  if (codes.some((source) => source.from === "record" && source.reads === "text")) {
    needs.push("codes_of_texts");
  }
  if (unnest?.derived) {
    things = things.with({ [ITEM_COLUMN]: "i.item" }, "JOIN rights_of i ON i.line = r.line");
  } else if (unnest !== void 0) {
    const isList = lines.placeOf(base, unnest.list)?.kinds.has("list") === true;
    const items = isList ? `from_json(${lines.value(base, unnest.list)}, '["JSON"]')` : "[]::JSON[]";
    things = things.unnesting(ITEM_COLUMN, items);
  }
  if (people.kind === "item") things = withPeople(things, people, lines);
  things = withPlacing(withDates(things, pass, lines), pass, period2).where('NOT "$outside"');
  const fieldOf = fieldsOf2(pass, lines);
  if (population !== void 0) things = things.where(condition(population, fieldOf));
  const read = codes.map((source) => codesSql(source, pass, period2, lines));
  const codeColumns = Object.fromEntries(
    read.map((code2, index) => [codeColumn(index), "one" in code2 ? code2.one : code2.many])
  );
  things = things.with({ ...observed2(pass.observation, fieldOf), ...codeColumns });
  const told = structures(base, pass.structures, lines);
  const list = "one" in told ? told.one : `unnest(${told.many})`;
  return {
    sql: things.only(keptColumns(pass)).sql,
    structures: `SELECT DISTINCT ${list} AS structure FROM (${ofBase.sql}) r`,
    needs,
    areMany: read.map((code2) => "many" in code2)
  };
}

// ../../work/main/packages/duckdb/src/passes/cells.ts
function peopleColumns(prefix, condition2) {
  return [
    `count(DISTINCT "$person") FILTER (${condition2})::DOUBLE AS ${name(`${prefix}Persons`)}`,
    `coalesce(max("$least") FILTER (${condition2}), 0)::DOUBLE AS ${name(`${prefix}Least`)}`,
    `coalesce(bool_and("$exact") FILTER (${condition2}), true) AS ${name(`${prefix}Exact`)}`
  ];
}
function observationColumns(observation) {
  switch (observation.kind) {
    case "count":
      return [];
    case "distinct":
      return ['count(DISTINCT "$distinct")::DOUBLE AS "distinct"'];
    case "numerator":
      return ['count(*) FILTER ("$main" AND "$in")::DOUBLE AS "numerator"'];
    case "integer":
      switch (observation.keeps) {
        case "sum":
          return ['coalesce(sum("$value") FILTER ("$main"), 0)::VARCHAR AS "sum"'];
        case "max":
          return ['max("$value") FILTER ("$main")::DOUBLE AS "max"'];
        case "histogram":
          return ['histogram("$value") FILTER ("$main") AS "histogram"'];
      }
  }
}
function cellsQuery(table, { observation, people }, dimensions2, areMany) {
  const codes = dimensions2.map((dimension) => name(codeColumn(dimension)));
  const counted3 = (columns2, condition2 = "") => `SELECT ${columns2} FROM ${name(table)} WHERE "$inside" AND "$counts"${condition2}`;
  const rows = areListed(people) ? `${counted3('*, true AS "$main"')} UNION ALL
       ${counted3('* REPLACE (unnest("$persons") AS "$person"), false AS "$main"', ' AND len("$persons") > 0')}` : counted3('*, true AS "$main"');
  const placed = dimensions2.reduce((inner, dimension) => {
    const column = name(codeColumn(dimension));
    const code2 = areMany[dimension] ? `unnest(CASE WHEN coalesce(len(${column}), 0) = 0 THEN [${text(UNKNOWN_CODE)}] ELSE list_distinct(${column}) END)` : `coalesce(${column}, ${text(UNKNOWN_CODE)})`;
    return `SELECT * REPLACE (${code2} AS ${column}) FROM (${inner})`;
  }, rows);
  const columns = [
    ...codes.map((column, index) => `${column} AS ${name(`code${index}`)}`),
    'count(*) FILTER ("$main")::DOUBLE AS "n"',
    ...observationColumns(observation),
    ...people.kind === "nobody" ? [] : peopleColumns("all", "true"),
    ...people.kind === "nobody" || observation.kind !== "numerator" ? [] : [...peopleColumns("numerator", '"$in"'), ...peopleColumns("complement", 'NOT "$in"')]
  ];
  const groups = codes.length === 0 ? "" : ` GROUP BY ${codes.join(", ")}`;
  return `SELECT ${columns.join(", ")} FROM (${placed})${groups}`;
}

// ../../work/main/packages/duckdb/src/refusals.ts
function isOrderedAlike(text2) {
  return !/[\ud800-\uffff]/.test(text2);
}
function ordersOtherwise(filter) {
  if ("and" in filter) return filter.and.some(ordersOtherwise);
  if ("or" in filter) return filter.or.some(ordersOtherwise);
  if ("not" in filter) return ordersOtherwise(filter.not);
  const bound = "gte" in filter ? filter.gte : "lte" in filter ? filter.lte : "";
  return typeof bound === "string" && !isOrderedAlike(bound);
}
function refusedOf(pass, path) {
  const issues = [];
  const { population, observation, dates } = pass;
  const filters = [population, observation.kind === "numerator" ? observation.filter : void 0];
  if (filters.some((filter) => filter !== void 0 && ordersOtherwise(filter))) {
    issues.push(engineIssue("engine.text-order", { path }));
  }
  const paths = dates === "origins" ? [] : [dates.start, dates.end];
  const areDates = paths.every((date) => isDatePath(date.replace(ITEM, "")));
  if (!areDates) issues.push(engineIssue("engine.not-a-date", { path: `${path}/dates` }));
  return issues;
}
function planRefusals({ main, numerator, definition }) {
  const record2 = definition;
  return [
    ...refusedOf(main, ""),
    ...numerator === void 0 ? [] : refusedOf(numerator, "/measure/of")
  ].map((issue) => ({ ...issue, record: { type: record2.type, id: record2.id } }));
}

// ../../work/main/packages/duckdb/src/words/words.ts
var OFFICIAL_ROLES = ["professionnel", "partenaire", "elu"];
var PROFESSIONAL = "professionnel";
var SAFE2 = number4(Number.MAX_SAFE_INTEGER);
function listed(role, codes) {
  const list = text(participantRoles.id);
  return `coalesce(${role}.system = ${list} AND list_contains(${texts(codes)}, ${role}.code), false)`;
}
function every(list, condition2) {
  return `coalesce(len(list_filter(${list}, lambda an_item: NOT ${condition2("an_item")})), 0) = 0`;
}
function ageBand() {
  const cases = codesOf(ageBands).map((code2) => {
    const [from = "", to = ""] = code2.split("-");
    const upTo = to === "" ? "" : ` AND oldest <= ${to}`;
    return `WHEN youngest >= ${from}${upTo} THEN ${text(code2)}`;
  });
  return `CASE ${cases.join(" ")} END`;
}
var ROLES = '[{"system": "VARCHAR", "code": "VARCHAR"}]';
var QUANTITY = '{"precision": "VARCHAR", "value": "DOUBLE", "min": "DOUBLE"}';
function words() {
  const roles = codesOf(participantRoles);
  const officials = roles.filter((role) => OFFICIAL_ROLES.includes(role));
  const inhabitants = roles.filter((role) => !OFFICIAL_ROLES.includes(role));
  const others = roles.filter((role) => role !== PROFESSIONAL);
  return [
    // The days between which a date lies.
    `first_day(date) AS CASE length(date) WHEN 10 THEN date WHEN 7 THEN date || '-01' ELSE date || '-01-01' END`,
    `last_day_of(date) AS CASE length(date) WHEN 10 THEN date
       WHEN 7 THEN strftime(last_day(CAST(date || '-01' AS DATE)), '%Y-%m-%d') ELSE date || '-12-31' END`,
    `to_the_day(date) AS CASE WHEN length(date) = 10 THEN date END`,
    `days_between(first, second) AS CAST(second AS DATE) - CAST(first AS DATE)`,
    `year_of(date) AS CAST(left(date, 4) AS BIGINT)`,
    // A date as it is, a date and time as its civil day in Europe/Paris.
    `instant_of(told) AS CASE WHEN length(told) > 10 THEN TRY_CAST(told AS TIMESTAMPTZ) END`,
    `civil_day(told) AS CASE WHEN length(told) <= 10 THEN told
       WHEN instant_of(told) >= TIMESTAMPTZ '0001-01-02 00:00:00+00' AND instant_of(told) < TIMESTAMPTZ '9999-12-30 23:59:59.001+00'
       THEN strftime(instant_of(told) AT TIME ZONE 'Europe/Paris', '%Y-%m-%d') END`,
    // The one value of a list; none when there is none, or several, one that is not known being one of them.
    `only_one(list) AS CASE WHEN len(list) > 0 AND len(list_filter(list, lambda an_item: an_item IS NULL)) = 0
       AND len(list_distinct(list)) = 1 THEN list[1] END`,
    // Numbers of people as they were stated.
    `exact_count(quantity) AS CASE WHEN quantity.precision = 'exact' AND quantity.value >= 0
       AND quantity.value = floor(quantity.value) AND quantity.value <= ${SAFE2} THEN quantity.value END`,
    `least_count(quantity) AS greatest(0::DOUBLE, ceil(coalesce(CASE WHEN quantity.precision IN ('exact', 'at-least')
       THEN coalesce(quantity.value, quantity.min) ELSE quantity.min END, 0::DOUBLE)))`,
    `exact_sum(quantities) AS CASE WHEN len(quantities) = 0 THEN 0::DOUBLE
       WHEN len(list_filter(quantities, lambda a_one: exact_count(a_one) IS NULL)) = 0
       THEN list_sum(list_transform(quantities, lambda a_one: exact_count(a_one))) END`,
    `together(counts, disjoint) AS CASE WHEN coalesce(len(counts), 0) = 0 THEN 0::DOUBLE
       WHEN coalesce(disjoint, false) THEN list_sum(counts) ELSE list_max(counts) END`,
    // Who takes part as what.
    `role_lines(json) AS from_json(json, '[{"roles": ${ROLES}, "count": ${QUANTITY}, "withinTotal": "VARCHAR"}]')`,
    `are_inhabitants(roles) AS ${every("roles", (role) => listed(role, inhabitants))}`,
    `are_officials(roles) AS ${every("roles", (role) => listed(role, officials))}`,
    `are_professionals(roles) AS ${every("roles", (role) => listed(role, [PROFESSIONAL]))}`,
    `are_others(roles) AS ${every("roles", (role) => listed(role, others))}`,
    `all_inhabitants(lines) AS CASE WHEN len(list_filter(lines, lambda a_line: NOT are_inhabitants(a_line.roles))) = 0 THEN lines END`,
    `lines_of_inhabitants(lines) AS all_inhabitants(list_filter(lines, lambda a_one: NOT are_officials(a_one.roles)))`,
    `all_professionals(lines) AS CASE WHEN len(list_filter(lines, lambda a_line: NOT are_professionals(a_line.roles))) = 0 THEN lines END`,
    `lines_of_professionals(lines) AS all_professionals(list_filter(lines, lambda a_one: NOT are_others(a_one.roles)))`,
    `counts_of(lines) AS list_transform(lines, lambda a_line: a_line.count)`,
    `least_counts_of(lines) AS list_transform(lines, lambda a_line: least_count(a_line.count))`,
    `one_number(lines, disjoint) AS CASE WHEN coalesce(len(lines), 0) < 2 OR coalesce(disjoint, false) THEN exact_sum(counts_of(lines)) END`,
    `names_list(open_lists, name) AS coalesce(list_contains(from_json(open_lists, '["VARCHAR"]'), name), false)`,
    // Ages.
    `age_band(youngest, oldest) AS ${ageBand()}`,
    // Codes.
    `coded(list, system, code) AS CASE WHEN system = list THEN code ELSE system || '|' || code END`
  ];
}

// ../../work/main/packages/duckdb/src/evaluate-files.ts
function print(plan, lines) {
  const { main, numerator, period: period2 } = plan;
  return {
    plan,
    main: thingsOf(main, period2, lines),
    numerator: numerator && thingsOf(numerator, period2, lines)
  };
}
async function evaluateFiles(evaluation) {
  const { files, definitions, period: period2, asOf, sharedScope } = evaluation;
  const plans = definitions.filter(({ measure }) => measure.kind !== "declared").map((definition) => compilePlan(definition, period2));
  const refusals = plans.flatMap(planRefusals);
  if (sharedScope !== void 0) {
    refusals.push(engineIssue("engine.shared-scope", { path: "/sharedScope" }));
  }
  if (refusals.length > 0) return { ok: false, issues: refusals };
  const form = new TableForm();
  const lines = new LineColumns(form);
  const printed = plans.map((plan) => print(plan, lines));
  const things = printed.flatMap(({ main, numerator }) => numerator ? [main, numerator] : [main]);
  const passes = plans.flatMap(({ main, numerator }) => numerator ? [main, numerator] : [main]);
  const links = linkQueries(things.flatMap(({ needs }) => needs), passes, lines);
  return await Database.use(files, evaluation, async (database, names) => {
    const told = files.map((path, index) => ({ path, name: names[index] ?? path }));
    const unread = await readLines(database, told, lines.read(), form);
    if (unread.length > 0) return { ok: false, issues: unread };
    try {
      const settled = await settleHistory(database);
      await makeWords(database, settled);
      const contested = await twoContents(database, lines);
      if (contested.length > 0) return { ok: false, issues: contested };
      await makeLinks(database, links);
      const results = [];
      for (const { plan, main, numerator } of printed) {
        const cells = await cellsOf(database, plan.main, main, plan);
        const ofNumerator = plan.numerator && numerator && await cellsOf(database, plan.numerator, numerator, plan);
        const areExact = areSumsExact(cells) && (!ofNumerator || areSumsExact(ofNumerator));
        if (!areExact) {
          const { type, id: id2 } = plan.definition;
          return { ok: false, issues: [engineIssue("engine.sum", { path: "", record: { type, id: id2 } })] };
        }
        results.push(partialResult(plan, cells, ofNumerator, asOf));
      }
      return { ok: true, value: results, issues: [] };
    } catch (error2) {
      if (!(error2 instanceof UnreadableRecordError)) throw error2;
      return { ok: false, issues: [engineIssue("engine.unreadable", { path: "" })] };
    }
  });
}
async function makeWords(database, { merges, leavesOut }) {
  const keptOf = merges ? "coalesce((SELECT k.kept FROM kept_ids k WHERE k.type = of_type AND k.id = of_id), of_id)" : "of_id";
  const keptEach = merges ? `CASE WHEN refs IS NOT NULL THEN (SELECT list(DISTINCT coalesce(k.kept, u.ref.id)) FROM (SELECT unnest(refs) AS ref) u
        LEFT JOIN kept_ids k ON k.type = u.ref.type AND k.id = u.ref.id WHERE u.ref.id IS NOT NULL) END` : "list_distinct(list_transform(refs, lambda a_ref: a_ref.id))";
  const macros = [`kept_of(of_type, of_id) AS ${keptOf}`, `kept_each(refs) AS ${keptEach}`];
  for (const macro of [...macros, ...words(), ...homeWords]) {
    await database.run(`CREATE MACRO ${macro}`);
  }
  const isLeftIn = leavesOut ? " ANTI JOIN left_out o ON l.rowid = o.line" : "";
  await database.run(`
    CREATE VIEW standing AS SELECT l.*, l.rowid AS line FROM lines l${isLeftIn} WHERE l."$status" = 'active'`);
}
async function twoContents(database, lines) {
  const columns = lines.read().map(({ path }) => `l.${JSON.stringify(path)}`);
  if (columns.length === 0) return [];
  const found = await database.rows(
    `SELECT t.type, t.id FROM twins t JOIN lines l ON l.rowid = t.line
     WHERE l."$status" = 'active' GROUP BY t.type, t.id HAVING count(DISTINCT {${columns.map((column, index) => `'c${index}': ${column}`).join(", ")}}) > 1`,
    z48.object({ type: z48.string(), id: z48.string() })
  );
  return found.map((record2) => engineIssue("engine.two-contents", { path: "", record: record2 }));
}
async function cellsOf(database, pass, { sql, structures: structures2, areMany }, { dimensions: dimensions2, crossings }) {
  await database.run(`CREATE TABLE things AS ${sql}`);
  try {
    const rows = (of) => database.rows(cellsQuery("things", pass, of, areMany), CellRow);
    const [total] = await rows([]);
    const splits = [];
    for (const of of [...dimensions2.map((_, index) => [index]), ...crossings]) {
      splits.push(await rows(of));
    }
    const [unplaced] = await database.rows(
      'SELECT count(*)::DOUBLE AS things FROM things WHERE NOT "$inside"',
      z48.object({ things: z48.number() })
    );
    const told = await database.rows(
      `SELECT structure FROM (${structures2}) WHERE structure IS NOT NULL`,
      z48.object({ structure: z48.string() })
    );
    return {
      structures: told.map(({ structure }) => structure),
      unplaced: unplaced?.things ?? 0,
      total: total ?? { n: 0 },
      splits
    };
  } finally {
    await database.run("DROP TABLE things");
  }
}

// ours.ts
var [, , src, id = "pathway-duration-median"] = process.argv;
var t0 = performance.now();
var r = await evaluateFiles({ files: [src], definitions: catalogue.filter((d) => d.id === id), period: { start: "2025-01-01", end: "2025-12-31" } });
var u = process.cpuUsage();
console.log("ours", src.slice(-12), "cpu", Math.round((u.user + u.system) / 1e3), Math.round(performance.now() - t0), "ms", Math.round(process.resourceUsage().maxRSS / 1024), "MB", r.ok ? r.value[0].total.n + " " + r.value[0].strata.length : JSON.stringify(r.issues));
