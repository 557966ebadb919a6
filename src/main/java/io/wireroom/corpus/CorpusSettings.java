package io.wireroom.corpus;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import io.wireroom.corpus.source.InputFormat;
import io.wireroom.fault.SettingFault;
import io.wireroom.fault.UserFault;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * How files are read and cleaned: the blocks {@code input} and {@code cleaning} of the
 * configuration.
 *
 * @param followLinks whether links are followed out of the input
 * @param maxTextLength longest text of an article, in UTF-16 code units
 * @param maxFileBytes longest text or HTML file, and longest record of JSON, in bytes after
 *     decompression
 * @param maxArticleTime longest work on one record: on its page, and again on its article
 * @param languages ISO 639-1 codes that are kept; empty keeps all
 * @param timeZone zone of times that name none and whose place is unknown
 * @param fields columns of JSON Lines and Parquet
 * @param cleaning whether wire marks and page furniture are cut
 * @param repeatedStories a line is furniture where it stands in so many different stories ...
 * @param repeatedShare ... and in at least this share of its outlet's stories, in [0, 1]
 * @param repeatedWords longest line, in words, that repetition may cut
 * @param hostShare a line or paragraph is furniture where it stands in at least this share of the
 *     stories of its host, and in {@code repeatedStories} of them
 * @param hostWords longest such paragraph, in words
 */
public record CorpusSettings(
    InputFormat format,
    boolean followLinks,
    int maxTextLength,
    int maxFileBytes,
    Duration maxArticleTime,
    List<String> languages,
    String timeZone,
    Fields fields,
    boolean cleaning,
    int repeatedStories,
    double repeatedShare,
    int repeatedWords,
    double hostShare,
    int hostWords)
    implements Serializable {
  private static final Duration LONGEST_TIME = Duration.ofDays(1);

  /** Names a column may have, best first; the first that a record fills is taken. */
  public record Fields(
      List<String> id,
      List<String> url,
      List<String> title,
      List<String> text,
      List<String> html,
      List<String> publishedAt,
      List<String> outlet,
      List<String> authors,
      List<String> slug,
      List<String> urgency,
      List<String> section,
      List<String> modifiedAt)
      implements Serializable {}

  /**
   * Reads the two blocks.
   *
   * @param config holds {@code input} and {@code cleaning}
   * @throws UserFault where a value is missing, of a wrong type or out of range
   */
  public static CorpusSettings from(Config config) {
    try {
      Config input = config.getConfig("input");
      Config lines = config.getConfig("cleaning.repeated-lines");
      CorpusSettings settings =
          new CorpusSettings(
              InputFormat.of(input.getString("format")),
              input.getBoolean("follow-links"),
              size(input, "max-text-length"),
              size(input, "max-file-bytes"),
              time(input, "max-article-time"),
              List.copyOf(input.getStringList("languages")),
              zone(input, "time-zone"),
              fields(input.getConfig("fields")),
              config.getBoolean("cleaning.enabled"),
              lines.getInt("min-stories"),
              lines.getDouble("min-share"),
              lines.getInt("max-words"),
              config.getDouble("cleaning.repeated-blocks.min-share"),
              config.getInt("cleaning.repeated-blocks.max-words"));
      refuse(settings);
      return settings;
    } catch (ConfigException e) {
      throw new UserFault("Cannot read settings: " + e.getMessage(), e);
    }
  }

  private static void refuse(CorpusSettings settings) {
    String lines = "cleaning.repeated-lines.";
    if (settings.repeatedStories < 2) {
      throw new SettingFault(lines + "min-stories", "2 or more", settings.repeatedStories);
    }
    if (!(settings.repeatedShare > 0 && settings.repeatedShare <= 1)) {
      throw new SettingFault(lines + "min-share", "a share, to 1", settings.repeatedShare);
    }
    if (settings.repeatedWords < 1) {
      throw new SettingFault(lines + "max-words", "1 or more", settings.repeatedWords);
    }
    String blocks = "cleaning.repeated-blocks.";
    if (!(settings.hostShare > 0 && settings.hostShare <= 1)) {
      throw new SettingFault(blocks + "min-share", "a share, to 1", settings.hostShare);
    }
    if (settings.hostWords < 1) {
      throw new SettingFault(blocks + "max-words", "1 or more", settings.hostWords);
    }
    for (String language : settings.languages) {
      if (!language.matches("[a-z]{2}")) {
        throw new SettingFault("input.languages", "two small letters each, as in en", language);
      }
    }
  }

  /** The same, with articles of no language refused. */
  public CorpusSettings ofAllLanguages() {
    return new CorpusSettings(
        format,
        followLinks,
        maxTextLength,
        maxFileBytes,
        maxArticleTime,
        List.of(),
        timeZone,
        fields,
        cleaning,
        repeatedStories,
        repeatedShare,
        repeatedWords,
        hostShare,
        hostWords);
  }

  private static int size(Config input, String key) {
    long bytes = input.getBytes(key);
    if (bytes < 1 || bytes > Integer.MAX_VALUE / 4) {
      throw new SettingFault("input." + key, "1 byte to 512 MiB", input.getString(key));
    }
    return (int) bytes;
  }

  private static Duration time(Config input, String key) {
    Duration time = input.getDuration(key);
    if (time.toMillis() < 1 || time.compareTo(LONGEST_TIME) > 0) {
      throw new SettingFault("input." + key, "1 ms to 1 day", input.getString(key));
    }
    return time;
  }

  private static String zone(Config input, String key) {
    String zone = input.getString(key);
    try {
      return ZoneId.of(zone).getId();
    } catch (DateTimeException e) {
      throw new SettingFault("input." + key, "a zone, as in Asia/Seoul or +09:00", zone);
    }
  }

  private static Fields fields(Config fields) {
    return new Fields(
        List.copyOf(fields.getStringList("id")),
        List.copyOf(fields.getStringList("url")),
        List.copyOf(fields.getStringList("title")),
        List.copyOf(fields.getStringList("text")),
        List.copyOf(fields.getStringList("html")),
        List.copyOf(fields.getStringList("published-at")),
        List.copyOf(fields.getStringList("outlet")),
        List.copyOf(fields.getStringList("authors")),
        List.copyOf(fields.getStringList("slug")),
        List.copyOf(fields.getStringList("urgency")),
        List.copyOf(fields.getStringList("section")),
        List.copyOf(fields.getStringList("modified-at")));
  }
}
