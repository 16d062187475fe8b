package coach.connects.discord.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.api.Refusal;
import coach.connects.discord.send.Sending.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer to an interaction. Discord takes exactly one first answer, within three seconds: the reply itself where it is
 * there in time, else a promise of one. Everything else follows by the interaction's token, and once that is over, by a
 * direct message. In a server only the person sees it, unless the core says it to all.
 */
final class InteractionAnswer implements Answering {
    private static final Logger LOG = LoggerFactory.getLogger(InteractionAnswer.class);

    private final IReplyCallback event;
    private final Optional<IMessageEditCallback> press;
    private final Cause cause;
    private final Sending sending;
    private boolean begun;
    private boolean promisedInPlace;
    private CompletableFuture<?> opening = CompletableFuture.completedFuture(null);

    /**
     * Answers this interaction.
     *
     * @param press the same interaction, when it came from a message of the bot
     */
    InteractionAnswer(IReplyCallback event, Optional<IMessageEditCallback> press, Cause cause, Sending sending) {
        this.event = event;
        this.press = press;
        this.cause = cause;
        this.sending = sending;
    }

    @Override
    public synchronized void acknowledge() {
        if (begin()) {
            promisedInPlace = press.isPresent();
            opening = press.isPresent()
                    ? Retry.never(press.get()::deferEdit)
                    : Retry.never(() -> event.deferReply(cause.hidden()));
        }
    }

    @Override
    public CompletableFuture<?> answer(List<OutgoingMessage> replies) {
        List<CompletableFuture<?>> elsewhere = new ArrayList<>();
        List<CompletableFuture<Delivery>> posted = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        List<OutgoingMessage> here = new ArrayList<>();
        for (OutgoingMessage message : replies) {
            if (isElsewhere(message)) {
                CompletableFuture<Delivery> there = sending.own().send(message);
                elsewhere.add(there);
                if (isPost(message)) {
                    posted.add(there);
                }
            } else {
                here.add(message);
                pieces.addAll(pieces(message));
            }
        }
        CompletableFuture<?> sent = begin() ? openWith(here, pieces) : goOnWith(pieces);
        elsewhere.add(sent);
        posted.forEach(there -> elsewhere.add(
                sent.thenCombine(there, (done, delivery) -> delivery).thenCompose(this::telling)));
        return CompletableFuture.allOf(elsewhere.toArray(new CompletableFuture<?>[0]))
                .exceptionally(failure -> {
                    LOG.warn(
                            "an answer to {} was given up: {}",
                            cause.at().chatKey(),
                            Refusal.of(failure).why());
                    return null;
                });
    }

    /** What a server is shown, as against what only changes there. */
    private static boolean isPost(OutgoingMessage message) {
        return !message.at().isPrivate() && message.replacesMessageId().isEmpty();
    }

    /** Who shared something hears when the server does not let it in. */
    private CompletableFuture<?> telling(Delivery delivery) {
        if (delivery instanceof Delivery.Delivered) {
            return CompletableFuture.completedFuture(true);
        }
        OutgoingMessage line = OutgoingMessage.at(
                ChatAddress.privateOf(cause.person()), sending.messages(cause).text("discord.not-posted"));
        return follow(pieces(line), true);
    }

    /** Whether nothing was answered yet; from now on something was. */
    private synchronized boolean begin() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    /** To another person or another server than this was done in, or in the place of another message than was pressed. */
    private boolean isElsewhere(OutgoingMessage message) {
        ChatAddress at = message.at();
        if (message.isUpdatable()
                && message.replacesMessageId().isPresent()
                && !message.replacesMessageId().equals(cause.message())) {
            return true;
        }
        return at.isPrivate()
                ? !at.chat().equals(cause.person().user())
                : !at.chatKey().equals(cause.at().chatKey());
    }

    private List<Piece> pieces(OutgoingMessage message) {
        boolean open = cause.hidden()
                && !message.at().isPrivate()
                && message.visibleTo().isEmpty();
        boolean edits = message.replacesMessageId().isPresent()
                && message.replacesMessageId().equals(cause.message());
        List<Piece> pieces = new ArrayList<>();
        for (Face face : sending.writer().write(message)) {
            pieces.add(new Piece(face, open, edits && pieces.isEmpty(), message));
        }
        return pieces;
    }

