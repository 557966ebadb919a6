-- What do others say about a person, and how?
-- Look out: The feeling is read sentence by sentence, and about half of those that are not neutral are right: read the sentence.
SELECT about_name, speaker_name, polarity, round(confidence, 2) AS confidence, sentence_text
FROM quotes_about
WHERE polarity <> 'neutral' AND about_id LIKE 'person:%' AND speaker_id IS NOT NULL AND speaker_id <> about_id
ORDER BY about_name, confidence DESC, sentence_text
LIMIT 40;
