/**
 * The Spark NLP pipeline: our annotators as its stages, and what comes out as plain text objects. A
 * transformer for sentiment, too, since Spark NLP loads it.
 */
package io.wireroom.nlp;
