/** The learning engine, ignorant of news: hashed features, linear models, model files. */
package io.wireroom.learn;
