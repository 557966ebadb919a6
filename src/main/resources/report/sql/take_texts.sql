CREATE TEMP TABLE report_texts AS
SELECT r.n, a.article_id AS id, a.title, a.outlet, a.url, a.source_uri, r.day, a.published_at,
  a.published_at_source, a.authors, a.dateline_place, a.dateline_agency, a.wire_tag, a.wire_note,
  a.language, a.keywords, a.sentiment AS tone, a.text, a.removed
FROM report_articles r JOIN articles a ON a.batch = r.batch AND a.article_id = r.article_id
ORDER BY n
