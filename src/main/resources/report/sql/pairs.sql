SELECT kind, source, target, source_name, target_name, sentences, articles, negative, positive,
  round(tone, 3) AS tone
FROM report_pairs ORDER BY kind DESC, sentences DESC, articles DESC, source, target
