/** Quotation marks: which open, which close, which are none. Entered by the room quote only. */
package io.wireroom.quote.mark;
