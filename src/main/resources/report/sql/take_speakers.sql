CREATE TEMP TABLE report_speakers AS
SELECT row_number() OVER (ORDER BY count(*) DESC, key) - 1 AS s, key, mode(speaker_name) AS name,
  mode(speaker_title) AS title, mode(speaker_affiliation) AS affiliation,
  mode(speaker_country) AS country, count(*) AS quotes, count(DISTINCT n) AS articles,
  count(DISTINCT outlet) AS outlets,
  list_sort(list(DISTINCT speaker_title) FILTER (speaker_title IS NOT NULL))[:6] AS titles
FROM (
  SELECT *, coalesce(speaker_id, speaker_name) AS key
  FROM report_quotes JOIN report_articles USING (n)
)
WHERE key IS NOT NULL AND speaker_name IS NOT NULL
GROUP BY key
