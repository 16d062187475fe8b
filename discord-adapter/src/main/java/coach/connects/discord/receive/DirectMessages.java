package coach.connects.discord.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.send.Answering;
import coach.connects.discord.send.Sending;
import coach.connects.freelancer.Identity;
import coach.connects.timer.DelayScheduler;
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
    private final DelayScheduler delays;
    private final InstantSource clock;

    DirectMessages(Telling telling, Sending sending, Handling handling, DelayScheduler delays, InstantSource clock) {
        this.telling = telling;
        this.sending = sending;
        this.handling = handling;
        this.delays = delays;
        this.clock = clock;
    }

    /** Takes on a message that a person wrote; comes back at once. */
    void take(MessageReceivedEvent event) {
        Message message = event.getMessage();
        Identity person = Places.person(event.getAuthor().getId());
        String key = Places.PLATFORM + ":" + message.getChannelId() + ":" + message.getId();
        ChatAddress at = ChatAddress.privateOf(person);
        EventSource source = new EventSource(person, at, key, clock.instant(), false, Optional.empty());
        Answering answering = sending.toMessage(event.getChannel(), person);
        Sent sent = Sent.of(message);
        take(source, answering, sent.isHeavy(), () -> told(source, answering, sent));
    }

    private List<OutgoingMessage> told(EventSource source, Answering answering, Sent sent) {
        if (!sent.passedOn()) {
            return telling.whole(source, sent);
        }
        Telling.Told told = telling.begin(source, sent);
        told.waiting()
                .ifPresent(key ->
                        delays.after(PAUSE, () -> take(source, answering, false, () -> telling.end(source, key))));
        return told.replies();
    }

    private void take(EventSource source, Answering answering, boolean heavy, Supplier<List<OutgoingMessage>> replies) {
        handling.take(new Work(source.user(), Optional.empty(), answering, Work.COMMAND, heavy, replies));
    }
}
