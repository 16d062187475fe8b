package coach.connects.wallet.policy;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.ParseResult;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ConnectsPolicy.GrantRule;
import coach.connects.wallet.ConnectsPolicy.HourlyEstimate;
import coach.connects.wallet.ConnectsPolicy.PolicyValue;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.policy.PolicyError.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies as data (W-12): what the bundled ones say, and what is said about a bad file. */
class PolicyParserTest {
    private static final String GOOD = """
            title = my rules
            as-of = 2024
            life-months = 12
            """;

    @Test
    void theGuidesFiguresAreTheDefault_W12() {
        ConnectsPolicy guide = BundledPolicies.GUIDE;

        assertThat(BundledPolicies.ALL.standard()).isEqualTo(guide);
        assertThat(guide.price()).contains(new PolicyValue<>(Usd.of("0.15"), "2021"));
        assertThat(guide.lifeMonths()).isEqualTo(new PolicyValue<>(12, "2021"));
        for (Cap cap : Cap.values()) {
            assertThat(guide.cap(cap, AccountKind.FREELANCER)).contains(Connects.of(140));
            assertThat(guide.cap(cap, AccountKind.AGENCY)).contains(Connects.of(400));
        }
        assertThat(guide.grant(GrantKind.NEW_PROFILE))
                .isEqualTo(new GrantRule(List.of(new PolicyValue<>(Connects.of(20), "2021")), true));
        assertThat(guide.dearestProposal()).contains(Connects.of(6));
        assertThat(guide.costOf(ProposalClass.MEDIUM)).contains(Connects.of(4));
        assertThat(guide.hourly()).contains(new HourlyEstimate(15, 40, 20, 1, 3, 9, 20, 26, "2021"));
    }

    @Test
    void upworksRulesOfTodayHaveNoCapAndNoClasses_W12() {
        ConnectsPolicy today = BundledPolicies.UPWORK;

        assertThat(today.cap(Cap.MONTH, AccountKind.FREELANCER)).isEmpty();
        assertThat(today.cap(Cap.ROLLOVER, AccountKind.AGENCY)).isEmpty();
        assertThat(today.estimates()).isFalse();
        assertThat(today.costOf(ProposalClass.LARGE)).isEmpty();
        assertThat(today.grant(GrantKind.TOP_RATED).amount()).contains(new PolicyValue<>(Connects.of(30), "2023"));
        assertThat(today.grant(GrantKind.MONTHLY).amount()).isEmpty();
        assertThat(today.grant(GrantKind.MONTHLY).amounts()).hasSize(2);
        assertThat(today.grant(GrantKind.NEW_PROFILE)).isEqualTo(new GrantRule(List.of(), true));
    }

    @Test
    void aDeployersOwnFileIsRead_W12() {
        assertThat(read(GOOD + "price = 0.2 # net\ncap.balance.freelancer = 200 as of 2020")
                        .value())
                .hasValueSatisfying(policy -> {
                    assertThat(policy.name()).isEqualTo("mine");
                    assertThat(policy.price()).contains(new PolicyValue<>(Usd.of("0.20"), "2024"));
                    assertThat(policy.capFigure(Cap.BALANCE, AccountKind.FREELANCER))
                            .contains(new PolicyValue<>(Connects.of(200), "2020"));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            price = cheap                   | NO_PRICE
            price = 1e9                     | NO_PRICE
            cap.month.freelancer = 14O      | NO_WHOLE_NUMBER
            cap.month.freelancer = -1       | NO_WHOLE_NUMBER
            cap.month.freelancer = 99999999 | NO_WHOLE_NUMBER
            cap.month.bank = 140            | UNKNOWN
            grant.new-profile = some        | NO_GRANT
            grant.monthly = 10, x           | NO_GRANT
            price = 0.15 as of yore         | NO_DATE
            title = again                   | TWICE
            just words                      | NO_PAIR
            price = 0                       | NO_PRICE
            price = 100.01                  | NO_PRICE
            price = 0.15 as of 999999       | NO_DATE
            price = 0.15 as of 1999         | NO_DATE
            price = 0.15 as of 2101         | NO_DATE
            cap.month.agency = 100001       | TOO_MANY_CONNECTS
            grant.monthly = 10, 100001      | NO_GRANT
            """)
    void aBadLineIsNamedWithWhatIsWrong_W12(String line, Reason reason) {
        assertThat(faults(GOOD + "\n# a comment\n" + line)).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("mine.policy");
            assertThat(error.line()).isEqualTo(6);
            assertThat(error.reason()).isEqualTo(reason);
            assertThat(error.toString()).startsWith("mine.policy:6: ");
        });
    }

    /** F16: a slip of the pen is not taken for Upwork's rules. */
    @ParameterizedTest
    @CsvSource({"as-of = 2024, as-of = 999999, NO_DATE", "life-months = 12, life-months = 121, TOO_LONG_A_LIFE"})
    void whatHasToBeThereIsBoundedToo_W12(String good, String bad, Reason reason) {
        assertThat(reasons(GOOD.replace(good, bad)).get(0)).isEqualTo(reason);
    }

    /** F16: it may be another file that was linked here by mistake. */
    @Test
    void aLineThatIsNoneIsNotShown_W12() {
        assertThat(faults("root:x:0:0:CANARY\n" + "key".repeat(50) + " = x").toString())
                .doesNotContain("CANARY", "key".repeat(20));
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce_W12() {
        assertThat(reasons("price = x\nclass.small.cost = 2")).contains(Reason.NO_PRICE, Reason.MISSING);
    }

    @Test
    void lifeIsNeededAndIsNotNothing_W12() {
        assertThat(reasons("title = t\nas-of = 2024")).containsExactly(Reason.MISSING);
        assertThat(reasons("title = t\nas-of = 2024\nlife-months = 0")).containsExactly(Reason.NO_WHOLE_NUMBER);
    }

    @Test
    void aFileThatCannotBeReadIsAnAnswerToo_W12() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("no disk");
            }

            @Override
            public void close() {}
        };

        assertThat(PolicyParser.read("mine.policy", broken))
                .isEqualTo(ParseResult.refused(
                        List.of(new PolicyError("mine.policy", 0, "mine.policy", Reason.UNREADABLE))));
        assertThat(PolicyParser.read("Mine!.txt", new StringReader(GOOD)))
                .isEqualTo(ParseResult.refused(List.of(new PolicyError("Mine!.txt", 0, "Mine!.txt", Reason.BAD_NAME))));
        assertThat(reasons("#".repeat(60_000))).containsExactly(Reason.TOO_LONG);
    }

    private static List<Reason> reasons(String text) {
        return faults(text).stream().map(PolicyError::reason).toList();
    }

    private static List<PolicyError> faults(String text) {
        return read(text).refusal().orElseThrow();
    }

    private static ParseResult<ConnectsPolicy, List<PolicyError>> read(String text) {
        return PolicyParser.read("mine.policy", new StringReader(text));
    }
}
