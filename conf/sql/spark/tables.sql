-- The tables for Spark SQL, and through it for a Hive metastore:
--   spark-sql --hivevar tables=s3a://bucket/tables -f conf/sql/spark/tables.sql
-- New batches are found by the last statement of each table, MSCK REPAIR TABLE, which may run again.

CREATE TABLE IF NOT EXISTS articles (
  `article_id` STRING COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `source_uri` STRING COMMENT 'file and position in it; such as news/2019-07-14.jsonl#L12',
  `url` STRING COMMENT 'address; such as https://en.yna.co.kr/view/AEN20190714001152315',
  `outlet` STRING COMMENT 'who published it; such as Yonhap',
  `title` STRING COMMENT 'headline, without wire tag; such as Seoul’s aide returns home',
  `authors` ARRAY<STRING> COMMENT 'as signed; such as [Kim So-hyun]',
  `dateline_place` STRING COMMENT 'place of the dateline; such as SEOUL/WASHINGTON',
  `dateline_agency` STRING COMMENT 'agency of the dateline; such as Yonhap',
  `published_at` TIMESTAMP COMMENT 'moment, UTC; such as 2019-07-14 08:10:00',
  `published_date` DATE COMMENT 'day in the article’s own place; such as 2019-07-14',
  `published_at_source` STRING COMMENT 'where the time was found: field, meta, dateline, text, url, file, none; such as text',
  `wire_tag` STRING COMMENT 'tag of the headline; such as 2nd LD',
  `wire_version` INT COMMENT 'version of the story, 1 = first; such as 3',
  `wire_note` STRING COMMENT 'what the ATTN line says; such as UPDATES with remarks',
  `slug` STRING COMMENT 'the wire’s short name of the story; such as SKOREA-JAPAN-TRADE',
  `urgency` INT COMMENT 'as the wire has it, from 1, a flash, to 9; such as 3',
  `section` STRING COMMENT 'where the outlet ran it, in its words; such as World',
  `modified_at` TIMESTAMP COMMENT 'moment of the last change, UTC; such as 2019-07-14 09:30:00',
  `language` STRING COMMENT 'ISO 639-1; such as en',
  `text` STRING COMMENT 'cleaned text, headline first, blank line between; such as Seoul’s…',
  `removed` ARRAY<STRUCT<rule: STRING, raw_begin: INT, raw_end: INT, text: STRING>> COMMENT 'what cleaning cut, and which rule (mended: the first place of what it mended); offsets are UTF-16 code units of the raw text; such as [{dateline, 41, 78, …}]',
  `word_count` INT COMMENT 'tokens with a letter or digit; such as 412',
  `sentence_count` INT COMMENT 'sentences, the headline among them; such as 21',
  `content_hash` STRING COMMENT 'SHA-256 over the normalised text, hex; such as 9f86d0…',
  `simhash` BIGINT COMMENT '64-bit simhash over word 3-grams; such as -3512678234',
  `keywords` ARRAY<STRING> COMMENT 'most telling words first; such as [export, curbs]',
  `sentiment` DOUBLE COMMENT 'tone of the article, in [-1, 1]; such as -0.31',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/articles';
MSCK REPAIR TABLE articles;

CREATE TABLE IF NOT EXISTS entities (
  `article_id` STRING COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `mention_id` INT COMMENT 'number in the article, from 0 in text order; money and quantities come last; such as 7',
  `begin` INT COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` INT COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `text` STRING COMMENT 'the mention as written; such as Kim Hyun-chong',
  `type` STRING COMMENT 'person, organization, location, nationality, event, work, misc, money or quantity; such as person',
  `entity_id` STRING COMMENT 'who or what is meant; such as person:kim-hyun-chong',
  `name` STRING COMMENT 'canonical name of the entity; such as Kim Hyun-chong',
  `country` STRING COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `title` STRING COMMENT 'title as the article gives it; such as deputy national adviser',
  `affiliation` STRING COMMENT 'affiliation as the article gives it; such as Cheong Wa Dae',
  `form` STRING COMMENT 'name, nominal or pronoun; such as name',
  `sentence` INT COMMENT 'number of the sentence, from 0; such as 2',
  `in_title` BOOLEAN COMMENT 'whether it stands in the headline; such as false',
  `salience` DOUBLE COMMENT 'weight of the entity in the article, in [0, 1]; such as 0.62',
  `confidence` DOUBLE COMMENT 'in [0, 1]; such as 0.9',
  `rule` STRING COMMENT 'what found it; such as gazetteer',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/entities';
MSCK REPAIR TABLE entities;

CREATE TABLE IF NOT EXISTS quotes (
  `article_id` STRING COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `quote_id` STRING COMMENT 'key; the same in every run; such as 0b2f6c1e9d8a47530b2f6c1e',
  `begin` INT COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` INT COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `text` STRING COMMENT 'from the first word to the last; such as "We’re ready," he said',
  `parts` ARRAY<STRUCT<begin: INT, end: INT>> COMMENT 'the words attributed, several where the text is interrupted; such as [{120, 134}, {145, 180}]',
  `normalized` STRING COMMENT 'the words attributed in lower case and NFKC, without marks, for comparing; such as were ready',
  `type` STRING COMMENT 'direct, mixed or indirect; such as direct',
  `cue` STRING COMMENT 'the words that attribute; such as told',
  `cue_begin` INT COMMENT 'first UTF-16 code unit of the cue; such as 136',
  `cue_end` INT COMMENT 'end of the cue, exclusive; such as 140',
  `cue_lemma` STRING COMMENT 'dictionary form of the cue; such as tell',
  `cue_class` STRING COMMENT 'what the cue tells beside: neutral, factive, assertive, doubtful, admission, denial, positive, negative, warning, question, request, commitment, belief, emotion, other; such as neutral',
  `speaker` STRING COMMENT 'the speaker as written; such as he',
  `speaker_begin` INT COMMENT 'first UTF-16 code unit of the speaker; such as 141',
  `speaker_end` INT COMMENT 'end of the speaker, exclusive; such as 143',
  `speaker_kind` STRING COMMENT 'named, nominal, pronoun, institution, anonymous or none; such as pronoun',
  `speaker_id` STRING COMMENT 'entities.entity_id; such as person:kim-hyun-chong',
  `speaker_name` STRING COMMENT 'canonical name; such as Kim Hyun-chong',
  `speaker_title` STRING COMMENT 'title; such as deputy national security adviser',
  `speaker_affiliation` STRING COMMENT 'affiliation; such as Cheong Wa Dae',
  `speaker_country` STRING COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `addressee` STRING COMMENT 'to whom, as written, without place; such as reporters',
  `said_on` DATE COMMENT 'day it was said, where the cue’s clause tells one, seen from articles.published_date; such as 2019-07-14',
  `sentiment` DOUBLE COMMENT 'tone of the words, in [-1, 1]; such as 0.2',
  `confidence` DOUBLE COMMENT 'in [0, 1]; such as 0.95',
  `rule` STRING COMMENT 'what found it; such as direct:after',
  `no_speaker_reason` STRING COMMENT 'why there is no speaker; such as no-cue',
  `context_before` STRING COMMENT 'about 120 characters before; such as …arrived at',
  `context_after` STRING COMMENT 'about 120 characters after; such as He added that…',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/quotes';
MSCK REPAIR TABLE quotes;

CREATE TABLE IF NOT EXISTS sentences (
  `article_id` STRING COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `sentence` INT COMMENT 'number of the sentence, from 0; such as 2',
  `begin` INT COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` INT COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `text` STRING COMMENT 'the sentence; such as Japan condemned the launch.',
  `in_title` BOOLEAN COMMENT 'whether it stands in the headline; such as false',
  `quote_ids` ARRAY<STRING> COMMENT 'quotes that have words of it, in text order; quotes.quote_id; such as [0b2f6c1e9d8a47530b2f6c1e]',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/sentences';
MSCK REPAIR TABLE sentences;

CREATE TABLE IF NOT EXISTS sentiment (
  `article_id` STRING COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `sentence` INT COMMENT 'number of the sentence, from 0; such as 2',
  `begin` INT COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` INT COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `mention_id` INT COMMENT 'the target; key in entities; of several mentions the one that decided; such as 7',
  `entity_id` STRING COMMENT 'the target; entities.entity_id; such as country:JPN',
  `name` STRING COMMENT 'canonical name; such as Japan',
  `country` STRING COMMENT 'ISO 3166-1 alpha-3; such as JPN',
  `polarity` STRING COMMENT 'negative, neutral or positive; such as negative',
  `score` DOUBLE COMMENT 'in [-1, 1]; such as -0.6',
  `confidence` DOUBLE COMMENT 'in [0, 1]; such as 0.7',
  `evidence` ARRAY<STRUCT<begin: INT, end: INT, text: STRING>> COMMENT 'the words that weighed most, in text order; such as [{150, 159, condemned}]',
  `rule` STRING COMMENT 'what decided; such as model',
  `quote_id` STRING COMMENT 'the quote it is said in; such as 0b2f6c1e9d8a47530b2f6c1e',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/sentiment';
MSCK REPAIR TABLE sentiment;

CREATE TABLE IF NOT EXISTS stances (
  `article_id` STRING COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `sentence` INT COMMENT 'number of the sentence, from 0; such as 2',
  `begin` INT COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` INT COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `source_id` STRING COMMENT 'who; entities.entity_id; such as person:moon-jae-in',
  `source_name` STRING COMMENT 'canonical name; such as Moon Jae-in',
  `source_country` STRING COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `target_id` STRING COMMENT 'toward whom; entities.entity_id; such as country:JPN',
  `target_name` STRING COMMENT 'canonical name; such as Japan',
  `target_country` STRING COMMENT 'ISO 3166-1 alpha-3; such as JPN',
  `polarity` STRING COMMENT 'negative, neutral or positive; such as negative',
  `score` DOUBLE COMMENT 'in [-1, 1]; such as -0.7',
  `event` STRING COMMENT 'PLOVER event type where a pattern is sure, in capitals; such as DISAPPROVE',
  `basis` STRING COMMENT 'quote (said by somebody who is cited) or narration; such as quote',
  `quote_id` STRING COMMENT 'the quote that says so; such as 0b2f6c1e9d8a47530b2f6c1e',
  `confidence` DOUBLE COMMENT 'in [0, 1]; such as 0.7',
  `evidence` ARRAY<STRUCT<begin: INT, end: INT, text: STRING>> COMMENT 'the words that weighed most, in text order; such as [{150, 159, condemned}]',
  `rule` STRING COMMENT 'what decided; such as model',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/stances';
MSCK REPAIR TABLE stances;

CREATE TABLE IF NOT EXISTS dates (
  `article_id` STRING COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `begin` INT COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` INT COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `text` STRING COMMENT 'the words that tell a time; such as last year',
  `value` STRING COMMENT 'ISO 8601, or TIMEX3 where that has no form; X for what is not known; such as 2018',
  `kind` STRING COMMENT 'date, time, duration or set; such as date',
  `rule` STRING COMMENT 'what found it; such as last',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/dates';
MSCK REPAIR TABLE dates;

CREATE TABLE IF NOT EXISTS rejects (
  `source_uri` STRING COMMENT 'file and position in it; such as news/2019-07-14.jsonl#L12',
  `reason` STRING COMMENT 'empty, not_text, unsupported, unsafe, too_long, broken_json, broken_csv, broken_xml, broken_warc, http_status, missing_text, truncated, unreadable, language, duplicate, timeout, annotator or failed; such as broken_json',
  `message` STRING COMMENT 'what was wrong; such as unexpected end of input',
  `payload` STRING COMMENT 'first 64 KiB of the record; such as {"title": "Seo',
  `payload_bytes` BIGINT COMMENT 'size of the whole record; such as 734',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/rejects';
MSCK REPAIR TABLE rejects;

CREATE TABLE IF NOT EXISTS runs (
  `command` STRING COMMENT 'what ran; such as extract',
  `version` STRING COMMENT 'version of Wireroom; such as 0.1.0',
  `git_commit` STRING COMMENT 'what the jar was built from; such as 3a3fed4',
  `spark_version` STRING COMMENT 'version of Spark; such as 3.5.7',
  `config` STRING COMMENT 'effective settings and where from, JSON; such as {"input":…}',
  `inputs` ARRAY<STRING> COMMENT 'as given; such as [news/2019-07-14]',
  `files` ARRAY<STRUCT<uri: STRING, bytes: BIGINT, modified_at: TIMESTAMP, etag: STRING>> COMMENT 'what was read, as it was then: later runs of other batches pass it over; such as [{file:/news/2019-07-14.jsonl, 1830421, 2019-07-14 23:59:58, 5d41402a}]',
  `files_passed_over` BIGINT COMMENT 'files that were found and left, since other batches have them; such as 12',
  `input_records` BIGINT COMMENT 'articles + rejects; such as 924',
  `articles` BIGINT COMMENT 'articles written; such as 920',
  `rejects` BIGINT COMMENT 'records refused; such as 4',
  `rows_per_table` MAP<STRING, BIGINT> COMMENT 'rows written, by table; such as {articles: 920, quotes: 7812}',
  `tokens` BIGINT COMMENT 'tokens annotated; such as 701218',
  `cpu_seconds` DOUBLE COMMENT 'CPU time of the whole process; such as 98.1',
  `wall_seconds` DOUBLE COMMENT 'wall time of the whole process; such as 69.0',
  `started_at` TIMESTAMP COMMENT 'UTC; such as 2019-07-15 06:15:02',
  `finished_at` TIMESTAMP COMMENT 'UTC; such as 2019-07-15 06:16:11',
  `status` STRING COMMENT 'how it ended; such as done',
  `model_versions` MAP<STRING, STRING> COMMENT 'version by model; such as {pos: 1}',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/runs';
MSCK REPAIR TABLE runs;

CREATE TABLE IF NOT EXISTS stories (
  `story_id` STRING COMMENT 'the story; the id of its first article; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `article_id` STRING COMMENT 'the article; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `published_at` TIMESTAMP COMMENT 'moment of the article, UTC; such as 2019-07-14 08:10:00',
  `outlet` STRING COMMENT 'who published it; such as The Meridian',
  `copy_of` STRING COMMENT 'the earlier article that it was made from; null for the first; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `relation` STRING COMMENT 'what it is to that: first, exact, reprint, excerpt, version; such as reprint',
  `similarity` DOUBLE COMMENT 'share of the shorter text that both have, 0 to 1; null for the first; such as 0.83',
  `wire_rank` INT COMMENT 'place among the versions of its story, from 1; a copy has that of what it was made from; such as 2',
  `is_latest` BOOLEAN COMMENT 'whether it is the last version of its story; such as true',
  `is_canonical` BOOLEAN COMMENT 'whether it stands for its story where stories are counted; such as true',
  `event_id` STRING COMMENT 'what it is about; the id of the first article about it; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/stories';
MSCK REPAIR TABLE stories;

CREATE TABLE IF NOT EXISTS version_changes (
  `story_id` STRING COMMENT 'the story; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `from_article_id` STRING COMMENT 'the earlier version; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `to_article_id` STRING COMMENT 'the later version; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `kind` STRING COMMENT 'paragraph_added, paragraph_cut, paragraph_reworded, quote_added, quote_cut, number_changed; such as number_changed',
  `before` STRING COMMENT 'the words of the earlier version; null where something was added; such as killed 12 people',
  `after` STRING COMMENT 'the words of the later version; null where something was cut; such as killed 14 people',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/version_changes';
MSCK REPAIR TABLE version_changes;

CREATE TABLE IF NOT EXISTS quote_groups (
  `group_id` STRING COMMENT 'the words, wherever they stand; the id of the first quote of them; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f-3',
  `quote_id` STRING COMMENT 'the quote; key of quotes; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b-3',
  `article_id` STRING COMMENT 'the article; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `story_id` STRING COMMENT 'the story of the article; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `event_id` STRING COMMENT 'the event of the article; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `published_at` TIMESTAMP COMMENT 'moment of the article, UTC; such as 2019-07-14 08:10:00',
  `outlet` STRING COMMENT 'who published it; such as The Meridian',
  `begin` INT COMMENT 'first UTF-16 code unit of the quote in the article; such as 120',
  `end` INT COMMENT 'end of the quote in the article, exclusive; such as 180',
  `text` STRING COMMENT 'the words attributed, an ellipsis where they are interrupted; such as "We regret it," … "and we will answer."',
  `type` STRING COMMENT 'direct, mixed or indirect; such as direct',
  `speaker_id` STRING COMMENT 'the speaker whom the article names; such as person:kim-hyun-chong',
  `speaker_name` STRING COMMENT 'his or her name; such as Kim Hyun-chong',
  `speaker_kind` STRING COMMENT 'named, nominal, pronoun, institution, anonymous or none; such as named',
  `speaker_title` STRING COMMENT 'title; such as trade minister',
  `speaker_affiliation` STRING COMMENT 'affiliation; such as Cheong Wa Dae',
  `speaker_country` STRING COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `relation` STRING COMMENT 'what it is to the earlier one it was joined to: first, same, part, whole, reworded; such as part',
  `similarity` DOUBLE COMMENT 'how much of the shorter is in the longer, 0 to 1; null for the first; such as 1.0',
  `first_seen_article` STRING COMMENT 'the article that had the words first; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `first_seen_at` TIMESTAMP COMMENT 'its moment, UTC; such as 2019-07-14 08:10:00',
  `first_seen_outlet` STRING COMMENT 'its outlet; such as Hanbit News',
  `articles` INT COMMENT 'articles that have the words, as far before and after this one as link looks; such as 12',
  `stories` INT COMMENT 'stories that have the words; such as 3',
  `outlets` INT COMMENT 'known outlets that have the words; such as 9',
  `days` INT COMMENT 'days on which they were published; such as 2',
  `contested` BOOLEAN COMMENT 'whether two different speakers are named; such as false',
  `longest_quote_id` STRING COMMENT 'the quote that has most of the words; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f-3',
  `resolved_speaker_id` STRING COMMENT 'the best attested speaker of the words, also where this article names none; such as person:kim-hyun-chong',
  `resolved_speaker_name` STRING COMMENT 'his or her name; such as Kim Hyun-chong',
  `support` INT COMMENT 'stories that name this speaker; such as 3',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/quote_groups';
MSCK REPAIR TABLE quote_groups;

CREATE TABLE IF NOT EXISTS entity_links (
  `article_id` STRING COMMENT 'the article; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `entity_id` STRING COMMENT 'as in entities; such as person:john-smith',
  `registry_id` STRING COMMENT 'the entity over all articles; entity_id of entity_registry; such as person:john-smith.gbr',
  `type` STRING COMMENT 'as in entities; such as person',
  `name` STRING COMMENT 'the fullest name in the article; such as John Smith',
  `title` STRING COMMENT 'title in the article; such as mayor',
  `affiliation` STRING COMMENT 'organization in the article; such as City of Leeds',
  `country` STRING COMMENT 'ISO 3166-1 alpha-3; such as GBR',
  `acronym` STRING COMMENT 'short form of an organization’s name that the article uses beside it; such as WHO',
  `aliases` ARRAY<STRUCT<name: STRING, mentions: INT>> COMMENT 'names it has in the article, most used first, at most 16; such as [{John Smith, 1}, {Smith, 3}]',
  `mentions` INT COMMENT 'mentions in the article; such as 4',
  `story_id` STRING COMMENT 'the article’s story; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `event_id` STRING COMMENT 'the article’s event; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `rule` STRING COMMENT 'what told: id, first, apart, name, nickname, longer, spelling, event, known or acronym; such as name',
  `confidence` DOUBLE COMMENT 'how sure, 0 to 1; such as 0.9',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/entity_links';
MSCK REPAIR TABLE entity_links;

CREATE TABLE IF NOT EXISTS entity_registry (
  `entity_id` STRING COMMENT 'the entity; registry_id of entity_links; such as person:john-smith.gbr',
  `name` STRING COMMENT 'its most usual full name; such as John Smith',
  `type` STRING COMMENT 'as in entities; such as person',
  `country` STRING COMMENT 'ISO 3166-1 alpha-3; null where none is told; such as GBR',
  `aliases` ARRAY<STRUCT<name: STRING, mentions: BIGINT>> COMMENT 'names it is mentioned by, most used first; such as [{John Smith, 12}, {Smith, 4}]',
  `titles` ARRAY<STRUCT<title: STRING, affiliation: STRING, first_seen: DATE, last_seen: DATE, articles: BIGINT>> COMMENT 'titles and organizations by the articles, in time; such as [{mayor, City of Leeds, 2019-07-01, 2019-07-14, 5}]',
  `first_seen` DATE COMMENT 'first day; such as 2019-07-01',
  `last_seen` DATE COMMENT 'last day; such as 2019-07-14',
  `articles` BIGINT COMMENT 'articles that mention it; such as 5',
  `mentions` BIGINT COMMENT 'mentions in all; such as 16',
  `wikidata` STRING COMMENT 'id in Wikidata by the list wikidata; null where it tells none; such as Q76',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/entity_registry';
MSCK REPAIR TABLE entity_registry;

CREATE TABLE IF NOT EXISTS fingerprints (
  `article_id` STRING COMMENT 'the article; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `published_at` TIMESTAMP COMMENT 'moment of the article, UTC; such as 2019-07-14 08:10:00',
  `story_id` STRING COMMENT 'its story; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `story_day` STRING COMMENT 'the day its story began; such as 2019-07-14',
  `wire_rank` INT COMMENT 'as in stories; such as 2',
  `event_id` STRING COMMENT 'its event; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `event_step` INT COMMENT '0: the first of its event, 1: like the first, 2: like one that is like the first; such as 1',
  `outlet` STRING COMMENT 'who published it; such as The Meridian',
  `agency` STRING COMMENT 'agency of the dateline; such as Yonhap',
  `wire_tag` STRING COMMENT 'as in articles; such as 2nd LD',
  `wire_version` INT COMMENT 'as in articles; such as 3',
  `wire_note` STRING COMMENT 'as in articles; such as UPDATES with remarks',
  `title_words` ARRAY<BIGINT> COMMENT 'hashes of the headline’s telling words; such as [-923, 4432]',
  `words` INT COMMENT 'words of the text; such as 412',
  `scale` INT COMMENT 'one in so many hashes of its word triples is kept; such as 2',
  `whole` BIGINT COMMENT 'hash of all words in order; such as -3512678234',
  `shingles` ARRAY<BIGINT> COMMENT 'the hashes kept, ascending; the last 8 bits of each tell whether it stands in quotation marks and in which sentence; such as [923372, 4432871]',
  `vocabulary` ARRAY<INT> COMMENT 'hashes of the long words outside of quotation marks, ascending; the smallest 128; such as [92337, 443287]',
  `figures` ARRAY<INT> COMMENT 'hashes of the numbers of two digits or more, ascending; the smallest 128; such as [92337, 443287]',
  `keys` ARRAY<BIGINT> COMMENT 'hashes of word quadruples by which it is found, ascending; 48 at most; such as [923372, 4432871]',
  `terms` ARRAY<STRUCT<term: BIGINT, weight: DOUBLE>> COMMENT 'names and words that tell what it is about, with their weights; null for copies; such as [{-923372, 3.1}]',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/fingerprints';
MSCK REPAIR TABLE fingerprints;

CREATE TABLE IF NOT EXISTS entity_daily (
  `date` DATE COMMENT 'day of publication; such as 2019-07-14',
  `entity_id` STRING COMMENT 'the entity; registry_id of entity_links where the day is linked, else as in entities; such as person:kim-hyun-chong',
  `name` STRING COMMENT 'its most used name of the day; such as Kim Hyun-chong',
  `type` STRING COMMENT 'as in entities; such as person',
  `country` STRING COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `stories` BIGINT COMMENT 'stories of the day, copies once; such as 12',
  `articles` BIGINT COMMENT 'articles of the day; such as 31',
  `mentions` BIGINT COMMENT 'mentions in those articles; such as 87',
  `positive` BIGINT COMMENT 'stories that on balance make it look good; such as 2',
  `negative` BIGINT COMMENT 'stories that on balance make it look bad; such as 5',
  `tone` DOUBLE COMMENT '(positive - negative) / stories, in [-1, 1]; such as -0.25',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/entity_daily';
MSCK REPAIR TABLE entity_daily;

CREATE TABLE IF NOT EXISTS speaker_daily (
  `date` DATE COMMENT 'day of publication; such as 2019-07-14',
  `speaker_id` STRING COMMENT 'the speaker; registry_id of entity_links where the day is linked, else as in quotes; such as person:kim-hyun-chong',
  `name` STRING COMMENT 'most used name of the day; such as Kim Hyun-chong',
  `title` STRING COMMENT 'most used title of the day; such as deputy national security adviser',
  `affiliation` STRING COMMENT 'most used organization of the day; such as Blue House',
  `country` STRING COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `stories` BIGINT COMMENT 'stories of the day, copies once; such as 12',
  `articles` BIGINT COMMENT 'articles of the day; such as 31',
  `outlets` BIGINT COMMENT 'outlets of those articles; such as 9',
  `quotes` BIGINT COMMENT 'quotes, those of copies once; such as 14',
  `direct` BIGINT COMMENT 'of those with words in quotation marks: direct and mixed; such as 9',
  `positive` BIGINT COMMENT 'stories in which the quotes on balance make others look good; such as 1',
  `negative` BIGINT COMMENT 'stories in which the quotes on balance make others look bad; such as 6',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/speaker_daily';
MSCK REPAIR TABLE speaker_daily;

CREATE TABLE IF NOT EXISTS pair_daily (
  `date` DATE COMMENT 'day of publication; such as 2019-07-14',
  `source_country` STRING COMMENT 'whose stance it is, ISO 3166-1 alpha-3; such as JPN',
  `target_country` STRING COMMENT 'toward whom; such as KOR',
  `stories` BIGINT COMMENT 'stories of the day that tell a stance, copies once; such as 12',
  `articles` BIGINT COMMENT 'articles of the day that do; such as 31',
  `positive` BIGINT COMMENT 'stories that on balance tell a positive one; such as 1',
  `negative` BIGINT COMMENT 'stories that on balance tell a negative one; such as 9',
  `volume` BIGINT COMMENT 'all stories of the day; such as 240',
  `tension` DOUBLE COMMENT '(negative - positive) / volume, in [-1, 1]; such as 0.0333',
  `tension_low` DOUBLE COMMENT 'lower end of its 95 % interval, over stories and wrong rows; such as 0.0125',
  `tension_high` DOUBLE COMMENT 'upper end; such as 0.0458',
  `evidence` ARRAY<STRING> COMMENT 'the article_id of each story that was counted; such as [5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b]',
  `run_id` STRING COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a',
  batch STRING
)
USING parquet
PARTITIONED BY (batch)
LOCATION '${tables}/pair_daily';
MSCK REPAIR TABLE pair_daily;

CREATE OR REPLACE VIEW quotes_with_articles AS SELECT t.*, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM quotes t JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id;

CREATE OR REPLACE VIEW mentions_with_articles AS SELECT t.*, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM entities t JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id;

CREATE OR REPLACE VIEW dates_with_articles AS SELECT t.*, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM dates t JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id;

CREATE OR REPLACE VIEW sentiment_in_context AS SELECT t.*, s.text, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM sentiment t JOIN sentences s ON t.batch = s.batch AND t.article_id = s.article_id AND t.sentence = s.sentence JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id;

CREATE OR REPLACE VIEW stances_in_context AS SELECT t.*, s.text, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM stances t JOIN sentences s ON t.batch = s.batch AND t.article_id = s.article_id AND t.sentence = s.sentence JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id;

CREATE OR REPLACE VIEW quotes_about AS SELECT t.batch, t.article_id, t.quote_id, q.type, q.text, q.speaker, q.speaker_id, q.speaker_name, q.speaker_title, q.speaker_affiliation, q.speaker_country, t.entity_id AS about_id, t.name AS about_name, t.country AS about_country, t.polarity, t.score, t.confidence, t.sentence, s.text AS sentence_text, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM sentiment t JOIN quotes q ON t.batch = q.batch AND t.article_id = q.article_id AND t.quote_id = q.quote_id JOIN sentences s ON t.batch = s.batch AND t.article_id = s.article_id AND t.sentence = s.sentence JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id;

CREATE OR REPLACE VIEW quotes_once AS SELECT r.group_id, r.batch, r.article_id, r.quote_id, r.text, r.normalized, r.type, r.cue, r.speaker, r.speaker_kind, r.speaker_id, r.speaker_name, r.speaker_title, r.speaker_affiliation, r.speaker_country, r.sentiment, r.confidence, coalesce(r.known_id, r.speaker_id) AS resolved_speaker_id, coalesce(r.known_name, r.speaker_name) AS resolved_speaker_name, coalesce(r.known_support, CASE WHEN r.speaker_name IS NULL THEN 0 ELSE 1 END) AS support, coalesce(w.contested, 0) = 1 AS contested, coalesce(w.articles, 1) AS articles, coalesce(w.stories, 1) AS stories, coalesce(w.outlets, CASE WHEN a.outlet IS NULL THEN 0 ELSE 1 END) AS outlets, coalesce(w.days, 1) AS days, coalesce(w.first_seen_at, a.published_at) AS first_seen_at, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM (SELECT t.batch, t.article_id, t.quote_id, t.text, t.normalized, t.type, t.cue, t.speaker, t.speaker_kind, t.speaker_id, t.speaker_name, t.speaker_title, t.speaker_affiliation, t.speaker_country, t.sentiment, t.confidence, coalesce(g.group_id, t.quote_id) AS group_id, first_value(g.resolved_speaker_id) OVER (PARTITION BY coalesce(g.group_id, t.quote_id) ORDER BY g.support DESC NULLS LAST, g.published_at NULLS LAST, t.quote_id) AS known_id, first_value(g.resolved_speaker_name) OVER (PARTITION BY coalesce(g.group_id, t.quote_id) ORDER BY g.support DESC NULLS LAST, g.published_at NULLS LAST, t.quote_id) AS known_name, first_value(g.support) OVER (PARTITION BY coalesce(g.group_id, t.quote_id) ORDER BY g.support DESC NULLS LAST, g.published_at NULLS LAST, t.quote_id) AS known_support, row_number() OVER (PARTITION BY coalesce(g.group_id, t.quote_id) ORDER BY length(t.normalized) DESC, g.published_at NULLS LAST, t.quote_id) AS place FROM quotes t JOIN (SELECT article_id, max(batch) AS batch FROM articles GROUP BY article_id) l ON t.article_id = l.article_id AND t.batch = l.batch LEFT JOIN quote_groups g ON t.quote_id = g.quote_id) r JOIN articles a ON r.batch = a.batch AND r.article_id = a.article_id LEFT JOIN (SELECT group_id, count(DISTINCT article_id) AS articles, count(DISTINCT story_id) AS stories, count(DISTINCT outlet) AS outlets, count(DISTINCT batch) AS days, min(first_seen_at) AS first_seen_at, max(CASE WHEN contested THEN 1 ELSE 0 END) AS contested FROM quote_groups GROUP BY group_id) w ON r.group_id = w.group_id WHERE r.place = 1;

CREATE OR REPLACE VIEW stances_once AS SELECT t.*, coalesce(s.story_id, t.article_id) AS story_id, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM stances t JOIN (SELECT article_id, max(batch) AS batch FROM articles GROUP BY article_id) l ON t.article_id = l.article_id AND t.batch = l.batch JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id LEFT JOIN (SELECT article_id, max(story_id) AS story_id, max(CASE WHEN is_canonical THEN 1 ELSE 0 END) AS canonical FROM stories GROUP BY article_id) s ON t.article_id = s.article_id WHERE s.article_id IS NULL OR s.canonical = 1;

CREATE OR REPLACE VIEW mentions_once AS SELECT t.*, coalesce(s.story_id, t.article_id) AS story_id, a.title AS article_title, a.outlet, a.url, a.published_at, a.published_date, a.dateline_place, a.wire_tag FROM entities t JOIN (SELECT article_id, max(batch) AS batch FROM articles GROUP BY article_id) l ON t.article_id = l.article_id AND t.batch = l.batch JOIN articles a ON t.batch = a.batch AND t.article_id = a.article_id LEFT JOIN (SELECT article_id, max(story_id) AS story_id, max(CASE WHEN is_canonical THEN 1 ELSE 0 END) AS canonical FROM stories GROUP BY article_id) s ON t.article_id = s.article_id WHERE s.article_id IS NULL OR s.canonical = 1;
