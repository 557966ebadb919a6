package io.wireroom.name;

import java.util.List;

/** BIO tags as sets of {@link NameLabels}. */
final class NameTags {
  /** The kind {@code MISC}. */
  static final int MISC = 3;

  private NameTags() {}

  /** The kind of a tag such as {@code B-PER}. */
  static int kind(String tag) {
    for (int kind = 0; kind < NameLabels.KINDS.length; kind++) {
      if (tag.endsWith("-" + NameLabels.KINDS[kind])) {
        return kind;
      }
    }
    throw new IllegalArgumentException("Cannot read tag: no such kind of name (" + tag + ")");
  }

  /** Where the name that begins at a tag ends. */
  static int end(List<String> tags, int from) {
    int kind = kind(tags.get(from));
    int end = from + 1;
    while (end < tags.size() && tags.get(end).startsWith("I-") && kind(tags.get(end)) == kind) {
      end++;
    }
    return end;
  }

  /**
   * The right labels of each token.
   *
   * @param partial whether an unlabelled token may be of the kind {@code MISC} as well
   */
  static int[] labels(List<String> tags, boolean partial) {
    int[] labels = new int[tags.size()];
    int open = 1 << NameLabels.OUTSIDE;
    if (partial) {
      for (int part = NameLabels.BEGIN; part <= NameLabels.UNIT; part++) {
        open |= 1 << NameLabels.of(MISC, part);
      }
    }
    int at = 0;
    while (at < labels.length) {
      if (tags.get(at).equals("O")) {
        labels[at++] = open;
        continue;
      }
      int kind = kind(tags.get(at));
      int end = end(tags, at);
      for (int i = at; i < end; i++) {
        labels[i] = 1 << NameLabels.of(kind, i - at, end - at);
      }
      at = end;
    }
    return labels;
  }
}
