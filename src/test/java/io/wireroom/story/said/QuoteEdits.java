package io.wireroom.story.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** What editors and reporters do to a quote. */
final class QuoteEdits {
  private static final Map<String, String> SPELLINGS =
      Map.of(
          "neighbor", "neighbour",
          "labor", "labour",
          "harbour", "harbor",
          "percent", "per cent",
          "three", "3",
          "thirty", "30",
          "cannot", "can't",
          "do not", "don't",
          "It is", "It's",
          "program", "programme");

  private static final Map<String, String> TOLD =
      Map.ofEntries(
          Map.entry("i", "he"),
          Map.entry("we", "they"),
          Map.entry("our", "their"),
          Map.entry("my", "his"),
          Map.entry("us", "them"),
          Map.entry("me", "him"),
          Map.entry("will", "would"),
          Map.entry("can", "could"),
          Map.entry("is", "was"),
          Map.entry("are", "were"),
          Map.entry("have", "had"),
          Map.entry("has", "had"),
          Map.entry("you", "one"),
          Map.entry("this", "that"));

  private static final Set<String> DROPPED = Set.of("the", "a", "that", "very", "also", "and");

  private static final Map<String, String> SYNONYMS =
      Map.of(
          "big",
          "large",
          "good",
          "fine",
          "start",
          "begin",
          "angry",
          "furious",
          "school",
          "college",
          "bridge",
          "crossing",
          "quickly",
          "fast",
          "last",
          "final",
          "people",
          "citizens");

  private static final Pattern MARKS = Pattern.compile("[\"“”‘’]");

  private final Random random;
  private final Wordings wordings = new Wordings();

  QuoteEdits(Random random) {
    this.random = random;
  }

  /** In print again: other marks, other case, other spelling. */
  String reprint(String words) {
    String plain = words;
    if (random.nextBoolean()) {
      for (Map.Entry<String, String> each : SPELLINGS.entrySet()) {
        plain = plain.replace(each.getKey(), each.getValue());
      }
    }
    return switch (random.nextInt(4)) {
      case 0 -> "“" + bare(plain) + "”";
      case 1 -> bare(plain).toUpperCase(Locale.ROOT);
      case 2 -> "‘" + bare(plain).replace(",", "") + "’";
      default -> plain;
    };
  }

  /** Reprinted with a few small changes: words dropped, put in brackets, left out, replaced. */
  String edited(String words) {
    List<String> kept = new ArrayList<>();
    for (String word : bare(words).split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (DROPPED.contains(lower) && random.nextInt(3) == 0) {
        continue;
      }
      if (Set.of("it", "them", "he", "they").contains(lower) && random.nextInt(3) == 0) {
        kept.add("[the company]");
        continue;
      }
      kept.add(SYNONYMS.getOrDefault(lower, word));
    }
    if (kept.size() > 14 && random.nextInt(3) == 0) {
      int at = 5 + random.nextInt(4);
      kept.subList(at, at + 2).clear();
      kept.add(at, "…");
    }
    return reprint(String.join(" ", kept));
  }

  /** A sentence of several, or the beginning or the end of a long one. */
  String part(String words) {
    String[] sentences = bare(words).split("(?<=[.!?,]) (?:… )?");
    String longest = bare(words);
    if (sentences.length > 1) {
      longest = sentences[0];
      for (String sentence : sentences) {
        longest = sentence.length() > longest.length() ? sentence : longest;
      }
    }
    return reprint('"' + longest + '"');
  }

  /** Five or six words of it, within a sentence of the reporter's. */
  String fewWords(String words) {
    String[] all = bare(words).replace("… ", "").split(" ");
    int count = Math.min(all.length, 5 + random.nextInt(2));
    int best = 0;
    double most = -1;
    for (int from = 0; from + count <= all.length; from++) {
      double weight =
          wordings.of(String.join(" ", List.of(all).subList(from, from + count))).weight();
      if (weight > most) {
        most = weight;
        best = from;
      }
    }
    return "spoke of “" + String.join(" ", List.of(all).subList(best, best + count)) + "”";
  }

  /** Two words of it side by side that few articles have. */
  Optional<String> scare(String words) {
    String[] all = bare(words).split(" ");
    for (int i = 0; i + 1 < all.length; i++) {
      String pair = all[i] + " " + all[i + 1];
      if (wordings.of(pair).weight() >= 2
          && Character.isLetterOrDigit(all[i].charAt(all[i].length() - 1))) {
        return Optional.of("a “" + pair.replaceAll("[.,]$", "") + "”");
      }
    }
    return Optional.empty();
  }

  /** In the reporter's words: other persons, other tenses, words of grammar dropped. */
  String told(String words) {
    StringBuilder told = new StringBuilder("that");
    for (String word : bare(words).replace("… ", "").replaceAll("[.,]", "").split(" ")) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (!DROPPED.contains(lower) || random.nextBoolean()) {
        told.append(' ').append(TOLD.getOrDefault(lower, word));
      }
    }
    return told.toString();
  }

  /** The opposite, or another number. */
  Optional<String> turned(String words) {
    String plain = bare(words);
    for (String[] pair :
        List.of(
            new String[] {" is ", " is not "},
            new String[] {" are ", " are not "},
            new String[] {" will ", " will not "},
            new String[] {" three ", " nine "},
            new String[] {" two ", " six "})) {
      String first = plain.split("(?<=[.!?]) ")[0];
      if (first.contains(pair[0]) && !first.contains(" not ")) {
        return Optional.of('"' + first.replace(pair[0], pair[1]) + '"');
      }
    }
    return Optional.empty();
  }

  private static String bare(String words) {
    String bare =
        MARKS.matcher(words.replaceAll("(?<=\\p{L})[’'](?=\\p{L})", "\u0001")).replaceAll("");
    return bare.replace('\u0001', '\'').strip();
  }
}
