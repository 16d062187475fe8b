package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.LocalizedReason;
import coach.connects.check.RuleDescriptor;
import coach.connects.check.Rules;
import coach.connects.check.Verdict;
import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import coach.connects.parsing.PaymentParser;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.posting.Fact;
import coach.connects.posting.FactCodec;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.session.AgencyPool;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Ad;
import coach.connects.wallet.Badge;
import coach.connects.wallet.Boost;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.Correction;
import coach.connects.wallet.Earnings;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.ImportResult;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Proposal;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.Purchase;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Return;
import coach.connects.wallet.Reversal;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is kept of a freelancer comes back with their export after everything was erased, or stands on a list with its
 * reason. What there is, reflection tells: a field that is new is silent here until somebody gives it a value.
 */
class EverythingComesBackTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final JobId JOB = JobId.of("~022104567890123456701").orElseThrow();

    /** What does not come back, by the beginning of its path. */
    private static final Map<String, String> STAYS_BEHIND = Map.ofEntries(
            Map.entry("state.identity", "whoever sends the file is who they are"),
            Map.entry(
                    "state.session",
                    "the talk ended: open questions, buttons, messages handled, offers made, codes out"),
            Map.entry("state.schedule.dueAt", "follows from the rest"),
            Map.entry("state.schedule.reminders.progress", "what was said by itself is not said again, nor made up"),
            Map.entry("state.schedule.reminders.keys", "likewise"),
            Map.entry("state.schedule.reminders.snoozes", "belongs to messages of before"),
            Map.entry("state.schedule.reminders.notices", "belongs to groups, which forgot them"),
            Map.entry("state.schedule.reminders.reachability", "belongs to the platform, which tells anew"),
            Map.entry("state.account.pool", "is of a turn, and not kept"),
            Map.entry("state.account.own.checkpoint", "follows from the entries"),
            Map.entry("state.account.agency.wallet.checkpoint", "likewise"),
            Map.entry("state.account.own.archivedThroughSeq", "where the store keeps old entries"),
            Map.entry("state.account.agency.wallet.archivedThroughSeq", "likewise"),
            Map.entry("state.account.own.entries.Proposal.check", "names the check under its new id"),
            Map.entry("state.account.agency.wallet.entries.Proposal.check", "likewise"),
            Map.entry("checks.posting.facts.outside_contact", "the format lists no fact that serves the rules alone"),
            Map.entry("checks.posting.facts.unpaid_work", "the format lists no fact that serves the rules alone"),
            Map.entry(
                    "checks.posting.facts.freelancers_needed", "the format lists no fact that serves the rules alone"),
            Map.entry("checks.posting.facts.open_to", "likewise"),
            Map.entry("checks.posting.facts.closing_words", "likewise"),
            Map.entry("checks.posting.facts.closed", "likewise"),
            Map.entry("checks.posting.facts.private", "likewise"),
            Map.entry("checks.posting.facts.already_applied", "likewise"),
            Map.entry("checks.posting.facts.can_apply", "likewise"),
            Map.entry("checks.posting.facts.missed_qualification", "likewise"),
            Map.entry("checks.posting.facts.balance_shown", "likewise"),
            Map.entry("checks.posting.facts.covid", "likewise"),
            Map.entry("checks.posting.facts.previous_client", "likewise"),
            Map.entry("checks.posting.facts.known_client", "likewise"),
            Map.entry("checks.posting.facts.open_to_me", "likewise"),
            Map.entry("checks.posting.facts.unread_words", "likewise"),
            Map.entry("checks.posting.facts.unread_text", "likewise"),
            Map.entry("checks.posting.facts.fingerprint", "likewise"),
            Map.entry("checks.posting.doubted", "what was not understood is no fact"),
            Map.entry("checks.posting.told", "what Upwork told is kept for a day, and in no file"),
            Map.entry("checks.posting.toldAt", "likewise"),
            Map.entry("checks.id", "the message of the import is in it"),
            Map.entry("checks.verdict.findings.reason", "a file of facts; the words of a reason are not in it"));

    /** What does not come back, by the end of its path. */
    private static final Map<String, String> STAYS_BEHIND_EVERYWHERE = Map.of(
            ".metadata.eventId", "the import is what caused them now",
            ".origin", "a file knows facts, not where they were read",
            ".last", "is worked out from the rest, and kept nowhere");

    private static final Map<String, String> TOLD = Map.ofEntries(
            Map.entry("timezone", "Asia/Colombo"),
            Map.entry("account", "agency"),
            Map.entry("experience", "some"),
            Map.entry("hours", "20"),
            Map.entry("skills", "autocad, excel"),
            Map.entry("country", "LK"),
            Map.entry("earnings", "120.50"),
            Map.entry("currency", "EUR 0.92"),
            Map.entry("billing-day", "17"),
            Map.entry("language", "en"),
            Map.entry("reader", "on"));

    private static final Map<String, String> SET = Map.ofEntries(
            Map.entry("payment-unverified", "caution"),
            Map.entry("feedback-stop", "3.2"),
            Map.entry("feedback-caution", "4.1"),
            Map.entry("feedback-reviews", "6"),
            Map.entry("hire-rate-stop", "1"),
            Map.entry("hire-rate-jobs", "3"),
            Map.entry("hire-rate-low", "11"),
            Map.entry("hire-rate-low-jobs", "6"),
            Map.entry("hire-rate-caution", "26"),
            Map.entry("hire-rate-light", "41"),
            Map.entry("never-hired-years", "3"),
            Map.entry("proposals-few", "6"),
            Map.entry("proposals-many", "11"),
            Map.entry("proposals-crowd", "21"),
            Map.entry("proposals-stop", "51"),
            Map.entry("interviewing", "6"),
            Map.entry("invitations", "11"),
            Map.entry("newcomer-budget", "601"),
            Map.entry("small-budget", "101"),
            Map.entry("job-type", "hourly"),
            Map.entry("lengths", "1-3-months"),
            Map.entry("preferred-countries", "DE"),
            Map.entry("avoided-countries", "none"),
            Map.entry("covid", "avoid"),
            Map.entry("old-days", "14"),
            Map.entry("fresh-minutes", "90"),
            Map.entry("previous-clients", "on"),
            Map.entry("reminders", "off"),
            Map.entry("reminder-days", "7,1"),
            Map.entry("reminder-hour", "8"),
            Map.entry("reminder-quiet", "22-7"),
            Map.entry("reminder-pause", "2026-12-24"),
            Map.entry("reminder-expiry", "off"),
            Map.entry("reminder-rollover", "off"),
            Map.entry("reminder-rollover-always", "on"),
            Map.entry("reminder-grant", "off"),
            Map.entry("reminder-outcome", "off"),
            Map.entry("reminder-dates", "off"),
            Map.entry("reminder-budget", "off"),
            Map.entry("weekly-badge", "7 since 2026-11-23"),
            Map.entry("reminder-platform", "telegram"),
            Map.entry("budget", "40 a week"),
            Map.entry("budget-job", "20"),
            Map.entry("budget-weight", "2"));

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("title", "Floor plan"),
            Map.entry("type", "hourly"),
            Map.entry("budget_usd", "200"),
            Map.entry("rate_min", "15"),
            Map.entry("rate_max", "30"),
            Map.entry("hours_per_week", "30_plus"),
            Map.entry("duration", "1_to_3_months"),
            Map.entry("level", "expert"),
            Map.entry("proposals", "5-10"),
            Map.entry("interviewing", "2"),
            Map.entry("invites_sent", "3"),
            Map.entry("unanswered_invites", "1"),
            Map.entry("hires_on_job", "1"),
            Map.entry("connects_cost", "16"),
            Map.entry("payment_verified", "true"),
            Map.entry("invitation", "true"),
            Map.entry("offer", "true"),
            Map.entry("talent_cloud", "true"),
            Map.entry("client_country", "DE"),
            Map.entry("client_rating", "4.8"),
            Map.entry("client_reviews", "12"),
            Map.entry("client_jobs_posted", "9"),
            Map.entry("client_hire_rate_pct", "80"),
            Map.entry("client_hires", "7"),
            Map.entry("client_open_jobs", "2"),
            Map.entry("client_total_spent_usd", "10000"),
            Map.entry("client_avg_rate", "25"),
            Map.entry("member_since", "2020-05-06"),
            Map.entry("posted_at", "2026-11-22T10:00:00Z"),
            Map.entry("skills", "autocad\nexcel"));

    @TempDir
    Path folder;

    /** All that is kept of somebody. */
    private record Kept(FreelancerState state, List<CheckRecord> checks) {}

    @Test
    void whatIsKeptOfSomebodyComesBackWithTheirExport() {
        keep();
        Leaves before = Leaves.of(kept(), EverythingComesBackTest::staysBehind);

        try (Talk talk = Talk.in(folder, NOW.toString())) {
            Talk.Person ann = talk.as("ann");
            String export = RoundTripTest.exported(ann, "json");
            ann.says("/forget");
            ann.says("Erase everything");
            ann.uploads("export.json", export.getBytes(StandardCharsets.UTF_8));
            assertThat(ann.says("Yes")).startsWith("Taken over");
        }

        Leaves after = Leaves.of(kept(), EverythingComesBackTest::staysBehind);
        assertThat(before.silent()).as("say something here of each").isEmpty();
        assertThat(different(before, after)).isEmpty();
    }

    private static Map<String, String> different(Leaves before, Leaves after) {
        Map<String, String> different = new TreeMap<>();
        before.values().forEach((path, values) -> {
            List<Object> now = after.values().getOrDefault(path, List.of());
            if (!values.equals(now)) {
                different.put(path, values + " became " + now);
            }
        });
        return different;
    }

    private static boolean staysBehind(String path) {
        return STAYS_BEHIND.keySet().stream().anyMatch(begins -> path.equals(begins) || path.startsWith(begins + "."))
                || STAYS_BEHIND_EVERYWHERE.keySet().stream().anyMatch(path::endsWith);
    }

    private Kept kept() {
        try (DocumentStore store = SqliteStore.open(folder)) {
            FreelancerRepository freelancers = new FreelancerRepository(store);
            FreelancerState state = freelancers.load(DossierFixture.ANN).state();
            FreelancerState whole = state;
            for (Pool pool : Pool.values()) {
                Wallet wallet = freelancers.wholeWallet(state.about(pool));
                whole = whole.about(pool).withAccount(account -> account.with(wallet));
            }
            return new Kept(whole.about(Pool.OWN), freelancers.checks(state));
        }
    }

    private void keep() {
        try (DocumentStore store = SqliteStore.open(folder)) {
            new FreelancerRepository(store).saveChecks(checks());
        }
        DossierFixture.ann(
                folder,
                TODAY,
                state -> state.withAccount(account -> account.with(Profile.read(TOLD)))
                        .withAccount(account -> account.with(Preferences.read(SET)))
                        .withAccount(account -> account.with(wallet()))
                        .withAccount(account -> account.with(agency()).payingFrom(Pool.AGENCY))
                        .withReminders(reminders -> reminders
                                .withMonthly(Optional.of(Connects.of(10)))
                                .with(new ProposalOutcome(5, ProposalOutcome.Result.VIEWED, day(10)))
                                .with(new ProposalOutcome(4, ProposalOutcome.Result.HIRED, day(12)))));
    }

    private static AgencyPool agency() {
        return new AgencyPool(
                wallet(),
                Preferences.read(SET),
                List.of(new ProposalOutcome(4, ProposalOutcome.Result.CLOSED, day(11))));
    }

    private static Wallet wallet() {
        Optional<Payment> payment = PaymentParser.read("6.60 EUR + 20% at 1.08");
        List<RecordedEntry> entries = List.of(
                new Purchase(
                        metadata(1, 1),
                        Connects.of(50),
                        payment.flatMap(Payment::inDollars),
                        payment,
                        Optional.of(PaidBy.BILLING),
                        Optional.of(LocalDate.parse("2027-05-05"))),
                new Purchase(
                        metadata(2, 1),
                        Connects.of(20),
                        Optional.of(Usd.of(3)),
                        Optional.of(PaidBy.EARNINGS),
                        Optional.empty()),
                new Grant(metadata(3, 2), GrantKind.MONTHLY, Connects.of(10), Optional.of(TODAY.plusDays(30))),
                new Proposal(
                        metadata(4, 3),
                        Optional.of(JOB),
                        Connects.of(16),
                        Optional.empty(),
                        Optional.of(ProposalClass.LARGE),
                        Optional.of(checkId(1))),
                new Proposal(
                        metadata(5, 4),
                        JobId.of("~022104567890123456702"),
                        Connects.ZERO,
                        Optional.of(FreeReason.OFFER),
                        Optional.empty(),
                        Optional.empty()),
                new Boost(metadata(6, 4), 4, Connects.of(5)),
                new Badge(metadata(7, 5), Connects.of(7)),
                new Ad(metadata(8, 5), Connects.of(2)),
                new Return(metadata(9, 6), 4, true, Connects.of(5)),
                new Return(metadata(10, 6), 4, false, Connects.of(4)),
                new Correction(metadata(11, 7), 20, Optional.of(TODAY.plusDays(20)), OptionalLong.empty()),
                new Correction(metadata(12, 8), -5, Optional.of(TODAY.plusDays(10)), OptionalLong.of(11)),
                new Reversal(metadata(13, 5), 8, 2));
        Terms terms = Terms.UNSET
                .withAccount(Optional.empty(), AccountKind.FREELANCER)
                .withAccount(Optional.of(day(2)), AccountKind.AGENCY)
                .withPolicy(Optional.empty(), "guide-2021")
                .withPolicy(Optional.of(day(3)), "upwork-2025");
        RecordingContext context = new RecordingContext(TODAY, NOW, "console:ann:1", BundledPolicies.ALL, false);
        ImportResult taken = Wallet.imported(entries, terms, Optional.of(new Earnings(Usd.of("120.50"), 2)), context);
        return taken.orElseThrow(refusal -> new IllegalStateException(refusal.toString()))
                .wallet();
    }

    private static EntryMetadata metadata(long seq, int day) {
        return new EntryMetadata(
                seq,
                day(day),
                Instant.parse("2026-11-09T05:00:00Z").plusSeconds(seq),
                "console:ann:" + seq,
                Optional.of("note " + seq));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static List<CheckRecord> checks() {
        Posting posting = Posting.of(JOB);
        for (Map.Entry<String, String> fact : FACTS.entrySet()) {
            posting = with(posting, Fact.of(fact.getKey()).orElseThrow(), fact.getValue());
        }
        RuleDescriptor rule = Rules.all().get(0);
        LocalizedReason reason = LocalizedReason.of("data.reason.imported");
        List<Finding> findings = List.of(
                new Finding(rule.name(), Finding.Kind.STOP, 0, reason, rule.source(), rule.facts()),
                new Finding(rule.name(), Finding.Kind.CAUTION, 2, reason, rule.source(), rule.facts()));
        CostQuote quote = new CostQuote(
                Optional.of(Connects.of(16)), true, CostQuote.Basis.FREE_OFFER, Optional.of(ProposalClass.LARGE));
        Verdict verdict = new Verdict(Decision.SKIP, findings, quote);
        return List.of(new CheckRecord(checkId(1), posting, verdict, Instant.parse("2026-11-22T12:00:00Z")));
    }

    private static String checkId(int number) {
        return CheckRecord.id(DossierFixture.ANN, "console:ann:2", number);
    }

    private static <T> Posting with(Posting posting, Fact<T> fact, String written) {
        return posting.with(fact, FactCodec.read(fact, written).orElseThrow(), Origin.PAGE);
    }
}
