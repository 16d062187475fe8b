package coach.connects.upwork;

import java.time.Duration;

/**
 * How long is waited, and for how much is read.
 *
 * @param connect for a connection
 * @param request for one request, to the last byte of its answer
 * @param whole for all that one question needs
 * @param beforeRepeat before a request to a server that is out of order is repeated, once
 * @param mostBytes of one answer
 */
record CallLimits(Duration connect, Duration request, Duration whole, Duration beforeRepeat, int mostBytes) {
    static final CallLimits STANDARD = new CallLimits(
            Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofSeconds(45), Duration.ofMillis(1_500), 1 << 20);
}
