-- Which events were told in several stories of their own?
-- Look out: Events are looser than stories, and more often wrong.
SELECT event_id, count(DISTINCT story_id) AS stories, count(*) AS articles, min(published_at) AS first_at, max(published_at) AS last_at
FROM stories
GROUP BY event_id
HAVING count(DISTINCT story_id) > 1
ORDER BY stories DESC, articles DESC, event_id
LIMIT 20;
