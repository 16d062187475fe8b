package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Usd;
import coach.connects.wallet.Statement.StatementLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Seeded lives with a wallet: the promises of the ledger hold in all of them, day by day. A thousand of them by {@code
 * -Dwallet.lives=1000}, as the whole build of a change tries them.
 */
class RandomLedgersTest {
    private static final int LIVES = Integer.getInteger("wallet.lives", 200);
    private static final int PAGED_LIVES = LIVES * 3 / 10;
    private static final int BUSY_LIVES = 50;
    private static final int STEPS = 60;
    private static final int BUSY_STEPS = 90;
    private static final EntryArchiver SMALL_PAGES = new EntryArchiver(6, 6, 5);

    @Test
    void theFoldAgreesWithLivingEveryDayWithEveryToken() {
        ResultCounter counter = new ResultCounter();
        for (int seed = 0; seed < LIVES; seed++) {
            RandomLife life = new RandomLife(seed);
            Wallet wallet = Wallet.EMPTY;
            for (int step = 0; step < STEPS; step++) {
                Wallet before = wallet;
                List<RecordedEntry> entriesBefore = List.copyOf(wallet.entries());
                wallet = RandomLifeStep.step(wallet, life.next(wallet), counter).orElse(wallet);
                assertThat(before.entries())
                        .as("seed %d: nothing that was is changed", seed)
                        .isEqualTo(entriesBefore);
                if (step % 4 == 0) {
                    holds(wallet.on(life.today(wallet), BundledPolicies.ALL), seed);
                }
            }
            agrees(wallet, life.today(wallet), seed);
            agrees(wallet, life.today(wallet).plusDays(life.upTo(400)), seed);
        }
        assertThat(counter.isVaried())
                .as("every kind of recording and refusal occurs: %s", counter)
                .isTrue();
    }

    private static void holds(Statement statement, int seed) {
        int sum = statement.opening().value();
        for (StatementLine line : statement.lines()) {
            sum += line.entry().amount();
        }
        assertThat(sum)
                .as("seed %d: the balance is the sum of the ledger", seed)
                .isEqualTo(statement.balance().value());
        int inLots = statement.lots().stream()
                .mapToInt(lot -> lot.remaining().value())
                .sum();
        assertThat(inLots)
                .as("seed %d: the balance is what is in the lots", seed)
                .isEqualTo(statement.balance().value());
        assertThat(statement.shortages())
                .as("seed %d: nothing ever finds too little", seed)
                .isEmpty();
    }

    private static void agrees(Wallet wallet, LocalDate day, int seed) {
        Statement statement = wallet.on(day, BundledPolicies.ALL);
        NaiveWallet naive = new NaiveWallet(wallet, day);
        Map<Long, Integer> remainders = new TreeMap<>();
        Map<Long, LocalDate> expiries = new TreeMap<>();
        for (Lot lot : statement.lots()) {
            remainders.put(lot.seq(), lot.remaining().value());
            expiries.put(lot.seq(), lot.expiresOn());
        }
        assertThat(naive.fellShort).isFalse();
        assertThat(remainders).as("seed %d on %s", seed, day).isEqualTo(naive.remainders());
        assertThat(expiries).as("seed %d on %s", seed, day).isEqualTo(naive.expiries());
        assertThat(losses(statement)).as("seed %d on %s", seed, day).isEqualTo(naive.losses);
    }

    /** The derived lines of a statement, the expiries of a day in one. */
    private static List<NaiveWallet.Loss> losses(Statement statement) {
        List<NaiveWallet.Loss> losses = new ArrayList<>();
        for (StatementLine line : statement.lines()) {
            if (line.entry().derived()) {
                LocalDate day = line.entry().effectiveOn();
                boolean rollover = line.entry().kind() == EntryKind.ROLLOVER;
                NaiveWallet.Loss last = losses.isEmpty() ? null : losses.get(losses.size() - 1);
                int amount = -line.entry().amount();
                if (last != null && last.day().equals(day) && last.rollover() == rollover) {
                    amount += losses.remove(losses.size() - 1).amount();
                }
                losses.add(new NaiveWallet.Loss(day, rollover, amount));
            }
        }
        return losses;
    }

