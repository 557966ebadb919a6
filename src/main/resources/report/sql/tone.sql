-- The mean over a day's stories of each story's mean; the band is 1.96 standard errors, with the
-- spread of the stories of all days, as one day has few.
WITH told AS (
  SELECT 'name' AS kind, entity_id AS id, n, score FROM report_sentiment
  WHERE entity_id IN (SELECT id FROM report_targets)
  UNION ALL
  SELECT p.kind, p.source || ' > ' || p.target, s.n, s.score
  FROM report_stances s JOIN report_pairs p
    ON (p.kind = 'names' AND s.source_id = p.source AND s.target_id = p.target)
    OR (p.kind = 'countries' AND s.source_country = p.source AND s.target_country = p.target)
  WHERE s.polarity <> 'neutral'
),
per_story AS (
  SELECT kind, id, day, story, avg(score) AS tone, count(*) AS sentences
  FROM told JOIN report_articles USING (n) WHERE day IS NOT NULL
  GROUP BY kind, id, day, story
),
spread AS (SELECT kind, id, stddev_samp(tone) AS deviation FROM per_story GROUP BY kind, id)
SELECT kind, id, day, count(*) AS stories, sum(sentences) AS sentences, round(avg(tone), 3) AS tone,
  round(greatest(-1, avg(tone) - 1.96 * any_value(deviation) / sqrt(count(*))), 3) AS low,
  round(least(1, avg(tone) + 1.96 * any_value(deviation) / sqrt(count(*))), 3) AS high
FROM per_story JOIN spread USING (kind, id)
GROUP BY kind, id, day ORDER BY kind, id, day
