/** What a cue's clause tells beside: to whom, on which day. Entered by the room quote only. */
package io.wireroom.quote.cue;
