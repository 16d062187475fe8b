/**
 * What members of a group share with each other: cards, opinions, the list of verdicts, the group's settings. Nothing of
 * anybody's wallet or profile is said here. Talks to the communities' store by way of deeds, and to the command framework.
 */
@NullMarked
package coach.connects.feature.community;

import org.jspecify.annotations.NullMarked;
