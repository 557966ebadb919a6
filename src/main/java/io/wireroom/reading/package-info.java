/**
 * What one reads of a sentence before judging it: words of feeling with what turns them, its tree
 * and clauses, who speaks. Sentiment and stance both build on it.
 */
package io.wireroom.reading;
