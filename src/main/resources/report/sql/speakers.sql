SELECT key, name, title, affiliation, country, quotes, articles, outlets, titles
FROM report_speakers ORDER BY s
