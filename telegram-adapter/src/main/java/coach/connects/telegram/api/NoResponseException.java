package coach.connects.telegram.api;

import java.io.IOException;

/** A request that got no answer. Says nothing of the address, and keeps no cause, since a cause may hold it. */
final class NoResponseException extends IOException {
    private final boolean perhapsArrived;

    NoResponseException(String what, boolean perhapsArrived) {
        super(what);
        this.perhapsArrived = perhapsArrived;
    }

    /** Whether the server may have read the request all the same. */
    boolean perhapsArrived() {
        return perhapsArrived;
    }
}
