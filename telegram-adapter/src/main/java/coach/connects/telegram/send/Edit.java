package coach.connects.telegram.send;

import java.util.OptionalLong;

/**
 * That a message takes the place of an earlier one.
 *
 * @param message the earlier one's id
 * @param edition how new it is among all that ever stood there; absent where nothing can overtake
 */
record Edit(int message, OptionalLong edition) {}
