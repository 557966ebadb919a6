-- What did each run read, write and cost?
-- Look out: CPU seconds are the whole process's.
SELECT batch, command, version, input_records, articles, rejects, tokens, round(cpu_seconds, 1) AS cpu_seconds, status
FROM runs
ORDER BY started_at, batch;
