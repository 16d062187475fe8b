/**
 * The job check as people talk to it: what comes in, what is asked, the verdict in eight lines, what can be done after it,
 * and what a group sees. Talks to the reader, the rules and the command framework.
 */
@NullMarked
package coach.connects.feature.check;

import org.jspecify.annotations.NullMarked;
