package coach.connects.session;

import coach.connects.community.SharedCard;

/**
 * What one of a freelancer's groups knows of a job.
 *
 * @param group the group
 * @param card its card
 */
public record GroupCard(KnownGroups.GroupRef group, SharedCard card) {}
