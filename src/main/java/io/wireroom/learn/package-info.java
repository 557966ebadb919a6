/**
 * The learning engine, ignorant of news: hashed features, linear models, word clusters, model
 * files.
 */
package io.wireroom.learn;
