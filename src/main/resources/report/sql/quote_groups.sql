-- Of the earliest article that is shown, which has the greatest n.
SELECT g.group_id, arg_max(g.text, a.n) AS text, max(g.outlets) AS outlets,
  max(g.articles) AS articles, bool_or(g.contested) AS contested,
  mode(g.resolved_speaker_name) AS speaker, min(g.first_seen_outlet) AS first_outlet,
  arg_max(q.quote_id, a.n) AS quote_id, arg_max(a.article_id, a.n) AS article_id
FROM quote_groups g JOIN report_articles a ON a.article_id = g.article_id
JOIN report_quotes q ON q.n = a.n AND q.quote_id = g.quote_id
GROUP BY g.group_id HAVING max(g.articles) > 1
ORDER BY articles DESC, outlets DESC, g.group_id LIMIT 30
