package coach.connects.feature.community;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.PublicVerdict;
import coach.connects.community.Community;
import coach.connects.community.PriceStatistics;
import coach.connects.community.SharedCard;
import coach.connects.community.VoteCount;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.wording.FindingFormatter;
import coach.connects.feature.wording.PriceFormatter;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.profile.Preferences;
import coach.connects.wallet.ConnectsPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * A card in words, the same for everybody in the group: the decision, what a proposal costs, the reasons, and what the
 * members say. Nothing of the profile, the settings or the wallet of whoever asks goes into it.
 */
public final class CardFormatter {
    private static final int MOST_CONTRADICTIONS = 3;

    private CardFormatter() {}

    /** The policy by which a community's cards are quoted; never the policy of whoever asks. */
    public static ConnectsPolicy policy(View view, Community community) {
        return community
                .settings()
                .policy()
                .flatMap(view.policies()::named)
                .orElse(view.policies().standard());
    }

    /** What a community's card comes to now. */
    public static PublicVerdict verdictOf(View view, Community community, SharedCard card) {
        return PublicVerdict.of(card.posting().newest(), policy(view, community), view.now());
    }

    /**
     * The whole card.
     *
     * @param twin the card of another job with the same description
     */
    static RichText of(View view, Community community, SharedCard card, Optional<SharedCard> twin) {
        PublicVerdict judged = verdictOf(view, community, card);
        TextLines lines = verdict(view, judged, policy(view, community));
        twin.ifPresent(other -> lines.add(duplicateWarning(view, other)));
        lines.add(RichText.of(card.job().url()));
        lines.add(view.text("community.card.members", "count", card.members().size(), "day", day(card.checkedAt())));
        boolean silent = card.votes().isEmpty();
        lines.add(silent ? view.text("community.card.no-opinion-yet") : tally(view, card.votes()));
        if (!card.votes().names().isEmpty()) {
            lines.add(view.text(
                    "community.card.names",
                    "names",
                    String.join(", ", card.votes().names())));
        }
        notes(view, card, lines);
        price(view, community, judged.verdict().quote()).ifPresent(lines::add);
        return lines.text();
    }

    /** The verdict of a card alone: for a page that no community keeps. */
    public static TextLines verdict(View view, PublicVerdict verdict, ConnectsPolicy policy) {
        TextLines lines = new TextLines().add(head(view, verdict, policy));
        lines.addAll(FindingFormatter.reasons(view, verdict.verdict().reasons(), Preferences.DEFAULTS));
        verdict.verdict().hint().ifPresent(hint -> lines.add(view.messages().text(hint.key(), hint.values())));
        FindingFormatter.title(view, verdict.posting()).ifPresent(lines::add);
        return lines;
    }

    /** What the members think, in a line. */
    public static RichText tally(View view, VoteCount votes) {
        return votes.agree() + votes.disagree() == 0
                ? view.text("community.card.no-opinion")
                : view.text("community.card.tally", "agree", votes.agree(), "disagree", votes.disagree());
    }

    /** That another job has the same text. */
    public static RichText duplicateWarning(View view, SharedCard other) {
        return view.text("community.card.twin", "count", other.members().size(), "day", day(other.sharedAt()));
    }

    /** How a cost compares with what this group's pages ask; empty while there are too few of them. */
    static Optional<RichText> price(View view, Community community, CostQuote quote) {
        Optional<PriceStatistics> level = PriceStatistics.of(community.prices(), view.now());
        return quote.cost()
                .filter(cost -> quote.basis() == CostQuote.Basis.PAGE)
                .flatMap(cost -> level.map(known -> price(view, known, cost)));
    }

    /** The same for whoever checks in private, where it is dear. */
    public static Optional<RichText> priceWarning(View view, Community community, CostQuote quote) {
        boolean dear = PriceStatistics.of(community.prices(), view.now())
                .filter(level -> quote.cost().filter(level::isExpensive).isPresent())
                .isPresent();
        return dear ? price(view, community, quote) : Optional.empty();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static RichText price(View view, PriceStatistics level, Connects cost) {
        String how = level.isExpensive(cost) ? "dear" : level.isCheap(cost) ? "cheap" : "usual";
        return view.text(
                "community.card.price." + how,
                "cost",
                cost,
                "least",
                level.least(),
                "most",
                level.most(),
                "middle",
                level.middle());
    }

    /** The first line of a card: what it advises, and what a proposal costs. */
    public static RichText head(View view, PublicVerdict verdict, ConnectsPolicy policy) {
        CostQuote quote = verdict.verdict().quote();
        String skip = verdict.verdict().decision() == Decision.SKIP ? ".skip" : "";
        RichText cost = quote.cost()
                .map(connects -> connects.isZero()
                        ? view.text("community.head.free")
                        : view.text(
                                "community.head.cost" + skip + (quote.certain() ? "" : ".about"),
                                "cost",
                                PriceFormatter.of(view, policy, connects)))
                .orElseGet(() -> view.text("community.head.unknown" + skip));
        return view.text(
                        "check.decision.line",
                        "decision",
                        view.text(verdict.verdict().decision().key()))
                .plus(cost);
    }

    /** What to take with care: what is old by now, and what members told differently. */
    private static void notes(View view, SharedCard card, TextLines lines) {
        List<Fact<?>> stale = card.posting().stale(view.now());
        if (!stale.isEmpty()) {
            lines.add(view.text("community.card.stale", "facts", names(view, stale)));
        }
        Posting newest = card.posting().newest();
        card.posting().contradictions().stream()
                .limit(MOST_CONTRADICTIONS)
                .map(fact -> view.text(
                        "community.card.differs",
                        "fact",
                        FactFormatter.name(view, fact),
                        "now",
                        FactFormatter.value(view, newest, fact),
                        "other",
                        FactFormatter.value(view, card.posting().conflicting(), fact)))
                .forEach(lines::add);
    }

    private static RichText names(View view, List<Fact<?>> facts) {
        RichText all = RichText.of("");
        for (Fact<?> fact : facts) {
            RichText name = FactFormatter.name(view, fact);
            all = all.spans().isEmpty() ? name : all.plus(RichText.of(", ")).plus(name);
        }
        return all;
    }
}
