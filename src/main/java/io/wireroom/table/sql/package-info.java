/** SQL over the tables on one's own machine: DuckDB over the Parquet files, without Spark. */
package io.wireroom.table.sql;
