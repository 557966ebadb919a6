/**
 * The tables: their columns, their rows, how a batch is written and published, and SQL over them.
 */
package io.wireroom.table;
