SELECT q.speaker_id AS source, mode(q.speaker_name) AS source_name, s.entity_id AS target,
  mode(s.name) AS target_name, count(*) AS sentences, count(DISTINCT s.n) AS articles,
  count(*) FILTER (s.polarity = 'negative') AS negative,
  count(*) FILTER (s.polarity = 'positive') AS positive, round(avg(s.score), 3) AS tone
FROM report_sentiment s JOIN report_quotes q ON q.n = s.n AND q.quote_id = s.quote_id
WHERE q.speaker_id <> s.entity_id AND q.speaker_name IS NOT NULL
GROUP BY source, target ORDER BY sentences DESC, articles DESC, source, target LIMIT 60
