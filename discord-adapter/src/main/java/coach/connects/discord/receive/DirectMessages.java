package coach.connects.discord.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.receive.InteractionTask.Weight;
import coach.connects.discord.send.DiscordSendModule;
import coach.connects.discord.send.Responder;
import coach.connects.kit.DelayScheduler;
import coach.connects.profile.Identity;
import java.time.Duration;
import java.time.Instant;
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

    private final MessageDispatcher messages;
    private final DiscordSendModule sendModule;
    private final InteractionDispatcher dispatcher;
    private final DelayScheduler delays;
    private final InstantSource clock;

    DirectMessages(
            MessageDispatcher messages,
            DiscordSendModule sendModule,
            InteractionDispatcher dispatcher,
            DelayScheduler delays,
            InstantSource clock) {
        this.messages = messages;
        this.sendModule = sendModule;
        this.dispatcher = dispatcher;
        this.delays = delays;
        this.clock = clock;
    }

    /** Takes on a message that a person wrote; comes back at once. */
    void take(MessageReceivedEvent event) {
        Message message = event.getMessage();
        Identity person = GuildMapper.person(event.getAuthor().getId());
        ChatAddress at = ChatAddress.privateOf(person);
        boolean readsPictures = messages.readsPictures();
        MessageContent content = MessageContent.of(message, readsPictures).replyingTo(ReplyMapper.of(message));
        EventSource source = new EventSource(person, at, key(message), clock.instant(), false, Optional.empty())
                .withWritten(content.writtenAt());
        Responder responder = sendModule.toMessage(event.getChannel(), person);
        Weight weight = Weight.of(content, readsPictures);
        take(source, responder, weight, () -> told(source, responder, content));
    }

    /** Takes on the new words of a message, be it beside a file; comes back at once. What the first ones did stands. */
    void takeEdited(Message message, Instant edited) {
        Identity person = GuildMapper.person(message.getAuthor().getId());
        MessageContent content = MessageContent.of(message, false);
        String words = content.parts().get(0).words();
        if (words.isBlank()) {
            return;
        }
        String first = key(message);
        EventSource source = new EventSource(
                person,
                ChatAddress.privateOf(person),
                first + ":" + edited.getEpochSecond(),
                clock.instant(),
                false,
                Optional.empty());
        take(
                source,
                sendModule.toMessage(message.getChannel(), person),
                Weight.LIGHT,
                () -> messages.edited(source, words, first, ReplyMapper.of(message)));
    }

    private static String key(Message message) {
        return GuildMapper.PLATFORM + ":" + message.getChannelId() + ":" + message.getId();
    }

    private List<OutgoingMessage> told(EventSource source, Responder responder, MessageContent content) {
        if (!content.passedOn()) {
            return messages.whole(source, content);
        }
        MessageDispatcher.DispatchResult dispatchResult = messages.begin(source, content);
        dispatchResult
                .waiting()
                .ifPresent(key -> delays.after(
                        PAUSE, () -> take(source, responder, Weight.LIGHT, () -> messages.end(source, key))));
        return dispatchResult.replies();
    }

    private void take(EventSource source, Responder responder, Weight weight, Supplier<List<OutgoingMessage>> replies) {
        dispatcher.take(new InteractionTask(
                source.user(), Optional.empty(), responder, InteractionTask.COMMAND, weight, replies));
    }
}
