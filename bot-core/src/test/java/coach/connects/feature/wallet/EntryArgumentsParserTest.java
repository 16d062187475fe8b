package coach.connects.feature.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.View;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.money.Connects;
import coach.connects.money.Payment;
import coach.connects.money.Usd;
import coach.connects.parsing.ParseResult;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.session.NoArchive;
import coach.connects.wallet.BundledPolicies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands after a command's name, on Monday, 16 March 2026. */
class EntryArgumentsParserTest {
    private static final Instant NOW = Instant.parse("2026-03-16T10:15:30Z");
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";
    private static final String OTHER_JOB = "https://www.upwork.com/jobs/~022104567890123456780";
    private static final ArgumentSyntax BUY = new ArgumentSyntax(
            "buy",
            Set.of(ArgumentKind.PRICE, ArgumentKind.UNTIL, ArgumentKind.ON, ArgumentKind.NOTE),
            Set.of(),
            false,
            1,
            false);
    private static final ArgumentSyntax SPEND = new ArgumentSyntax(
            "spend",
            Set.of(ArgumentKind.BOOST, ArgumentKind.ON, ArgumentKind.NOTE),
            Set.of("small", "new-profile"),
            true,
            1,
            true);
    private static final ArgumentSyntax ADJUST = new ArgumentSyntax(
            "adjust", Set.of(ArgumentKind.UNTIL, ArgumentKind.ON, ArgumentKind.NOTE), Set.of(), false, 0, false);

    private static CommandContext context() {
        Identity ann = new Identity("console", "ann");
        ChatAddress chat = ChatAddress.privateOf(ann);
        ChatEvent.EventSource source = new ChatEvent.EventSource(ann, chat, "1", NOW, false, Optional.empty());
        View view = new View(
                FreelancerState.empty(ann),
                MessageCatalogue.load().english(),
                BundledPolicies.ALL,
                new NoArchive(),
                NOW);
        return new CommandContext(new ChatEvent.TextMessage(source, "", false), chat, view);
    }

    private static ParseResult<EntryArguments, CommandResult> read(ArgumentSyntax syntax, String words) {
        return EntryArgumentsParser.read(context(), syntax, words);
    }

    private static String answer(ArgumentSyntax syntax, String words) {
        return read(syntax, words)
                .refusal()
                .orElseThrow()
                .messages()
                .get(0)
                .text()
                .plain();
    }

    private static String buttons(ArgumentSyntax syntax, String words) {
        return read(syntax, words)
                .refusal()
                .orElseThrow()
                .messages()
                .get(0)
                .rows()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40                             | 40 on 2026-03-16
            40 Connects                    | 40 on 2026-03-16
            connects 40                    | 40 on 2026-03-16
            1,000                          | 1000 on 2026-03-16
            40 for $6                      | 40 for $6 on 2026-03-16
            40 for 6 dollars               | 40 for 6 dollars on 2026-03-16
            for $6 40                      | 40 for $6 on 2026-03-16
            $6 40                          | 40 for $6 on 2026-03-16
            40 $6                          | 40 for $6 on 2026-03-16
            40 on 2 March                  | 40 on 2026-03-02
            on 2 March 40                  | 40 on 2026-03-02
            ON 2026-03-02 40               | 40 on 2026-03-02
            40 yesterday                   | 40 on 2026-03-15
            40 3 days ago                  | 40 on 2026-03-13
            40 last Friday                 | 40 on 2026-03-13
            40 2 March                     | 40 on 2026-03-02
            40 until 1 May                 | 40 until 2026-05-01 on 2026-03-16
            40 on 2 March until 3 March    | 40 until 2026-03-03 on 2026-03-02
            40 for 6 on 2 Mar note new job | 40 for 6 on 2026-03-02 note new job
            40 note on 2 March for 6       | 40 on 2026-03-16 note on 2 March for 6
            40 -                           | 40 on 2026-03-16
            on 2 March                     | on 2026-03-02
            """)
    void aPurchaseIsUnderstoodInAnyOrder(String words, String line) {
        assertThat(read(BUY, words).value().orElseThrow().line()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16 small              | small 16 on 2026-03-16
            Small                 | small on 2026-03-16
            new profile 16        | new-profile 16 on 2026-03-16
            16 boost 10           | 16 boost 10 on 2026-03-16
            boost 10 16           | 16 boost 10 on 2026-03-16
            boost 10 small        | small boost 10 on 2026-03-16
            boost                 | boost on 2026-03-16
            16 on 2 March boost 4 | 16 boost 4 on 2026-03-02
            """)
    void aProposalIsUnderstoodWithItsWordsAndItsBoost(String words, String line) {
        assertThat(read(SPEND, words).value().orElseThrow().line()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"16 LINK", "LINK 16", "16 for LINK", "16 on LINK", "16 LINK on 2026-03-16"})
    void theLinkOfAJobMayStandAnywhere(String words) {
        EntryArguments said = read(SPEND, words.replace("LINK", JOB)).value().orElseThrow();

        assertThat(said.job().orElseThrow().url()).isEqualTo(JOB);
        assertThat(said.amount()).contains(Connects.of(16));
        assertThat(said.on()).isEqualTo("2026-03-16");
    }

    @Test
    void whatWasUnderstoodIsHandedOnAsValues() {
        EntryArguments said = read(BUY, "40 for $6.50 on 2 March until 1 May note first bundle")
                .value()
                .orElseThrow();

        assertThat(said.amount()).contains(Connects.of(40));
        assertThat(said.price()).contains(Payment.of(Usd.of("6.50")));
        assertThat(said.on()).isEqualTo("2026-03-02");
        assertThat(said.until()).contains(LocalDate.parse("2026-05-01"));
        assertThat(said.note()).contains("first bundle");
        assertThat(said.boosted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 please          | please
            40 41              | 41
            40 for sixish      | sixish
            40 for 6 EUR       | 6 EUR
            40 on someday      | someday
            -5                 | below 0
            1.5                | 1.5
            20000              | at most 10,000
            0                  | at least 1
            40 on 31 April     | 31 April
            40 on              | on
            40 tomorrow        | 17 March 2026
            """)
    void whatIsNotUnderstoodIsNamedAndNothingIsRecorded(String words, String named) {
        assertThat(answer(BUY, words)).startsWith("Not recorded").contains(named);
    }

    @Test
    void aDateThatMayBeTwoDaysIsAskedBackWithBoth_W08() {
        assertThat(buttons(BUY, "40 on 2/3/2026")).contains("40 on 2026-03-02", "40 on 2026-02-03");
        assertThat(buttons(BUY, "40 on Monday")).contains("40 on 2026-03-16", "40 on 2026-03-09");
    }

    @Test
    void whatWasProbablyMeantIsOneTapAway_W08() {
        assertThat(buttons(BUY, "forty on 2026-03-02")).contains("40 on 2026-03-02");
        assertThat(buttons(SPEND, "16 boost ten")).contains("16 boost 10");
    }

    @Test
    void onlyABalanceMayBeNothing_W06() {
        assertThat(read(ADJUST, "0").value().orElseThrow().amount()).contains(Connects.ZERO);
        assertThat(read(BUY, "0").value()).isEmpty();
    }

    @Test
    void linksToTwoJobsOrToNoneAreRefused() {
        assertThat(read(SPEND, "16 " + JOB + " " + OTHER_JOB).value()).isEmpty();
        assertThat(read(SPEND, "16 https://example.com/x").value()).isEmpty();
    }

    @Test
    void noLengthIsTooMuch() {
        assertThat(read(BUY, "40 on ".repeat(20_000)).value()).isEmpty();
    }
}
