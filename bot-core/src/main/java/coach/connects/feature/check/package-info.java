/**
 * The job check as people talk to it: what comes in, what is asked, the verdict in eight lines, what can be done after it,
 * and what a group sees. Talks to the parsers of {@code reading}, to the rules of the domain and to {@code engine}.
 */
@NullMarked
package coach.connects.feature.check;

import org.jspecify.annotations.NullMarked;
