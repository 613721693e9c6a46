-- The pathways of a file of NDJSON. A date that is missing for a reason is an object.
CREATE VIEW pathways AS
SELECT
  id, meta.version AS version, meta."recordedAt" AS recorded, meta.status AS standing,
  subject.id AS person, structure.id AS structure, programme.id AS programme, status,
  period."start" AS start, CASE WHEN period."end"[1] <> '{' THEN period."end" END AS "end"
FROM read_json(:file, format = 'newline_delimited', columns = {
  type: 'VARCHAR', id: 'VARCHAR',
  meta: 'STRUCT(version INTEGER, "recordedAt" TIMESTAMP, status VARCHAR)',
  subject: 'STRUCT(id VARCHAR)', structure: 'STRUCT(id VARCHAR)', programme: 'STRUCT(id VARCHAR)',
  status: 'VARCHAR', period: 'STRUCT("start" VARCHAR, "end" VARCHAR)'
})
WHERE type = 'pathway';
