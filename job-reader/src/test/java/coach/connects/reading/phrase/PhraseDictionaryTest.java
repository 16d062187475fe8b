package coach.connects.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrases may stand in the files: what a line means is never chance. */
class PhraseDictionaryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Payment verified         | payment VERIFIED
            {int} jobs – now         | {int} jobs - now
            Company size: {text}     | company size:{text}
            """)
    void aPhraseUnderTwoTypesIsRefused(String one, String same) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PhraseDictionary.patterns(
                        Map.of(TokenType.PAID, List.of(one), TokenType.UNPAID, List.of(same))))
                .withMessageContaining("PAID")
                .withMessageContaining("UNPAID");
    }

    @Test
    void thePhraseOfTwoLanguagesUnderOneTypeIsOne() {
        assertThat(PhraseDictionary.patterns(Map.of(TokenType.PAID, List.of("Payment verified", "payment verified"))))
                .hasSize(1);
    }

    @Test
    void ofTwoPhrasesThatReadALineTheOneWithMoreWordsOfItsOwnCounts() {
        PhraseTrie trie = new PhraseTrie();
        PhraseDictionary.patterns(Map.of(
                        TokenType.CLIENT_NOTE, List.of("Large company ({text} people)"),
                        TokenType.INDUSTRY, List.of("Large company (1,000+ people)")))
                .forEach(trie::add);
        SlotMatcher slots = new SlotMatcher(new DateScanner(Map.of()), new PhraseTrie());

        assertThat(trie.longest(NormalizedLine.of("Large company (1,000+ people)"), 0, slots))
                .isNotNull()
                .extracting(PhraseMatch::type)
                .isEqualTo(TokenType.INDUSTRY);
        assertThat(trie.longest(NormalizedLine.of("Large company (500+ people)"), 0, slots))
                .isNotNull()
                .extracting(PhraseMatch::type)
                .isEqualTo(TokenType.CLIENT_NOTE);
    }
}
