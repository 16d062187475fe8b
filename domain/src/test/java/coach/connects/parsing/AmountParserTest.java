package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.parsing.AmountError.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts as people write them. */
class AmountParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40          | 40
            " 40 "      | 40
            +40         | 40
            40.         | 40
            007         | 7
            1,000       | 1000
            1 000       | 1000
            1'000       | 1000
            10,000      | 10000
            40 connects | 40
            1 Connect   | 1
            ٤٠          | 40
            ４０        | 40
            """, quoteCharacter = '"')
    void aWholeNumberIsRead(String text, int amount) {
        assertThat(AmountParser.read(text)).isEqualTo(ParseResult.of(Connects.of(amount)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            forty                       | WORDS     | 40
            twenty-five                 | WORDS     | 25
            a hundred and ten           | WORDS     | 110
            two thousand three hundred  | WORDS     | 2300
            a million                   | NO_NUMBER |
            -5                          | NEGATIVE  | 5
            −5                          | NEGATIVE  | 5
            1.5                         | FRACTION  |
            1,5                         | FRACTION  |
            1.000                       | FRACTION  | 1000
            0.500                       | FRACTION  |
            10001                       | TOO_LARGE |
            99999999999999999999999999  | TOO_LARGE |
            0                           | TOO_SMALL |
            zero                        | WORDS     |
            1,00                        | FRACTION  |
            12a                         | NO_NUMBER |
            0x10                        | NO_NUMBER |
            1e3                         | NO_NUMBER |
            -                           | NO_NUMBER |
            connects                    | NO_NUMBER |
            """)
    void anythingElseIsRefusedWithWhatToWriteInstead_W08(String text, Reason reason, Integer instead) {
        assertThat(AmountParser.read(text))
                .isEqualTo(refused(reason, Optional.ofNullable(instead).map(Connects::of)));
    }

    @Test
    void aBalanceMayBeNothing_W06() {
        assertThat(AmountParser.readBalance("0")).isEqualTo(ParseResult.of(Connects.ZERO));
        assertThat(AmountParser.readBalance("zero")).isEqualTo(refused(Reason.WORDS, Optional.of(Connects.ZERO)));
    }

    @Test
    void noLengthIsTooMuch() {
        assertThat(AmountParser.read("9".repeat(100_000))).isEqualTo(refused(Reason.TOO_LARGE, Optional.empty()));
        assertThat(AmountParser.read("forty ".repeat(100_000))).isEqualTo(refused(Reason.NO_NUMBER, Optional.empty()));
        assertThat(AmountParser.read("")).isEqualTo(refused(Reason.NO_NUMBER, Optional.empty()));
    }

    private static ParseResult<Connects, AmountError> refused(Reason reason, Optional<Connects> instead) {
        return ParseResult.refused(new AmountError(reason, instead));
    }
}
