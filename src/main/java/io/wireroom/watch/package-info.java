/** How long the work on one record may take, and how it is stopped. */
package io.wireroom.watch;
