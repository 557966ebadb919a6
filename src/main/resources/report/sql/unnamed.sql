-- An outlet of few quotes stands behind the others, whatever its share.
SELECT coalesce(outlet, '') AS outlet, count(*) AS quotes,
  count(*) FILTER (speaker_kind = 'anonymous') AS unnamed,
  count(*) FILTER (speaker_kind = 'none') AS nobody, count(DISTINCT n) AS articles
FROM report_quotes JOIN report_articles USING (n)
GROUP BY 1 ORDER BY quotes >= 5 DESC, unnamed / quotes DESC, unnamed DESC, outlet LIMIT 40
