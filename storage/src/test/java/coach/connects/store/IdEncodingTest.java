package coach.connects.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdEncodingTest {

    /** Code point by code point, as UTF-8 bytes compare. */
    static final Comparator<String> BY_CODE_POINT =
            (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

    private static final int[] CODE_POINTS = {
        0, 1, 9, 0x20, '!', '"', '$', '%', '/', ':', 'A', 'a', '}', '~', 0x7f, 0x80, 0xe9, 0xff, 0x7ff, 0x800, 0x202e,
        0xd800, 0xdfff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff
    };

    @Test
    void ordinaryIdsStayAsTheyAre() {
        assertThat(IdEncoding.write("telegram:12345/7")).isEqualTo("telegram:12345/7");
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        for (String id : randomIds()) {
            assertThat(IdEncoding.read(IdEncoding.write(id))).isEqualTo(id);
        }
    }

    @Test
    void whatIsWrittenIsPrintableAscii() {
        for (String id : randomIds()) {
            assertThat(IdEncoding.write(id).chars()).allMatch(sign -> sign >= 0x21 && sign <= 0x7e);
        }
    }

    @Test
    void theOrderOfTheFormsIsTheOrderOfTheCodePoints() {
        List<String> ids = randomIds();
        List<String> byId = ids.stream().sorted(BY_CODE_POINT).toList();
        List<String> byForm =
                ids.stream().sorted(Comparator.comparing(IdEncoding::write)).toList();
        assertThat(byForm).isEqualTo(byId);
    }

    @Test
    void everyFormThatBeginsWithAPrefixLiesBetweenItsEnds() {
        List<String> ids = randomIds();
        for (String prefix : ids.subList(0, 40)) {
            assertThat(ids.stream().filter(id -> {
                        String form = IdEncoding.write(id);
                        return form.compareTo(IdEncoding.writePrefix(prefix)) >= 0
                                && form.compareTo(IdEncoding.afterPrefix(prefix)) < 0;
                    }))
                    .containsExactlyElementsOf(
                            ids.stream().filter(id -> id.startsWith(prefix)).toList());
        }
    }

    @Test
    void anIdThatIsEmptyOrTooLongIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> IdEncoding.write(""));
        assertThatIllegalArgumentException().isThrownBy(() -> IdEncoding.write("x".repeat(IdEncoding.MAX_LENGTH + 1)));
        assertThat(IdEncoding.write("x".repeat(IdEncoding.MAX_LENGTH))).hasSize(IdEncoding.MAX_LENGTH);
    }

    /** Text of one to four code points, so that many are prefixes of others; no pair is cut in half by one. */
    private static List<String> randomIds() {
        Random random = new Random(7);
        return IntStream.range(0, 2_000)
                .mapToObj(i -> random.ints(1 + random.nextInt(4), 0, CODE_POINTS.length)
                        .map(at -> CODE_POINTS[at])
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(id -> id.chars().noneMatch(sign -> sign == 0xd800) || id.length() == 1)
                .distinct()
                .toList();
    }
}
