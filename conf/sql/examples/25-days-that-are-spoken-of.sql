-- Which days do the articles speak of?
-- Look out: Values are days only where they are whole: 2019-W28-3, 2018-Q3 and P3Y are weeks, quarters and spans.
SELECT value, count(*) AS mentions, count(DISTINCT article_id) AS articles
FROM dates
WHERE kind = 'date' AND length(value) = 10 AND value NOT LIKE '%X%' AND value NOT LIKE '%W%'
GROUP BY value
ORDER BY mentions DESC, value
LIMIT 20;
