/**
 * What a posting on Upwork says: its link, its facts, what a proposal for it costs. Pure; it knows only the
 * Connects of {@code wallet}.
 */
@NullMarked
package coach.connects.job;

import org.jspecify.annotations.NullMarked;
