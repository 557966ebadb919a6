-- About whom do outlets disagree?
-- Look out: Few stories make strong differences: look at the counts first. Copies count as one story.
WITH looks AS (
  SELECT s.entity_id, max(s.name) AS name, a.outlet,
    sum(CASE s.polarity WHEN 'positive' THEN 1 WHEN 'negative' THEN -1 ELSE 0 END) AS balance, count(*) AS sentences
  FROM sentiment s
  JOIN articles a ON s.batch = a.batch AND s.article_id = a.article_id
  WHERE s.entity_id IS NOT NULL AND a.outlet IS NOT NULL
  GROUP BY s.entity_id, a.outlet)
SELECT good.name, good.outlet AS kind_outlet, good.balance AS kind_balance, bad.outlet AS unkind_outlet, bad.balance AS unkind_balance
FROM looks good
JOIN looks bad ON good.entity_id = bad.entity_id
WHERE good.balance > 0 AND bad.balance < 0
ORDER BY good.balance - bad.balance DESC, good.name, good.outlet, bad.outlet
LIMIT 20;
