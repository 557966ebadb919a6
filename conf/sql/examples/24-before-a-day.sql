-- What was said of organizations in the week before a day, here 2024-06-20?
-- Look out: said_on is the day of the saying where the article tells it; else the article's day has to do.
SELECT coalesce(q.said_on, a.published_date) AS day, s.name, q.speaker_name, s.polarity, q.text
FROM sentiment s
JOIN quotes q ON s.batch = q.batch AND s.quote_id = q.quote_id
JOIN articles a ON q.batch = a.batch AND q.article_id = a.article_id
WHERE s.entity_id LIKE 'org:%'
  AND coalesce(q.said_on, a.published_date) BETWEEN DATE '2024-06-13' AND DATE '2024-06-20'
ORDER BY day, s.name, q.quote_id, s.sentence
LIMIT 40;
