-- The tables for Athena, with ${tables} put in; it runs one statement at a time.
-- New batches are found by MSCK REPAIR TABLE, which may run again.

CREATE EXTERNAL TABLE IF NOT EXISTS articles (
  `article_id` string COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `source_uri` string COMMENT 'file and position in it; such as news/2019-07-14.jsonl#L12',
  `url` string COMMENT 'address; such as https://en.yna.co.kr/view/AEN20190714001152315',
  `outlet` string COMMENT 'who published it; such as Yonhap',
  `title` string COMMENT 'headline, without wire tag; such as Seoul’s aide returns home',
  `authors` array<string> COMMENT 'as signed; such as [Kim So-hyun]',
  `dateline_place` string COMMENT 'place of the dateline; such as SEOUL/WASHINGTON',
  `dateline_agency` string COMMENT 'agency of the dateline; such as Yonhap',
  `published_at` timestamp COMMENT 'moment, UTC; such as 2019-07-14 08:10:00',
  `published_date` date COMMENT 'day in the article’s own place; such as 2019-07-14',
  `published_at_source` string COMMENT 'where the time was found: field, meta, dateline, text, url, file, none; such as text',
  `wire_tag` string COMMENT 'tag of the headline; such as 2nd LD',
  `wire_version` int COMMENT 'version of the story, 1 = first; such as 3',
  `wire_note` string COMMENT 'what the ATTN line says; such as UPDATES with remarks',
  `slug` string COMMENT 'the wire’s short name of the story; such as SKOREA-JAPAN-TRADE',
  `urgency` int COMMENT 'as the wire has it, from 1, a flash, to 9; such as 3',
  `section` string COMMENT 'where the outlet ran it, in its words; such as World',
  `modified_at` timestamp COMMENT 'moment of the last change, UTC; such as 2019-07-14 09:30:00',
  `language` string COMMENT 'ISO 639-1; such as en',
  `text` string COMMENT 'cleaned text, headline first, blank line between; such as Seoul’s…',
  `removed` array<struct<`rule`:string,`raw_begin`:int,`raw_end`:int,`text`:string>> COMMENT 'what cleaning cut, and which rule (mended: the first place of what it mended); offsets are UTF-16 code units of the raw text; such as [{dateline, 41, 78, …}]',
  `word_count` int COMMENT 'tokens with a letter or digit; such as 412',
  `sentence_count` int COMMENT 'sentences, the headline among them; such as 21',
  `content_hash` string COMMENT 'SHA-256 over the normalised text, hex; such as 9f86d0…',
  `simhash` bigint COMMENT '64-bit simhash over word 3-grams; such as -3512678234',
  `keywords` array<string> COMMENT 'most telling words first; such as [export, curbs]',
  `sentiment` double COMMENT 'tone of the article, in [-1, 1]; such as -0.31',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/articles/';
MSCK REPAIR TABLE articles;

CREATE EXTERNAL TABLE IF NOT EXISTS entities (
  `article_id` string COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `mention_id` int COMMENT 'number in the article, from 0 in text order; money and quantities come last; such as 7',
  `begin` int COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` int COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `text` string COMMENT 'the mention as written; such as Kim Hyun-chong',
  `type` string COMMENT 'person, organization, location, nationality, event, work, misc, money or quantity; such as person',
  `entity_id` string COMMENT 'who or what is meant; such as person:kim-hyun-chong',
  `name` string COMMENT 'canonical name of the entity; such as Kim Hyun-chong',
  `country` string COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `title` string COMMENT 'title as the article gives it; such as deputy national adviser',
  `affiliation` string COMMENT 'affiliation as the article gives it; such as Cheong Wa Dae',
  `form` string COMMENT 'name, nominal or pronoun; such as name',
  `sentence` int COMMENT 'number of the sentence, from 0; such as 2',
  `in_title` boolean COMMENT 'whether it stands in the headline; such as false',
  `salience` double COMMENT 'weight of the entity in the article, in [0, 1]; such as 0.62',
  `confidence` double COMMENT 'in [0, 1]; such as 0.9',
  `rule` string COMMENT 'what found it; such as gazetteer',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/entities/';
MSCK REPAIR TABLE entities;

CREATE EXTERNAL TABLE IF NOT EXISTS quotes (
  `article_id` string COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `quote_id` string COMMENT 'key; the same in every run; such as 0b2f6c1e9d8a47530b2f6c1e',
  `begin` int COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` int COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `text` string COMMENT 'from the first word to the last; such as "We’re ready," he said',
  `parts` array<struct<`begin`:int,`end`:int>> COMMENT 'the words attributed, several where the text is interrupted; such as [{120, 134}, {145, 180}]',
  `normalized` string COMMENT 'the words attributed in lower case and NFKC, without marks, for comparing; such as were ready',
  `type` string COMMENT 'direct, mixed or indirect; such as direct',
  `cue` string COMMENT 'the words that attribute; such as told',
  `cue_begin` int COMMENT 'first UTF-16 code unit of the cue; such as 136',
  `cue_end` int COMMENT 'end of the cue, exclusive; such as 140',
  `cue_lemma` string COMMENT 'dictionary form of the cue; such as tell',
  `cue_class` string COMMENT 'what the cue tells beside: neutral, factive, assertive, doubtful, admission, denial, positive, negative, warning, question, request, commitment, belief, emotion, other; such as neutral',
  `speaker` string COMMENT 'the speaker as written; such as he',
  `speaker_begin` int COMMENT 'first UTF-16 code unit of the speaker; such as 141',
  `speaker_end` int COMMENT 'end of the speaker, exclusive; such as 143',
  `speaker_kind` string COMMENT 'named, nominal, pronoun, institution, anonymous or none; such as pronoun',
  `speaker_id` string COMMENT 'entities.entity_id; such as person:kim-hyun-chong',
  `speaker_name` string COMMENT 'canonical name; such as Kim Hyun-chong',
  `speaker_title` string COMMENT 'title; such as deputy national security adviser',
  `speaker_affiliation` string COMMENT 'affiliation; such as Cheong Wa Dae',
  `speaker_country` string COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `addressee` string COMMENT 'to whom, as written, without place; such as reporters',
  `said_on` date COMMENT 'day it was said, where the cue’s clause tells one, seen from articles.published_date; such as 2019-07-14',
  `sentiment` double COMMENT 'tone of the words, in [-1, 1]; such as 0.2',
  `confidence` double COMMENT 'in [0, 1]; such as 0.95',
  `rule` string COMMENT 'what found it; such as direct:after',
  `no_speaker_reason` string COMMENT 'why there is no speaker; such as no-cue',
  `context_before` string COMMENT 'about 120 characters before; such as …arrived at',
  `context_after` string COMMENT 'about 120 characters after; such as He added that…',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/quotes/';
MSCK REPAIR TABLE quotes;

CREATE EXTERNAL TABLE IF NOT EXISTS sentences (
  `article_id` string COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `sentence` int COMMENT 'number of the sentence, from 0; such as 2',
  `begin` int COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` int COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `text` string COMMENT 'the sentence; such as Japan condemned the launch.',
  `in_title` boolean COMMENT 'whether it stands in the headline; such as false',
  `quote_ids` array<string> COMMENT 'quotes that have words of it, in text order; quotes.quote_id; such as [0b2f6c1e9d8a47530b2f6c1e]',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/sentences/';
MSCK REPAIR TABLE sentences;

CREATE EXTERNAL TABLE IF NOT EXISTS sentiment (
  `article_id` string COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `sentence` int COMMENT 'number of the sentence, from 0; such as 2',
  `begin` int COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` int COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `mention_id` int COMMENT 'the target; key in entities; of several mentions the one that decided; such as 7',
  `entity_id` string COMMENT 'the target; entities.entity_id; such as country:JPN',
  `name` string COMMENT 'canonical name; such as Japan',
  `country` string COMMENT 'ISO 3166-1 alpha-3; such as JPN',
  `polarity` string COMMENT 'negative, neutral or positive; such as negative',
  `score` double COMMENT 'in [-1, 1]; such as -0.6',
  `confidence` double COMMENT 'in [0, 1]; such as 0.7',
  `evidence` array<struct<`begin`:int,`end`:int,`text`:string>> COMMENT 'the words that weighed most, in text order; such as [{150, 159, condemned}]',
  `rule` string COMMENT 'what decided; such as model',
  `quote_id` string COMMENT 'the quote it is said in; such as 0b2f6c1e9d8a47530b2f6c1e',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/sentiment/';
MSCK REPAIR TABLE sentiment;

CREATE EXTERNAL TABLE IF NOT EXISTS stances (
  `article_id` string COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `sentence` int COMMENT 'number of the sentence, from 0; such as 2',
  `begin` int COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` int COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `source_id` string COMMENT 'who; entities.entity_id; such as person:moon-jae-in',
  `source_name` string COMMENT 'canonical name; such as Moon Jae-in',
  `source_country` string COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `target_id` string COMMENT 'toward whom; entities.entity_id; such as country:JPN',
  `target_name` string COMMENT 'canonical name; such as Japan',
  `target_country` string COMMENT 'ISO 3166-1 alpha-3; such as JPN',
  `polarity` string COMMENT 'negative, neutral or positive; such as negative',
  `score` double COMMENT 'in [-1, 1]; such as -0.7',
  `event` string COMMENT 'PLOVER event type where a pattern is sure, in capitals; such as DISAPPROVE',
  `basis` string COMMENT 'quote (said by somebody who is cited) or narration; such as quote',
  `quote_id` string COMMENT 'the quote that says so; such as 0b2f6c1e9d8a47530b2f6c1e',
  `confidence` double COMMENT 'in [0, 1]; such as 0.7',
  `evidence` array<struct<`begin`:int,`end`:int,`text`:string>> COMMENT 'the words that weighed most, in text order; such as [{150, 159, condemned}]',
  `rule` string COMMENT 'what decided; such as model',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/stances/';
MSCK REPAIR TABLE stances;

CREATE EXTERNAL TABLE IF NOT EXISTS dates (
  `article_id` string COMMENT 'the article; 32 hex digits of SHA-256 over its canonical URL, else over its text; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `begin` int COMMENT 'first UTF-16 code unit in articles.text, inclusive; such as 120',
  `end` int COMMENT 'last UTF-16 code unit in articles.text, exclusive; such as 134',
  `text` string COMMENT 'the words that tell a time; such as last year',
  `value` string COMMENT 'ISO 8601, or TIMEX3 where that has no form; X for what is not known; such as 2018',
  `kind` string COMMENT 'date, time, duration or set; such as date',
  `rule` string COMMENT 'what found it; such as last',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/dates/';
MSCK REPAIR TABLE dates;

CREATE EXTERNAL TABLE IF NOT EXISTS rejects (
  `source_uri` string COMMENT 'file and position in it; such as news/2019-07-14.jsonl#L12',
  `reason` string COMMENT 'empty, not_text, unsupported, unsafe, too_long, broken_json, broken_csv, broken_xml, broken_warc, http_status, missing_text, truncated, unreadable, language, duplicate, timeout, annotator or failed; such as broken_json',
  `message` string COMMENT 'what was wrong; such as unexpected end of input',
  `payload` string COMMENT 'first 64 KiB of the record; such as {"title": "Seo',
  `payload_bytes` bigint COMMENT 'size of the whole record; such as 734',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/rejects/';
MSCK REPAIR TABLE rejects;

CREATE EXTERNAL TABLE IF NOT EXISTS runs (
  `command` string COMMENT 'what ran; such as extract',
  `version` string COMMENT 'version of Wireroom; such as 0.1.0',
  `git_commit` string COMMENT 'what the jar was built from; such as 3a3fed4',
  `spark_version` string COMMENT 'version of Spark; such as 3.5.7',
  `config` string COMMENT 'effective settings and where from, JSON; such as {"input":…}',
  `inputs` array<string> COMMENT 'as given; such as [news/2019-07-14]',
  `files` array<struct<`uri`:string,`bytes`:bigint,`modified_at`:timestamp,`etag`:string>> COMMENT 'what was read, as it was then: later runs of other batches pass it over; such as [{file:/news/2019-07-14.jsonl, 1830421, 2019-07-14 23:59:58, 5d41402a}]',
  `files_passed_over` bigint COMMENT 'files that were found and left, since other batches have them; such as 12',
  `input_records` bigint COMMENT 'articles + rejects; such as 924',
  `articles` bigint COMMENT 'articles written; such as 920',
  `rejects` bigint COMMENT 'records refused; such as 4',
  `rows_per_table` map<string,bigint> COMMENT 'rows written, by table; such as {articles: 920, quotes: 7812}',
  `tokens` bigint COMMENT 'tokens annotated; such as 701218',
  `cpu_seconds` double COMMENT 'CPU time of the whole process; such as 98.1',
  `wall_seconds` double COMMENT 'wall time of the whole process; such as 69.0',
  `started_at` timestamp COMMENT 'UTC; such as 2019-07-15 06:15:02',
  `finished_at` timestamp COMMENT 'UTC; such as 2019-07-15 06:16:11',
  `status` string COMMENT 'how it ended; such as done',
  `model_versions` map<string,string> COMMENT 'version by model; such as {pos: 1}',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/runs/';
MSCK REPAIR TABLE runs;

CREATE EXTERNAL TABLE IF NOT EXISTS stories (
  `story_id` string COMMENT 'the story; the id of its first article; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `article_id` string COMMENT 'the article; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `published_at` timestamp COMMENT 'moment of the article, UTC; such as 2019-07-14 08:10:00',
  `outlet` string COMMENT 'who published it; such as The Meridian',
  `copy_of` string COMMENT 'the earlier article that it was made from; null for the first; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `relation` string COMMENT 'what it is to that: first, exact, reprint, excerpt, version; such as reprint',
  `similarity` double COMMENT 'share of the shorter text that both have, 0 to 1; null for the first; such as 0.83',
  `wire_rank` int COMMENT 'place among the versions of its story, from 1; a copy has that of what it was made from; such as 2',
  `is_latest` boolean COMMENT 'whether it is the last version of its story; such as true',
  `is_canonical` boolean COMMENT 'whether it stands for its story where stories are counted; such as true',
  `event_id` string COMMENT 'what it is about; the id of the first article about it; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/stories/';
MSCK REPAIR TABLE stories;

CREATE EXTERNAL TABLE IF NOT EXISTS version_changes (
  `story_id` string COMMENT 'the story; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `from_article_id` string COMMENT 'the earlier version; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `to_article_id` string COMMENT 'the later version; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `kind` string COMMENT 'paragraph_added, paragraph_cut, paragraph_reworded, quote_added, quote_cut, number_changed; such as number_changed',
  `before` string COMMENT 'the words of the earlier version; null where something was added; such as killed 12 people',
  `after` string COMMENT 'the words of the later version; null where something was cut; such as killed 14 people',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/version_changes/';
MSCK REPAIR TABLE version_changes;

CREATE EXTERNAL TABLE IF NOT EXISTS quote_groups (
  `group_id` string COMMENT 'the words, wherever they stand; the id of the first quote of them; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f-3',
  `quote_id` string COMMENT 'the quote; key of quotes; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b-3',
  `article_id` string COMMENT 'the article; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `story_id` string COMMENT 'the story of the article; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `event_id` string COMMENT 'the event of the article; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `published_at` timestamp COMMENT 'moment of the article, UTC; such as 2019-07-14 08:10:00',
  `outlet` string COMMENT 'who published it; such as The Meridian',
  `begin` int COMMENT 'first UTF-16 code unit of the quote in the article; such as 120',
  `end` int COMMENT 'end of the quote in the article, exclusive; such as 180',
  `text` string COMMENT 'the words attributed, an ellipsis where they are interrupted; such as "We regret it," … "and we will answer."',
  `type` string COMMENT 'direct, mixed or indirect; such as direct',
  `speaker_id` string COMMENT 'the speaker whom the article names; such as person:kim-hyun-chong',
  `speaker_name` string COMMENT 'his or her name; such as Kim Hyun-chong',
  `speaker_kind` string COMMENT 'named, nominal, pronoun, institution, anonymous or none; such as named',
  `speaker_title` string COMMENT 'title; such as trade minister',
  `speaker_affiliation` string COMMENT 'affiliation; such as Cheong Wa Dae',
  `speaker_country` string COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `relation` string COMMENT 'what it is to the earlier one it was joined to: first, same, part, whole, reworded; such as part',
  `similarity` double COMMENT 'how much of the shorter is in the longer, 0 to 1; null for the first; such as 1.0',
  `first_seen_article` string COMMENT 'the article that had the words first; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `first_seen_at` timestamp COMMENT 'its moment, UTC; such as 2019-07-14 08:10:00',
  `first_seen_outlet` string COMMENT 'its outlet; such as Hanbit News',
  `articles` int COMMENT 'articles that have the words, as far before and after this one as link looks; such as 12',
  `stories` int COMMENT 'stories that have the words; such as 3',
  `outlets` int COMMENT 'known outlets that have the words; such as 9',
  `days` int COMMENT 'days on which they were published; such as 2',
  `contested` boolean COMMENT 'whether two different speakers are named; such as false',
  `longest_quote_id` string COMMENT 'the quote that has most of the words; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f-3',
  `resolved_speaker_id` string COMMENT 'the best attested speaker of the words, also where this article names none; such as person:kim-hyun-chong',
  `resolved_speaker_name` string COMMENT 'his or her name; such as Kim Hyun-chong',
  `support` int COMMENT 'stories that name this speaker; such as 3',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/quote_groups/';
MSCK REPAIR TABLE quote_groups;

CREATE EXTERNAL TABLE IF NOT EXISTS entity_links (
  `article_id` string COMMENT 'the article; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `entity_id` string COMMENT 'as in entities; such as person:john-smith',
  `registry_id` string COMMENT 'the entity over all articles; entity_id of entity_registry; such as person:john-smith.gbr',
  `type` string COMMENT 'as in entities; such as person',
  `name` string COMMENT 'the fullest name in the article; such as John Smith',
  `title` string COMMENT 'title in the article; such as mayor',
  `affiliation` string COMMENT 'organization in the article; such as City of Leeds',
  `country` string COMMENT 'ISO 3166-1 alpha-3; such as GBR',
  `acronym` string COMMENT 'short form of an organization’s name that the article uses beside it; such as WHO',
  `aliases` array<struct<`name`:string,`mentions`:int>> COMMENT 'names it has in the article, most used first, at most 16; such as [{John Smith, 1}, {Smith, 3}]',
  `mentions` int COMMENT 'mentions in the article; such as 4',
  `story_id` string COMMENT 'the article’s story; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `event_id` string COMMENT 'the article’s event; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `rule` string COMMENT 'what told: id, first, apart, name, nickname, longer, spelling, event, known or acronym; such as name',
  `confidence` double COMMENT 'how sure, 0 to 1; such as 0.9',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/entity_links/';
MSCK REPAIR TABLE entity_links;

CREATE EXTERNAL TABLE IF NOT EXISTS entity_registry (
  `entity_id` string COMMENT 'the entity; registry_id of entity_links; such as person:john-smith.gbr',
  `name` string COMMENT 'its most usual full name; such as John Smith',
  `type` string COMMENT 'as in entities; such as person',
  `country` string COMMENT 'ISO 3166-1 alpha-3; null where none is told; such as GBR',
  `aliases` array<struct<`name`:string,`mentions`:bigint>> COMMENT 'names it is mentioned by, most used first; such as [{John Smith, 12}, {Smith, 4}]',
  `titles` array<struct<`title`:string,`affiliation`:string,`first_seen`:date,`last_seen`:date,`articles`:bigint>> COMMENT 'titles and organizations by the articles, in time; such as [{mayor, City of Leeds, 2019-07-01, 2019-07-14, 5}]',
  `first_seen` date COMMENT 'first day; such as 2019-07-01',
  `last_seen` date COMMENT 'last day; such as 2019-07-14',
  `articles` bigint COMMENT 'articles that mention it; such as 5',
  `mentions` bigint COMMENT 'mentions in all; such as 16',
  `wikidata` string COMMENT 'id in Wikidata by the list wikidata; null where it tells none; such as Q76',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/entity_registry/';
MSCK REPAIR TABLE entity_registry;

CREATE EXTERNAL TABLE IF NOT EXISTS fingerprints (
  `article_id` string COMMENT 'the article; such as 5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b',
  `published_at` timestamp COMMENT 'moment of the article, UTC; such as 2019-07-14 08:10:00',
  `story_id` string COMMENT 'its story; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `story_day` string COMMENT 'the day its story began; such as 2019-07-14',
  `wire_rank` int COMMENT 'as in stories; such as 2',
  `event_id` string COMMENT 'its event; such as 0c6f0b0f4f8f9a3c2b1d0e9f8a7b5e1f',
  `event_step` int COMMENT '0: the first of its event, 1: like the first, 2: like one that is like the first; such as 1',
  `outlet` string COMMENT 'who published it; such as The Meridian',
  `agency` string COMMENT 'agency of the dateline; such as Yonhap',
  `wire_tag` string COMMENT 'as in articles; such as 2nd LD',
  `wire_version` int COMMENT 'as in articles; such as 3',
  `wire_note` string COMMENT 'as in articles; such as UPDATES with remarks',
  `title_words` array<bigint> COMMENT 'hashes of the headline’s telling words; such as [-923, 4432]',
  `words` int COMMENT 'words of the text; such as 412',
  `scale` int COMMENT 'one in so many hashes of its word triples is kept; such as 2',
  `whole` bigint COMMENT 'hash of all words in order; such as -3512678234',
  `shingles` array<bigint> COMMENT 'the hashes kept, ascending; the last 8 bits of each tell whether it stands in quotation marks and in which sentence; such as [923372, 4432871]',
  `vocabulary` array<int> COMMENT 'hashes of the long words outside of quotation marks, ascending; the smallest 128; such as [92337, 443287]',
  `figures` array<int> COMMENT 'hashes of the numbers of two digits or more, ascending; the smallest 128; such as [92337, 443287]',
  `keys` array<bigint> COMMENT 'hashes of word quadruples by which it is found, ascending; 48 at most; such as [923372, 4432871]',
  `terms` array<struct<`term`:bigint,`weight`:double>> COMMENT 'names and words that tell what it is about, with their weights; null for copies; such as [{-923372, 3.1}]',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/fingerprints/';
MSCK REPAIR TABLE fingerprints;

CREATE EXTERNAL TABLE IF NOT EXISTS entity_daily (
  `date` date COMMENT 'day of publication; such as 2019-07-14',
  `entity_id` string COMMENT 'the entity; registry_id of entity_links where the day is linked, else as in entities; such as person:kim-hyun-chong',
  `name` string COMMENT 'its most used name of the day; such as Kim Hyun-chong',
  `type` string COMMENT 'as in entities; such as person',
  `country` string COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `stories` bigint COMMENT 'stories of the day, copies once; such as 12',
  `articles` bigint COMMENT 'articles of the day; such as 31',
  `mentions` bigint COMMENT 'mentions in those articles; such as 87',
  `positive` bigint COMMENT 'stories that on balance make it look good; such as 2',
  `negative` bigint COMMENT 'stories that on balance make it look bad; such as 5',
  `tone` double COMMENT '(positive - negative) / stories, in [-1, 1]; such as -0.25',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/entity_daily/';
MSCK REPAIR TABLE entity_daily;

CREATE EXTERNAL TABLE IF NOT EXISTS speaker_daily (
  `date` date COMMENT 'day of publication; such as 2019-07-14',
  `speaker_id` string COMMENT 'the speaker; registry_id of entity_links where the day is linked, else as in quotes; such as person:kim-hyun-chong',
  `name` string COMMENT 'most used name of the day; such as Kim Hyun-chong',
  `title` string COMMENT 'most used title of the day; such as deputy national security adviser',
  `affiliation` string COMMENT 'most used organization of the day; such as Blue House',
  `country` string COMMENT 'ISO 3166-1 alpha-3; such as KOR',
  `stories` bigint COMMENT 'stories of the day, copies once; such as 12',
  `articles` bigint COMMENT 'articles of the day; such as 31',
  `outlets` bigint COMMENT 'outlets of those articles; such as 9',
  `quotes` bigint COMMENT 'quotes, those of copies once; such as 14',
  `direct` bigint COMMENT 'of those with words in quotation marks: direct and mixed; such as 9',
  `positive` bigint COMMENT 'stories in which the quotes on balance make others look good; such as 1',
  `negative` bigint COMMENT 'stories in which the quotes on balance make others look bad; such as 6',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/speaker_daily/';
MSCK REPAIR TABLE speaker_daily;

CREATE EXTERNAL TABLE IF NOT EXISTS pair_daily (
  `date` date COMMENT 'day of publication; such as 2019-07-14',
  `source_country` string COMMENT 'whose stance it is, ISO 3166-1 alpha-3; such as JPN',
  `target_country` string COMMENT 'toward whom; such as KOR',
  `stories` bigint COMMENT 'stories of the day that tell a stance, copies once; such as 12',
  `articles` bigint COMMENT 'articles of the day that do; such as 31',
  `positive` bigint COMMENT 'stories that on balance tell a positive one; such as 1',
  `negative` bigint COMMENT 'stories that on balance tell a negative one; such as 9',
  `volume` bigint COMMENT 'all stories of the day; such as 240',
  `tension` double COMMENT '(negative - positive) / volume, in [-1, 1]; such as 0.0333',
  `tension_low` double COMMENT 'lower end of its 95 % interval, over stories and wrong rows; such as 0.0125',
  `tension_high` double COMMENT 'upper end; such as 0.0458',
  `evidence` array<string> COMMENT 'the article_id of each story that was counted; such as [5e1f0c6f0b0f4f8f9a3c2b1d0e9f8a7b]',
  `run_id` string COMMENT 'the run that wrote the row; key of runs; such as 20190715T061502Z-4f1c9a'
)
PARTITIONED BY (batch string COMMENT 'what one run of extract wrote, or a day of link')
STORED AS PARQUET
LOCATION '${tables}/pair_daily/';
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
