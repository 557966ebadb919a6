package io.wireroom.quote;

import java.util.Locale;

/** Why an attribution has no speaker; the list of the {@code no_speaker_reason} column. */
public enum NoSpeakerReason {
  /** There is a cue, but no subject that it belongs to. */
  NO_SUBJECT,
  /** There is no cue, and nobody spoke before. */
  NO_CUE;

  /** As the table spells it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
