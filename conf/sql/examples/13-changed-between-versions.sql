-- What changed between the versions of a story?
-- Look out: Versions are those of one wire; a paper's own cuts of it are copies. Run link first.
SELECT v.story_id, a.title, v.kind, v.before, v.after
FROM version_changes v
JOIN articles a ON v.to_article_id = a.article_id
ORDER BY v.story_id, v.to_article_id, v.kind, v.before, v.after
LIMIT 50;
