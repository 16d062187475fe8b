package coach.connects.telegram.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.text.MessageCatalogue;
import coach.connects.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

/**
 * Brings replies to where they may be read: to everybody in the group, or to one person alone, by a word on the press, else
 * in their private chat with the bot, to which a line in the group then leads.
 */
public final class Answers {
    private final Sender sender;
    private final Writer writer;
    private final DeepLinks links;
    private final MessageCatalogue catalogue;
    private final BiConsumer<OutgoingMessage, String> posted;

    Answers(
            Sender sender,
            Writer writer,
            DeepLinks links,
            MessageCatalogue catalogue,
            BiConsumer<OutgoingMessage, String> posted) {
        this.sender = sender;
        this.writer = writer;
        this.links = links;
        this.catalogue = catalogue;
        this.posted = posted;
    }

    /** Answers what somebody did. Done when every reply went out or was given up. */
    public CompletableFuture<?> answer(List<OutgoingMessage> replies, Cause cause) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        AtomicBoolean pointed = new AtomicBoolean(isSeen(replies, cause));
        boolean first = true;
        for (OutgoingMessage message : replies) {
            if (!isPersonal(message, cause)) {
                boolean here = cause.inGroup()
                        && message.at().chatKey().equals(cause.at().chatKey());
                Optional<Integer> replyTo = first && here ? cause.message() : Optional.empty();
                sent.add(told(message, sender.send(writer.write(message, replyTo, first), Priority.REPLY)));
            } else if (!saidOnPress(message, cause)) {
                sent.add(sendPrivately(message, cause, first, pointed));
            }
            first = false;
        }
        CompletableFuture<?> all = CompletableFuture.allOf(sent.toArray(new CompletableFuture<?>[0]));
        if (pointed.get()) {
            // Nothing is left that could be said on the press.
            cause.press().ifPresent(PressAnswer::finish);
        }
        return all.whenComplete((nothing, failure) -> cause.press().ifPresent(PressAnswer::finish));
    }

    /** The core hears where a message stands that it may want to write anew. */
    private CompletableFuture<Outcome> told(OutgoingMessage message, CompletableFuture<Outcome> sent) {
        boolean fresh = message.isUpdatable() && message.replacesMessageId().isEmpty();
        return fresh
                ? sent.whenComplete((outcome, failure) -> {
                    if (outcome instanceof Outcome.Sent taken) {
                        posted.accept(message, taken.message());
                    }
                })
                : sent;
    }

    /** Sends what the bot sends by itself. */
    public CompletableFuture<Outcome> sendOwn(OutgoingMessage message) {
        Priority priority = message.notification().isPresent() ? Priority.OWN : Priority.LATE_REPLY;
        return sender.send(writer.write(privateIfPersonal(message), Optional.empty(), false), priority);
    }

    /** Whether everybody sees an answer there; what is written anew elsewhere comes after the answer, and is none. */
    private static boolean isSeen(List<OutgoingMessage> replies, Cause cause) {
        boolean first = !replies.isEmpty() && !isPersonal(replies.get(0), cause);
        return first
                || replies.stream()
                        .anyMatch(message -> !isPersonal(message, cause)
                                && message.replacesMessageId().isEmpty());
    }

    /** Whether it is for one person alone while others read where they asked. */
    private static boolean isPersonal(OutgoingMessage message, Cause cause) {
        boolean hidden = message.visibleTo().isPresent() && !message.at().isPrivate();
        return hidden || (cause.inGroup() && message.at().isPrivate());
    }

    private static boolean saidOnPress(OutgoingMessage message, Cause cause) {
        boolean words = !message.at().isPrivate()
                && message.visibleTo().equals(Optional.of(cause.person()))
                && message.buttons().isEmpty()
                && message.file().isEmpty();
        return words
                && cause.press().map(press -> press.say(message.text().plain())).orElse(false);
    }

    private CompletableFuture<Outcome> sendPrivately(
            OutgoingMessage message, Cause cause, boolean first, AtomicBoolean pointed) {
        return sender.send(writer.write(privateIfPersonal(message), Optional.empty(), first), Priority.REPLY)
                .thenCompose(outcome -> {
                    if (outcome.isUnreachable()) {
                        pointed.set(true);
                        return point(cause, "telegram.private.closed", true);
                    }
                    // Who pressed looks at the message they pressed, and need not be told in front of everybody.
                    boolean tell = outcome.isSent() && !pointed.getAndSet(true);
                    return tell
                            ? point(
                                    cause,
                                    "telegram.private.answered",
                                    cause.press().isEmpty())
                            : CompletableFuture.completedFuture(outcome);
                });
    }

    private static OutgoingMessage privateIfPersonal(OutgoingMessage message) {
        if (message.at().isPrivate() || message.visibleTo().isEmpty()) {
            return message;
        }
        return new OutgoingMessage(
                ChatAddress.privateOf(message.visibleTo().get()),
                message.visibleTo(),
                message.text(),
                message.buttons(),
                message.file(),
                // The message that it would replace stands in the group.
                Optional.empty(),
                message.notification());
    }

    /** Says to the presser, or else in the group, where the answer is or could be. */
    private CompletableFuture<Outcome> point(Cause cause, String key, boolean aloud) {
        Messages messages = catalogue.in(cause.language());
        RichText line = messages.text(key);
        boolean said = cause.press().map(press -> press.say(line.plain())).orElse(false);
        if (said || !aloud) {
            return CompletableFuture.completedFuture(new Outcome.Sent(""));
        }
        Optional<String> address = cause.command().flatMap(links::start).or(() -> links.start("start"));
        List<List<Key>> keyboard = address.map(
                        url -> List.of(List.of(new Key(messages.plain("telegram.private.open"), url, true))))
                .orElse(List.of());
        Outgoing message = new Outgoing(
                Outgoing.Place.of(cause.at(), cause.message()),
                Body.of(line),
                keyboard,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        return sender.send(List.of(message), Priority.REPLY);
    }
}
