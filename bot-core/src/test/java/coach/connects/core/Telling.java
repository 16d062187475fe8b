package coach.connects.core;

import coach.connects.chat.Address;
import coach.connects.chat.EntryPoint;
import coach.connects.chat.Incoming;
import coach.connects.freelancer.Identity;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/** One message in private, and what is answered. */
final class Telling {
    private Telling() {}

    static String tell(EntryPoint bot, Identity who, String text, String key, Instant at) {
        Incoming.Origin origin = new Incoming.Origin(who, Address.privateOf(who), key, at, false, Optional.empty());
        return bot.handle(new Incoming.Words(origin, text, false)).stream()
                .map(reply -> reply.text().plain())
                .collect(Collectors.joining("\n"));
    }
}
