package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import coach.connects.parsing.PaymentParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** W-33: what proposals cost and what a wallet is worth, by what was paid for the lots. */
class LotCostsTest {
    private static final int LEDGERS = 200;
    private static final BigDecimal POLICY_PRICE = new BigDecimal("0.15");

    @TempDir
    Path folder;

    /** A life, what the wallet says its proposals cost, and the same lived through token by token. */
    private record Compared(long seed, Map<Long, Usd> costs, NaiveWallet twin) {
        static Compared of(long seed) {
            RandomWallets.Grown grown = RandomWallets.of(seed, 40);
            return new Compared(
                    seed,
                    new TreeMap<>(grown.wallet().proposalCosts(grown.today(), BundledPolicies.ALL)),
                    new NaiveWallet(grown.wallet(), grown.today()));
        }
    }

    @Test
    void aProposalCostsWhatTheLotsCostThatPaidIt() {
        int priced = 0;
        for (int seed = 0; seed < LEDGERS; seed++) {
            Compared life = Compared.of(seed);
            Map<Long, Usd> lived = new TreeMap<>();
            life.twin()
                    .dollars
                    .forEach((proposal, paid) -> lived.put(
                            proposal,
                            cents(paid.add(POLICY_PRICE.multiply(BigDecimal.valueOf(
                                    Math.max(0, life.twin().unpriced.getOrDefault(proposal, 0))))))));
            Map<Long, Usd> told = new TreeMap<>();
            life.costs().forEach((proposal, paid) -> told.put(proposal, paid.toCents()));
            lived.keySet().retainAll(told.keySet());

            assertThat(told).as("ledger %s", seed).isEqualTo(lived);
            priced += told.values().stream().anyMatch(paid -> paid.compareTo(Usd.ZERO) > 0) ? 1 : 0;
        }
        assertThat(priced).isGreaterThan(LEDGERS / 2);
    }

    /** Where hledger is installed: each charge is a posting at what its lot cost, and hledger adds them up. */
    @Test
    @Tag("long")
    void hledgerComesToTheSame() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/hledger")));
        StringBuilder journal = new StringBuilder("commodity $1000.000000000000\ncommodity 1000. C\n\n");
        Map<String, BigDecimal> told = new TreeMap<>();
        for (int seed = 0; seed < LEDGERS; seed++) {
            Compared life = Compared.of(seed);
            Map<String, Integer> byLot = new LinkedHashMap<>();
            life.twin()
                    .charges
                    .forEach(charge ->
                            byLot.merge(charge.proposal() + ":" + charge.lot(), charge.connects(), Integer::sum));
            byLot.forEach((key, connects) -> {
                long lot = Long.parseLong(key.substring(key.indexOf(':') + 1));
                BigDecimal each = life.twin().each(lot).orElse(POLICY_PRICE).setScale(12, RoundingMode.HALF_EVEN);
                journal.append("2026-01-01 spent\n  proposal:")
                        .append(life.seed() + "-" + key.substring(0, key.indexOf(':')))
                        .append("  " + connects + " C @ $" + each.toPlainString())
                        .append("\n  wallet\n\n");
            });
            life.costs()
                    .forEach((proposal, paid) -> told.put(
                            "proposal:" + life.seed() + "-" + proposal,
                            paid.toCents().amount()));
        }
        told.values().removeIf(paid -> paid.signum() == 0);

        assertThat(balances(journal)).isEqualTo(told);
    }

    private Map<String, BigDecimal> balances(StringBuilder journal) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("ledgers.journal"), journal);
        Path out = folder.resolve("balances.csv");
        Process hledger = new ProcessBuilder(
                        "hledger", "-f", file.toString(), "bal", "proposal", "--cost", "-N", "-O", "csv")
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(hledger.waitFor()).isZero();
        Map<String, BigDecimal> balances = new TreeMap<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(out, StandardCharsets.UTF_8));
        lines.remove(0);
        for (String line : lines) {
            String[] cells = line.replace("\"", "").split(",", 2);
            BigDecimal paid =
                    new BigDecimal(cells[1].replace("$", "").replace(",", "")).setScale(2, RoundingMode.HALF_UP);
            if (paid.signum() != 0) {
                balances.put(cells[0], paid);
            }
        }
        return balances;
    }

    @Test
    void whatIsKeptInACheckpointCostsTheSame() {
        for (int seed = 0; seed < 40; seed++) {
            RandomWallets.Grown grown = RandomWallets.of(seed, 60);
            Wallet archived = new EntryArchiver(5, 5, 10)
                    .archive(grown.wallet(), grown.today(), BundledPolicies.ALL)
                    .wallet();

            assertThat(archived.on(grown.today(), BundledPolicies.ALL).worth())
                    .as("ledger %s", seed)
                    .isEqualTo(grown.wallet()
                            .on(grown.today(), BundledPolicies.ALL)
                            .worth());
        }
    }

    @Test
    void theWalletIsWorthWhatWasPaidAndFreeOnesThePolicysPrice() {
        WalletOwner owner = new WalletOwner("2026-09-01");
        owner.told(paying(owner, 40, "$6 + 20%"), owner.grant(GrantKind.OTHER, 20));

        assertThat(owner.statement().worth()).contains(Usd.of("10.20"));
    }

    @Test
    void partsOfAPriceMakeUpTheWholeAlsoWhereHalfACentIsLeft() {
        Usd whole = Usd.of("3.57").dividedBy(13).times(13);

        assertThat(whole.plus(Usd.of("0.105")).toCents()).isEqualTo(Usd.of("3.68"));
        assertThat(Usd.of("0.0149999").toCents()).isEqualTo(Usd.of("0.01"));
    }

    private static EntryDraft paying(WalletOwner owner, int connects, String words) {
        Payment payment = PaymentParser.read(words).orElseThrow();
        return new EntryDraft.PurchaseDraft(
                owner.today(),
                Connects.of(connects),
                payment.inDollars(),
                Optional.of(payment),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Usd cents(BigDecimal dollars) {
        return new Usd(dollars.setScale(2, RoundingMode.HALF_UP));
    }
}
