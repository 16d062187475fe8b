package coach.connects.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.parsing.DateError.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people write them (W-04, W-08). */
class DateParserTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today            | 2026-11-23
            Yesterday        | 2026-11-22
            3 days ago       | 2026-11-20
            1 day ago        | 2026-11-22
            2 March          | 2026-03-02
            2 mar            | 2026-03-02
            March 2          | 2026-03-02
            March 2nd, 2025  | 2025-03-02
            2nd of March     | 2026-03-02
            the 1st of May   | 2026-05-01
            2. March 2026    | 2026-03-02
            2-Mar-2026       | 2026-03-02
            2026 March 2     | 2026-03-02
            2 Sept 25        | 2025-09-02
            25 December      | 2025-12-25
            1 January        | 2026-01-01
            23 November      | 2026-11-23
            2026-03-02       | 2026-03-02
            2026/3/2         | 2026-03-02
            25/3/2026        | 2026-03-25
            3/25/2026        | 2026-03-25
            25.3.26          | 2026-03-25
            25/3             | 2026-03-25
            3/3/2026         | 2026-03-03
            2010-01-01       | 2010-01-01
            ٢ March          | 2026-03-02
            Sunday           | 2026-11-22
            tue              | 2026-11-17
            last Friday      | 2026-11-20
            last Monday      | 2026-11-16
            past Friday      | 2026-11-20
            this Monday      | 2026-11-23
            day before yesterday | 2026-11-21
            last night       | 2026-11-22
            this morning     | 2026-11-23
            a week ago       | 2026-11-16
            two weeks ago    | 2026-11-09
            3d ago           | 2026-11-20
            the 3rd          | 2026-11-03
            12th March 2026  | 2026-03-12
            22nd of November 2025 | 2025-11-22
            November 21st, 2025 | 2025-11-21
            23rd             | 2026-11-23
            31st             | 2026-10-31
            """)
    void aDayIsRead(String text, LocalDate day) {
        assertThat(DateParser.read(text, TODAY)).isEqualTo(ParseResult.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "02.03.2026, 2026-03-02, 2026-02-03",
        "2/3/2026, 2026-03-02, 2026-02-03",
        "2-3-26, 2026-03-02, 2026-02-03",
        "2/3, 2026-03-02, 2026-02-03",
        "Monday, 2026-11-23, 2026-11-16"
    })
    void oneThatMayBeTwoDaysIsAnsweredWithBoth(String text, LocalDate dayFirst, LocalDate monthFirst) {
        assertThat(DateParser.read(text, TODAY)).isEqualTo(refused(Reason.AMBIGUOUS, dayFirst, monthFirst));
    }

    @Test
    void whereOneOfTheTwoLiesInTheFutureItIsAskedAllTheSame() {
        LocalDate dayFirst = LocalDate.parse("2026-12-11");
        LocalDate monthFirst = LocalDate.parse("2026-11-12");
        assertThat(DateParser.read("11/12/2026", TODAY)).isEqualTo(refused(Reason.AMBIGUOUS, dayFirst, monthFirst));
        assertThat(DateParser.readUntil("11/12/2026", TODAY, TODAY))
                .isEqualTo(refused(Reason.AMBIGUOUS, dayFirst, monthFirst));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24 November | 2026-11-23 | 2025-11-24 | 2026-11-24
            11/24       | 2026-11-23 | 2025-11-24 | 2026-11-24
            24 Dec      | 2026-11-23 | 2025-12-24 | 2026-12-24
            2 Jan       | 2026-12-31 | 2026-01-02 | 2027-01-02
            29 February | 2026-11-23 | 2024-02-29 | 2028-02-29
            29 Feb      | 2028-02-28 | 2024-02-29 | 2028-02-29
            the 24th    | 2026-11-23 | 2026-10-24 | 2026-11-24
            1st         | 2026-12-31 | 2026-12-01 | 2027-01-01
            """)
    void withoutItsYearADayJustAheadOrLongAgoIsAskedBack_W04(
            String text, LocalDate today, LocalDate last, LocalDate next) {
        assertThat(DateParser.read(text, today)).isEqualTo(refused(Reason.LONG_AGO, last, next));
        assertThat(DateParser.latest(text, today)).contains(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31 Dec      | 2027-01-01 | 2026-12-31
            29 Feb      | 2028-03-01 | 2028-02-29
            29 Feb      | 2029-02-28 | 2028-02-29
            the 31st    | 2027-01-02 | 2026-12-31
            """)
    void aroundTheNewYearItIsTheLatestSuchDay(String text, LocalDate today, LocalDate day) {
        assertThat(DateParser.read(text, today)).isEqualTo(ParseResult.of(day));
    }

    @Test
    void whereBothAreRuledOutThereIsNothingToAsk() {
        assertThat(DateParser.read("1/2/2027", TODAY)).isEqualTo(refused(Reason.FUTURE, LocalDate.parse("2027-02-01")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tomorrow         | FUTURE      | 2026-11-24
            2026-11-24       | FUTURE      | 2026-11-24
            2 March 2027     | FUTURE      | 2027-03-02
            2009-12-31       | TOO_EARLY   | 2009-12-31
            9999 days ago    | TOO_EARLY   | 1999-07-09
            2026-02-30       | NO_SUCH_DAY |
            31 April         | NO_SUCH_DAY |
            29 Feb 2025      | NO_SUCH_DAY |
            13/13/2026       | NO_SUCH_DAY |
            2026-13-01       | NO_SUCH_DAY |
            next Friday      | FUTURE      | 2026-11-27
            this Friday      | FUTURE      | 2026-11-27
            someday          | NO_DATE     |
            a month ago      | NO_DATE     |
            last week        | NO_DATE     |
            0th              | NO_DATE     |
            32nd             | NO_DATE     |
            March            | NO_DATE     |
            2                | NO_DATE     |
            2 Ma             | NO_DATE     |
            2026-03          | NO_DATE     |
            1/2/3/4          | NO_DATE     |
            -1/2/2026x       | NO_DATE     |
            99999/1/1        | NO_DATE     |
            2 March March    | NO_DATE     |
            """)
    void anythingElseIsRefusedWithTheReason(String text, Reason reason, LocalDate day) {
        assertThat(DateParser.read(text, TODAY)).isEqualTo(day == null ? refused(reason) : refused(reason, day));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tomorrow    | 2026-11-24
            24 November | 2026-11-24
            1 October   | 2027-10-01
            the 22nd    | 2026-12-22
            2 March     | 2027-03-02
            2028-02-29  | 2028-02-29
            """)
    void anEndWithoutAYearIsTheNextSuchDay_W08(String text, LocalDate day) {
        assertThat(DateParser.readUntil(text, TODAY, TODAY)).isEqualTo(ParseResult.of(day));
    }

    /** That of the next year may be meant, and may as well be a slip: nobody's Connects live a year longer by one. */
    @ParameterizedTest
    @CsvSource({
        "23 November,2026-11-23",
        "nov 23,2026-11-23",
        "23.11.,2026-11-23",
        "22 November,2026-11-22",
        "1 November,2026-11-01",
        "the 23rd,2026-11-23",
        "today,2026-11-23"
    })
    void anEndWithoutAYearThatIsJustOverIsRefused_W08(String text, LocalDate day) {
        assertThat(DateParser.readUntil(text, TODAY, TODAY)).isEqualTo(refused(Reason.NOT_AFTER, day));
    }

    @Test
    void anEndLiesAfterTheBeginning_W08() {
        assertThat(DateParser.readUntil("2026-11-23", TODAY, TODAY)).isEqualTo(refused(Reason.NOT_AFTER, TODAY));
    }

    @Test
    void noLengthIsTooMuch() {
        assertThat(DateParser.read("2 March ".repeat(20_000), TODAY)).isEqualTo(refused(Reason.NO_DATE));
        assertThat(DateParser.read("/".repeat(30), TODAY)).isEqualTo(refused(Reason.NO_DATE));
    }

    private static ParseResult<LocalDate, DateError> refused(Reason reason, LocalDate... days) {
        return ParseResult.refused(new DateError(reason, List.of(days)));
    }
}
