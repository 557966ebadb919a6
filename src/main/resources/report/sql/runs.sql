SELECT run_id, batch, version, git_commit, started_at, input_records, articles, rejects, model_versions
FROM runs WHERE run_id IN (SELECT run_id FROM report_articles) ORDER BY started_at DESC LIMIT 20
