package io.wireroom.stance;

import io.wireroom.reading.Polarity;

/**
 * What one does to another: the event types of PLOVER, the Political Language Ontology for
 * Verifying Event Records of the Open Event Data Alliance (REQUEST counts as {@link #DEMAND},
 * ACCUSE as {@link #DISAPPROVE}).
 */
public enum Event {
  /** Agrees, or promises to cooperate. */
  AGREE(true),
  /** Meets, visits, talks. */
  CONSULT(true),
  /** Praises, backs, defends in words. */
  SUPPORT(true),
  /** Works together; shares, trades, joins. */
  COOPERATE(true),
  /** Gives money, goods, arms or shelter. */
  AID(true),
  /** Yields in words or rules: apologizes, eases, lifts. */
  CONCEDE(true),
  /** Withdraws, frees, returns, ceases fire. */
  RETREAT(true),
  /** Asks, urges, orders. */
  DEMAND(false),
  /** Criticizes, accuses, complains, sues. */
  DISAPPROVE(false),
  /** Refuses, turns down, opposes. */
  REJECT(false),
  /** Threatens or warns of force or punishment. */
  THREATEN(false),
  /** Demonstrates, strikes, boycotts. */
  PROTEST(false),
  /** Readies or shows arms. */
  MOBILIZE(false),
  /** Lessens or breaks relations: sanctions, tariffs, embargoes, expelled diplomats. */
  SANCTION(false),
  /** Seizes, arrests, bans, deports. */
  COERCE(false),
  /** Uses force. */
  ASSAULT(false),
  /** Robs, cheats, hacks, smuggles. */
  CRIME(false),
  /** Inquires into wrongs. */
  INVESTIGATE(false);

  private final boolean friendly;

  Event(boolean friendly) {
    this.friendly = friendly;
  }

  /** As PLOVER writes it, in capitals. */
  public String label() {
    return name();
  }

  /** Whether PLOVER counts it as cooperation; all else is conflict. */
  public boolean friendly() {
    return friendly;
  }

  /** What it tells of how its source stands toward its target, in most cases. */
  Polarity polarity() {
    return switch (this) {
      case AGREE, SUPPORT, COOPERATE, AID, CONCEDE -> Polarity.POSITIVE;
      case DISAPPROVE, REJECT, THREATEN, PROTEST, SANCTION, COERCE, ASSAULT, CRIME ->
          Polarity.NEGATIVE;
      case CONSULT, RETREAT, DEMAND, MOBILIZE, INVESTIGATE -> Polarity.NEUTRAL;
    };
  }

  /** Whether it is done rather than said, and against somebody. */
  boolean force() {
    return this == MOBILIZE || this == SANCTION || this == COERCE || this == ASSAULT;
  }
}