    @Test
    void aWalletThatIsTrimmedToPagesIsTheSameWallet() {
        int needed = 0;
        for (int seed = 0; seed < PAGED_LIVES; seed++) {
            ArchivedWallet paged = new ArchivedWallet(SMALL_PAGES);
            bothLive(new RandomLife(seed), paged, STEPS, seed);
            needed += paged.timesPagesWereNeeded();
        }
        assertThat(needed).as("pages are needed now and then").isBetween(PAGED_LIVES, PAGED_LIVES * STEPS / 3);
    }

    @Test
    void aWalletWithManyEntriesADayIsTheSameWalletThoughSomeOfTodayLieInPages() {
        int within = 0;
        for (int seed = 0; seed < BUSY_LIVES; seed++) {
            ArchivedWallet paged = new ArchivedWallet(SMALL_PAGES);
            RandomLife life = RandomLife.busy(seed);
            Wallet whole = bothLive(life, paged, BUSY_STEPS, seed);
            within += paged.timesWithinADay();
            LocalDate later = life.today(whole).plusDays(400);
            agrees(whole, later, seed);
            assertThat(paged.wallet().on(later, BundledPolicies.ALL).lots())
                    .isEqualTo(whole.on(later, BundledPolicies.ALL).lots());
        }
        assertThat(within).as("checkpoints lie within a day").isGreaterThan(BUSY_LIVES * BUSY_STEPS / 3);
    }

    private static Wallet bothLive(RandomLife life, ArchivedWallet paged, int steps, int seed) {
        Wallet whole = Wallet.EMPTY;
        for (int step = 0; step < steps; step++) {
            RandomLife.Step next = life.next(whole);
            whole = RandomLifeStep.step(whole, next, new ResultCounter()).orElse(whole);
            paged.step(next);
            assertThat(paged.everything()).as("seed %d, step %d", seed, step).isEqualTo(whole.entries());
            LocalDate day = life.today(whole);
            assertThat(paged.wallet().today(day)).isEqualTo(day);
            same(paged.wallet().on(day, BundledPolicies.ALL), whole.on(day, BundledPolicies.ALL), seed);
        }
        return whole;
    }

    private static void same(Statement paged, Statement whole, int seed) {
        int behind = whole.lines().size() - paged.lines().size();
        assertThat(paged.lines())
                .as("seed %d", seed)
                .isEqualTo(whole.lines().subList(behind, whole.lines().size()));
        Statement withAllLines = new Statement(
                paged.day(),
                paged.account(),
                paged.policy(),
                whole.opening(),
                paged.balance(),
                paged.lots(),
                whole.lines(),
                paged.allowance(),
                paged.rollover(),
                paged.ahead(),
                paged.activeProposals(),
                paged.earnings(),
                paged.shortages());
        assertThat(withAllLines).as("seed %d", seed).isEqualTo(whole);
    }

    @Test
    void theSameEntriesInAnyOrderOfKeepingGiveTheSameStatement() {
        for (int seed = 0; seed < LIVES; seed += 50) {
            RandomLife life = new RandomLife(seed);
            Wallet wallet = Wallet.EMPTY;
            for (int step = 0; step < STEPS; step++) {
                wallet = RandomLifeStep.step(wallet, life.next(wallet), new ResultCounter())
                        .orElse(wallet);
            }
            List<RecordedEntry> shuffled = new ArrayList<>(wallet.entries());
            Collections.shuffle(shuffled, new Random(seed));
            Wallet same = Wallet.EMPTY
                    .withTerms(wallet.terms())
                    .withEarnings(wallet.earnings().map(Earnings::balance).or(Optional::<Usd>empty))
                    .withArchive(shuffled);
            LocalDate day = life.today(wallet);
            assertThat(same.on(day, BundledPolicies.ALL)).isEqualTo(wallet.on(day, BundledPolicies.ALL));
        }
    }
}
