-- What did people say word for word, and what is only reported?
-- Look out: Of type mixed a part of the words is in quotation marks; indirect words are the reporter's.
SELECT published_date, outlet, speaker_name, type, text
FROM quotes_with_articles
WHERE speaker_kind = 'named'
ORDER BY published_date, article_id, begin
LIMIT 50;
