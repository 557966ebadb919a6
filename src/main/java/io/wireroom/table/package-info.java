/** The tables: their columns and their rows. */
package io.wireroom.table;
