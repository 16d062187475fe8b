package coach.connects.feature.community;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.community.Community.CommunitySettings;
import coach.connects.community.DigestSchedule;
import coach.connects.wallet.BundledPolicies;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator sets for a group. */
class CommunitySettingParserTest {
    private static final Optional<String> TOPIC = Optional.of("7");
    private static final CommunitySettings BEFORE = new CommunitySettings(
            true,
            Optional.of(new DigestSchedule(DayOfWeek.SUNDAY, 18, Optional.empty())),
            Optional.of("guide-2021"),
            Optional.of(new DigestSchedule(DayOfWeek.MONDAY, 7, Optional.empty())));

    private static Optional<CommunitySettings> read(String what, String words) {
        return new CommunitySettingParser(BundledPolicies.ALL, TOPIC)
                .read(BEFORE, what, words.isEmpty() ? List.of() : List.of(words.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Monday, MONDAY, 9",
        "mo, MONDAY, 9",
        "TUE, TUESDAY, 9",
        "th, THURSDAY, 9",
        "monday 0, MONDAY, 0",
        "monday 09, MONDAY, 9",
        "monday 18:00, MONDAY, 18",
        "sun 23, SUNDAY, 23"
    })
    void aDigestComesOnADayAtAnHourWhereItIsSet(String words, DayOfWeek day, int hour) {
        Optional<DigestSchedule> time = Optional.of(new DigestSchedule(day, hour, TOPIC));

        assertThat(read("digest", words)).contains(BEFORE.withDigest(time));
        assertThat(read("practice", words)).contains(BEFORE.withPractice(time));
    }

    @ParameterizedTest
    @CsvSource({
        "digest, ''",
        "digest, on",
        "digest, m",
        "digest, mondays",
        "digest, monday 24",
        "digest, monday 9:30",
        "digest, monday 9am",
        "digest, monday -1",
        "digest, monday 009",
        "digest, monday ٩",
        "digest, monday 9 10",
        "digest, off now",
        "links, ''",
        "links, yes",
        "links, on off",
        "policy, ''",
        "policy, mine"
    })
    void anythingElseMeansNone(String what, String words) {
        assertThat(read(what, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"on, true", "ON, true", "off, false", "Off, false"})
    void linksAreSwitchedOnAndOff(String words, boolean answers) {
        assertThat(read("links", words)).contains(BEFORE.answering(answers));
    }

    @ParameterizedTest
    @CsvSource({"off", "OFF"})
    void aDigestIsSwitchedOff(String words) {
        assertThat(read("digest", words)).contains(BEFORE.withDigest(Optional.empty()));
        assertThat(read("practice", words)).contains(BEFORE.withPractice(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"upwork-2025", "Upwork-2025"})
    void aPolicyIsChosenByItsName_W12(String words) {
        assertThat(read("policy", words)).contains(BEFORE.withPolicy("upwork-2025"));
    }
}
