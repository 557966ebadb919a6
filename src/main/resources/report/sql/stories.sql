SELECT a.story, arg_max(a.article_id, a.n) AS article_id,
  coalesce(max(a.title) FILTER (s.is_canonical), mode(a.title)) AS title,
  min(a.day) AS day, count(*) AS articles, count(DISTINCT a.outlet) AS outlets,
  arg_max(a.outlet, a.n) AS first_outlet, count(*) FILTER (s.relation = 'version') AS versions,
  list_sort(list(DISTINCT a.outlet) FILTER (a.outlet IS NOT NULL))[:12] AS outlet_names
FROM report_articles a LEFT JOIN (
  SELECT article_id, bool_or(is_canonical) AS is_canonical, max(relation) AS relation
  FROM stories GROUP BY article_id) s ON s.article_id = a.article_id
GROUP BY a.story ORDER BY outlets DESC, articles DESC, day DESC, a.story LIMIT 30
