/** Training and scoring of models: what the commands train and evaluate do. */
package io.wireroom.train;
