package coach.connects.feature.check;

import coach.connects.engine.CommandContext;
import coach.connects.parsing.WordRuns;
import coach.connects.posting.Fact;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.reading.field.PhraseFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence tells of the client's past: since when they are a member, that they hired nobody (G-42), that one worked for
 * them and whether they were glad (G-29). All of the sentence has to be that.
 */
final class ClientHistoryStatement {
    private static final int LONGEST_PHRASE = 5;

    private final CommandContext context;
    private final List<String> left;

    private ClientHistoryStatement(CommandContext context, List<String> said) {
        this.context = context;
        this.left = new ArrayList<>(said);
    }

    /** The facts of these words, in small letters; empty where they tell anything else. */
    static Optional<Posting> read(CommandContext context, List<String> said) {
        return new ClientHistoryStatement(context, said).read();
    }

    private Optional<Posting> read() {
        Posting told = Posting.unknown();
        Optional<MemberSince> since = since();
        boolean nobody = take("check.said.nobody");
        boolean notGlad = take("check.said.not-glad");
        boolean glad = take("check.said.glad");
        boolean known = take("check.said.known");
        // A word that says nothing is gone; the sentence gets shorter each time.
        boolean shorter = take("check.said.client");
        while (shorter) {
            shorter = take("check.said.client");
        }
        if (!left.isEmpty() || (since.isEmpty() && !known && !nobody)) {
            return Optional.empty();
        }
        if (since.isPresent()) {
            told = told.with(Fact.MEMBER_SINCE, since.get(), Origin.ANSWER);
        }
        if (nobody) {
            told = told.with(Fact.CLIENT_HIRES, 0, Origin.ANSWER);
        }
        if (known) {
            told = told.with(Fact.KNOWN_CLIENT, true, Origin.ANSWER);
        }
        return Optional.of(
                known && (glad || notGlad) ? told.with(Fact.PREVIOUS_CLIENT, !notGlad, Origin.ANSWER) : told);
    }

    /** "Member since 2012". */
    private Optional<MemberSince> since() {
        for (int at = 1; at < left.size(); at++) {
            Optional<MemberSince> since = context.lists("check.said.since", left.get(at - 1))
                    ? PhraseFacts.since(left.get(at))
                    : Optional.empty();
            if (since.filter(told -> !told.earliest().isAfter(context.today())).isPresent()) {
                left.subList(at - 1, at + 1).clear();
                return since;
            }
        }
        return Optional.empty();
    }

    /** Whether a phrase of this list was there; the longest is taken away. */
    private boolean take(String list) {
        return WordRuns.take(left, LONGEST_PHRASE, run -> context.lists(list, String.join(" ", run)))
                .isPresent();
    }
}
