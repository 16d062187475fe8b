package coach.connects.discord.receive;

import coach.connects.chat.Address;
import coach.connects.chat.Incoming.Origin;
import coach.connects.chat.Reply;
import coach.connects.discord.send.Answering;
import coach.connects.discord.send.Sending;
import coach.connects.freelancer.Identity;
import coach.connects.timer.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;

/** Reads what people write to the bot alone. What they pass on waits a moment for more of it. */
final class DirectMessages {
    /** Whoever passes on several messages needs less than that for the next one. */
    private static final Duration PAUSE = Duration.ofMillis(1500);

    private final Telling telling;
    private final Sending sending;
    private final Handling handling;
    private final Timer timer;
    private final InstantSource clock;

    DirectMessages(Telling telling, Sending sending, Handling handling, Timer timer, InstantSource clock) {
        this.telling = telling;
        this.sending = sending;
        this.handling = handling;
        this.timer = timer;
        this.clock = clock;
    }

    /** Takes on a message that a person wrote; comes back at once. */
    void take(MessageReceivedEvent event) {
        Message message = event.getMessage();
        Identity person = Places.person(event.getAuthor().getId());
        String key = Places.PLATFORM + ":" + message.getChannelId() + ":" + message.getId();
        Address at = Address.privateOf(person);
        Origin origin = new Origin(person, at, key, clock.instant(), false, Optional.empty());
        Answering answering = sending.toMessage(event.getChannel(), person);
        Sent sent = Sent.of(message);
        take(origin, answering, sent.isHeavy(), () -> told(origin, answering, sent));
    }

    private List<Reply> told(Origin origin, Answering answering, Sent sent) {
        if (!sent.passedOn()) {
            return telling.whole(origin, sent);
        }
        Telling.Told told = telling.begin(origin, sent);
        told.waiting()
                .ifPresent(key ->
                        timer.after(PAUSE, () -> take(origin, answering, false, () -> telling.end(origin, key))));
        return told.replies();
    }

    private void take(Origin origin, Answering answering, boolean heavy, Supplier<List<Reply>> replies) {
        handling.take(new Work(origin.from(), Optional.empty(), answering, Work.COMMAND, heavy, replies));
    }
}
