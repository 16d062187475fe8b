package coach.connects.discord.send;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.api.DiscordError;
import coach.connects.discord.send.DiscordSendModule.InteractionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.components.ComponentInteraction;
import net.dv8tion.jda.api.modals.Modal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer to an interaction. Discord takes exactly one first answer, within three seconds: the reply itself where it is
 * there in time, else a promise of one. Everything else follows by the interaction's token, and once that is over, by a
 * direct message. In a server only the person sees it, unless the core says it to all.
 */
final class InteractionResponder implements Responder {
    private static final Logger LOG = LoggerFactory.getLogger(InteractionResponder.class);

    private final IReplyCallback event;
    private final Optional<IMessageEditCallback> press;
    private final InteractionContext interactionContext;
    private final DiscordSendModule sendModule;
    private final Retry retry;
    private boolean begun;
    private boolean promisedInPlace;
    private CompletableFuture<?> opening = CompletableFuture.completedFuture(null);

    /**
     * Answers this interaction.
     *
     * @param press the same interaction, when it came from a message of the bot
     */
    InteractionResponder(
            IReplyCallback event,
            Optional<IMessageEditCallback> press,
            InteractionContext interactionContext,
            DiscordSendModule sendModule) {
        this.event = event;
        this.press = press;
        this.interactionContext = interactionContext;
        this.sendModule = sendModule;
        this.retry = sendModule.retry();
    }

    @Override
    public synchronized void acknowledge() {
        if (begin()) {
            promisedInPlace = press.isPresent();
            opening = press.isPresent()
                    ? retry.never(press.get()::deferEdit)
                    : retry.never(() -> event.deferReply(interactionContext.hidden()));
        }
    }

    @Override
    public CompletableFuture<?> answer(List<OutgoingMessage> replies) {
        List<CompletableFuture<?>> elsewhere = new ArrayList<>();
        List<CompletableFuture<Delivery>> posted = new ArrayList<>();
        List<OutgoingMessage> here = new ArrayList<>();
        for (OutgoingMessage message : replies) {
            if (isElsewhere(message)) {
                CompletableFuture<Delivery> there = sendModule.own().send(message);
                elsewhere.add(there);
                if (message.isPost()) {
                    posted.add(there);
                }
            } else {
                here.add(message);
            }
        }
        elsewhere.add(
                posted.isEmpty()
                        ? say(here)
                        : afterPosting(posted).thenCompose(taken -> say(taken ? here : notPosted())));
        return CompletableFuture.allOf(elsewhere.toArray(new CompletableFuture<?>[0]))
                .exceptionally(failure -> {
                    LOG.warn(
                            "an answer to {} was given up: {}",
                            interactionContext.at().chatKey(),
                            DiscordError.of(failure).why());
                    return null;
                });
    }

    private CompletableFuture<?> say(List<OutgoingMessage> here) {
        List<ResponsePart> pieces =
                here.stream().flatMap(message -> pieces(message).stream()).toList();
        return begin() ? openWith(here, pieces) : goOnWith(pieces);
    }

    /** Who shared something hears of it once the server has let it in, and else that it did not: whether all were let in. */
    static CompletableFuture<Boolean> afterPosting(List<CompletableFuture<Delivery>> posted) {
        return CompletableFuture.allOf(posted.toArray(new CompletableFuture<?>[0]))
                .thenApply(done -> posted.stream().allMatch(there -> there.join() instanceof Delivery.Delivered));
    }

