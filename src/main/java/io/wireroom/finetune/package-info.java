/**
 * Fine-tuning of a published encoder with heads upon it: lessons in, weights out. The only room
 * that sees DJL, whose engine is on the class path of the training of the encoder alone, and
 * Protocol Buffers.
 */
package io.wireroom.finetune;
