-- Which stories ran in most outlets?
-- Look out: Copies and versions belong to one story; other stories about the same event do not.
SELECT s.story_id, max(CASE WHEN s.is_canonical THEN a.title END) AS title, count(DISTINCT s.outlet) AS outlets, count(*) AS articles
FROM stories s
JOIN articles a ON s.article_id = a.article_id
GROUP BY s.story_id
ORDER BY outlets DESC, articles DESC, s.story_id
LIMIT 20;
