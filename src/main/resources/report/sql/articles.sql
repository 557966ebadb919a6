SELECT a.article_id AS id, a.title, a.outlet, a.day, a.word_count AS words, round(a.sentiment, 3) AS tone,
  coalesce(q.quotes, 0) AS quotes, coalesce(f.felt, 0) AS felt, coalesce(t.stances, 0) AS stances,
  coalesce(e.countries, []) AS countries
FROM report_articles a
LEFT JOIN (SELECT n, count(*) AS quotes FROM report_quotes GROUP BY n) q USING (n)
LEFT JOIN (
  SELECT n, count(*) AS felt FROM report_sentiment WHERE polarity <> 'neutral' GROUP BY n) f USING (n)
LEFT JOIN (
  SELECT n, count(*) AS stances FROM report_stances WHERE polarity <> 'neutral' GROUP BY n) t USING (n)
LEFT JOIN (
  SELECT n, list_sort(list(DISTINCT country)) AS countries
  FROM report_entities WHERE country IS NOT NULL GROUP BY n) e USING (n)
ORDER BY n
