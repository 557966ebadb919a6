/**
 * How the job grows on a cluster: commands of the profile {@code cluster}, and what they measure.
 */
package io.wireroom.cluster.scale;
