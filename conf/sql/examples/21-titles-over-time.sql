-- Who was what, and when, by the articles?
-- Look out: First and last day are those of the articles that say so, not of the office.
SELECT name, country, first_seen, last_seen, articles, titles
FROM entity_registry
WHERE type = 'person' AND articles > 1
ORDER BY articles DESC, name, entity_id
LIMIT 20;
