package coach.connects.telegram.send;

import java.util.OptionalLong;

/**
 * That a message takes the place of an earlier one.
 *
 * @param message the earlier one's id
 * @param edition how new it is among all that ever stood there; absent where nothing can overtake
 * @param orNew whether it is sent as a new message where the earlier one is gone; what nobody waits for is not
 */
record EditTarget(int message, OptionalLong edition, boolean orNew) {}
