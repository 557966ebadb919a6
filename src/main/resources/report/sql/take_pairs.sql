CREATE TEMP TABLE report_pairs AS
-- Pairs of names, and pairs of the countries that they stand for.
WITH told AS (
  SELECT n, 'names' AS kind, source_id AS source, source_name, target_id AS target, target_name, polarity, score
  FROM report_stances WHERE polarity <> 'neutral'
  UNION ALL
  SELECT n, 'countries', source_country, source_country, target_country, target_country, polarity, score
  FROM report_stances WHERE polarity <> 'neutral' AND source_country <> target_country
)
SELECT kind, source, target, mode(source_name) AS source_name, mode(target_name) AS target_name,
  count(*) AS sentences, count(DISTINCT n) AS articles,
  count(*) FILTER (polarity = 'negative') AS negative,
  count(*) FILTER (polarity = 'positive') AS positive, avg(score) AS tone
FROM told WHERE source IS NOT NULL AND target IS NOT NULL
GROUP BY kind, source, target
QUALIFY row_number() OVER (PARTITION BY kind ORDER BY sentences DESC, articles DESC, source, target) <= 30
