/**
 * How the bot is watched from outside: numbers for Prometheus, and whether it lives and is ready. Nothing of it is loaded
 * where no port is set. No number names a person, a chat or a job.
 */
@NullMarked
package coach.connects.app.monitoring;

import org.jspecify.annotations.NullMarked;
