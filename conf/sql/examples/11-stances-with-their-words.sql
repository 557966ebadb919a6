-- Who is against whom, in which words?
-- Look out: Of rows that are not neutral about half are right; those of higher confidence more often. Read the sentence.
SELECT source_name, target_name, polarity, event, round(confidence, 2) AS confidence, text
FROM stances_in_context
WHERE polarity = 'negative'
ORDER BY confidence DESC, article_id, sentence, source_name, target_name
LIMIT 30;
