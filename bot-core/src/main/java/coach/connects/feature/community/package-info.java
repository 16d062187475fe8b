/**
 * What members of a group share with each other: cards, opinions, the list of verdicts, the group's settings. Nothing of
 * anybody's wallet or profile is said here. Changes a community by effects, so that they are saved in one order.
 */
@NullMarked
package coach.connects.feature.community;

import org.jspecify.annotations.NullMarked;
