/**
 * One pretrained encoder behind many judgements: from words to states, and small heads that answer
 * from them; the only room that sees onnxruntime.
 */
package io.wireroom.encoder;
