/**
 * What becomes of runs whose processes are killed: executors, workers, drivers. A few of each with
 * {@code mvn -B -Pcluster verify}; more with {@code -Dfaults.runs=50}.
 */
package io.wireroom.cluster.faults;
