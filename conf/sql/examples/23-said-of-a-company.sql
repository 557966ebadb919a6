-- What was said of companies, and by whom?
-- Look out: Organizations are companies, ministries and clubs alike: narrow it by name.
SELECT published_date, about_name, speaker_name, polarity, sentence_text
FROM quotes_about
WHERE about_id LIKE 'org:%'
ORDER BY about_name, published_date, sentence_text, speaker_name
LIMIT 40;
