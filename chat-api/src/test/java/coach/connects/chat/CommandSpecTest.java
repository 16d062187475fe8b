package coach.connects.chat;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.CommandSpec.Category;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is filled in field by field is the line that a person would have written. */
class CommandSpecTest {
    private static final CommandSpec SPEND = CommandSpec.of(
                    "spend",
                    Category.KEEP_THE_WALLET,
                    true,
                    CommandParameter.of("amount", CommandParameter.Type.NUMBER),
                    CommandParameter.of("note", CommandParameter.Type.WORDS).withItsName())
            .ofEitherPool();

    /** W-37: what stands behind a note is the person's own words. */
    @Test
    void aPoolStandsBeforeWhatElseIsSaid() {
        assertThat(SPEND.line(Map.of("amount", "12", "note", "for an agency", "pool", "agency")))
                .isEqualTo("/spend agency 12 note for an agency");
        assertThat(SPEND.line(Map.of("amount", "12", "note", "tip"))).isEqualTo("/spend 12 note tip");
    }

    @Test
    void aPoolIsNothingThatACommandTakes() {
        CommandSpec wallet =
                CommandSpec.of("wallet", Category.KEEP_THE_WALLET, true).ofEitherPool();

        assertThat(wallet.takesNothing()).isTrue();
        assertThat(SPEND.takesNothing()).isFalse();
    }
}
