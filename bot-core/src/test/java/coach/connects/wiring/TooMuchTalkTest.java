package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordedEntry;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody hears who records far more than anybody does (P-5). */
class TooMuchTalkTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @TempDir
    Path folder;

    @Test
    void afterAThousandEntriesWithinADayTheAnswerSaysWhenItGoesOn() {
        DossierFixture.ann(folder, TODAY, ann -> ann.withAccount(account -> account.with(wallet(1_000, 1, TODAY))));
        try (Talk talk = Talk.in(folder, "2026-03-10T20:00:00Z")) {
            Talk.Person ann = talk.as("ann");

            assertThat(ann.says("/spend ad 1"))
                    .isEqualTo("Not recorded: you recorded 1000 entries within 24 hours, and I take no more. "
                            + "It goes on at 08:00 on 11 March 2026.");
            assertThat(ann.says("/wallet")).startsWith("1000 Connects");
            talk.later(Duration.ofHours(12));
            assertThat(ann.says("/spend ad 1")).startsWith("Recorded");
        }
    }

    @Test
    void withTwoThousandLotsTheAnswerSaysWhatMakesRoom() {
        DossierFixture.ann(
                folder, TODAY, ann -> ann.withAccount(account -> account.with(wallet(2_000, 1, TODAY.minusDays(30)))));
        try (Talk talk = Talk.in(folder, "2026-03-10T20:00:00Z")) {
            Talk.Person ann = talk.as("ann");

            assertThat(ann.says("/buy 1"))
                    .isEqualTo("Not recorded: your Connects came in at 2000 different times, and I can keep no more "
                            + "apart. Spend some first; the next ones expire on 8 February 2027.");
            assertThat(ann.says("/spend ad 1")).startsWith("Recorded");
            assertThat(ann.says("/buy 1")).startsWith("Recorded");
        }
    }

    /** So many purchases of this day, from 8 o'clock on a second after the other. */
    private static Wallet wallet(int entries, int connects, LocalDate day) {
        Instant first = day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC);
        List<RecordedEntry> made = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            EntryMetadata metadata = new EntryMetadata(i + 1L, day, first.plusSeconds(i), "m" + i, Optional.empty());
            made.add(new Grant(metadata, GrantKind.OTHER, Connects.of(connects), Optional.empty()));
        }
        return Wallet.EMPTY
                .withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"))
                .withArchive(made);
    }
}
