-- Where does the tension index say something else than a plain count of negative sentences?
-- Look out: A plain count grows with the day's volume and with copies; the index does not.
WITH plain AS (
  SELECT a.published_date AS date, s.source_country, s.target_country, count_if(s.polarity = 'negative') AS negative_rows
  FROM stances s
  JOIN articles a ON s.batch = a.batch AND s.article_id = a.article_id
  WHERE s.source_country <> s.target_country
  GROUP BY a.published_date, s.source_country, s.target_country)
SELECT p.date, p.source_country, p.target_country, p.negative_rows, d.negative AS negative_stories, d.volume,
  round(d.tension, 4) AS tension
FROM plain p
JOIN pair_daily d ON p.date = d.date AND p.source_country = d.source_country AND p.target_country = d.target_country
ORDER BY p.negative_rows DESC, p.date, p.source_country, p.target_country;
