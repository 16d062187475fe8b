package coach.connects.session;

import java.time.Instant;

/**
 * That somebody lets this program ask Upwork for them.
 *
 * @param since when they did
 * @param usable whether the host's key opens what they gave; if not, they have to connect anew
 */
public record UpworkConnection(Instant since, boolean usable) {}
