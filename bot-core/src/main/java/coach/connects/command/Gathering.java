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
 * @param after the dossier: with the message kept, or with what waited taken out
 * @param wholes what is to be read now; none while all of it waits
 */
record Gathering(Dossier after, List<Whole> wholes) {
    /** Marks the handled key of a message that became a part of something, so that it needs no answer of its own. */
    private static final String PART = "part ";

    /** What becomes of these words; empty when they are read by themselves, as most are. */
    static Optional<Gathering> of(Turn turn, ChatEvent.TextMessage message) {
        if (!turn.at().supportsEphemeral()) {
            return Optional.empty();
        }
        Parts before = waiting(turn);
        boolean waits = message.mayContinue() || message.forwarded();
        if (!waits && !isRest(before, message)) {
            return Optional.empty();
        }
        Part part = Part.of(turn.cause(), message.text(), message.forwarded(), message.mayContinue(), turn.now());
        Parts all = before.plus(part);
        return Optional.of(waits ? keptUnlessMany(turn, all) : read(turn, all));
    }

    /** What becomes of a file that came together with others, and the jobs in it; empty when it is answered by itself. */
    static Optional<Gathering> of(Turn turn, ChatEvent.FileUpload upload, List<Posting> jobs) {
        boolean waits = upload.mayContinue() && turn.at().supportsEphemeral() && !jobs.isEmpty();
        return waits
                ? Optional.of(keptUnlessMany(turn, waiting(turn).plus(Part.of(turn.cause(), jobs, turn.now()))))
                : Optional.empty();
    }

    /** What waited when nothing followed these words or this file; empty when something did, or when they are read already. */
    static Optional<Gathering> of(Turn turn, ChatEvent.InputPaused paused) {
        Parts waiting = waiting(turn);
        boolean last =
                waiting.newest().map(Part::key).filter(paused.after()::equals).isPresent();
        return last ? Optional.of(read(turn, waiting)) : Optional.empty();
    }

    /** Whether this message was gathered before: what it was a part of answers for it. */
    static boolean isPart(Turn turn) {
        return turn.dossier().handled().contains(PART + turn.cause());
    }

    /** The shorter end of a paste, which comes right behind it; a command is none. */
    private static boolean isRest(Parts before, ChatEvent.TextMessage message) {
        boolean cut = before.newest().filter(Part::mayGoOn).isPresent();
        return cut && !message.text().startsWith("/");
    }

    private static Parts waiting(Turn turn) {
        return turn.dossier()
                .conversation(Parts.place(turn.at().chatKey()))
                // Pasted text is kept no longer than that, and nobody goes on with it after a day.
                .filter(conversation -> !conversation.isOver(turn.now()))
                .map(Conversation::topic)
                .filter(Parts.class::isInstance)
                .map(Parts.class::cast)
                .orElseGet(() -> new Parts(List.of()));
    }

    private static Gathering keptUnlessMany(Turn turn, Parts all) {
        return all.waiting().size() < Parts.MOST ? kept(turn, all) : read(turn, all);
    }

    private static Gathering kept(Turn turn, Parts all) {
        String place = Parts.place(turn.at().chatKey());
        Dossier after = turn.dossier().with(new Conversation(place, all, turn.now()));
        return new Gathering(after.withHandled(after.handled().plus(PART + turn.cause())), List.of());
    }

    private static Gathering read(Turn turn, Parts all) {
        String place = Parts.place(turn.at().chatKey());
        return new Gathering(turn.dossier().withoutConversation(place), all.wholes());
    }
}
