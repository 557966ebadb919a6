package io.wireroom.nlp;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Tokens of the articles that a benchmark read through. */
@State(Scope.Thread)
@AuxCounters
public class Counts {
  public long tokens;
}
