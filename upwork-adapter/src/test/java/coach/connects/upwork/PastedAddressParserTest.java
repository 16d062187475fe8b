package coach.connects.upwork;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.Secret;
import coach.connects.marketplace.PastedAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste when they have signed in, and what they paste instead. */
class PastedAddressParserTest {
    private static final String STATE = "sTaTe-_0123456789";
    private static final String GOOD = "http://localhost:8765/callback?code=c0de&state=" + STATE;

    private static PastedAddress read(String pasted) {
        return PastedAddressParser.read(pasted, STATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "  " + GOOD + "\n",
                GOOD + ".",
                "<" + GOOD + ">",
                "`" + GOOD + "`",
                GOOD + " .",
                GOOD + "#_=_",
                GOOD + "&iss=http%3A%2F%2Fx&scope=",
                "http://localhost:8765/callback?state=" + STATE + "&code=c0de",
                "http://localhost:8765/callback?state=" + STATE + "&code=c0de.",
                "HTTP://LOCALHOST:8765/callback?code=c0de&state=" + STATE,
                "localhost:8765/callback?code=c0de&state=" + STATE,
                "http://localhost:8765/callback?%63ode=c0de&state=" + STATE,
                "\u200b" + GOOD + "\u00a0",
                GOOD + " " + GOOD
            })
    void theAddressIsReadWithTheMarksAroundIt(String pasted) {
        assertThat(read(pasted)).isEqualTo(new PastedAddress.Code(new Secret("c0de")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                                        | NO_ADDRESS",
                "it does not load                                                          | NO_ADDRESS",
                "c0de                                                                      | NO_ADDRESS",
                "code=c0de&state=sTaTe-_0123456789                                         | NO_ADDRESS",
                "https://www.upwork.com/ab/account-security/oauth2/authorize?state=sTaTe-_0123456789&code=c0de | WRONG_ADDRESS",
                "http://localhost:8766/callback?code=c0de&state=sTaTe-_0123456789          | WRONG_ADDRESS",
                "https://localhost:8765/callback?code=c0de&state=sTaTe-_0123456789         | WRONG_ADDRESS",
                "http://127.0.0.1:8765/callback?code=c0de&state=sTaTe-_0123456789          | WRONG_ADDRESS",
                "http://localhost.:8765/callback?code=c0de&state=sTaTe-_0123456789         | WRONG_ADDRESS",
                "http://localhost:8765/callback.evil?code=c0de&state=sTaTe-_0123456789     | WRONG_ADDRESS",
                "http://localhost:8765/Callback?code=c0de&state=sTaTe-_0123456789          | WRONG_ADDRESS",
                "http://localhost:8765@evil.example/callback?code=c0de&state=sTaTe-_0123456789 | WRONG_ADDRESS",
                "http://evil.example/?u=http://localhost:8765/callback?code=c0de&state=sTaTe-_0123456789 | WRONG_ADDRESS",
                "https://evil.example http://localhost:8765/callback?code=c0de&state=sTaTe-_0123456789 | WRONG_ADDRESS",
                "here it is: http://localhost:8765/callback?code=c0de&state=sTaTe-_0123456789 | TEXT_AROUND",
                "http://localhost:8765/callback?code=c0de &state=sTaTe-_0123456789         | TEXT_AROUND",
                "http://localhost:8765/callback                                            | NO_CODE",
                "http://localhost:8765/callback?state=sTaTe-_0123456789                    | NO_CODE",
                "http://localhost:8765/callback?code=&state=sTaTe-_0123456789              | NO_CODE",
                "http://localhost:8765/callback#code=c0de&state=sTaTe-_0123456789          | NO_CODE",
                "http://localhost:8765/callback?code=a&code=b&state=sTaTe-_0123456789      | TWO_CODES",
                "http://localhost:8765/callback?code=a&%63ode=a&state=sTaTe-_0123456789    | TWO_CODES",
                "http://localhost:8765/callback?code=a&state=x&state=sTaTe-_0123456789     | TWO_CODES",
                "http://localhost:8765/callback?code=a&error=x&state=sTaTe-_0123456789     | TWO_CODES",
                "http://localhost:8765/callback?code=a&state=sTaTe-_0123456789 http://localhost:8765/callback?code=b&state=sTaTe-_0123456789 | TWO_CODES",
                "http://localhost:8765/callback?code=c0de                                  | FOREIGN_STATE",
                "http://localhost:8765/callback?code=c0de&state=                           | FOREIGN_STATE",
                "http://localhost:8765/callback?code=c0de&state=STATE-_0123456789          | FOREIGN_STATE",
                "http://localhost:8765/callback?error=access_denied&state=other            | FOREIGN_STATE",
                "http://localhost:8765/callback?error=access_denied&error_description=No+thanks&state=sTaTe-_0123456789 | DENIED",
                "http://localhost:8765/callback?error=server_error&state=sTaTe-_0123456789 | FAILED"
            })
    void anythingElseIsSaidToBeWhatItIs(String pasted, PastedAddress.Mistake mistake) {
        assertThat(read(pasted)).isEqualTo(new PastedAddress.Unusable(mistake));
    }

    @Test
    void aBookIsNoAddress() {
        assertThat(read(GOOD + " x".repeat(5_000)))
                .isEqualTo(new PastedAddress.Unusable(PastedAddress.Mistake.NO_ADDRESS));
    }

    @Test
    void aBrokenEscapeIsTakenAsItStands() {
        assertThat(read("http://localhost:8765/callback?code=%zz&state=" + STATE))
                .isEqualTo(new PastedAddress.Code(new Secret("%zz")));
    }
}
