-- Which words of a person reach us by others?
-- Look out: Where a direct quotation and an indirect one say the same, quote_groups joins them as reworded only where that is sure.
SELECT speaker_name, count_if(type = 'indirect') AS indirect, count_if(type <> 'indirect') AS word_for_word, count(*) AS quotes
FROM quotes
WHERE speaker_id IS NOT NULL
GROUP BY speaker_id, speaker_name
HAVING count(*) > 2
ORDER BY indirect DESC, speaker_name
LIMIT 20;
