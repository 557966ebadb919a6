/** The words everything else is said in: spans, tokens, sentences, annotated text. */
package io.wireroom.text;
