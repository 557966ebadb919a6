package io.wireroom.name;

import io.wireroom.learn.Hash;
import io.wireroom.learn.IntTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Listed names as hashes of their words, with the set of classes each is listed under. */
final class NamePhrases {
  /** The most words a phrase may have. */
  static final int LONGEST = 6;

  private final IntTable classes;

  NamePhrases() {
    this(new IntTable(1 << 12));
  }

  private NamePhrases(IntTable classes) {
    this.classes = classes;
  }

  /** Lists a phrase under a class; one that is too long is left out. */
  void add(List<String> words, NameClass listed) {
    if (words.isEmpty() || words.size() > LONGEST) {
      return;
    }
    int hash = 0;
    for (String word : words) {
      hash = extend(hash, Hash.of(word.toLowerCase(Locale.ROOT)));
    }
    classes.put(hash, classes.get(hash, 0) | listed.bit());
  }

  /** The hash of a phrase and one more word. */
  static int extend(int phrase, int lowerHash) {
    return Hash.mix(phrase + 1, lowerHash);
  }

  /** The classes of a phrase. */
  int classes(int phrase) {
    return classes.get(phrase, 0);
  }

  int size() {
    return classes.size();
  }

  void write(DataOutputStream out) throws IOException {
    classes.write(out);
  }

  static NamePhrases read(DataInputStream in) throws IOException {
    return new NamePhrases(IntTable.read(in));
  }
}
