SELECT id, name, country, sentences, articles, negative, positive, round(tone, 3) AS tone
FROM report_targets ORDER BY negative + positive DESC, sentences DESC, id
