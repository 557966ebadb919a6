-- Which words are given to two different speakers?
-- Look out: One of the articles, or one of our rows, is wrong: read both.
SELECT g.group_id, g.speaker_name, g.outlet, g.text
FROM quote_groups g
WHERE g.contested
ORDER BY g.group_id, g.published_at, g.quote_id;
