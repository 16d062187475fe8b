package coach.connects.telegram.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
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
public final class ReplyDelivery {
    private final SendWorker sendWorker;
    private final ReplyRenderer renderer;
    private final DeepLinks links;
    private final MessageCatalogue catalogue;
    private final LateAnswerNotice late;
    private final BiConsumer<OutgoingMessage, String> posted;

    ReplyDelivery(
            SendWorker sendWorker,
            ReplyRenderer renderer,
            DeepLinks links,
            MessageCatalogue catalogue,
            LateAnswerNotice late,
            BiConsumer<OutgoingMessage, String> posted) {
        this.sendWorker = sendWorker;
        this.renderer = renderer;
        this.links = links;
        this.catalogue = catalogue;
        this.late = late;
        this.posted = posted;
    }

    /** Answers what somebody did. Done when every reply went out or was given up. */
    public CompletableFuture<?> answer(List<OutgoingMessage> replies, ReplyContext reply) {
        List<OutgoingMessage> posts = replies.stream()
                .filter(message -> isPostElsewhere(message, reply))
                .toList();
        if (posts.isEmpty()) {
            return deliver(replies, reply);
        }
        List<OutgoingMessage> rest = new ArrayList<>(replies);
        rest.removeAll(posts);
        return posted(posts).thenCompose(taken -> deliver(taken ? rest : refused(rest, reply), reply));
    }

    /** What is shared with a group from somewhere else: who shares it hears of it once the group let it in. */
    private static boolean isPostElsewhere(OutgoingMessage message, ReplyContext reply) {
        return message.isPost() && !message.at().chatKey().equals(reply.at().chatKey());
    }

    /** Whether all were let in. */
    private CompletableFuture<Boolean> posted(List<OutgoingMessage> posts) {
        CompletableFuture<Boolean> taken = CompletableFuture.completedFuture(true);
        for (OutgoingMessage post : posts) {
            CompletableFuture<Delivery> sent = told(
                    post, sendWorker.send(renderer.write(post, Optional.empty(), true), QueuedMessage.Priority.REPLY));
            taken = taken.thenCombine(sent, (before, result) -> before && result.isSent());
        }
        return taken;
    }

    /** What is for others, and that it was not posted. */
    private List<OutgoingMessage> refused(List<OutgoingMessage> rest, ReplyContext reply) {
        OutgoingMessage notPosted = OutgoingMessage.at(
                ChatAddress.privateOf(reply.person()),
                catalogue.in(reply.language()).text("telegram.not-posted"));
        List<OutgoingMessage> left = new ArrayList<>(rest);
        left.removeIf(message -> message.at().chatKey().equals(notPosted.at().chatKey())
                || message.visibleTo().equals(Optional.of(reply.person())));
        left.add(notPosted);
        return left;
    }

