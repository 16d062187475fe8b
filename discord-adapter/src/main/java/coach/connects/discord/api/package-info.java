/**
 * The way to Discord: logging in, staying logged in over lost connections and several shards, and what its refusals mean.
 * Talks to JDA.
 */
@NullMarked
package coach.connects.discord.api;

import org.jspecify.annotations.NullMarked;
