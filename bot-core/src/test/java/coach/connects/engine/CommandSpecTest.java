package coach.connects.engine;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandSpecTest {
    private static final CommandSpec BUY = CommandSpec.of(
            "buy",
            Category.KEEP_THE_WALLET,
            true,
            CommandParameter.of("connects", CommandParameter.Type.NUMBER),
            CommandParameter.of("on", CommandParameter.Type.DATE).withItsName(),
            CommandParameter.of("for", CommandParameter.Type.MONEY).withItsName());

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