    private CompletableFuture<?> deliver(List<OutgoingMessage> replies, ReplyContext reply) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        AtomicBoolean pointed = new AtomicBoolean(isSeen(replies, reply));
        boolean first = true;
        if (isSeen(replies, reply) && late.isDue(reply)) {
            late.tell(reply);
        }
        for (OutgoingMessage message : replies) {
            if (!isPersonal(message, reply)) {
                boolean here = reply.inGroup()
                        && message.at().chatKey().equals(reply.at().chatKey());
                Optional<Integer> replyTo = first && here ? reply.message() : Optional.empty();
                sent.add(told(
                        message,
                        sendWorker.send(renderer.write(message, replyTo, first), QueuedMessage.Priority.REPLY)));
            } else if (!saidOnPress(message, reply)) {
                sent.add(sendPrivately(message, reply, first, pointed));
            }
            first = false;
        }
        CompletableFuture<?> all = CompletableFuture.allOf(sent.toArray(new CompletableFuture<?>[0]));
        if (pointed.get()) {
            // Nothing is left that could be said on the press.
            reply.press().ifPresent(CallbackAcknowledger::finish);
        }
        return all.whenComplete((nothing, failure) -> reply.press().ifPresent(CallbackAcknowledger::finish));
    }

    /** The core hears where a message stands that it may want to write anew. */
    private CompletableFuture<Delivery> told(OutgoingMessage message, CompletableFuture<Delivery> sent) {
        boolean fresh = message.isUpdatable() && message.replacesMessageId().isEmpty();
        return fresh
                ? sent.whenComplete((delivery, failure) -> {
                    if (delivery instanceof Delivery.Delivered taken) {
                        posted.accept(message, taken.message());
                    }
                })
                : sent;
    }

    public CompletableFuture<Delivery> sendOwn(OutgoingMessage message) {
        QueuedMessage.Priority priority =
                message.notification().isPresent() ? QueuedMessage.Priority.OWN : QueuedMessage.Priority.LATE_REPLY;
        return sendWorker.send(renderer.write(message.inPrivate(), Optional.empty(), false), priority);
    }

    /** Whether everybody sees an answer there; what is written anew elsewhere comes after the answer, and is none. */
    private static boolean isSeen(List<OutgoingMessage> replies, ReplyContext reply) {
        boolean first = !replies.isEmpty() && !isPersonal(replies.get(0), reply);
        return first
                || replies.stream()
                        .anyMatch(message -> !isPersonal(message, reply)
                                && message.replacesMessageId().isEmpty());
    }

    /** Whether it is for one person alone while others read where they asked. */
    private static boolean isPersonal(OutgoingMessage message, ReplyContext reply) {
        boolean hidden = message.visibleTo().isPresent() && !message.at().isPrivate();
        return hidden || (reply.inGroup() && message.at().isPrivate());
    }

    private static boolean saidOnPress(OutgoingMessage message, ReplyContext reply) {
        boolean words = !message.at().isPrivate()
                && message.visibleTo().equals(Optional.of(reply.person()))
                && message.buttons().isEmpty()
                && message.file().isEmpty();
        return words
                && reply.press().map(press -> press.say(message.text().plain())).orElse(false);
    }

    private CompletableFuture<Delivery> sendPrivately(
            OutgoingMessage message, ReplyContext reply, boolean first, AtomicBoolean pointed) {
        return sendWorker
                .send(renderer.write(message.inPrivate(), Optional.empty(), first), QueuedMessage.Priority.REPLY)
                .thenCompose(delivery -> {
                    if (delivery instanceof Delivery.Unreachable) {
                        pointed.set(true);
                        return point(reply, "telegram.private.closed", true);
                    }
                    // Who pressed looks at the message they pressed, and need not be told in front of everybody.
                    // And a line that only points there is not worth a wait.
                    boolean tell = delivery.isSent() && !pointed.getAndSet(true) && !late.isDue(reply);
                    return tell
                            ? point(
                                    reply,
                                    "telegram.private.answered",
                                    reply.press().isEmpty())
                            : CompletableFuture.completedFuture(delivery);
                });
    }

    /** Says to the presser, or else in the group, where the answer is or could be. */
    private CompletableFuture<Delivery> point(ReplyContext reply, String key, boolean aloud) {
        Messages messages = catalogue.in(reply.language());
        RichText line = messages.text(key);
        boolean said = reply.press().map(press -> press.say(line.plain())).orElse(false);
        if (said || !aloud) {
            return CompletableFuture.completedFuture(new Delivery.Delivered(""));
        }
        Optional<String> address = reply.command().flatMap(links::start).or(() -> links.start("start"));
        List<List<TelegramMessage.KeyboardButton>> keyboard = address.map(url -> List.of(List.of(
                        new TelegramMessage.KeyboardButton(messages.plain("telegram.private.open"), url, true, false))))
                .orElse(List.of());
        TelegramMessage message = new TelegramMessage(
                TelegramMessage.Place.of(reply.at(), reply.message()),
                FormattedText.of(line),
                keyboard,
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        return sendWorker.send(List.of(message), QueuedMessage.Priority.REPLY);
    }
}
