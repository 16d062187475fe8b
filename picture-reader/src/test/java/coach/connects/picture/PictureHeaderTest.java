package coach.connects.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is measured by its first bytes, and by nothing that somebody says of it. */
class PictureHeaderTest {
    private static PictureHeader header(byte[] file) {
        return PictureHeader.of(file).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsMeasuredAndItsEndIsSeen(String form) {
        byte[] file = TestPictures.blank(form, 321, 123);

        assertThat(header(file).width()).isEqualTo(321);
        assertThat(header(file).height()).isEqualTo(123);
        assertThat(header(file).whole()).isTrue();
        assertThat(header(TestPictures.cut(file)).whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
                "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
            })
    void aWebPictureIsMeasured(String base64) {
        byte[] file = Arrays.copyOf(Base64.getDecoder().decode(base64), 64);

        assertThat(header(file).form()).isEqualTo(PictureHeader.Form.WEBP);
        assertThat(header(file).pixels()).isEqualTo(1);
    }

    @Test
    void whatIsNoPictureIsNoneWhateverItsNameSays() {
        for (String file :
                new String[] {"", "%PDF-1.7 and so on, far longer than a header", "<html>", "GIF89a".repeat(9)}) {
            assertThat(PictureHeader.of(file.getBytes(StandardCharsets.UTF_8))).isEmpty();
        }
    }

    @Test
    void aClaimOfAnySizeIsReadAsItStandsThere() {
        assertThat(header(TestPictures.claiming(20_000, 20_000)).pixels()).isEqualTo(400_000_000L);
        assertThat(header(TestPictures.claiming(-1, -1)).pixels()).isGreaterThan(1L << 62);
    }

    @Test
    void noBytesWhateverTheyAreMakeItFail() {
        Random random = new Random(3);
        for (String form : new String[] {"png", "jpeg"}) {
            byte[] file = TestPictures.blank(form, 64, 64);
            for (int i = 0; i < 20_000; i++) {
                byte[] other = Arrays.copyOf(file, 1 + random.nextInt(file.length));
                for (int change = 0; change < 1 + i % 5; change++) {
                    other[random.nextInt(other.length)] = (byte) random.nextInt();
                }
                PictureHeader.of(other)
                        .ifPresent(header -> assertThat(header.width()).isNotNegative());
            }
        }
    }
}
