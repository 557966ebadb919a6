-- Which outlets lean on unnamed sources?
-- Look out: Anonymous is who is hidden (a source, an official who would not be named), not who is merely not named.
SELECT a.outlet, count(*) AS quotes, count_if(q.speaker_kind = 'anonymous') AS unnamed,
  round(count_if(q.speaker_kind = 'anonymous') / count(*), 3) AS share
FROM quotes q
JOIN articles a ON q.batch = a.batch AND q.article_id = a.article_id
GROUP BY a.outlet
ORDER BY share DESC, quotes DESC, outlet;
