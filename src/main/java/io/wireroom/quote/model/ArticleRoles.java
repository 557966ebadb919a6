package io.wireroom.quote.model;

import io.wireroom.quote.Piece;
import io.wireroom.quote.QuoteTrainer;
import io.wireroom.text.Span;
import java.util.Arrays;
import java.util.List;

/** Which role each character of a labelled article has, and in which attribution. */
public final class ArticleRoles {
  private final String text;
  private final List<QuoteTrainer.Label> labels;
  private final byte[] roles;
  private final int[] owners;

  public ArticleRoles(String text, List<QuoteTrainer.Label> labels) {
    this.text = text;
    this.labels = labels;
    roles = new byte[text.length()];
    owners = new int[text.length()];
    Arrays.fill(owners, -1);
    // What belongs to several is content first, then cue.
    for (int number = 0; number < labels.size(); number++) {
      fill(labels.get(number).source(), Roles.SOURCE, number);
    }
    for (int number = 0; number < labels.size(); number++) {
      fill(labels.get(number).cue(), Roles.CUE, number);
    }
    for (int number = 0; number < labels.size(); number++) {
      fill(labels.get(number).content(), Roles.CONTENT, number);
    }
  }

  private void fill(List<Span> spans, int role, int owner) {
    for (Span span : spans) {
      Arrays.fill(roles, span.begin(), span.end(), (byte) role);
      Arrays.fill(owners, span.begin(), span.end(), owner);
    }
  }

  String text() {
    return text;
  }

  List<QuoteTrainer.Label> labels() {
    return labels;
  }

  /** The offset whose role stands for a piece: the first of those that most of its letters have. */
  int of(Piece piece) {
    int best = piece.begin();
    int most = 0;
    for (int i = piece.begin(); i < piece.end(); ) {
      int from = i;
      int letters = 0;
      while (i < piece.end() && roles[i] == roles[from] && owners[i] == owners[from]) {
        letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        i++;
      }
      if (letters > most) {
        most = letters;
        best = from;
      }
    }
    return best;
  }

  int role(int offset) {
    return roles[offset];
  }

  int owner(int offset) {
    return owners[offset];
  }
}
