/**
 * The Spark NLP pipeline: our annotators as its stages, and what comes out as plain text objects.
 */
package io.wireroom.nlp;
