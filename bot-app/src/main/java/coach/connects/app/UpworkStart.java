package coach.connects.app;

import coach.connects.marketplace.UpworkAccess;
import coach.connects.upwork.UpworkClient;
import coach.connects.upwork.UpworkServer;
import java.time.Clock;

/** Makes what asks Upwork. Loaded only where it is switched on, and with it all of the adapter. */
final class UpworkStart {
    private UpworkStart() {}

    static UpworkAccess access(UpworkSettings settings, Clock clock) {
        UpworkServer server =
                settings.server().flatMap(UpworkServer::onThisMachine).orElseGet(UpworkServer::standard);
        return new UpworkAccess(
                counter -> UpworkClient.of(server, clock, counter), settings.mode(), settings.key());
    }
}
