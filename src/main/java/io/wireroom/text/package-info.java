/**
 * The words everything else is said in: spans, tokens, sentences, annotated text; and what tags and
 * small words mean wherever they stand.
 */
package io.wireroom.text;
