package coach.connects.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coach.connects.amount.Connects;
import coach.connects.wallet.Recording.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, shortages and limits of an entry (W-04, W-08, W-10). */
class BackDatingTest {
    private final Person person = new Person("2026-03-10");

    @Test
    void anEntryThatFindsTooLittleIsNotRecordedAndTheDayAndTheShortageAreNamed_W04() {
        person.told(person.buy(10));

        Recording refused = person.tell(person.spend(16));

        assertThat(refused).isInstanceOfSatisfying(Recording.FallsShort.class, tooLittle -> {
            assertThat(tooLittle.shortage().day()).isEqualTo("2026-03-10");
            assertThat(tooLittle.shortage().missing()).isEqualTo(Connects.of(6));
        });
        assertThat(person.balance()).isEqualTo(10);
        assertThat(person.tellAnyway(person.spend(16)))
                .as("to record it anyway is for the caps alone")
                .isInstanceOf(Recording.FallsShort.class);
    }

    @Test
    void anEntryDatedBackIsNotRecordedWhenALaterOneWouldFindTooLittle_W04() {
        person.told(person.buy(10)).onDay("2026-03-20").told(person.spend(8));

        Recording refused = person.tell(Person.spentOn("2026-03-15", 4));

        assertThat(refused).isInstanceOfSatisfying(Recording.FallsShort.class, tooLittle -> {
            assertThat(tooLittle.shortage().day()).isEqualTo("2026-03-20");
            assertThat(tooLittle.shortage().missing()).isEqualTo(Connects.of(2));
            assertThat(tooLittle.shortage().entry().seq()).isEqualTo(2);
        });
    }

    @Test
    void whatUpworkShowsNowGoesInTogetherWithTheEntryInOneWrite_W04() {
        person.told(person.buy(10));

        Recording recording = person.tellAsShown(24, person.spend(16));

        assertThat(recording.recorded().orElseThrow().entries())
                .extracting(StoredEntry::kind, StoredEntry::amount)
                .containsExactly(tuple(EntryKind.CORRECTION, 30), tuple(EntryKind.PROPOSAL, -16));
        assertThat(person.balance()).isEqualTo(24);
        person.undo();
        assertThat(person.balance()).isEqualTo(10);
    }

    @Test
    void aWalletNeverToldIsMadeUpForTheSameWay_W04_W14() {
        assertThat(person.wallet().isTold()).isFalse();

        person.tellAsShown(0, person.spend(6));

        assertThat(person.balance()).isZero();
        assertThat(person.statement().lines())
                .extracting(line -> line.entry().amount())
                .containsExactly(6, -6);
    }

    @Test
    void whereTheDaysBetweenChangeWhatIsLeftASecondCorrectionLevelsIt_W04() {
        Recording recording = person.tellAsShown(12, Person.spentOn("2024-12-10", 6));

        assertThat(recording.recorded().orElseThrow().entries())
                .extracting(StoredEntry::effectiveOn, StoredEntry::amount)
                .containsExactly(
                        tuple(LocalDate.parse("2024-12-10"), 6),
                        tuple(LocalDate.parse("2024-12-10"), -6),
                        tuple(LocalDate.parse("2026-03-10"), 12));
        assertThat(person.balance()).isEqualTo(12);
    }

    @Test
    void todayIsNeverBeforeTheWalletsLastDay_W04() {
        person.told(person.buy(10));
        RecordingContext fartherWest = new RecordingContext(
                LocalDate.parse("2026-03-09"), Instant.parse("2026-03-10T12:05:00Z"), "m", BundledPolicies.ALL, false);

        assertThat(person.wallet().today(LocalDate.parse("2026-03-09"))).isEqualTo("2026-03-10");
        assertThat(person.wallet().record(List.of(person.spend(4)), fartherWest).recorded())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-11, FUTURE", "2009-12-31, TOO_EARLY"})
    void aDateLiesBetween2010AndToday_W08(String day, Limit limit) {
        assertThat(person.tell(Person.buyOn(day, 5))).isEqualTo(new Recording.OutOfRange(limit));
    }

    @ParameterizedTest
    @CsvSource({"0", "10001"})
    void anAmountIsFromOneToTenThousand_W08(int amount) {
        assertThat(person.tellAnyway(person.buy(amount))).isEqualTo(new Recording.OutOfRange(Limit.AMOUNT));
    }

    @Test
    void untilLiesAfterTheEntrysDay_W08() {
        assertThat(person.tell(person.grantUntil("2026-03-10", 5))).isEqualTo(new Recording.OutOfRange(Limit.UNTIL));
        assertThat(person.tell(person.grantUntil("2026-03-11", 5)).recorded()).isPresent();
        assertThat(person.on("2026-03-11").balance()).isEqualTo(Connects.ZERO);
    }

    @Test
    void aNoteIsAtMostTwoHundredCharacters_W08() {
        assertThat(person.tell(noted("x".repeat(201)))).isEqualTo(new Recording.OutOfRange(Limit.NOTE));
        assertThat(person.tell(noted("x".repeat(200))).recorded()).isPresent();
    }

    private NewEntry noted(String note) {
        return new NewEntry.Spend(
                person.told(person.buy(1)).today(), NewEntry.Purpose.AD, Connects.of(1), Optional.of(note));
    }

    @Test
    void nothingIsRecordedWhenOneOfSeveralIsRefused_W04() {
        person.told(person.buy(10));
        Wallet before = person.wallet();

        person.tell(person.spend(4), person.spend(7));

        assertThat(person.wallet()).isEqualTo(before);
    }

    @Test
    void theMessageThatCausedAnEntryIsKeptWithIt_W10() {
        person.told(person.buy(10));
        String cause = person.wallet().entries().get(0).cause();

        assertThat(person.wallet().causedBy(cause)).isEqualTo(person.wallet().entries());
    }

    @Test
    void theSameEntryTwiceWithinFiveMinutesIsRecordedAndSaid() {
        person.told(person.buy(10)).wait(299);
        Recording again = person.tell(person.buy(10));

        assertThat(again.recorded().flatMap(Recording.Recorded::twin))
                .contains(person.wallet().entries().get(0));
        assertThat(person.balance()).isEqualTo(20);
    }

    @Test
    void theSameEntryLaterOrOfAnotherAmountIsNoTwin() {
        person.told(person.buy(10)).wait(301);
        Recording later = person.tell(person.buy(10));
        person.wait(1);
        Recording other = person.tell(person.buy(11));

        assertThat(later.recorded().flatMap(Recording.Recorded::twin)).isEmpty();
        assertThat(other.recorded().flatMap(Recording.Recorded::twin)).isEmpty();
    }

    @Test
    void aBalanceStaysWithinWhatAWalletCanHold_W08() {
        Stamp stamp = new Stamp(1, person.today(), Instant.EPOCH, "m", Optional.empty());
        Correction full = new Correction(stamp, Recording.FULLEST, Optional.empty(), OptionalLong.empty());
        person.with(Wallet.EMPTY.withPages(List.of(full)));

        assertThat(person.tellAnyway(person.buy(1))).isEqualTo(new Recording.OutOfRange(Limit.BALANCE));
    }
}
