package coach.connects.feature.wallet;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.ConnectsPolicy.GrantRule;
import coach.connects.wallet.Correction;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordedEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for what explains the difference of a correction exactly: checked jobs, free Connects, the badge. */
final class ExplanationFinder {
    private static final Duration RECENT = Duration.ofDays(30);
    private static final int MOST_JOBS = 2;

    /** Prices of a week seen so far: 3, 7 and 12. */
    private static final Connects MOST_BADGE = Connects.of(30);

    private final Receipt receipt;
    private final CommandContext context;
    private final List<Found> found = new ArrayList<>();

    ExplanationFinder(Receipt receipt) {
        this.receipt = receipt;
        this.context = receipt.context();
    }

    /** An explanation with the words for it and its button. */
    record Found(AdjustmentExplanation explanation, RichText text, String label) {}

    List<Found> found() {
        boolean told = context.state().wallet().isInitialized();
        Optional<Correction> correction = receipt.made().entries().stream()
                .filter(Correction.class::isInstance)
                .map(Correction.class::cast)
                .findFirst();
        if (told && correction.isPresent() && receipt.made().entries().size() == 1) {
            look(correction.get());
        }
        return List.copyOf(found);
    }

    private void look(Correction correction) {
        Connects difference = Connects.of(Math.abs(correction.amount()));
        if (correction.amount() > 0) {
            for (GrantKind kind : GrantKind.values()) {
                grant(correction, kind, difference);
            }
        } else if (correction.amount() < 0) {
            jobs(correction, difference);
            if (difference.compareTo(MOST_BADGE) <= 0) {
                add(correction, AdjustmentExplanation.Kind.BADGE, "", context.text("wallet.adjust.badge"), "badge");
            }
        }
    }

    private void jobs(Correction correction, Connects cost) {
        List<CheckRecord> checks = context.archive().checks(context.state());
        Instant since = context.now().minus(RECENT);
        JobTitles titles = JobTitles.of(context.view());
        Set<JobId> live = receipt.made().statement().liveJobs();
        for (int i = checks.size() - 1; i >= 0 && found.size() < MOST_JOBS; i--) {
            CheckRecord check = checks.get(i);
            boolean costs = check.verdict().quote().cost().filter(cost::equals).isPresent();
            if (costs && check.checkedAt().isAfter(since) && !isRecorded(check, live)) {
                RichText title = titles.of(check.posting().job());
                int number = found.size() + 1;
                RichText text = context.text("wallet.adjust.job", "number", number, "job", title);
                String label = context.plain("wallet.button.job", "number", number);
                found.add(new Found(
                        new AdjustmentExplanation(
                                AdjustmentExplanation.Kind.PROPOSAL,
                                cost,
                                correction.effectiveOn(),
                                check.id(),
                                context.eventId()),
                        text,
                        label));
            }
        }
    }

    private boolean isRecorded(CheckRecord check, Set<JobId> live) {
        boolean sent = check.posting().job().filter(live::contains).isPresent();
        boolean listed =
                found.stream().anyMatch(one -> one.explanation().detail().equals(check.id()));
        return sent || listed;
    }

    private void grant(Correction correction, GrantKind kind, Connects difference) {
        boolean known = context.policies().byName().values().stream()
                .map(policy -> policy.grant(kind))
                .filter(rule -> !rule.once() || !given(kind))
                .map(GrantRule::amounts)
                .anyMatch(amounts ->
                        amounts.stream().anyMatch(value -> value.value().equals(difference)));
        if (known) {
            RichText name = context.text("wallet.grant." + kind.word());
            add(
                    correction,
                    AdjustmentExplanation.Kind.GRANT,
                    kind.word(),
                    context.text("wallet.adjust.grant", "kind", name),
                    "grant." + kind.word());
        }
    }

    private boolean given(GrantKind kind) {
        return context.state().wallet().firstGrants().containsKey(kind);
    }

    private void add(
            RecordedEntry correction, AdjustmentExplanation.Kind kind, String detail, RichText text, String button) {
        Connects connects = Connects.of(Math.abs(correction.amount()));
        AdjustmentExplanation explanation =
                new AdjustmentExplanation(kind, connects, correction.effectiveOn(), detail, correction.eventId());
        found.add(new Found(explanation, text, context.plain("wallet.button.was." + button)));
    }
}
