package coach.connects.command;

import coach.connects.chat.ChatEvent;
import coach.connects.conversation.Conversation;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Parts;
import coach.connects.conversation.Parts.Part;
import coach.connects.conversation.Parts.Whole;
import coach.connects.job.Posting;
import java.util.List;
import java.util.Optional;

/**
 * Decides what waits for more and what is read: a long paste comes in parts, and several postings or files sent together
 * come one by one. Where a platform has no such cuts nothing waits. In a group the bot does not hear the rest, so nothing waits
 * there either, but for what one person alone is answered.
 *
 * @param state the dossier: with the message kept, or with what waited taken out
 * @param assembled what is to be read now; none while all of it waits
 */
record MessageAssembly(Dossier state, List<Whole> assembled) {
    /** Marks the handled key of a message that became a part of something, so that it needs no answer of its own. */
    private static final String PART = "part ";

    /** What becomes of these words; empty when they are read by themselves, as most are. */
    static Optional<MessageAssembly> of(CommandContext context, ChatEvent.TextMessage message) {
        if (!context.at().supportsEphemeral()) {
            return Optional.empty();
        }
        Parts before = waiting(context);
        boolean waits = message.mayContinue() || message.forwarded();
        if (!waits && !isRest(before, message)) {
            return Optional.empty();
        }
        Part part =
                Part.of(context.eventId(), message.text(), message.forwarded(), message.mayContinue(), context.now());
        Parts all = before.plus(part);
        return Optional.of(waits ? keptUnlessMany(context, all) : read(context, all));
    }

    /** What becomes of a file that came together with others, and the jobs in it; empty when it is answered by itself. */
    static Optional<MessageAssembly> of(CommandContext context, ChatEvent.FileUpload upload, List<Posting> jobs) {
        boolean waits = upload.mayContinue() && context.at().supportsEphemeral() && !jobs.isEmpty();
        return waits
                ? Optional.of(
                        keptUnlessMany(context, waiting(context).plus(Part.of(context.eventId(), jobs, context.now()))))
                : Optional.empty();
    }

    /** What waited when nothing followed these words or this file; empty when something did, or when they are read already. */
    static Optional<MessageAssembly> of(CommandContext context, ChatEvent.InputPaused paused) {
        Parts waiting = waiting(context);
        boolean last =
                waiting.newest().map(Part::key).filter(paused.after()::equals).isPresent();
        return last ? Optional.of(read(context, waiting)) : Optional.empty();
    }

    /** Whether this message was gathered before: what it was a part of answers for it. */
    static boolean isPart(CommandContext context) {
        return context.state().handled().contains(PART + context.eventId());
    }

    /** The shorter end of a paste, which comes right behind it; a command is none. */
    private static boolean isRest(Parts before, ChatEvent.TextMessage message) {
        boolean cut = before.newest().filter(Part::mayGoOn).isPresent();
        return cut && !message.text().startsWith("/");
    }

    private static Parts waiting(CommandContext context) {
        return context.state()
                .conversation(Parts.place(context.at().chatKey()))
                // Pasted text is kept no longer than that, and nobody goes on with it after a day.
                .filter(conversation -> !conversation.isOver(context.now()))
                .map(Conversation::topic)
                .filter(Parts.class::isInstance)
                .map(Parts.class::cast)
                .orElseGet(() -> new Parts(List.of()));
    }

    private static MessageAssembly keptUnlessMany(CommandContext context, Parts all) {
        return all.waiting().size() < Parts.MOST ? kept(context, all) : read(context, all);
    }

    private static MessageAssembly kept(CommandContext context, Parts all) {
        String place = Parts.place(context.at().chatKey());
        Dossier after = context.state().with(new Conversation(place, all, context.now()));
        return new MessageAssembly(after.withHandled(after.handled().plus(PART + context.eventId())), List.of());
    }

    private static MessageAssembly read(CommandContext context, Parts all) {
        String place = Parts.place(context.at().chatKey());
        return new MessageAssembly(context.state().withoutConversation(place), all.wholes());
    }
}
