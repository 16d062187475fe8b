package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.ReadResult;
import coach.connects.reading.answer.FactLineParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every fact that is listed for the forms in which people and their tools send jobs is read, and none is read wrong. {@code
 * -Dpublic.forms} names their folder.
 */
@EnabledIfSystemProperty(named = "public.forms", matches = ".+")
class PublicFormsTest {
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    @Test
    void everyListedFactIsReadRight() throws IOException {
        ListedFacts forms = new ListedFacts(System.getProperty("public.forms"), NOW);

        assertThat(forms.differences(
                        (file, bytes, entry) -> entry.get("send").asText().equals("file")
                                ? new PostingParser().read(file, bytes, NOW)
                                : said(new String(bytes, StandardCharsets.UTF_8))))
                .isEmpty();
    }

    /** A line alone is typed. */
    private static ReadResult said(String text) {
        return text.strip().indexOf('\n') < 0 && !text.startsWith("{")
                ? ReadResult.of(List.of(
                        new ReadResult.Job(FactLineParser.read(text, NOW).posting(), Optional.empty())))
                : new PostingParser().read(text, NOW);
    }
}
