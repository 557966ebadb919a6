/** The learned finder of cues, contents and sources. Entered by the room quote only. */
package io.wireroom.quote.model;
