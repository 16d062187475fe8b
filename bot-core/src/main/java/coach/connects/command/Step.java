package coach.connects.command;

import coach.connects.conversation.CheckRecord;
import coach.connects.conversation.Dossier;
import coach.connects.store.dossier.Communities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a command comes to: the dossier afterwards, what is kept beside it, and what is said once all that is saved.
 *
 * @param after the dossier afterwards; the same as before when nothing changed
 * @param says the messages, in order
 * @param checks the checks that came to a verdict, saved before the dossier
 * @param deeds what it does to communities, before the dossier is saved
 * @param erasure present where everything else that is kept of the freelancer goes too: what takes them out of the groups, done
 *     once the dossier is saved
 * @param link what it does to join identities
 */
public record Step(
        Dossier after,
        List<Say> says,
        List<CheckRecord> checks,
        List<Deed> deeds,
        Optional<Deed> erasure,
        Optional<LinkMove> link) {
    /** Keeps its own copies. */
    public Step {
        says = List.copyOf(says);
        checks = List.copyOf(checks);
        deeds = List.copyOf(deeds);
    }

    /** A step that erases nothing, joins nobody and concerns no community. */
    public Step(Dossier after, List<Say> says, List<CheckRecord> checks) {
        this(after, says, checks, List.of(), Optional.empty(), Optional.empty());
    }

    /** A dossier and one message. */
    public static Step of(Dossier after, Say... says) {
        return new Step(after, List.of(says), List.of());
    }

    /** The same, with this said first. */
    public Step saying(Say first) {
        List<Say> all = new ArrayList<>(says);
        all.add(0, first);
        return new Step(after, all, checks, deeds, erasure, link);
    }

    /** The same, with every answer below the latest message instead of in the place of an older one. */
    public Step anew() {
        List<Deed> below = deeds.stream()
                .<Deed>map(deed -> communities ->
                        deed.done(communities).stream().map(Say::anew).toList())
                .toList();
        return new Step(after, says.stream().map(Say::anew).toList(), checks, below, erasure, link);
    }

    /** The same, with checks to keep. */
    public Step keeping(List<CheckRecord> more) {
        return new Step(after, says, more, deeds, erasure, link);
    }

    /** The same, with everything else of the freelancer erased; this takes them out of the groups. */
    public Step erasing(Deed fromGroups) {
        return new Step(after, says, checks, deeds, Optional.of(fromGroups), link);
    }

    /** Whether everything else that is kept of the freelancer goes too. */
    boolean erases() {
        return erasure.isPresent();
    }

    /** Whether anything comes of it beside an answer and what belongs to the talk. */
    boolean records(Dossier before) {
        return erases() || link.isPresent() || !deeds.isEmpty() || !checks.isEmpty() || after.recordsOtherThan(before);
    }

    /** The same, joining identities. */
    public Step linking(LinkMove move) {
        return new Step(after, says, checks, deeds, erasure, Optional.of(move));
    }

    /** The same with another dossier. */
    public Step with(Dossier other) {
        return new Step(other, says, checks, deeds, erasure, link);
    }

    /** The same, which does this too. */
    public Step doing(Deed deed) {
        List<Deed> more = new ArrayList<>(deeds);
        more.add(deed);
        return new Step(after, says, checks, more, erasure, link);
    }

    /** The same with its deeds done, and what is said of them. */
    Step done(Communities communities) {
        List<Say> all = new ArrayList<>();
        deeds.forEach(deed -> all.addAll(deed.done(communities)));
        all.addAll(says);
        // What is written anew elsewhere keeps nobody waiting for their answer.
        all.sort(Comparator.comparing(say -> say.earlier().isPresent()));
        return new Step(after, all, checks, List.of(), erasure, link);
    }
}