    private CompletableFuture<?> openWith(List<OutgoingMessage> replies, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return seen(press.isPresent() ? Retry.never(press.get()::deferEdit) : say("discord.done"));
        }
        Optional<Modal> modal = modal(replies);
        if (modal.isPresent() && event instanceof IModalCallback asked) {
            return asked(Retry.never(() -> asked.replyModal(modal.get())), pieces.get(0));
        }
        Piece first = pieces.get(0);
        if (first.isShared() && press.isPresent() && !sending.edits().mayNow(message(), first.edition())) {
            CompletableFuture<?> taken = Retry.never(press.get()::deferEdit);
            return refusal(taken).thenCompose(refused -> follow(pieces, true));
        }
        CompletableFuture<?> opened = first.edits() && press.isPresent()
                ? Retry.never(() -> press.get().editMessage(first.face().asEdit()))
                : opening(first);
        return after(opened, first).thenCompose(open -> follow(pieces.subList(1, pieces.size()), open));
    }

    private CompletableFuture<?> opening(Piece first) {
        return Retry.never(() -> event.reply(first.face().asNew()).setEphemeral(cause.hidden() && !first.open()))
                .thenAccept(hook -> {
                    if (first.open() && hook.hasCallbackResponse()) {
                        Optional.ofNullable(hook.getCallbackResponse().getMessage())
                                .ifPresent(posted -> sending.posted(first.message(), MessageId.of(posted)));
                    }
                });
    }

    private CompletableFuture<?> say(String key) {
        OutgoingMessage message =
                OutgoingMessage.at(cause.at(), sending.messages(cause).text(key));
        Face face = sending.writer().write(message).get(0);
        return Retry.never(() -> event.reply(face.asNew()).setEphemeral(cause.hidden()));
    }

    /** A form is asked instead of a message without buttons, when that is all there is to answer. */
    private static Optional<Modal> modal(List<OutgoingMessage> replies) {
        return replies.size() == 1 && replies.get(0).buttons().isEmpty()
                ? replies.get(0)
                        .form()
                        .flatMap(form -> Modals.of(form, replies.get(0).at()))
                : Optional.empty();
    }

    /** What tells nothing but that the interaction was seen: one that was answered before, or is over, was too. */
    private CompletableFuture<Boolean> seen(CompletableFuture<?> sent) {
        return refusal(sent)
                .thenCompose(refusal -> refusal.filter(no -> no.kind() != Refusal.Kind.ANSWERED)
                        .filter(no -> no.kind() != Refusal.Kind.TOO_LATE)
                        .map(this::notTaken)
                        .orElseGet(() -> CompletableFuture.completedFuture(true)));
    }

    /** A form that came too late is asked for by a message, whose button opens it. */
    private CompletableFuture<?> asked(CompletableFuture<?> form, Piece inWords) {
        return refusal(form).thenCompose(refusal -> {
            boolean late =
                    refusal.filter(no -> no.kind() == Refusal.Kind.TOO_LATE).isPresent();
            return late ? directly(inWords).thenApply(sent -> false) : seen(form);
        });
    }

    /** Whether the interaction can still be answered by its token, now that its first answer was tried. */
    private CompletableFuture<Boolean> after(CompletableFuture<?> opened, Piece first) {
        return refusal(opened).thenCompose(refusal -> {
            if (refusal.isEmpty() || refusal.get().kind() == Refusal.Kind.ANSWERED) {
                return CompletableFuture.completedFuture(true);
            }
            return switch (refusal.get().kind()) {
                case TOO_LATE -> directly(first).thenApply(sent -> false);
                // The message that was pressed was deleted meanwhile.
                case GONE -> send(first.asNew(), true);
                // It may have arrived: then this writes the same once more, else Discord knows of no answer to change.
                case LATER -> send(new Piece(first.face(), first.open(), true, first.message()), true);
                default -> notTaken(refusal.get());
            };
        });
    }

    private CompletableFuture<?> goOnWith(List<Piece> pieces) {
        CompletableFuture<?> promise;
        synchronized (this) {
            promise = opening;
        }
        return refusal(promise).thenCompose(refusal -> {
            boolean open =
                    refusal.filter(no -> no.kind() == Refusal.Kind.TOO_LATE).isEmpty();
            return open ? keepPromise(pieces) : follow(pieces, false);
        });
    }

    /** What a request was refused with; empty when it was taken. */
    private static CompletableFuture<Optional<Refusal>> refusal(CompletableFuture<?> sent) {
        return sent.handle((taken, failure) -> Optional.ofNullable(failure).map(Refusal::of));
    }

    private CompletableFuture<Boolean> keepPromise(List<Piece> pieces) {
        if (promisedInPlace) {
            return follow(pieces, true);
        }
        if (pieces.isEmpty() || pieces.get(0).open()) {
            // The promise was made to the person alone, and cannot be kept before everybody.
            OutgoingMessage done = OutgoingMessage.at(
                    cause.at(), sending.messages(cause).text(pieces.isEmpty() ? "discord.done" : "discord.below"));
            Piece line = new Piece(sending.writer().write(done).get(0), false, true, done);
            return send(line, true).thenCompose(open -> follow(pieces, open));
        }
        Piece first = pieces.get(0);
        return send(first.inPlace(), true).thenCompose(open -> follow(pieces.subList(1, pieces.size()), open));
    }

    /** Sends the rest, one after the other. */
    private CompletableFuture<Boolean> follow(List<Piece> pieces, boolean byToken) {
        CompletableFuture<Boolean> sent = CompletableFuture.completedFuture(byToken);
        for (Piece piece : pieces) {
            sent = sent.thenCompose(open -> send(piece, open));
        }
        return sent;
    }

    /** Sends one, and tells whether the token still holds. */
    private CompletableFuture<Boolean> send(Piece piece, boolean byToken) {
        if (!byToken) {
            return directly(piece).thenApply(sent -> false);
        }
        if (piece.isShared() && !sending.edits().mayNow(message(), piece.edition())) {
            sending.edits().later(message(), piece.edition(), () -> write(piece));
            return CompletableFuture.completedFuture(true);
        }
        CompletableFuture<?> sent = piece.edits()
                ? Retry.once(() -> hook().editOriginal(piece.face().asEdit()))
                : further(piece);
        return refusal(sent)
                .thenCompose(refusal ->
                        refusal.isEmpty() ? CompletableFuture.completedFuture(true) : instead(piece, refusal.get()));
    }

    private CompletableFuture<?> further(Piece piece) {
        return Retry.once(() -> hook().sendMessage(piece.face().asNew()).setEphemeral(cause.hidden() && !piece.open()))
                .thenAccept(message -> {
                    if (piece.open()) {
                        sending.posted(piece.message(), MessageId.of(message));
                    }
                });
    }

    private void write(Piece piece) {
        var unused = refusal(Retry.once(() -> hook().editOriginal(piece.face().asEdit())))
                .thenAccept(
                        refusal -> refusal.ifPresent(no -> LOG.warn("a message was not written anew: {}", no.why())));
    }

    private String message() {
        return cause.message().orElse("");
    }

    private CompletableFuture<Boolean> instead(Piece piece, Refusal refusal) {
        return switch (refusal.kind()) {
            case TOO_LATE -> directly(piece).thenApply(done -> false);
            case GONE ->
                piece.edits() ? send(piece.asNew(), true) : directly(piece).thenApply(done -> true);
            default -> notTaken(refusal);
        };
    }

    /** Made anew each time: JDA's own hook gives up with the first answer, and counts fifteen minutes by its own clock. */
    private InteractionHook hook() {
        return InteractionHook.from(event.getJDA(), event.getToken());
    }

    /** By a direct message, or into the server's channel when everybody may see it. */
    private CompletableFuture<?> directly(Piece piece) {
        LOG.debug("an answer to {} takes another way", cause.at().chatKey());
        return piece.open()
                ? sending.own().intoChannel(cause.at(), piece.face())
                : sending.own().toPerson(cause.person().user(), List.of(piece.face()), Optional.empty());
    }

    private CompletableFuture<Boolean> notTaken(Refusal refusal) {
        LOG.warn("Discord did not take an answer to {}: {}", cause.at().chatKey(), refusal.why());
        return CompletableFuture.completedFuture(true);
    }
}
