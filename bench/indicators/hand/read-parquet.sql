-- The pathways of a file of Parquet.
CREATE VIEW pathways AS
SELECT
  id, "meta.version"::INTEGER AS version, "meta.recordedAt"::TIMESTAMP AS recorded, "meta.status" AS standing,
  "subject.id" AS person, "structure.id" AS structure, "programme.id" AS programme, status,
  "period.start" AS start, "period.end" AS "end"
FROM read_parquet(:file)
WHERE type = 'pathway';
