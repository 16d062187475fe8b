package coach.connects.discord.attack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.attack.Attack.Tally;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way in is tried twice: over the bot as it runs, where nothing gets through, and over one put together without that
 * guard, where it does; so each guard is seen to be what stops it. One that stands inside the adapter has a test of its
 * own for that. A table of both is printed at the end.
 */
@Tag("long")
class AttackTest {
    private static final Map<String, String> TABLE = new TreeMap<>();

    static Stream<Supplier<Attack>> ways() {
        return Stream.of(
                ForgedComponents::new,
                ForgedModals::new,
                ForeignServer::new,
                ForgedAdministrator::new,
                ChosenMessages::new,
                ForeignMarks::new,
                ForeignCompletions::new,
                MessageTwice::new,
                GuessedCodes::new);
    }

    @AfterAll
    static void print() {
        System.out.printf("%n%-45s %8s %8s %14s%n", "way in, on Discord", "attempts", "through", "without guard");
        TABLE.values().forEach(System.out::println);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingGetsThroughAndWithoutTheGuardItDoes(Supplier<Attack> way, @TempDir Path folder, @TempDir Path other) {
        Attack attack = way.get();
        Tally guarded = attack.tally(folder, true);
        String without = "its own test";
        if (attack.unguarded() != Seam.NONE) {
            int through = way.get().tally(other, false).through();
            assertThat(through).as(attack.way() + ", without the guard").isPositive();
            without = String.valueOf(through);
        }
        TABLE.put(
                attack.way(),
                String.format(
                        "%-45s %8d %8d %14s", attack.way(), guarded.attempts(), guarded.through(), without));
        assertThat(guarded.attempts()).isPositive();
        assertThat(guarded.through()).as(attack.way()).isZero();
    }
}
