/**
 * Who is who over many articles, in plain Java: what the articles say of a name, who of those known
 * by it is meant, and ids that stay. Entered by the room story only.
 */
package io.wireroom.story.registry;
