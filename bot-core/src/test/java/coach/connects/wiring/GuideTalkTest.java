package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Button;
import coach.connects.chat.OutgoingMessage;
import coach.connects.feature.guide.GuideScreen;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.Policies;
import coach.connects.wallet.policy.PolicyParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** /guide as people turn its pages, ask about it in words, and are offered it. */
class GuideTalkTest extends TalkTest {
    private static final int LINES = 12;
    private static final int LABEL = 20;
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";

    GuideTalkTest() {
        super("2026-11-23T09:00:00Z");
    }

    @ParameterizedTest
    @EnumSource(GuideScreen.class)
    void eachScreenFitsAPhoneHasAWayBackAndSomethingToTry(GuideScreen screen) {
        String text = ann.says(screen == GuideScreen.OVERVIEW ? "/guide" : "/guide " + screen.word());

        assertThat(Screen40.of(text)).hasSizeLessThanOrEqualTo(LINES);
        assertThat(ann.labels()).allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(LABEL));
        assertThat(ann.labels().contains("Back")).isEqualTo(screen != GuideScreen.OVERVIEW);
        String trial = ann.labels().contains("Try it") ? "Try it" : "Search with it";
        assertThat(ann.presses(trial)).isNotEqualTo(text).doesNotContain("closed");
    }

    @Test
    void theTenAreReadOneAfterTheOtherInOneMessage() {
        ann.says("/guide");
        ann.presses("Know Connects");
        for (int number = 1; number <= 10; number++) {
            OutgoingMessage shown = ann.seen().get(ann.seen().size() - 1);
            assertThat(shown.text().plain()).contains("(" + number + " of 10)");
            assertThat(shown.replacesMessageId()).isPresent();
            assertThat(ann.labels().contains("Next")).isEqualTo(number < 10);
            if (number < 10) {
                ann.presses("Next");
            }
        }
        assertThat(ann.presses("Back")).startsWith("The guide, in ten short screens");
    }

    @ParameterizedTest
    @CsvSource({
        "budget,Filter: budget",
        "BUDGET,Filter: budget",
        "budgt,Did you mean /guide budget?",
        "bud,Filter: budget",
        "7,Ten search filters (7 of 10)",
        "roll over,'Caps, rollover, expiry'",
        "hire rate,Hire rate",
        "costs 30,A job of $30.00: 2 ($0.30)",
        "nonsense,The guide has no \u2068nonsense\u2069. It has: connects",
    })
    void aNameABeginningATypingErrorAndANumberLeadToAScreen(String typed, String read) {
        assertThat(ann.says("/guide " + typed)).contains(read);
    }

    /** The FAQ's questions and the filters, as people write them. */
    @ParameterizedTest
    @CsvSource({
        "What are Connects?,A token",
        "what are connects,A token",
        "WHAT IS A CONNECT?,A token",
        "do connects roll over?,at most 140",
        "Do unused connects carry over to the next month,at most 140",
        "when do they expire,12 months after the purchase",
        "How long do connects last?,12 months after the purchase",
        "How are they paid?,How you pay",
        "how do i pay for connects,By your Upwork earnings",
        "how does one pay for a connect?,By your Upwork earnings",
        "who is charged for them?,How you pay",
        "how many connects does a proposal need?,'Small, to $49: 2'",
        "which ones are free?,What is free",
        "what does covid-19 related mean?,COVID-19",
        "whats client location for,client location",
        "should I take hourly or fixed price jobs?,job type",
        "what’s experience level,experience level",
        "what about client history?,client history",
        "how many proposals are too many?,Fewer than 10 is what you want",
        "which budget should a newcomer choose,Filter: budget",
        "explain hours per week,hours per week",
        "what does project length mean,project length",
        "why look at previous clients?,previous clients",
        "is payment verified important,payment verified",
        "why should i care whether the payment method is verified?,payment verified",
        "what is a good rating?,From 4.5 over many reviews",
        "tell me about the hire rate,Hire rate",
        "how should i write my cover letter,Short and personal",
    })
    void aQuestionInWordsLeadsToItsScreen(String asked, String read) {
        assertThat(ann.says(asked)).contains(read);
        assertThat(ann.labels()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what about " + JOB,
                "is this ok? " + JOB + " payment verified",
                "payment verified",
                "should I apply, verified 5-10 80% 4.9 16c?",
                "is payment verified 5-10 80% 4.9 ok?",
                "What is the budget?\nBudget: $500\nFixed-price\nPayment verified",
                "how many connects do i have?",
                "how many connects are left",
                "what is my balance?",
                "what did i spend",
            })
    void aJobOrAQuestionAboutOnesOwnWalletIsNoQuestionAboutTheGuide(String said) {
        assertThat(ann.says(said)).doesNotContain("of 10)").doesNotContain("Filter:");
    }

    @Test
    void whereTwoQuestionsFitBothAreOffered() {
        assertThat(ann.says("Do connects expire or roll over?")).isEqualTo("Which of these do you mean?");
        assertThat(ann.labels()).containsExactly("Do they expire?", "Do they roll over?");
        assertThat(ann.presses("Do they roll over?")).contains("at most 140");
    }

    /** W-12: figures are those of the rules in force, and of the person's own wallet. */
    @Test
    void anAnswerGoesByTheRulesInForceAndOnesOwnWallet() {
        ann.says("/buy 40");
        assertThat(ann.says("do connects roll over?"))
                .contains("at most 140", "40 roll over", "Source: the guide of 2021.");
        ann.says("/rules policy upwork-2025");
        assertThat(ann.says("do connects roll over?"))
                .contains("all of them", "all 40 roll over", "Source: Upwork's rules of 2025.");
    }

    @Test
    void aQuestionLeavesOpenWhatIsAsked() {
        ann.says("/buy");

        assertThat(ann.says("do connects expire?")).contains("Bought ones expire 12 months after the purchase");
        assertThat(ann.says("40")).startsWith("Recorded: 40 Connects bought");
    }

    @Test
    void aQuestionAmongTheQuestionsOfACheckIsNoFactOfIt() {
        ann.says(JOB);

        assertThat(ann.says("what is payment verified?")).startsWith("Filter: payment verified");
        assertThat(ann.says("not verified")).startsWith("SKIP");
    }

    @Test
    void itIsOfferedOnceBelowTheExample() {
        ann.says("/start");

        assertThat(ann.presses("Try an example")).endsWith("The guide has ten screens.");
        assertThat(ann.presses("Read the guide")).startsWith("The guide, in ten short screens");
        assertThat(ann.presses("Try an example")).doesNotContain("The guide has");
    }

    /** G-47. */
    @Test
    void itIsOfferedOnceWhenFreeConnectsRunLowAndOnceWhenTheyAreUsedUp() {
        ann.says("/grant new-profile");
        assertThat(ann.says("/spend 6")).doesNotContain("guide says");
        assertThat(ann.says("/spend 10")).contains("Your free Connects run low: 4 left.");
        assertThat(ann.labels()).contains("Buy with care");
        assertThat(ann.says("/spend 2")).doesNotContain("guide says");
        assertThat(ann.says("/spend 2")).contains("Your free Connects are used up.");
        assertThat(ann.presses("Buy with care")).startsWith("Why paid Connects help");
    }

    @Test
    void whoBoughtSomeIsNotOfferedIt() {
        ann.says("/grant new-profile");
        ann.says("/buy 4");

        assertThat(ann.says("/spend 20")).doesNotContain("guide says");
    }

    /** W-12: the guide stays the guide, and says that other rules hold. */
    @Test
    void underOtherRulesItSaysSo() {
        ann.says("/rules policy upwork-2025");

        assertThat(ann.says("/guide costs")).contains("6 ($0.90)").contains("You go by Upwork's");
        assertThat(ann.says("/guide costs $250")).contains("its page says what it costs");
        assertThat(ann.says("/guide budget")).doesNotContain("You go by");
    }

    /** G-44: whose own country is on the list does not read it there. */
    @Test
    void nobodyReadsTheirOwnCountryAmongThoseThatReSell() {
        assertThat(ann.says("/guide resold")).contains("Kenya");
        ann.says("/profile country KE");

        assertThat(ann.says("/guide resold")).contains("Pakistan").doesNotContain("Kenya");
    }

    /** Whatever a host's own edition of the guide leaves out. */
    @Test
    void whatThePolicyDoesNotSayIsLeftOut() {
        ConnectsPolicy bare = PolicyParser.read(
                        "guide-2021.policy", new StringReader("title = our rules\nas-of = 2027\nlife-months = 12\n"))
                .value()
                .orElseThrow();
        try (Talk other = Talk.over(
                SqliteStore.open(folder.resolve("bare")),
                "2026-11-23T09:00:00Z",
                Policies.of(bare, List.of(BundledPolicies.UPWORK)))) {
            Talk.Person bob = other.as("bob");
            for (GuideScreen screen : GuideScreen.values()) {
                String text = bob.says("/guide " + (screen == GuideScreen.OVERVIEW ? "" : screen.word()));
                assertThat(text).doesNotContain("went wrong");
                said.add(text);
            }
        }
        assertThat(said).anyMatch(text -> text.contains("You may buy and hold as many as you like"));
    }

    private final List<String> said = new ArrayList<>();

    @Test
    void noSentenceOfTheGuideIsUnreachable() throws IOException {
        whatThePolicyDoesNotSayIsLeftOut();
        itIsOfferedOnceBelowTheExample();
        itIsOfferedOnceWhenFreeConnectsRunLowAndOnceWhenTheyAreUsedUp();
        for (GuideScreen screen : GuideScreen.values()) {
            ann.says("/guide " + (screen == GuideScreen.OVERVIEW ? "" : screen.word()));
        }
        Stream.of("$40", "$550", "nothing", "budgt").forEach(what -> ann.says("/guide costs " + what));
        ann.says("/guide budgt");
        ann.says("/guide costs");
        ann.presses("Try it");
        ann.presses("An invitation");
        ann.says("/rules avoided-countries none");
        ann.says("/guide resold");
        ann.says("/rules policy upwork-2025");
        ann.says("/guide caps");
        ann.says("/guide costs $40");
        ann.seen().forEach(message -> {
            said.add(message.text().plain());
            message.buttons().stream().flatMap(List::stream).map(Button::label).forEach(said::add);
        });
        String all = String.join("\n", said);

        List<String> unreached = new ArrayList<>();
        sentences().forEach((key, sentence) -> {
            boolean listed = key.toString().startsWith("command.")
                    || key.toString().endsWith(".words")
                    || key.toString().startsWith("guide.question");
            if (!listed && !all.contains(longestPiece(sentence.toString()))) {
                unreached.add(key.toString());
            }
        });
        assertThat(unreached).isEmpty();
    }

    /** Under Why? and /rules NAME each rule has its reason. */
    @Test
    void everyReasonOfARuleIsAWordAway() throws IOException {
        Properties check = properties("check");
        List<String> unreached = new ArrayList<>();
        for (String key : check.stringPropertyNames()) {
            if (key.startsWith("check.why.")
                    && !ann.says("/rules " + key.substring("check.why.".length()))
                            .contains(longestPiece(check.getProperty(key)))) {
                unreached.add(key);
            }
        }
        assertThat(unreached).isEmpty();
    }

    private static Properties sentences() throws IOException {
        return properties("guide");
    }

    private static Properties properties(String part) throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = MessageCatalogue.class.getResourceAsStream("en/" + part + ".properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences;
    }

    /** Of a sentence what stands between its values and its signs of emphasis. */
    private static String longestPiece(String sentence) {
        return Stream.of(sentence.split("\\{[^}]*}|\\*\\*|`|\n"))
                .map(String::strip)
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }
}
