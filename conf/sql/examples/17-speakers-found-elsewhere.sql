-- For which quotes does another article name the speaker?
-- Look out: support is the number of stories that name this speaker, copies once.
SELECT outlet, text, resolved_speaker_name, support
FROM quote_groups
WHERE speaker_id IS NULL AND resolved_speaker_id IS NOT NULL
ORDER BY support DESC, text, outlet
LIMIT 30;
