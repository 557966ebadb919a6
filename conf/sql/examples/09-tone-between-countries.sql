-- How did the tone between pairs of countries move, day by day?
-- Look out: tension_low and tension_high hold 95 in 100: where they span zero, the day says nothing. Run rollup first.
SELECT date, source_country, target_country, stories, articles, positive, negative, round(tension, 4) AS tension,
  round(tension_low, 4) AS low, round(tension_high, 4) AS high
FROM pair_daily
ORDER BY source_country, target_country, date;
