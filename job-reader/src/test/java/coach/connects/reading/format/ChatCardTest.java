package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.Effort;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import java.time.Instant;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards as tools post them into chats, rows as phones copy them, and what somebody adds to a page (G-30, J-11). */
class ChatCardTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    private static Posting read(String text) {
        return new PostingParser().read(text, NOW).jobs().get(0).posting();
    }

    @Test
    void theSignsAndLinksOfAChatAreReadAsTheyAreSeen() {
        Posting posting = read("""
                :rotating_light: *New job match*
                *<https://www.upwork.com/jobs/~022104567890123456789|Gate for a mill>*
                >*Budget:* $250 (Fixed)
                >*Client:* :flag-de: Germany | :star: 4.85 (23) | $12K spent | 71% hire rate
                >*Payment:* :white_check_mark: Verified
                >*Proposals:* 5 to 10""");

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("DE");
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(71);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.job()).isPresent();
    }

    @Test
    void aCrossThatAChatSpellsIsNoYes() {
        Posting posting = read("Title: Gate for a mill\nPayment verified: :x:\nBudget: $250\nProposals: 5 to 10");

        assertThat(posting.get(Fact.PAYMENT_VERIFIED).orElse(false)).isFalse();
    }

    @Test
    void aRowOfTheClientsCellsIsReadWholeOnACard() {
        Posting posting = read("""
                Gate for a mill
                Posted 3 hours ago • Worldwide
                Payment verified • ★ 4.9 (12) • $5K+ spent • 🇺🇸 United States
                Proposals: 5 to 10 • Interviewing: 2 • Invites sent: 0
                12 Connects to apply""");

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("US");
        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(12);
        assertThat(posting.get(Fact.INTERVIEWING)).contains(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"A\",\"proposals\":\"5 to 10\",\"payment_unverified\":0}",
                "{\"title\":\"A\",\"proposals\":\"5 to 10\",\"isPaymentUnverified\":false}",
                "{\"title\":\"A\",\"proposals\":\"5 to 10\",\"payment_not_verified\":\"no\"}",
                "title,proposals,payment_unverified\nFix a gate,5 to 10,0",
                "title = Fix a gate\npayment_unverified = 0\nproposals = 5-10"
            })
    void aFalseToAQuestionThatDeniesIsNotKnown(String data) {
        assertThat(read(data).knows(Fact.PAYMENT_VERIFIED)).isFalse();
        assertThat(read(data).doubts(Fact.PAYMENT_VERIFIED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payment verified (phone only)",
                "Payment verified - phone only",
                "Payment verified (email)",
                "Payment verified\nHire rate: 71%\noh wait the payment isn't verified"
            })
    void whatIsSaidBesideTheYesTakesItBack(String lines) {
        Posting posting = read("Proposals: 5 to 10\n" + lines + "\nHire rate: 71%");

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).isNotPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Germany", "✅ Phone verified", "15 seconds ago", "Best matches"})
    void whatAPageSaysOfTheClientIsNoTitle(String line) {
        Posting posting = read(line + "\nPayment verified\nProposals: 5 to 10\nHire rate: 71%");

        assertThat(posting.get(Fact.TITLE)).isNotPresent();
    }

    @Test
    void russianLabelsAreReadAsOthers() {
        Posting posting = read("""
                Нужен разработчик
                Бюджет: $250
                Предложения: от 5 до 10
                Способ оплаты не подтвержден
                Процент найма: 71%""");

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(71);
    }

    @Test
    void aHeadingStuckToOtherWordsEndsTheJob() {
        Posting posting = read("""
                Gate for a mill
                Posted 9 hours ago
                Summary
                A gate that opens when a cart comes, and that keeps the geese out.
                Hourly
                Tailwind CSSActivity on this jobProposals:
                50+
                About the client
                Member since Jun 19, 2021
                Spain
                12:42 AMExplore similar jobs on Upwork
                Full-Cycle Business Development Partner
                Fixed-price - Posted 2 months ago
                Rating is 4.9 out of 5.""");

        assertThat(posting.get(Fact.TITLE)).contains("Gate for a mill");
        assertThat(posting.knows(Fact.CLIENT_RATING)).isFalse();
        assertThat(posting.get(Fact.POSTED_AT)).contains(NOW.minusSeconds(9 * 3600));
    }

    /** In proportion it is 10 times, by the square 100. */
    @Test
    void labelsAndKeysCostWhatTheirLengthIs() {
        IntFunction<String> labels = count -> {
            StringBuilder text = new StringBuilder("Title: Fix a gate\nProposals: 5 to 10\n");
            for (int i = 0; i < count; i++) {
                text.append("Field ").append(i).append(": some value\n");
            }
            return text.toString();
        };
        IntFunction<String> keys = count -> {
            StringBuilder text = new StringBuilder("{\"title\":\"Fix a gate\",\"proposals\":\"5 to 10\"");
            for (int i = 0; i < count; i++) {
                text.append(",\n\"key_").append(i).append("\":\"some value\"");
            }
            return text.append('}').toString();
        };
        String fewLabels = labels.apply(150);
        String manyLabels = labels.apply(1_500);
        String fewKeys = keys.apply(150);
        String manyKeys = keys.apply(1_500);

        Effort.isAtMost(25, "labels", () -> read(fewLabels), () -> read(manyLabels));
        Effort.isAtMost(25, "keys", () -> read(fewKeys), () -> read(manyKeys));
    }
}
