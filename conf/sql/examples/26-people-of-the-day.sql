-- Who was in the news on each day?
-- Look out: Stories, not copies. Run rollup first.
SELECT date, name, country, stories, mentions, tone
FROM (
  SELECT d.*, row_number() OVER (PARTITION BY date ORDER BY stories DESC, mentions DESC, entity_id) AS place
  FROM entity_daily d
  WHERE type = 'person')
WHERE place <= 3
ORDER BY date, place;
