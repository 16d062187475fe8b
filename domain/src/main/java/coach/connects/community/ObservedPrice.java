package coach.connects.community;

import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import java.time.Instant;

/**
 * What a page that a member shared says a proposal costs.
 *
 * @param member who told it; never shown
 */
public record ObservedPrice(JobId job, Identity member, Connects cost, Instant at) {}
