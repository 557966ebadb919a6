SELECT day, count(*) AS articles, sum(coalesce(quotes, 0)) AS quotes
FROM report_articles LEFT JOIN (SELECT n, count(*) AS quotes FROM report_quotes GROUP BY n) USING (n)
WHERE day IS NOT NULL GROUP BY day ORDER BY day
