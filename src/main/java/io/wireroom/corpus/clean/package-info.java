/**
 * Raw text to an article's text: furniture, wire tags, datelines, bylines. Entered by the room
 * corpus only.
 */
package io.wireroom.corpus.clean;
