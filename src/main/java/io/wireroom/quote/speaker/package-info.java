/** Who said it: sources as written, and who they are. Entered by the room quote only. */
package io.wireroom.quote.speaker;
