package io.wireroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Reads a regular expression as far as hostile texts need it: its alternatives and sequences, what
 * repeats, and for each class of characters some that are in it. Looks around, marks of place and
 * back references count as nothing.
 */
final class RegexSamples {
  /** Where something is to be repeated. */
  private static final String HERE = "\uE000";

  private static final int ENDLESS = Integer.MAX_VALUE;

  private final String regex;
  private final List<Node> repeats = new ArrayList<>();
  private final Random random = new Random(7);
  private int at;

  private interface Node {}

  private record Letters(String any) implements Node {}

  private record Sequence(List<Node> parts) implements Node {}

  private record Choice(List<Node> ways) implements Node {}

  private record Repeat(Node of, int least, int most) implements Node {}

  private final Node root;

  RegexSamples(String regex) {
    this.regex = regex;
    root = choice();
  }

  /**
   * A text of any length.
   *
   * @param unit repeated until the text is long enough
   */
  record Hostile(String before, String unit, String behind) {
    String text(int length) {
      return before + unit.repeat(length / unit.length() + 1) + behind;
    }
  }

  /** Texts that the expression nearly matches, each in several ways. */
  List<Hostile> hostile() {
    Set<String> units = new LinkedHashSet<>();
    Set<Hostile> texts = new LinkedHashSet<>();
    for (int i = 0; i < 3; i++) {
      String sample = sample(root, null);
      units.add(sample);
      units.add(sample.isEmpty() ? " " : sample.substring(0, sample.length() - 1));
    }
    for (Node repeat : repeats) {
      String[] around = sample(root, repeat).split(HERE, -1);
      Node of = ((Repeat) repeat).of;
      String inner = sample(of, null) + sample(of, null) + sample(of, null);
      if (!inner.isEmpty()) {
        String behind = around.length > 1 ? around[1] : "";
        texts.add(new Hostile(around[0], inner, behind));
        texts.add(new Hostile(around[0], inner, "\u0001"));
        texts.add(new Hostile("\n \u0001" + around[0], inner, behind + "!"));
        units.add(sample(of, null));
        units.add(inner + " ");
      }
    }
    units.addAll(
        List.of(" ", "a", "A", "1", "\n", "(", ")", "[", ".", ",", "- ", "a ", "A. ", "\""));
    for (String unit : units) {
      if (!unit.isEmpty()) {
        texts.add(new Hostile("", unit, ""));
      }
    }
    return List.copyOf(texts);
  }

  private String sample(Node node, Node pumped) {
    StringBuilder text = new StringBuilder();
    write(node, pumped, text);
    return text.toString();
  }

  private void write(Node node, Node pumped, StringBuilder text) {
    if (node instanceof Letters letters) {
      if (!letters.any.isEmpty()) {
        text.append(letters.any.charAt(random.nextInt(letters.any.length())));
      }
    } else if (node instanceof Sequence sequence) {
      sequence.parts.forEach(part -> write(part, pumped, text));
    } else if (node instanceof Choice choice) {
      Node way = choice.ways.get(random.nextInt(choice.ways.size()));
      for (Node each : choice.ways) {
        way = pumped != null && holds(each, pumped) ? each : way;
      }
      write(way, pumped, text);
    } else if (node == pumped) {
      text.append(HERE);
    } else if (node instanceof Repeat repeat) {
      int least = Math.max(repeat.least, pumped != null && holds(repeat.of, pumped) ? 1 : 0);
      int times = Math.max(least, Math.min(repeat.most, random.nextInt(3)));
      for (int i = 0; i < times; i++) {
        write(repeat.of, pumped, text);
      }
    }
  }

  private static boolean holds(Node node, Node wanted) {
    return node == wanted
        || (node instanceof Sequence sequence
            && sequence.parts.stream().anyMatch(part -> holds(part, wanted)))
        || (node instanceof Choice choice
            && choice.ways.stream().anyMatch(way -> holds(way, wanted)))
        || (node instanceof Repeat repeat && holds(repeat.of, wanted));
  }

  private Node choice() {
    List<Node> ways = new ArrayList<>();
    ways.add(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      ways.add(sequence());
    }
    return ways.size() == 1 ? ways.get(0) : new Choice(ways);
  }

