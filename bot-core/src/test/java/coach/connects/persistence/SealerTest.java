package coach.connects.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coach.connects.chat.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is sealed opens with its key in its place, whole, and nowhere else. */
class SealerTest {
    private static final String PLACE = "grant/telegram:1 1";

    private final Sealer sealer = new Sealer(key(1));

    private static Secret key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return new Secret(Base64.getEncoder().encodeToString(bytes));
    }

    private byte[] sealed() {
        return sealer.seal(BsonFields.none().put("access", "zqcanary"), PLACE);
    }

    @Test
    void itOpensInItsPlace() {
        assertThat(sealer.open(sealed(), PLACE).orElseThrow().text("access")).isEqualTo("zqcanary");
    }

    @Test
    void nothingOfItIsToBeSeen() {
        assertThat(new String(sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("zqcanary");
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @Test
    void itOpensNeitherElsewhereNorWithAnotherKey() {
        assertThat(sealer.open(sealed(), "grant/telegram:2 1")).isEmpty();
        assertThat(new Sealer(key(2)).open(sealed(), PLACE)).isEmpty();
    }

    @Test
    void whateverByteIsChangedOrCutItDoesNotOpen() {
        byte[] whole = sealed();
        for (int i = 0; i < whole.length; i++) {
            byte[] other = whole.clone();
            other[i] = (byte) (other[i] ^ 1);
            assertThat(sealer.open(other, PLACE)).isEmpty();
            assertThat(sealer.open(Arrays.copyOf(whole, i), PLACE)).isEmpty();
        }
    }

    @Test
    void aMarkIsTheSameForTheSameWordsAndKeyAlone() {
        assertThat(sealer.mark("5000")).isEqualTo(sealer.mark("5000")).doesNotContain("5000");
        assertThat(sealer.mark("5000")).isNotEqualTo(sealer.mark("5001"));
        assertThat(new Sealer(key(2)).mark("5000")).isNotEqualTo(sealer.mark("5000"));
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedWithoutBeingSaid() {
        assertThatThrownBy(() -> new Sealer(new Secret("enFjYW5hcnk=")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("enFjYW5hcnk");
    }
}
