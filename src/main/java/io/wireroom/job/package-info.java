/** One class a job: read, named steps, write, run record. */
package io.wireroom.job;
