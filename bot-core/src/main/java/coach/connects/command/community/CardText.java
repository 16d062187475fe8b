package coach.connects.command.community;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.PublicVerdict;
import coach.connects.command.FindingText;
import coach.connects.command.Lines;
import coach.connects.command.Turn;
import coach.connects.community.Community;
import coach.connects.community.PriceStatistics;
import coach.connects.community.SharedCard;
import coach.connects.community.VoteCount;
import coach.connects.job.Fact;
import coach.connects.job.Posting;
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
public final class CardText {
    private static final int MOST_CONTRADICTIONS = 3;

    private CardText() {}

    /** The policy by which a community's cards are quoted; never the policy of whoever asks. */
    public static ConnectsPolicy policy(Turn turn, Community community) {
        return community
                .settings()
                .policy()
                .flatMap(turn.policies()::named)
                .orElse(turn.policies().standard());
    }

    /** What a community's card comes to now. */
    static PublicVerdict folded(Turn turn, Community community, SharedCard card) {
        return PublicVerdict.of(card.posting().newest(), policy(turn, community), turn.now());
    }

    /**
     * The whole card.
     *
     * @param twin the card of another job with the same description
     */
    static RichText of(Turn turn, Community community, SharedCard card, Optional<SharedCard> twin) {
        PublicVerdict folded = folded(turn, community, card);
        Lines lines = verdict(turn, folded);
        twin.ifPresent(other -> lines.add(alarm(turn, other)));
        lines.add(RichText.of(card.job().url()));
        lines.add(turn.words("community.card.members", "count", card.members().size(), "day", day(card.checkedAt())));
        boolean silent = card.votes().isEmpty();
        lines.add(silent ? turn.words("community.card.no-opinion-yet") : tally(turn, card.votes()));
        if (!card.votes().names().isEmpty()) {
            lines.add(turn.words(
                    "community.card.names",
                    "names",
                    String.join(", ", card.votes().names())));
        }
        notes(turn, card, lines);
        price(turn, community, folded.verdict().quote()).ifPresent(lines::add);
        return lines.text();
    }

    /** The verdict of a card alone: for a page that no community keeps. */
    public static Lines verdict(Turn turn, PublicVerdict verdict) {
        Lines lines = new Lines().add(head(turn, verdict));
        for (Finding finding : verdict.verdict().reasons()) {
            lines.add(FindingText.reason(turn, finding));
        }
        verdict.verdict().hint().ifPresent(hint -> lines.add(turn.messages().text(hint.key(), hint.values())));
        FindingText.title(turn, verdict.posting()).ifPresent(lines::add);
        return lines;
    }

    /** What the members think, in a line. */
    public static RichText tally(Turn turn, VoteCount votes) {
        return votes.agree() + votes.disagree() == 0
                ? turn.words("community.card.no-opinion")
                : turn.words("community.card.tally", "agree", votes.agree(), "disagree", votes.disagree());
    }

    /** That another job has the same text. */
    public static RichText alarm(Turn turn, SharedCard other) {
        return turn.words("community.card.twin", "count", other.members().size(), "day", day(other.sharedAt()));
    }

    /** How a cost compares with what this group's pages ask; empty while there are too few of them. */
    static Optional<RichText> price(Turn turn, Community community, CostQuote quote) {
        Optional<PriceStatistics> level = PriceStatistics.of(community.prices(), turn.now());
        return quote.cost()
                .filter(cost -> quote.basis() == CostQuote.Basis.PAGE)
                .flatMap(cost -> level.map(known -> price(turn, known, cost)));
    }

    /** The same for whoever checks in private, where it is dear. */
    public static Optional<RichText> dear(Turn turn, Community community, CostQuote quote) {
        boolean dear = PriceStatistics.of(community.prices(), turn.now())
                .filter(level -> quote.cost().filter(level::isExpensive).isPresent())
                .isPresent();
        return dear ? price(turn, community, quote) : Optional.empty();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static RichText price(Turn turn, PriceStatistics level, Connects cost) {
        String how = level.isExpensive(cost) ? "dear" : level.isCheap(cost) ? "cheap" : "usual";
        return turn.words(
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

    private static RichText head(Turn turn, PublicVerdict verdict) {
        CostQuote quote = verdict.verdict().quote();
        String skip = verdict.verdict().decision() == Decision.SKIP ? ".skip" : "";
        RichText cost = quote.cost()
                .map(connects -> connects.isZero()
                        ? turn.words("community.head.free")
                        : turn.words(
                                "community.head.cost" + skip + (quote.certain() ? "" : ".about"), "cost", connects))
                .orElseGet(() -> turn.words("community.head.unknown"));
        return turn.words(verdict.verdict().decision().key()).plus(cost);
    }

    /** What to take with care: what is old by now, and what members told differently. */
    private static void notes(Turn turn, SharedCard card, Lines lines) {
        List<Fact<?>> stale = card.posting().stale(turn.now());
        if (!stale.isEmpty()) {
            lines.add(turn.words("community.card.stale", "facts", names(turn, stale)));
        }
        Posting newest = card.posting().newest();
        card.posting().contradictions().stream()
                .limit(MOST_CONTRADICTIONS)
                .map(fact -> turn.words(
                        "community.card.differs",
                        "fact",
                        FactWords.name(turn, fact),
                        "now",
                        FactWords.value(turn, newest, fact),
                        "other",
                        FactWords.value(turn, card.posting().conflicting(), fact)))
                .forEach(lines::add);
    }

    private static RichText names(Turn turn, List<Fact<?>> facts) {
        RichText all = RichText.of("");
        for (Fact<?> fact : facts) {
            RichText name = FactWords.name(turn, fact);
            all = all.spans().isEmpty() ? name : all.plus(RichText.of(", ")).plus(name);
        }
        return all;
    }
}
