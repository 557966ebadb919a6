/** One registry of models: which model does what, where it is from, and its digest. */
package io.wireroom.model;
