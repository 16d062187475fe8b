package coach.connects.feature.community;

import coach.connects.chat.RichText;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.PublicVerdict;
import coach.connects.community.Community;
import coach.connects.community.PriceStatistics;
import coach.connects.community.SharedCard;
import coach.connects.community.VoteCount;
import coach.connects.engine.CommandContext;
import coach.connects.engine.FindingFormatter;
import coach.connects.engine.TextLines;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
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
    public static ConnectsPolicy policy(CommandContext context, Community community) {
        return community
                .settings()
                .policy()
                .flatMap(context.policies()::named)
                .orElse(context.policies().standard());
    }

    static PublicVerdict verdictOf(CommandContext context, Community community, SharedCard card) {
        return PublicVerdict.of(card.posting().newest(), policy(context, community), context.now());
    }

    /**
     * The whole card.
     *
     * @param twin the card of another job with the same description
     */
    static RichText of(CommandContext context, Community community, SharedCard card, Optional<SharedCard> twin) {
        PublicVerdict folded = verdictOf(context, community, card);
        TextLines lines = verdict(context, folded);
        twin.ifPresent(other -> lines.add(duplicateWarning(context, other)));
        lines.add(RichText.of(card.job().url()));
        lines.add(context.text("community.card.members", "count", card.members().size(), "day", day(card.checkedAt())));
        boolean silent = card.votes().isEmpty();
        lines.add(silent ? context.text("community.card.no-opinion-yet") : tally(context, card.votes()));
        if (!card.votes().names().isEmpty()) {
            lines.add(context.text(
                    "community.card.names",
                    "names",
                    String.join(", ", card.votes().names())));
        }
        notes(context, card, lines);
        price(context, community, folded.verdict().quote()).ifPresent(lines::add);
        return lines.text();
    }

    /** The verdict of a card alone: for a page that no community keeps. */
    public static TextLines verdict(CommandContext context, PublicVerdict verdict) {
        TextLines lines = new TextLines().add(head(context, verdict));
        for (Finding finding : verdict.verdict().reasons()) {
            lines.add(FindingFormatter.reason(context, finding));
        }
        verdict.verdict().hint().ifPresent(hint -> lines.add(context.messages().text(hint.key(), hint.values())));
        FindingFormatter.title(context, verdict.posting()).ifPresent(lines::add);
        return lines;
    }

    public static RichText tally(CommandContext context, VoteCount votes) {
        return votes.agree() + votes.disagree() == 0
                ? context.text("community.card.no-opinion")
                : context.text("community.card.tally", "agree", votes.agree(), "disagree", votes.disagree());
    }

    public static RichText duplicateWarning(CommandContext context, SharedCard other) {
        return context.text("community.card.twin", "count", other.members().size(), "day", day(other.sharedAt()));
    }

    /** How a cost compares with what this group's pages ask; empty while there are too few of them. */
    static Optional<RichText> price(CommandContext context, Community community, CostQuote quote) {
        Optional<PriceStatistics> level = PriceStatistics.of(community.prices(), context.now());
        return quote.cost()
                .filter(cost -> quote.basis() == CostQuote.Basis.PAGE)
                .flatMap(cost -> level.map(known -> price(context, known, cost)));
    }

    /** The same for whoever checks in private, where it is dear. */
    public static Optional<RichText> priceWarning(CommandContext context, Community community, CostQuote quote) {
        boolean dear = PriceStatistics.of(community.prices(), context.now())
                .filter(level -> quote.cost().filter(level::isExpensive).isPresent())
                .isPresent();
        return dear ? price(context, community, quote) : Optional.empty();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static RichText price(CommandContext context, PriceStatistics level, Connects cost) {
        String how = level.isExpensive(cost) ? "dear" : level.isCheap(cost) ? "cheap" : "usual";
        return context.text(
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

    private static RichText head(CommandContext context, PublicVerdict verdict) {
        CostQuote quote = verdict.verdict().quote();
        String skip = verdict.verdict().decision() == Decision.SKIP ? ".skip" : "";
        RichText cost = quote.cost()
                .map(connects -> connects.isZero()
                        ? context.text("community.head.free")
                        : context.text(
                                "community.head.cost" + skip + (quote.certain() ? "" : ".about"), "cost", connects))
                .orElseGet(() -> context.text("community.head.unknown"));
        return context.text(verdict.verdict().decision().key()).plus(cost);
    }

    /** What to take with care: what is old by now, and what members told differently. */
    private static void notes(CommandContext context, SharedCard card, TextLines lines) {
        List<Fact<?>> stale = card.posting().stale(context.now());
        if (!stale.isEmpty()) {
            lines.add(context.text("community.card.stale", "facts", names(context, stale)));
        }
        Posting newest = card.posting().newest();
        card.posting().contradictions().stream()
                .limit(MOST_CONTRADICTIONS)
                .map(fact -> context.text(
                        "community.card.differs",
                        "fact",
                        FactFormatter.name(context, fact),
                        "now",
                        FactFormatter.value(context, newest, fact),
                        "other",
                        FactFormatter.value(context, card.posting().conflicting(), fact)))
                .forEach(lines::add);
    }

    private static RichText names(CommandContext context, List<Fact<?>> facts) {
        RichText all = RichText.of("");
        for (Fact<?> fact : facts) {
            RichText name = FactFormatter.name(context, fact);
            all = all.spans().isEmpty() ? name : all.plus(RichText.of(", ")).plus(name);
        }
        return all;
    }
}
