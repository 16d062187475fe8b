package coach.connects.conversation;

import coach.connects.community.SharedCard;

/**
 * What one of a freelancer's groups knows of a job.
 *
 * @param place the group
 * @param card its card
 */
public record KnownCard(Groups.Place place, SharedCard card) {}
