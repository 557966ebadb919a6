-- What do unnamed sources say?
-- Look out: The speaker column has the words by which the article hides them.
SELECT published_date, outlet, speaker, text
FROM quotes_with_articles
WHERE speaker_kind = 'anonymous'
ORDER BY published_date, article_id, begin
LIMIT 50;
