package coach.connects.feature.community;

import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.check.PublicVerdict;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.i18n.UntrustedText;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a community's verdicts came to: how many, the worst warnings, and what was spared by leaving jobs alone.
 *
 * @param view in whose language
 * @param communities the store
 * @param community whose verdicts they are
 */
record CommunityStatistics(View view, CommunityRepository communities, Community community) {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int WORST = 3;
    private static final int TITLE_WIDTH = 28;

    private record Judged(SharedCard card, PublicVerdict now) {}

    /** For the settings: all verdicts, and those of the last thirty days. */
    TextLines lines() {
        int count = communities.count(community);
        if (count == 0) {
            return new TextLines().add(view.text("community.statistics.none"));
        }
        List<Judged> month = since(view.now().minus(MONTH));
        TextLines lines = new TextLines()
                .add(view.text(
                        "community.statistics.all",
                        "count",
                        count,
                        "month",
                        month.size(),
                        "warnings",
                        warnings(month).size()));
        spared(month).ifPresent(lines::add);
        return lines;
    }

    /** The weekly digest; empty for a week in which nothing was shared. */
    Optional<RichText> digest() {
        List<Judged> week = since(view.now().minus(WEEK));
        if (week.isEmpty()) {
            return Optional.empty();
        }
        List<Judged> worst = warnings(week);
        TextLines lines =
                new TextLines().add(view.text("community.digest.head", "count", week.size(), "warnings", worst.size()));
        worst.stream().limit(WORST).map(this::line).forEach(lines::add);
        spared(week).ifPresent(lines::add);
        outcomes(week).ifPresent(lines::add);
        return Optional.of(lines.add(view.text("community.digest.foot")).text());
    }

    private List<Judged> since(Instant from) {
        List<Judged> all = new ArrayList<>();
        for (VersionedCard card : communities.since(community, from)) {
            if (!card.card().removed()) {
                all.add(new Judged(card.card(), CardFormatter.verdictOf(view, community, card.card())));
            }
        }
        return all;
    }

    /** What the guide says to skip, those first with which most members agree. */
    private static List<Judged> warnings(List<Judged> some) {
        return some.stream()
                .filter(one -> one.now().verdict().decision() == Decision.SKIP)
                .sorted(Comparator.comparing((Judged one) -> one.card().votes().agree())
                        .reversed())
                .toList();
    }

    private RichText line(Judged one) {
        return view.text(
                "community.digest.line",
                "title",
                one.card()
                        .posting()
                        .newest()
                        .get(Fact.TITLE)
                        .map(title -> RichText.of(UntrustedText.isolated(UntrustedText.clean(title, TITLE_WIDTH))))
                        .orElseGet(() -> RichText.of(one.card().job().url())),
                "tally",
                CardFormatter.tally(view, one.card().votes()));
    }

    /** What members kept by leaving alone what they had checked, at what the cards say it costs. */
    private Optional<RichText> spared(List<Judged> some) {
        int jobs = 0;
        int connects = 0;
        for (Judged one : some) {
            int members = one.card().participation().skippedBy().size();
            Optional<Connects> cost = one.now().verdict().quote().cost();
            jobs += members;
            connects += members * cost.map(Connects::value).orElse(0);
        }
        if (jobs == 0) {
            return Optional.empty();
        }
        if (connects == 0) {
            return Optional.of(view.text("community.statistics.left", "times", jobs));
        }
        Connects kept = Connects.of(connects);
        Optional<Usd> worth = CardFormatter.policy(view, community).worth(kept);
        int times = jobs;
        return Optional.of(worth.map(dollars -> view.text(
                        "community.statistics.spared.worth", "times", times, "connects", kept, "worth", dollars))
                .orElseGet(() -> view.text("community.statistics.spared", "times", times, "connects", kept)));
    }

    private Optional<RichText> outcomes(List<Judged> some) {
        int interviews = 0;
        int hires = 0;
        for (Judged one : some) {
            interviews += one.card().outcomes(SharedCard.INTERVIEW);
            hires += one.card().outcomes(SharedCard.HIRED);
        }
        return interviews + hires == 0
                ? Optional.empty()
                : Optional.of(view.text("community.digest.outcomes", "interviews", interviews, "hires", hires));
    }
}
