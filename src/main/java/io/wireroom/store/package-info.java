/** Batches on a file system: their layout, locks, journal and publication. */
package io.wireroom.store;
