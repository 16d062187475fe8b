package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zone is asked at the first reminder, and told in words or by a button (design, section 7). */
class ZoneQuestionTest {
    @TempDir
    private Path folder;

    private Talk talk;
    private Talk.Person aiko;

    @BeforeEach
    void remindedForTheFirstTime() {
        talk = Talk.in(folder, "2027-02-01T10:00:00Z");
        aiko = talk.as("aiko");
        aiko.says("/rules policy upwork-2025");
        aiko.says("/buy 35 on 2026-02-16");
        talk.advance(Duration.ofDays(1));
        assertThat(talk.lastReminder()).contains("Use 35 by", "14 days left").contains("What time is it at yours?");
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void whatTheClockShowsIsTakenAndMovesTheHour() {
        assertThat(aiko.says("19:00")).isEqualTo("Saved: your time zone is UTC+09:00, now 19:00.");
        talk.advance(Duration.ofDays(6).plusHours(14));

        assertThat(talk.reminders()).containsExactly("expiry:2027-02-02", "expiry:2027-02-09");
        assertThat(aiko.says("/reminders")).contains("Reminders come at 09:00 (UTC+09:00).");
    }

    @Test
    void lettersOfSeveralPlacesAreAskedBackWithTheClockOfEach() {
        assertThat(aiko.says("IST")).contains("People in several places write").endsWith("Which clock is yours?");
        assertThat(aiko.labels()).containsExactly("Kolkata 15:30", "Dublin 10:00", "Jerusalem 12:00", "Back");
        assertThat(aiko.presses("Kolkata 15:30")).isEqualTo("Saved: your time zone is Asia/Kolkata, now 15:30.");
    }

    @Test
    void aCountryIsTakenByItsCapitals() {
        assertThat(aiko.says("LK")).startsWith("Saved: your time zone is Asia/Colombo");
    }

    @Test
    void lettersOfOnePlaceAreThatPlace() {
        assertThat(aiko.says("EST")).isEqualTo("Saved: your time zone is America/New_York, now 05:00.");
    }

    @Test
    void aCityIsTakenDaysLater() {
        talk.advance(Duration.ofDays(3));
        assertThat(aiko.says("atlantis")).doesNotStartWith("Set");
        assertThat(aiko.says("Tokyo")).startsWith("Saved: your time zone is Asia/Tokyo, now");
    }

    @Test
    void theButtonOffersCities() {
        assertThat(aiko.presses("Set time zone")).contains("city");
        assertThat(aiko.says("Asia/Tokyo")).startsWith("Saved: your time zone is Asia/Tokyo, now");
    }

    @Test
    void littleWordsAndNumbersAreNoCountry() {
        for (String words : List.of("no", "No, 12", "in 5 days", "me", "it was 12")) {
            assertThat(aiko.says(words)).as(words).doesNotContain("your time zone is");
        }
    }

    @Test
    void otherWordsAreHeardAsEver() {
        assertThat(aiko.says(SamplePages.GOOD)).startsWith("APPLY");
        assertThat(aiko.says("thank you")).doesNotContain("timezone");
    }
}
