package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.engine.View;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was read from pictures, with its values: a program may misread them, and only the person sees that. Whether payment is
 * verified and what a proposal costs is always said, also that it was not read.
 */
final class PictureSummary {
    /** In the order of what a mistake in them costs. */
    static final List<Fact<?>> SHOWN = List.of(
            Fact.PAYMENT_VERIFIED,
            Fact.CONNECTS_COST,
            Fact.PROPOSALS,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_RATING,
            Fact.INTERVIEWING);

    private PictureSummary() {}

    /** The facts in a line; empty when none of those that are shown is from a picture. */
    static Optional<RichText> line(View view, Posting posting) {
        if (!posting.hasFactsFrom(Origin.PICTURE)) {
            return Optional.empty();
        }
        List<RichText> facts = Stream.concat(
                        Stream.of(
                                        unread(view, posting, Fact.PAYMENT_VERIFIED),
                                        unread(view, posting, Fact.CONNECTS_COST))
                                .flatMap(Optional::stream),
                        SHOWN.stream().map(fact -> read(view, posting, fact)).flatMap(Optional::stream))
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        RichText all = facts.get(0);
        for (RichText fact : facts.subList(1, facts.size())) {
            all = all.plus(RichText.of(", ")).plus(fact);
        }
        return Optional.of(view.text("picture.read", "facts", all));
    }

    /** What a picture told of this fact, in a word or two; empty when none did. */
    static Optional<RichText> read(View view, Posting posting, Fact<?> fact) {
        return posting.known(fact)
                .filter(known -> known.origin() == Origin.PICTURE)
                .map(known -> words(view, fact, known.value()));
    }

    private static Optional<RichText> unread(View view, Posting posting, Fact<?> fact) {
        return posting.knows(fact) ? Optional.empty() : Optional.of(view.text("picture.unread." + fact.key()));
    }

    private static RichText words(View view, Fact<?> fact, Object value) {
        String key = "picture.fact." + fact.key();
        if (value instanceof Boolean yes) {
            return view.text(key + (yes ? ".yes" : ".no"));
        }
        return view.text(key, "value", value instanceof ProposalRange count ? count(view, count) : value);
    }

    private static RichText count(View view, ProposalRange count) {
        int least = count.min().orElse(0);
        int most = count.max().orElse(0);
        if (count.max().isEmpty()) {
            return view.text("picture.count.more", "n", least);
        }
        if (count.min().isEmpty()) {
            return view.text("picture.count.less", "n", most + 1);
        }
        return least == most
                ? view.text("picture.count.exact", "n", least)
                : view.text("picture.count.range", "least", least, "most", most);
    }
}
