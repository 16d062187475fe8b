package coach.connects.telegram.attack;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.telegram.attack.Attack.Tally;
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
 * guard, where it does; so each guard is seen to be what stops it. A table of both is printed at the end.
 */
@Tag("long")
class AttackTest {
    private static final Map<String, String> TABLE = new TreeMap<>();

    static Stream<Supplier<Attack>> ways() {
        return Stream.of(
                OtherBotsCommands::new,
                ForeignKeys::new,
                CardFromElsewhere::new,
                ForgedAdministrator::new,
                MessageTwice::new,
                GuessedCodes::new,
                ForeignReferences::new,
                NobodysMessages::new);
    }

    @AfterAll
    static void print() {
        System.out.printf("%n%-45s %8s %8s %14s%n", "way in", "attempts", "through", "without guard");
        TABLE.values().forEach(System.out::println);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void nothingGetsThroughAndWithoutTheGuardItDoes(Supplier<Attack> way, @TempDir Path folder, @TempDir Path other)
            throws InterruptedException {
        Attack attack = way.get();
        Tally guarded = attack.tally(folder, true);
        Tally bare = way.get().tally(other, false);
        TABLE.put(
                attack.way(),
                String.format(
                        "%-45s %8d %8d %14d", attack.way(), guarded.attempts(), guarded.through(), bare.through()));
        assertThat(guarded.attempts()).isPositive();
        assertThat(guarded.through()).as(attack.way()).isZero();
        assertThat(bare.through()).as(attack.way() + ", without the guard").isPositive();
    }
}
