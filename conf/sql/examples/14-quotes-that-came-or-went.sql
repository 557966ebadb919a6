-- Which quotes came or went between versions?
-- Look out: A quote that went may have been moved to a story of its own.
SELECT b.wire_tag AS from_tag, a.wire_tag AS to_tag, v.kind, coalesce(v.after, v.before) AS quote
FROM version_changes v
JOIN articles b ON v.from_article_id = b.article_id
JOIN articles a ON v.to_article_id = a.article_id
WHERE v.kind IN ('quote_added', 'quote_cut')
ORDER BY v.story_id, v.to_article_id, v.kind, quote;
