-- Which outlet had a quote first, and how far did it travel?
-- Look out: First seen is first in these tables; days are those of the articles, not of the saying.
SELECT first_seen_outlet, first_seen_at, max(outlets) AS outlets, max(articles) AS articles, max(resolved_speaker_name) AS speaker,
  max(text) AS a_form
FROM quote_groups
GROUP BY group_id, first_seen_outlet, first_seen_at
HAVING max(articles) > 1
ORDER BY outlets DESC, articles DESC, a_form
LIMIT 30;
