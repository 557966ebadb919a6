SELECT coalesce(outlet, '') AS outlet, count(*) AS quotes,
  count(*) FILTER (speaker_kind = 'anonymous') AS unnamed,
  count(*) FILTER (speaker_kind = 'none') AS nobody, count(DISTINCT n) AS articles
FROM report_quotes JOIN report_articles USING (n)
GROUP BY 1 ORDER BY unnamed / quotes DESC, unnamed DESC, outlet LIMIT 40
