CREATE TEMP TABLE report_targets AS
SELECT entity_id AS id, mode(name) AS name, mode(country) AS country, count(*) AS sentences,
  count(DISTINCT n) AS articles, count(*) FILTER (polarity = 'negative') AS negative,
  count(*) FILTER (polarity = 'positive') AS positive, avg(score) AS tone
FROM report_sentiment WHERE entity_id IS NOT NULL
GROUP BY entity_id ORDER BY negative + positive DESC, sentences DESC, id LIMIT 40
