/** Who is for or against whom, and what one does to another. */
package io.wireroom.stance;
