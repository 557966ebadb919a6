package io.wireroom.store;

import java.io.IOException;

/**
 * One change of a publication. Each looks at what is there before it does anything, so that a list
 * of them may be run again from its beginning after a kill between, or inside, any of them.
 */
@FunctionalInterface
interface Step {
  void run() throws IOException;
}