  private Node sequence() {
    List<Node> parts = new ArrayList<>();
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      parts.add(repeated(atom()));
    }
    return new Sequence(parts);
  }

  private Node repeated(Node atom) {
    if (at == regex.length()) {
      return atom;
    }
    int least = 1;
    int most = 1;
    switch (regex.charAt(at)) {
      case '*' -> {
        least = 0;
        most = ENDLESS;
      }
      case '+' -> most = ENDLESS;
      case '?' -> least = 0;
      case '{' -> {
        int end = regex.indexOf('}', at);
        String[] bounds = regex.substring(at + 1, end).split(",", -1);
        least = Integer.parseInt(bounds[0]);
        most =
            bounds.length == 1
                ? least
                : bounds[1].isEmpty() ? ENDLESS : Integer.parseInt(bounds[1]);
        at = end;
      }
      default -> {
        return atom;
      }
    }
    at++;
    if (at < regex.length() && (regex.charAt(at) == '+' || regex.charAt(at) == '?')) {
      at++;
    }
    Node repeat = new Repeat(atom, least, most);
    if (most > 3) {
      repeats.add(repeat);
    }
    return repeat;
  }

  private Node atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> new Letters(set());
      case '\\' -> escape();
      case '.' -> new Letters("aA1 .x");
      case '^', '$' -> new Letters("");
      default -> new Letters(String.valueOf(c));
    };
  }

  private Node group() {
    boolean nothing = false;
    if (regex.startsWith("?", at)) {
      nothing =
          "=!".indexOf(regex.charAt(at + 1)) >= 0
              || regex.startsWith("?<=", at)
              || regex.startsWith("?<!", at);
      while (":=!>)".indexOf(regex.charAt(at)) < 0) {
        at++;
      }
      if (regex.charAt(at) == ')') {
        at++;
        return new Letters("");
      }
      at++;
    }
    Node inside = choice();
    at++;
    return nothing ? new Letters("") : inside;
  }

  private Node escape() {
    char c = regex.charAt(at++);
    if (c == 'Q') {
      int end = regex.indexOf("\\E", at);
      String quoted = regex.substring(at, end < 0 ? regex.length() : end);
      at = end < 0 ? regex.length() : end + 2;
      return new Sequence(
          quoted.chars().<Node>mapToObj(l -> new Letters(String.valueOf((char) l))).toList());
    }
    return new Letters(escaped(c));
  }

  /** Some letters that an escape stands for. */
  private String escaped(char c) {
    return switch (c) {
      case 's', 'R', 'h' -> " \n";
      case 'S', 'w' -> "aA1";
      case 'W', 'D' -> " .\"";
      case 'd' -> "12";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'b', 'B', 'G', 'A', 'z', 'Z' -> "";
      case 'x' -> hex(2);
      case 'u' -> hex(4);
      case 'p', 'P' -> property(c == 'P');
      default -> Character.isDigit(c) ? "" : String.valueOf(c);
    };
  }

  private String hex(int digits) {
    at += digits;
    return String.valueOf((char) Integer.parseInt(regex.substring(at - digits, at), 16));
  }

  private String property(boolean not) {
    int end = regex.charAt(at) == '{' ? regex.indexOf('}', at) : at;
    String name = regex.substring(at, end + 1);
    at = end + 1;
    if (not) {
      return " .";
    }
    return name.contains("Lu")
        ? "AB"
        : name.contains("Ll")
            ? "ab"
            : name.contains("N")
                ? "12"
                : name.contains("M") ? "\u0301" : name.contains("L") ? "aB" : "aA1 .";
  }

  private String set() {
    StringBuilder letters = new StringBuilder();
    boolean not = regex.charAt(at) == '^';
    at += not ? 1 : 0;
    int first = at;
    while (regex.charAt(at) != ']' || at == first) {
      char c = regex.charAt(at++);
      if (c == '[') {
        letters.append(set());
      } else if (c == '\\') {
        letters.append(escaped(regex.charAt(at++)));
      } else if (c != '&' && c != '^') {
        letters.append(c);
      }
    }
    at++;
    return not ? others(letters.toString()) : letters.toString();
  }

  private static String others(String letters) {
    StringBuilder others = new StringBuilder();
    for (char c : "aA1 .,-(x\n".toCharArray()) {
      if (letters.indexOf(c) < 0) {
        others.append(c);
      }
    }
    return others.length() == 0 ? "\u0416" : others.toString();
  }
}
