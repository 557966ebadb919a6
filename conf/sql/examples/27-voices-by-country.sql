-- Whose voices are heard, by country?
-- Look out: Countries of speakers are filled for about four in five named ones; the rest is not among them.
SELECT country, count(DISTINCT speaker_id) AS speakers, sum(quotes) AS quotes, sum(direct) AS direct
FROM speaker_daily
WHERE country IS NOT NULL
GROUP BY country
ORDER BY quotes DESC, country;
