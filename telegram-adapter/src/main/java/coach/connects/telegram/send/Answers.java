package coach.connects.telegram.send;

import coach.connects.chat.Address;
import coach.connects.chat.Reply;
import coach.connects.chat.Text;
import coach.connects.text.Catalogue;
import coach.connects.text.Wording;
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
    private final Catalogue catalogue;
    private final BiConsumer<Reply, String> posted;

    Answers(Sender sender, Writer writer, DeepLinks links, Catalogue catalogue, BiConsumer<Reply, String> posted) {
        this.sender = sender;
        this.writer = writer;
        this.links = links;
        this.catalogue = catalogue;
        this.posted = posted;
    }

    /** Answers what somebody did. Done when every reply went out or was given up. */
    public CompletableFuture<?> answer(List<Reply> replies, Cause cause) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        AtomicBoolean pointed = new AtomicBoolean(isSeen(replies, cause));
        boolean first = true;
        for (Reply reply : replies) {
            if (!isPersonal(reply, cause)) {
                boolean here =
                        cause.inGroup() && reply.at().key().equals(cause.at().key());
                Optional<Integer> replyTo = first && here ? cause.message() : Optional.empty();
                sent.add(told(reply, sender.send(writer.write(reply, replyTo, first), Priority.REPLY)));
            } else if (!saidOnPress(reply, cause)) {
                sent.add(sendPrivately(reply, cause, first, pointed));
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
    private CompletableFuture<Outcome> told(Reply reply, CompletableFuture<Outcome> sent) {
        boolean fresh = reply.staysCurrent() && reply.edits().isEmpty();
        return fresh
                ? sent.whenComplete((outcome, failure) -> {
                    if (outcome instanceof Outcome.Sent taken) {
                        posted.accept(reply, taken.message());
                    }
                })
                : sent;
    }

    /** Sends what the bot sends by itself. */
    public CompletableFuture<Outcome> sendOwn(Reply reply) {
        Priority priority = reply.reminder().isPresent() ? Priority.OWN : Priority.LATE_REPLY;
        return sender.send(writer.write(privateIfPersonal(reply), Optional.empty(), false), priority);
    }

    /** Whether everybody sees an answer there; what is written anew elsewhere comes after the answer, and is none. */
    private static boolean isSeen(List<Reply> replies, Cause cause) {
        boolean first = !replies.isEmpty() && !isPersonal(replies.get(0), cause);
        return first
                || replies.stream()
                        .anyMatch(reply ->
                                !isPersonal(reply, cause) && reply.edits().isEmpty());
    }

    /** Whether it is for one person alone while others read where they asked. */
    private static boolean isPersonal(Reply reply, Cause cause) {
        boolean hidden = reply.onlyFor().isPresent() && !reply.at().isPrivate();
        return hidden || (cause.inGroup() && reply.at().isPrivate());
    }

    private static boolean saidOnPress(Reply reply, Cause cause) {
        boolean words = !reply.at().isPrivate()
                && reply.onlyFor().equals(Optional.of(cause.person()))
                && reply.buttons().isEmpty()
                && reply.file().isEmpty();
        return words
                && cause.press().map(press -> press.say(reply.text().plain())).orElse(false);
    }

    private CompletableFuture<Outcome> sendPrivately(Reply reply, Cause cause, boolean first, AtomicBoolean pointed) {
        return sender.send(writer.write(privateIfPersonal(reply), Optional.empty(), first), Priority.REPLY)
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

    private static Reply privateIfPersonal(Reply reply) {
        if (reply.at().isPrivate() || reply.onlyFor().isEmpty()) {
            return reply;
        }
        return new Reply(
                Address.privateOf(reply.onlyFor().get()),
                reply.onlyFor(),
                reply.text(),
                reply.buttons(),
                reply.file(),
                // The message that it would replace stands in the group.
                Optional.empty(),
                reply.reminder());
    }

    /** Says to the presser, or else in the group, where the answer is or could be. */
    private CompletableFuture<Outcome> point(Cause cause, String key, boolean aloud) {
        Wording wording = catalogue.in(cause.language());
        Text line = wording.say(key);
        boolean said = cause.press().map(press -> press.say(line.plain())).orElse(false);
        if (said || !aloud) {
            return CompletableFuture.completedFuture(new Outcome.Sent(""));
        }
        Optional<String> address = cause.command().flatMap(links::start).or(() -> links.start("start"));
        List<List<Key>> keyboard = address.map(
                        url -> List.of(List.of(new Key(wording.words("telegram.private.open"), url, true))))
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
