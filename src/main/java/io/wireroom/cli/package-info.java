/** The command line: options to settings to a job to an exit code. */
package io.wireroom.cli;
