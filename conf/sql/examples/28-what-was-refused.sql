-- What was refused, and why?
-- Look out: Payloads keep the first 64 KiB, so that a reject can be mended and read again.
SELECT reason, count(*) AS records, min(source_uri) AS one, min(message) AS a_message
FROM rejects
GROUP BY reason
ORDER BY records DESC, reason;
