package io.wireroom.tag;

import io.wireroom.learn.VarInt;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Dictionary forms: a table of word and tag for what no rule gets right, and rules that turn one
 * ending into another. The longest known ending decides.
 */
final class LemmaTable {
  /** The longest ending that a rule looks at. */
  static final int ENDING = 6;

  /** Takes {@code cut} letters off the end and puts {@code add} there. */
  record Rule(int cut, String add) {
    String apply(String word) {
      return word.length() < cut ? word : word.substring(0, word.length() - cut) + add;
    }
  }

  // Both from TAG/word or TAG/ending.
  private final Map<String, String> words;
  private final Map<String, Rule> rules;

  LemmaTable(Map<String, String> words, Map<String, Rule> rules) {
    this.words = new HashMap<>(words);
    this.rules = new HashMap<>(rules);
  }

  /** The lemma of a token; proper nouns keep their case, all else is lower case. */
  String lemma(String token, String tag) {
    if (tag.startsWith("NNP")) {
      return token;
    }
    String lower = lower(token);
    if (!inflects(tag)) {
      return words.getOrDefault(tag + '/' + lower, lower);
    }
    String known = words.get(tag + '/' + lower);
    return known != null ? known : byRule(lower, tag, rules);
  }

  /** Tags whose words change their endings. */
  static boolean inflects(String tag) {
    return switch (tag) {
      case "NNS", "VBD", "VBG", "VBN", "VBZ", "VBP", "JJR", "JJS", "RBR", "RBS" -> true;
      default -> false;
    };
  }

  static String byRule(String lower, String tag, Map<String, Rule> rules) {
    int from = Math.max(0, lower.length() - ENDING);
    for (int at = from; at <= lower.length(); at++) {
      Rule rule = rules.get(tag + '/' + lower.substring(at));
      if (rule != null) {
        return rule.apply(lower);
      }
    }
    return lower;
  }

  static String lower(String token) {
    return token.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
  }

  /** Writes the table; the same table gives the same bytes. */
  void write(DataOutputStream out) throws IOException {
    VarInt.write(out, words.size());
    for (Map.Entry<String, String> entry : new TreeMap<>(words).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
    VarInt.write(out, rules.size());
    for (Map.Entry<String, Rule> entry : new TreeMap<>(rules).entrySet()) {
      out.writeUTF(entry.getKey());
      VarInt.write(out, entry.getValue().cut());
      out.writeUTF(entry.getValue().add());
    }
  }

  /** Reads what {@link #write} wrote. */
  static LemmaTable read(DataInputStream in) throws IOException {
    Map<String, String> words = new HashMap<>();
    for (int left = VarInt.read(in); left > 0; left--) {
      words.put(in.readUTF(), in.readUTF());
    }
    Map<String, Rule> rules = new HashMap<>();
    for (int left = VarInt.read(in); left > 0; left--) {
      rules.put(in.readUTF(), new Rule(VarInt.read(in), in.readUTF()));
    }
    return new LemmaTable(words, rules);
  }
}
