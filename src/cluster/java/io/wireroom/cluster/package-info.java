/** The job on a cluster of processes of their own; {@code mvn -B -Pcluster verify}. */
package io.wireroom.cluster;
