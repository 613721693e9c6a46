-- How many were closed, how long each lasted, and how many people they are: in all, by structure, by programme. Each
-- length is counted, then the counts are listed: DuckDB's own `histogram` takes several times as long.
CREATE TEMP VIEW counted AS SELECT person, structure, programme, days FROM closed WHERE inside AND days IS NOT NULL;
SELECT sum(pathways) AS n, list((days, pathways) ORDER BY days) AS histogram, (SELECT count(DISTINCT person) FROM counted) AS people
FROM (SELECT days, count(*) AS pathways FROM counted GROUP BY days);
WITH lengths AS (SELECT structure, days, count(*) AS pathways FROM counted GROUP BY ALL),
  histograms AS (SELECT structure, sum(pathways) AS n, list((days, pathways) ORDER BY days) AS histogram FROM lengths GROUP BY structure),
  persons AS (SELECT structure, count(DISTINCT person) AS people FROM counted GROUP BY structure)
SELECT * FROM histograms JOIN persons ON persons.structure IS NOT DISTINCT FROM histograms.structure ORDER BY histograms.structure;
WITH lengths AS (SELECT programme, days, count(*) AS pathways FROM counted GROUP BY ALL),
  histograms AS (SELECT programme, sum(pathways) AS n, list((days, pathways) ORDER BY days) AS histogram FROM lengths GROUP BY programme),
  persons AS (SELECT programme, count(DISTINCT person) AS people FROM counted GROUP BY programme)
SELECT * FROM histograms JOIN persons ON persons.programme IS NOT DISTINCT FROM histograms.programme ORDER BY histograms.programme;
