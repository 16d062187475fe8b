/** A Discord in memory, for tests: its REST API and its gateway on loopback, and the people who use it. */
@NullMarked
package coach.connects.discord.fake;

import org.jspecify.annotations.NullMarked;
