-- Which people share a name?
-- Look out: Kept apart by country, office or company; where articles tell none of these they may be one.
SELECT name, count(*) AS people, min(entity_id) AS one, max(entity_id) AS another
FROM entity_registry
WHERE type = 'person'
GROUP BY name
HAVING count(*) > 1
ORDER BY people DESC, name;
