/** Transformers that judge a sentence; the only room that sees onnxruntime. */
package io.wireroom.encoder;
