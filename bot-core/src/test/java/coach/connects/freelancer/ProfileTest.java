package coach.connects.freelancer;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.amount.Usd;
import coach.connects.text.MessageCatalogue;
import coach.connects.wallet.AccountKind;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
    private static <T> Profile told(Trait<T> trait, String words) {
        return Profile.UNTOLD.told(trait, words).value().orElseThrow();
    }

    @Test
    void whoToldNothingIsTakenForNew() {
        assertThat(Profile.UNTOLD.experience()).isEmpty();
        assertThat(Profile.UNTOLD.experienceOrNew()).isEqualTo(Experience.NEW);
        assertThat(Profile.UNTOLD.reader()).isFalse();
        assertThat(Profile.UNTOLD.written()).isEmpty();
    }

    @Test
    void everythingIsTakenAsItIsTyped() {
        assertThat(told(Trait.TIME_ZONE, "Asia/Colombo").timeZone()).contains(ZoneId.of("Asia/Colombo"));
        assertThat(told(Trait.ACCOUNT, "Agency").account()).contains(AccountKind.AGENCY);
        assertThat(told(Trait.EXPERIENCE, "some").experience()).contains(Experience.SOME);
        assertThat(told(Trait.HOURS, "20").hoursPerWeek()).contains(20);
        assertThat(told(Trait.SKILLS, "autocad, Excel, autoCAD,").skills()).isEqualTo(List.of("autocad", "Excel"));
        assertThat(told(Trait.COUNTRY, "Sri Lanka").country()).contains("LK");
        assertThat(told(Trait.EARNINGS, "120.50").earnings()).contains(Usd.of("120.5"));
        assertThat(told(Trait.BILLING_DAY, "17").billingDay()).contains(17);
        assertThat(told(Trait.LANGUAGE, "pt-br").language()).contains("pt-BR");
        assertThat(told(Trait.READER, "on").reader()).isTrue();
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
        assertThat(told(Trait.TIME_ZONE, words).timeZone()).contains(ZoneId.of(zone));
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
        Refusal refusal = Profile.UNTOLD
                .told(Trait.named(trait).orElseThrow(), words)
                .refusal()
                .orElseThrow();

        assertThat(MessageCatalogue.load()
                        .english()
                        .text(refusal.key(), refusal.values())
                        .plain())
                .isNotBlank();
    }

    @Test
    void whatWasWrittenComesBackAndWhatIsUnknownIsLeftOut() {
        Profile profile = Profile.UNTOLD
                .with(Trait.TIME_ZONE, ZoneOffset.ofHours(3))
                .with(Trait.SKILLS, List.of("c++", "web design"))
                .with(Trait.EARNINGS, Usd.of("0.10"))
                .with(Trait.LANGUAGE, "en");

        assertThat(Profile.read(profile.written())).isEqualTo(profile);
        assertThat(Profile.read(Map.of("shoe-size", "42", "hours", "many"))).isEqualTo(Profile.UNTOLD);
        assertThat(profile.without(Trait.SKILLS).skills()).isEmpty();
    }

    @Test
    void everyTraitIsExplained() {
        assertThat(Trait.all())
                .allMatch(trait -> MessageCatalogue.load().english().has(trait.explanation()));
    }
}
