-- Which events between countries are told, by PLOVER class?
-- Look out: An event has a row where a pattern is sure; most sentences have none. Copies count as one story.
SELECT event, source_country, target_country, count(DISTINCT coalesce(s.story_id, t.article_id)) AS stories
FROM stances t
LEFT JOIN stories s ON t.article_id = s.article_id
WHERE event IS NOT NULL AND source_country <> target_country
GROUP BY event, source_country, target_country
ORDER BY stories DESC, event, source_country, target_country;
