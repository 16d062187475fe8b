package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.posting.Posting;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingMessages;
import coach.connects.session.PendingMessages.AssembledMessage;
import coach.connects.session.PendingMessages.Fragment;
import java.util.List;
import java.util.Optional;

/**
 * Decides what waits for more and what is read: a long paste comes in parts, and several postings or files sent together
 * come one by one. Where a platform has no such cuts nothing waits. In a group the bot does not hear the rest, so nothing waits
 * there either, but for what one person alone is answered.
 *
 * @param state the state: with the message kept, or with what waited taken out
 * @param assembled what is to be read now; none while all of it waits
 * @param passedOn whether somebody else wrote some of it, so that it is read, and nobody's word
 */
record MessageAssembly(FreelancerState state, List<AssembledMessage> assembled, boolean passedOn) {
    /** Marks the handled key of a message that became a part of something, so that it needs no answer of its own. */
    private static final String PART = "part ";

    /** What becomes of these words; empty when they are read by themselves, as most are. */
    static Optional<MessageAssembly> of(CommandContext context, ChatEvent.TextMessage message) {
        if (!context.at().supportsEphemeral()) {
            return Optional.empty();
        }
        PendingMessages before = waiting(context);
        boolean waits = message.mayContinue() || message.forwarded();
        if (!waits && !isRest(before, message)) {
            return Optional.empty();
        }
        Fragment fragment = Fragment.of(
                        context.eventId(),
                        message.text(),
                        message.forwarded(),
                        message.mayContinue(),
                        context.writtenAt())
                .at(message.source().place());
        PendingMessages all = before.plus(fragment);
        // The end may overtake what stands before it.
        return Optional.of(waits || all.hasGap() ? keptUnlessMany(context, all) : read(context, all));
    }

    /** What becomes of a file that came together with others, and the jobs in it; empty when it is answered by itself. */
    static Optional<MessageAssembly> of(CommandContext context, ChatEvent.FileUpload upload, List<Posting> jobs) {
        boolean waits = upload.mayContinue() && context.at().supportsEphemeral() && !jobs.isEmpty();
        return waits
                ? Optional.of(keptUnlessMany(
                        context, waiting(context).plus(Fragment.of(context.eventId(), jobs, context.writtenAt()))))
                : Optional.empty();
    }

    /** What becomes of pictures that came together with others; empty when they are answered by themselves. */
    static Optional<MessageAssembly> of(CommandContext context, ChatEvent.PictureText text) {
        boolean waits = text.mayContinue() && context.at().supportsEphemeral();
        Fragment fragment =
                Fragment.of(context.eventId(), text.caption(), text.pictures(), text.refusals(), context.writtenAt());
        return waits ? Optional.of(keptUnlessMany(context, waiting(context).plus(fragment))) : Optional.empty();
    }

    /** What waited when nothing followed these words or this file; empty when something did, or when they are read already. */
    static Optional<MessageAssembly> of(CommandContext context, ChatEvent.InputPaused paused) {
        PendingMessages waiting = waiting(context);
        boolean last = waiting.newest()
                .map(Fragment::key)
                .filter(paused.after()::equals)
                .isPresent();
        return last ? Optional.of(read(context, waiting)) : Optional.empty();
    }

    /** Whether this message was gathered before: what it was a part of answers for it. */
    static boolean isPart(CommandContext context) {
        return context.state().processed().contains(PART + context.eventId());
    }

    /** The shorter end of a paste, which comes right behind it; a command is none. */
    private static boolean isRest(PendingMessages before, ChatEvent.TextMessage message) {
        boolean cut = before.newest().filter(Fragment::mayContinue).isPresent();
        return cut && !message.text().startsWith("/");
    }

    private static PendingMessages waiting(CommandContext context) {
        return context.state()
                .conversation(PendingMessages.key(context.at().chatKey()))
                // Pasted text is kept no longer than that, and nobody goes on with it after a day.
                .filter(conversation -> !conversation.isOver(context.now()))
                .map(Conversation::topic)
                .filter(PendingMessages.class::isInstance)
                .map(PendingMessages.class::cast)
                .orElseGet(() -> new PendingMessages(List.of()));
    }

    private static MessageAssembly keptUnlessMany(CommandContext context, PendingMessages all) {
        return all.waiting().size() < PendingMessages.MOST ? kept(context, all) : read(context, all);
    }

    private static MessageAssembly kept(CommandContext context, PendingMessages all) {
        String place = PendingMessages.key(context.at().chatKey());
        FreelancerState after =
                context.state().withSession(session -> session.with(new Conversation(place, all, context.now())));
        return new MessageAssembly(
                after.withSession(session -> session.with(session.processed().plus(PART + context.eventId()))),
                List.of(),
                false);
    }

    private static MessageAssembly read(CommandContext context, PendingMessages all) {
        String place = PendingMessages.key(context.at().chatKey());
        return new MessageAssembly(
                context.state().withSession(session -> session.withoutConversation(place)),
                all.assembled(),
                all.waiting().stream().anyMatch(Fragment::passedOn));
    }
}
