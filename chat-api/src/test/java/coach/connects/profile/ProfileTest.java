package coach.connects.profile;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.i18n.MessageCatalogue;
import coach.connects.money.Usd;
import coach.connects.parsing.ParseError;
import coach.connects.wallet.AccountKind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
    private static <T> Profile told(ProfileField<T> field, String words) {
        return Profile.EMPTY.parse(field, words).value().orElseThrow();
    }

    @Test
    void whoToldNothingIsTakenForNew() {
        assertThat(Profile.EMPTY.experience()).isEmpty();
        assertThat(Profile.EMPTY.experienceOrNew()).isEqualTo(Experience.NEW);
        assertThat(Profile.EMPTY.usesScreenReader()).isFalse();
        assertThat(Profile.EMPTY.written()).isEmpty();
    }

    @Test
    void everythingIsTakenAsItIsTyped() {
        assertThat(told(ProfileField.TIME_ZONE, "Asia/Colombo").timeZone()).contains(ZoneId.of("Asia/Colombo"));
        assertThat(told(ProfileField.ACCOUNT, "Agency").account()).contains(AccountKind.AGENCY);
        assertThat(told(ProfileField.EXPERIENCE, "some").experience()).contains(Experience.SOME);
        assertThat(told(ProfileField.HOURS, "20").hoursPerWeek()).contains(20);
        assertThat(told(ProfileField.SKILLS, "autocad, Excel, autoCAD,").skills())
                .isEqualTo(List.of("autocad", "Excel"));
        assertThat(told(ProfileField.COUNTRY, "Sri Lanka").country()).contains("LK");
        assertThat(told(ProfileField.EARNINGS, "120.50").earnings()).contains(Usd.of("120.5"));
        assertThat(told(ProfileField.BILLING_DAY, "17").billingDay()).contains(17);
        assertThat(told(ProfileField.LANGUAGE, "pt-br").language()).contains("pt-BR");
        assertThat(told(ProfileField.READER, "on").usesScreenReader()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "new york, America/New_York",
        "colombo, Asia/Colombo",
        "europe/berlin, Europe/Berlin",
        "+05:30, +05:30",
        "EST, America/New_York",
        "pkt, Asia/Karachi",
        "PHT, Asia/Manila",
        "GMT+5, +05:00",
        "CET, Europe/Berlin",
        "Estonia, Europe/Tallinn",
        "UTC, UTC"
    })
    void aZoneIsFoundByCityIdOrOffset(String words, String zone) {
        assertThat(told(ProfileField.TIME_ZONE, words).timeZone()).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "timezone,Moon",
        "hours,0",
        "hours,169",
        "billing-day,32",
        "country,Nowhere",
        "experience,much",
        "language,-"
    })
    void nonsenseIsRefusedInWords(String trait, String words) {
        ParseError error = Profile.EMPTY
                .parse(ProfileField.named(trait).orElseThrow(), words)
                .refusal()
                .orElseThrow();

        assertThat(MessageCatalogue.load()
                        .english()
                        .text(error.key(), error.values())
                        .plain())
                .isNotBlank();
    }

    @Test
    void whatWasWrittenComesBackAndWhatIsUnknownIsLeftOut() {
        Profile profile = Profile.EMPTY
                .with(ProfileField.TIME_ZONE, ZoneOffset.ofHours(3))
                .with(ProfileField.SKILLS, List.of("c++", "web design"))
                .with(ProfileField.EARNINGS, Usd.of("0.10"))
                .with(ProfileField.LANGUAGE, "en");

        assertThat(Profile.read(profile.written())).isEqualTo(profile);
        assertThat(Profile.read(Map.of("shoe-size", "42", "hours", "many"))).isEqualTo(Profile.EMPTY);
        assertThat(profile.without(ProfileField.SKILLS).skills()).isEmpty();
    }
}
