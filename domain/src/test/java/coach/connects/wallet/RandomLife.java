package coach.connects.wallet;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.JobId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A seeded life with a wallet: what happens next, in zones whose clocks change, on days that may lie back. */
final class RandomLife {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Colombo"),
            ZoneId.of("Pacific/Auckland"),
            ZoneId.of("America/Sao_Paulo"));
    private static final List<JobId> JOBS = List.of(
            new JobId("~022104567890123456789"), new JobId("~022104567890123456780"), new JobId("~01a2b3c4d5e6f70819"));

    private final Random random;
    private final boolean busy;
    private Instant now;
    private ZoneId zone;
    private LocalDate today;
    private int messages;

    /** A life with some fifteen messages a day. */
    static RandomLife busy(long seed) {
        return new RandomLife(seed, true);
    }

    RandomLife(long seed) {
        this(seed, false);
    }

    private RandomLife(long seed, boolean busy) {
        this.busy = busy;
        random = new Random(seed);
        now = Instant.parse("2023-12-20T00:00:00Z").plusSeconds(random.nextInt(40_000_000));
        zone = pick(ZONES);
        today = LocalDate.ofInstant(now, zone);
    }

    /** Something that happens to a wallet, told in one message. */
    record Step(Kind kind, List<EntryDraft> drafts, Connects shows, RecordingContext context) {
        enum Kind {
            RECORD,
            AS_SHOWN,
            UNDO,
            UNDO_EARLIER,
            TERMS,
            EARNINGS
        }
    }

    Instant now() {
        return now;
    }

    LocalDate today(Wallet wallet) {
        return wallet.today(today);
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    /** Lets some time pass, mostly little, sometimes months. */
    Step next(Wallet wallet) {
        if (!busy || chance(15)) {
            letTimePass();
        }
        messages++;
        RecordingContext context =
                new RecordingContext(today(wallet), now, "console:u1:" + messages, BundledPolicies.ALL, chance(4));
        Connects shows = Connects.of(random.nextInt(160));
        return new Step(kind(), drafts(wallet), shows, context);
    }

    private void letTimePass() {
        int days = chance(10) ? random.nextInt(120) : random.nextInt(8);
        now = now.plus(Duration.ofHours(days * 24L + random.nextInt(30)));
        zone = chance(30) ? pick(ZONES) : zone;
        today = LocalDate.ofInstant(now, zone);
    }

    private Step.Kind kind() {
        int dice = random.nextInt(100);
        if (dice < 70) {
            return Step.Kind.RECORD;
        }
        if (dice < 78) {
            return Step.Kind.AS_SHOWN;
        }
        if (dice < 88) {
            return Step.Kind.UNDO;
        }
        if (dice < 95) {
            return Step.Kind.UNDO_EARLIER;
        }
        return dice < 98 ? Step.Kind.TERMS : Step.Kind.EARNINGS;
    }

    private List<EntryDraft> drafts(Wallet wallet) {
        LocalDate latest = today(wallet);
        LocalDate day = chance(4) ? latest.minusDays(random.nextInt(chance(3) ? 500 : 20)) : latest;
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> List.of(buy(day));
            case 3 -> List.of(given(day));
            case 4, 5, 6 -> List.of(propose(day));
            case 7 ->
                List.of(propose(day), new EntryDraft.BoostDraft(day, Optional.empty(), amount(9), Optional.empty()));
            case 8 -> List.of(giveBack(day));
            case 9 -> List.of(adjust(day));
            case 10 -> List.of(spend(day));
            default -> List.of(new EntryDraft.LotDating(day, List.of(cameIn(day), cameIn(day))));
        };
    }

    private EntryDraft spend(LocalDate day) {
        EntryDraft.Purpose purpose = chance(2) ? EntryDraft.Purpose.AD : EntryDraft.Purpose.BADGE;
        return chance(2)
                ? new EntryDraft.SpendingDraft(day, purpose, amount(12), Optional.empty())
                : new EntryDraft.BoostDraft(day, job(), amount(9), Optional.empty());
    }

    private EntryDraft buy(LocalDate day) {
        Optional<Usd> cost = chance(3) ? Optional.of(Usd.of(random.nextInt(20))) : Optional.empty();
        Optional<LocalDate> expires = chance(5) ? Optional.of(after(day)) : Optional.empty();
        return new EntryDraft.PurchaseDraft(day, amount(90), cost, Optional.empty(), expires, Optional.empty());
    }

    private EntryDraft given(LocalDate day) {
        GrantKind kind = pick(List.of(GrantKind.values()));
        Optional<Connects> connects = chance(4) ? Optional.empty() : Optional.of(amount(60));
        Optional<LocalDate> until = chance(3) ? Optional.of(after(day)) : Optional.empty();
        return new EntryDraft.GrantDraft(day, kind, connects, until, Optional.empty());
    }

    private EntryDraft propose(LocalDate day) {
        Optional<FreeReason> free = chance(8) ? Optional.of(pick(List.of(FreeReason.values()))) : Optional.empty();
        Optional<Connects> cost = chance(4) ? Optional.empty() : Optional.of(Connects.of(random.nextInt(17)));
        Optional<ProposalClass> size = Optional.of(pick(List.of(ProposalClass.values())));
        return new EntryDraft.ProposalDraft(day, job(), cost, size, free, Optional.empty(), Optional.empty());
    }

    private EntryDraft giveBack(LocalDate day) {
        return new EntryDraft.ReturnDraft(day, job(), chance(4), amount(chance(2) ? 3 : 14), Optional.empty());
    }

    private EntryDraft adjust(LocalDate day) {
        Optional<LocalDate> until = chance(4) ? Optional.of(after(day)) : Optional.empty();
        List<EntryDraft.Acquisition> cameIn = chance(4) ? List.of(cameIn(day), cameIn(day)) : List.of();
        return new EntryDraft.AdjustmentDraft(day, Connects.of(random.nextInt(220)), until, cameIn, Optional.empty());
    }

    private EntryDraft.Acquisition cameIn(LocalDate day) {
        return new EntryDraft.Acquisition(amount(50), day.minusDays(random.nextInt(380)));
    }

    private LocalDate after(LocalDate day) {
        return day.plusDays(1 + random.nextInt(chance(2) ? 40 : 500));
    }

    private Optional<JobId> job() {
        return chance(2) ? Optional.empty() : Optional.of(pick(JOBS));
    }

    private Connects amount(int most) {
        return Connects.of(1 + random.nextInt(most));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
