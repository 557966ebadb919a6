-- Who speaks for which organization?
-- Look out: Affiliations are as the articles give them; one organization may have several spellings.
SELECT speaker_affiliation, speaker_name, max(speaker_title) AS a_title, count(*) AS quotes
FROM quotes
WHERE speaker_affiliation IS NOT NULL AND speaker_name IS NOT NULL
GROUP BY speaker_affiliation, speaker_name
ORDER BY speaker_affiliation, quotes DESC, speaker_name
LIMIT 50;
