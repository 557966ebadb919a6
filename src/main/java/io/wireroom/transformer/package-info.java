/**
 * Transformers that settings name, in a linear model's place: taken from Spark NLP's classifiers.
 */
package io.wireroom.transformer;
