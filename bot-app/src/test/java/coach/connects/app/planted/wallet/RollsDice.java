package coach.connects.app.planted.wallet;

import java.util.UUID;

/** Gives another answer each time. */
final class RollsDice {
    String name() {
        return UUID.randomUUID().toString();
    }
}