    private List<OutgoingMessage> notPosted() {
        return List.of(sendModule.notPosted(interactionContext.person(), interactionContext.language()));
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
                && !message.replacesMessageId().equals(interactionContext.message())) {
            return true;
        }
        return at.isPrivate()
                ? !at.chat().equals(interactionContext.person().user())
                : !at.chatKey().equals(interactionContext.at().chatKey());
    }

    private List<ResponsePart> pieces(OutgoingMessage message) {
        boolean open = interactionContext.hidden()
                && !message.at().isPrivate()
                && message.visibleTo().isEmpty();
        boolean edits = message.replacesMessageId().isPresent()
                && message.replacesMessageId().equals(interactionContext.message())
                && !(message.at().isPrivate() && isPressedBeforeOthers());
        List<ResponsePart> pieces = new ArrayList<>();
        // In a server the bot hears no words: a question is answered by a form there.
        OutgoingMessage shown = interactionContext.hidden() ? message : message.withoutAnswerForm();
        for (RenderedMessage rendered : sendModule.writer().write(shown)) {
            pieces.add(new ResponsePart(rendered, open, edits && pieces.isEmpty(), message));
        }
        return pieces;
    }

    /** Whether others read what was pressed: what is for one person alone never stands in its place (P-4). */
    private boolean isPressedBeforeOthers() {
        return interactionContext.hidden()
                && event instanceof ComponentInteraction pressed
                && !pressed.getMessage().isEphemeral();
    }

    private CompletableFuture<?> openWith(List<OutgoingMessage> replies, List<ResponsePart> pieces) {
        if (pieces.isEmpty()) {
            return seen(press.isPresent() ? retry.never(press.get()::deferEdit) : say("discord.done"));
        }
        Optional<Modal> modal = modal(replies);
        if (modal.isPresent() && event instanceof IModalCallback asked) {
            return asked(retry.never(() -> asked.replyModal(modal.get())), pieces.get(0));
        }
        ResponsePart first = pieces.get(0);
        if (first.isShared() && press.isPresent() && !sendModule.edits().mayNow(message(), first.edition())) {
            CompletableFuture<?> taken = retry.never(press.get()::deferEdit);
            return refusal(taken).thenCompose(refused -> follow(pieces, true));
        }
        CompletableFuture<?> opened = first.edits() && press.isPresent()
                ? retry.never(() -> press.get().editMessage(first.rendered().asEdit()))
                : opening(first);
        return after(opened, first).thenCompose(open -> follow(pieces.subList(1, pieces.size()), open));
    }

    private CompletableFuture<?> opening(ResponsePart first) {
        return retry.never(() -> event.reply(first.rendered().asNew())
                        .setEphemeral(interactionContext.hidden() && !first.open()))
                .thenAccept(hook -> {
                    if (first.open() && hook.hasCallbackResponse()) {
                        Optional.ofNullable(hook.getCallbackResponse().getMessage())
                                .ifPresent(posted -> sendModule.posted(first.message(), MessageId.of(posted)));
                    }
                });
    }

    private CompletableFuture<?> say(String key) {
        OutgoingMessage message = OutgoingMessage.at(
                interactionContext.at(), sendModule.messages(interactionContext).text(key));
        RenderedMessage rendered = sendModule.writer().write(message).get(0);
        return retry.never(() -> event.reply(rendered.asNew()).setEphemeral(interactionContext.hidden()));
    }

    /** A form is asked instead of a message without buttons, when that is all there is to answer. */
    private static Optional<Modal> modal(List<OutgoingMessage> replies) {
        return replies.size() == 1 && replies.get(0).buttons().isEmpty()
                ? replies.get(0)
                        .form()
                        .filter(form -> !form.isAnswer())
                        .flatMap(form -> ModalFactory.of(form, replies.get(0).at()))
                : Optional.empty();
    }

    /** What tells nothing but that the interaction was seen: one that was answered before, or is over, was too. */
    private CompletableFuture<Boolean> seen(CompletableFuture<?> sent) {
        return refusal(sent)
                .thenCompose(refusal -> refusal.filter(no -> no.kind() != DiscordError.Kind.ANSWERED)
                        .filter(no -> no.kind() != DiscordError.Kind.TOO_LATE)
                        .map(this::notTaken)
                        .orElseGet(() -> CompletableFuture.completedFuture(true)));
    }

    /** A form that came too late is asked for by a message, whose button opens it. */
    private CompletableFuture<?> asked(CompletableFuture<?> form, ResponsePart inWords) {
        return refusal(form).thenCompose(refusal -> {
            boolean late = refusal.filter(no -> no.kind() == DiscordError.Kind.TOO_LATE)
                    .isPresent();
            return late ? directly(inWords).thenApply(sent -> false) : seen(form);
        });
    }

    /** Whether the interaction can still be answered by its token, now that its first answer was tried. */
    private CompletableFuture<Boolean> after(CompletableFuture<?> opened, ResponsePart first) {
        return refusal(opened).thenCompose(refusal -> {
            if (refusal.isEmpty() || refusal.get().kind() == DiscordError.Kind.ANSWERED) {
                return CompletableFuture.completedFuture(true);
            }
            return switch (refusal.get().kind()) {
                case TOO_LATE -> directly(first).thenApply(sent -> false);
                // The message that was pressed was deleted meanwhile.
                case GONE -> send(first.asNew(), true);
                // It may have arrived: then this writes the same once more, else Discord knows of no answer to change.
                case LATER -> send(new ResponsePart(first.rendered(), first.open(), true, first.message()), true);
                default -> notTaken(refusal.get());
            };
        });
    }

    private CompletableFuture<?> goOnWith(List<ResponsePart> pieces) {
        CompletableFuture<?> promise;
        synchronized (this) {
            promise = opening;
        }
        return refusal(promise).thenCompose(refusal -> {
            boolean open = refusal.filter(no -> no.kind() == DiscordError.Kind.TOO_LATE)
                    .isEmpty();
            return open ? keepPromise(pieces) : follow(pieces, false);
        });
    }

    /** What a request was refused with; empty when it was taken. */
    private static CompletableFuture<Optional<DiscordError>> refusal(CompletableFuture<?> sent) {
        return sent.handle((taken, failure) -> Optional.ofNullable(failure).map(DiscordError::of));
    }

    private CompletableFuture<Boolean> keepPromise(List<ResponsePart> pieces) {
        if (promisedInPlace) {
            return follow(pieces, true);
        }
        if (pieces.isEmpty() || pieces.get(0).open()) {
            // The promise was made to the person alone, and cannot be kept before everybody.
            OutgoingMessage done = OutgoingMessage.at(
                    interactionContext.at(),
                    sendModule.messages(interactionContext).text(pieces.isEmpty() ? "discord.done" : "discord.below"));
            ResponsePart line = new ResponsePart(sendModule.writer().write(done).get(0), false, true, done);
            return send(line, true).thenCompose(open -> follow(pieces, open));
        }
        ResponsePart first = pieces.get(0);
        return send(first.inPlace(), true).thenCompose(open -> follow(pieces.subList(1, pieces.size()), open));
    }

    private CompletableFuture<Boolean> follow(List<ResponsePart> pieces, boolean byToken) {
        CompletableFuture<Boolean> sent = CompletableFuture.completedFuture(byToken);
        for (ResponsePart part : pieces) {
            sent = sent.thenCompose(open -> send(part, open));
        }
        return sent;
    }

    /** Sends one, and tells whether the token still holds. */
    private CompletableFuture<Boolean> send(ResponsePart part, boolean byToken) {
        if (!byToken) {
            return directly(part).thenApply(sent -> false);
        }
        if (part.isShared() && !sendModule.edits().mayNow(message(), part.edition())) {
            sendModule.edits().later(message(), part.edition(), () -> write(part));
            return CompletableFuture.completedFuture(true);
        }
        CompletableFuture<?> sent = part.edits()
                ? retry.once(() -> hook().editOriginal(part.rendered().asEdit()))
                : further(part);
        return refusal(sent)
                .thenCompose(refusal ->
                        refusal.isEmpty() ? CompletableFuture.completedFuture(true) : instead(part, refusal.get()));
    }

    private CompletableFuture<?> further(ResponsePart part) {
        return retry.once(() -> hook().sendMessage(part.rendered().asNew())
                        .setEphemeral(interactionContext.hidden() && !part.open()))
                .thenAccept(message -> {
                    if (part.open()) {
                        sendModule.posted(part.message(), MessageId.of(message));
                    }
                });
    }

    private void write(ResponsePart part) {
        var unused = refusal(
                        retry.once(() -> hook().editOriginal(part.rendered().asEdit())))
                .thenAccept(
                        refusal -> refusal.ifPresent(no -> LOG.warn("a message was not written anew: {}", no.why())));
    }

    private String message() {
        return interactionContext.message().orElse("");
    }

    private CompletableFuture<Boolean> instead(ResponsePart part, DiscordError error) {
        return switch (error.kind()) {
            case TOO_LATE -> directly(part).thenApply(done -> false);
            case GONE ->
                part.edits() ? send(part.asNew(), true) : directly(part).thenApply(done -> true);
            default -> notTaken(error);
        };
    }

    /** Made anew each time: JDA's own hook gives up with the first answer, and counts fifteen minutes by its own clock. */
    private InteractionHook hook() {
        return InteractionHook.from(event.getJDA(), event.getToken());
    }

    /** By a direct message, or into the server's channel when everybody may see it. */
    private CompletableFuture<?> directly(ResponsePart part) {
        LOG.debug("an answer to {} takes another way", interactionContext.at().chatKey());
        return part.open()
                ? sendModule.own().intoChannel(interactionContext.at(), part.rendered())
                : sendModule
                        .own()
                        .toPerson(interactionContext.person().user(), List.of(part.rendered()), Optional.empty());
    }

    private CompletableFuture<Boolean> notTaken(DiscordError error) {
        LOG.warn(
                "Discord did not take an answer to {}: {}",
                interactionContext.at().chatKey(),
                error.why());
        return CompletableFuture.completedFuture(true);
    }
}
