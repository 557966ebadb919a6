-- n: the article's number; s: the speaker's, -1 for none; t: the type; k: the kind of speaker.
SELECT q.n, coalesce(s.s, -1) AS s, coalesce(list_position(['direct', 'mixed', 'indirect'], q.type), 0) AS t,
  coalesce(list_position(
    ['named', 'nominal', 'pronoun', 'institution', 'anonymous', 'none'], q.speaker_kind), 0) AS k
FROM report_quotes q
LEFT JOIN report_speakers s ON s.key = coalesce(q.speaker_id, q.speaker_name) AND q.speaker_name IS NOT NULL
ORDER BY q.n, q.i
