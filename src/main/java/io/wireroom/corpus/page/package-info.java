/** Web pages: their main text and what their heads say. Entered by the room corpus only. */
package io.wireroom.corpus.page;
