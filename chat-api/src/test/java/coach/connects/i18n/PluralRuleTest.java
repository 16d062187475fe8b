package coach.connects.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue is ready for languages that have other forms and dates than English (UX-27). */
class PluralRuleTest {
    /** The examples that CLDR gives for each form. */
    @ParameterizedTest
    @CsvSource({
        "en, one, 1",
        "en, other, 0 2 11 21 100",
        "es, one, 1",
        "es, other, 0 2 16",
        "fr, one, 0 1",
        "fr, other, 2 17 100",
        "hi, one, 0 1",
        "hi, other, 2 17 100",
        "ru, one, 1 21 31 101 1001",
        "ru, few, 2 3 4 22 34 102",
        "ru, many, 0 5 11 12 14 19 100 111 112",
        "uk, one, 1 21",
        "uk, few, 2 24",
        "uk, many, 0 5 12 14 20",
        "sr, one, 1 21",
        "sr, few, 2 34",
        "sr, other, 0 5 11 19 100",
        "pl, one, 1",
        "pl, few, 2 3 4 22 104",
        "pl, many, 0 5 11 12 14 21 25 100",
        "cs, one, 1",
        "cs, few, 2 3 4",
        "cs, other, 0 5 12 22 100",
        "sl, one, 1 101",
        "sl, two, 2 102",
        "sl, few, 3 4 104",
        "sl, other, 0 5 19 100",
        "lt, one, 1 21 101",
        "lt, few, 2 9 22",
        "lt, other, 0 10 11 20 112",
        "lv, zero, 0 10 11 20 111",
        "lv, one, 1 21 101",
        "lv, other, 2 9 22",
        "ro, one, 1",
        "ro, few, 0 2 16 101 119",
        "ro, other, 20 35 100",
        "ar, zero, 0",
        "ar, one, 1",
        "ar, two, 2",
        "ar, few, 3 10 103 110",
        "ar, many, 11 26 111",
        "ar, other, 100 102 200",
        "he, one, 1",
        "he, two, 2",
        "he, other, 0 3 20",
        "fil, one, 0 1 2 3 5 7 8 10",
        "fil, other, 4 6 9 14 24",
        "vi, other, 0 1 2 15",
        "ja, other, 1",
        "id, other, 1"
    })
    void aNumberTakesTheFormThatItsLanguageHas(String language, String form, String numbers) {
        LocaleFormat format = new LocaleFormat(Locale.forLanguageTag(language));
        for (String number : numbers.split(" ", -1)) {
            assertThat(format.pluralOf(Long.valueOf(number)))
                    .as(language + " " + number)
                    .isEqualTo(form);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsOneOfTheLanguages(PluralRule rule) {
        assertThat(LongStream.range(0, 1000).mapToObj(n -> rule.formOf(Optional.of(n))))
                .allMatch(rule.forms()::contains);
        assertThat(rule.formOf(Optional.empty())).isEqualTo("other");
        assertThat(rule.forms()).contains("other").doesNotHaveDuplicates();
    }

    @Test
    void aSentenceOfAnotherLanguageIsFilledByItsOwnForms() {
        LocaleFormat russian = new LocaleFormat(Locale.forLanguageTag("ru"));
        MessagePattern pattern = MessagePattern.of("{n} {n|one:коннект|few:коннекта|many:коннектов|other:коннекта}");
        assertThat(pattern.fill(Map.of("n", new Connects(21)), russian).plain()).isEqualTo("21 коннект");
        assertThat(pattern.fill(Map.of("n", new Connects(3)), russian).plain()).isEqualTo("3 коннекта");
        assertThat(pattern.fill(Map.of("n", new Connects(40)), russian).plain()).isEqualTo("40 коннектов");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|3 March 2027",
                "de|3. März 2027",
                "es|3 de marzo de 2027",
                "fr|3 mars 2027",
                "ru|3 марта 2027 г.",
                "ja|2027年3月3日",
                "pl|3 marca 2027"
            })
    void aDateStandsAsItsLanguageWritesIt(String language, String shown) {
        LocaleFormat format = new LocaleFormat(Locale.forLanguageTag(language));
        String date = format.show(LocalDate.of(2027, 3, 3)).plain();

        // Whether a blank may break a line differs between JDKs.
        assertThat(date.replace('\u00A0', ' ').replace('\u202F', ' ')).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "pl"})
    void aMonthStandsAsInACalendar(String language) {
        LocaleFormat format = new LocaleFormat(Locale.forLanguageTag(language));
        assertThat(format.show(YearMonth.of(2027, 3)).plain()).isIn("March 2027", "март 2027", "marzec 2027");
    }
}
