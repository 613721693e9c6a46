-- How many were closed, how long each lasted, and how many people they are: in all, by structure, by programme.
SELECT count(*) AS n, histogram(days) AS histogram, count(DISTINCT person) AS people
FROM closed WHERE inside AND days IS NOT NULL;
SELECT structure, count(*) AS n, histogram(days) AS histogram, count(DISTINCT person) AS people
FROM closed WHERE inside AND days IS NOT NULL GROUP BY structure ORDER BY structure;
SELECT programme, count(*) AS n, histogram(days) AS histogram, count(DISTINCT person) AS people
FROM closed WHERE inside AND days IS NOT NULL GROUP BY programme ORDER BY programme;
