/** Files to raw documents, one class a format. Entered by the room corpus only. */
package io.wireroom.corpus.source;
