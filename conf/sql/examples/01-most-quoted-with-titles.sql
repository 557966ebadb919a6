-- Who is quoted most, and with which titles?
-- Look out: One person may have many titles; the title shown is the one given most often. Copies of a story count as one.
SELECT speaker_name, max(speaker_country) AS country, max(speaker_title) AS a_title, count(DISTINCT q.quote_id) AS quotes,
  count(DISTINCT coalesce(s.story_id, q.article_id)) AS stories
FROM quotes q
LEFT JOIN stories s ON q.article_id = s.article_id
WHERE speaker_id IS NOT NULL AND (s.is_canonical IS NULL OR s.is_canonical)
GROUP BY speaker_id, speaker_name
ORDER BY stories DESC, quotes DESC, speaker_name
LIMIT 20;
