-- Who is quoted most in stories on a topic, here tungsten?
-- Look out: A word in the text is not yet a topic: read a few of the articles. Change the word in both places.
SELECT speaker_name, speaker_title, speaker_affiliation, count(*) AS quotes, min(published_date) AS first_day
FROM quotes_with_articles
WHERE speaker_name IS NOT NULL AND (lower(text) LIKE '%tungsten%' OR lower(article_title) LIKE '%tungsten%')
GROUP BY speaker_name, speaker_title, speaker_affiliation
ORDER BY quotes DESC, speaker_name, speaker_title
LIMIT 20;
