package io.wireroom.quote;

import io.wireroom.entity.Mention;
import java.util.List;

/** Goes through the mentions of an article along with its stretches. */
public final class MentionCursor {
  /** Mentions may hold each other, so a few before the first are looked at too. */
  private static final int BACK = 5;

  private final List<Mention> mentions;
  private int at;

  public MentionCursor(List<Mention> mentions) {
    this.mentions = mentions;
  }

  /** Index of the first mention that may lie in a stretch; to be asked in text order. */
  public int before(Stretch stretch) {
    while (at < mentions.size() && mentions.get(at).end() <= stretch.at(0).begin()) {
      at++;
    }
    return Math.max(0, at - BACK);
  }
}
