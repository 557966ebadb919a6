-- What rollup wrote of the days that are shown, for the pairs of countries with most stories.
WITH days AS (SELECT min(day) AS first, max(day) AS last FROM report_articles),
shown AS (SELECT d.* FROM pair_daily d, days WHERE d.date BETWEEN days.first AND days.last)
SELECT source_country AS source, target_country AS target, "date" AS day, stories, articles, positive, negative, volume,
  round(tension, 4) AS tone, round(tension_low, 4) AS low, round(tension_high, 4) AS high
FROM shown JOIN (
  SELECT source_country, target_country FROM shown GROUP BY source_country, target_country
  ORDER BY sum(stories) DESC, source_country, target_country LIMIT 20) USING (source_country, target_country)
ORDER BY source, target, day
