package coach.connects.command;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.command.Declaration.Task;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeclarationTest {
    private static final Declaration BUY = Declaration.of(
            "buy",
            Task.KEEP_THE_WALLET,
            true,
            Option.of("connects", Option.Type.NUMBER),
            Option.of("on", Option.Type.DATE).withItsName(),
            Option.of("for", Option.Type.MONEY).withItsName());

    @Test
    void filledFieldsReadLikeAWrittenLine() {
        assertThat(BUY.line(Map.of("for", "15.00", "connects", "100", "on", "2026-03-01")))
                .isEqualTo("/buy 100 on 2026-03-01 for 15.00");
    }

    @Test
    void emptyAndUnknownFieldsAreLeftOut() {
        assertThat(BUY.line(Map.of("on", " ", "else", "x"))).isEqualTo("/buy");
    }
}
