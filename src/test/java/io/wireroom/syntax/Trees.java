package io.wireroom.syntax;

import io.wireroom.learn.ClusterTrainer;
import io.wireroom.learn.WordClusters;
import io.wireroom.syntax.SyntaxTrainer.ParsedSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trees for tests. */
final class Trees {
  private Trees() {}

  /** A sentence of {@code word/tag/head/relation}, heads from 1 and 0 for the root. */
  static ParsedSentence sentence(String marked) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (String token : marked.split(" ")) {
      String[] parts = token.split("/");
      words.add(parts[0]);
      tags.add(parts[1]);
      heads.add(Integer.parseInt(parts[2]) - 1);
      relations.add(Relation.of(parts[3]));
    }
    return new ParsedSentence(words, tags, heads, relations);
  }

  /** What a parse says, in the same form. */
  static String shown(List<String> words, List<String> tags, Parse parse) {
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int head = parse.head(i) + 1;
      tokens.add(words.get(i) + "/" + tags.get(i) + "/" + head + "/" + parse.relation(i).label());
    }
    return String.join(" ", tokens);
  }

  static String parsed(DependencyParser parser, ParsedSentence sentence) {
    String[] tags = sentence.tags().toArray(new String[0]);
    return shown(sentence.words(), sentence.tags(), parser.parse(sentence.words(), tags));
  }

  static WordClusters noClusters() {
    return new ClusterTrainer(1, new int[] {2}).learn(List.of(List.of("one", "word")));
  }

  /**
   * A random tree without crossing arcs; the head of each place from 1, the root behind the last.
   */
  static int[] projective(int words, Random random) {
    int[] heads = new int[words + 2];
    grow(heads, 1, words, words + 1, random);
    return heads;
  }

  private static void grow(int[] heads, int from, int to, int head, Random random) {
    if (from > to) {
      return;
    }
    int top = from + random.nextInt(to - from + 1);
    heads[top] = head;
    split(heads, from, top - 1, top, random);
    split(heads, top + 1, to, top, random);
  }

  /** Cuts a stretch in subtrees that hang on one word. */
  private static void split(int[] heads, int from, int to, int head, Random random) {
    int at = from;
    while (at <= to) {
      int end = at + random.nextInt(to - at + 1);
      grow(heads, at, end, head, random);
      at = end + 1;
    }
  }
}
