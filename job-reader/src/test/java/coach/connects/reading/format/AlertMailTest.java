package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Usd;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An alert that was saved as a file tells its job even when it says nothing but the title and the text (J-06). */
class AlertMailTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String ALERT = """
            From: Upwork Notification <donotreply@example.test>
            Subject: New job: Repaint a garden gate - Budget $1,200
            Date: Mon, 23 Nov 2026 07:00:00 +0000
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8

            Job Description:
            The gate is green and shall be blue. %s

            View job https://www.upwork.com/jobs/~022104567890123456789?ref=mail
            """;

    private static Posting read(String sentence) {
        byte[] mail = ALERT.formatted(sentence).getBytes(StandardCharsets.UTF_8);
        return new PostingParser().read("alert.eml", mail, NOW).jobs().get(0).posting();
    }

    @Test
    void theTitleAndTheLinkAreRead() {
        Posting posting = read("Thank you.");

        assertThat(posting.get(Fact.TITLE)).contains("Repaint a garden gate");
        assertThat(posting.job()).isEqualTo(JobId.of("~022104567890123456789"));
    }

    @Test
    void theSubjectOfAnInvitationTellsIt() {
        byte[] mail = ALERT.formatted("Thank you.")
                .replace("New job:", "Invitation to interview:")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(new PostingParser()
                        .read("alert.eml", mail, NOW)
                        .jobs()
                        .get(0)
                        .posting()
                        .get(Fact.INVITATION))
                .contains(true);
    }

    /** A file in the old western letters is one in them throughout, whatever its header says of its body. */
    @Test
    void aGermanAlertInWesternLettersIsRead() {
        byte[] mail = """
                From: a@example.test
                Subject: =?windows-1252?Q?Neuer_Job:_Etiketten_f=FCr_Honig?=
                MIME-Version: 1.0
                Content-Type: text/plain; charset=windows-1252
                Content-Transfer-Encoding: 8bit

                Stellenbeschreibung
                Wir brauchen neun Etiketten.
                Festpreis: $220.00
                Österreich
                """.getBytes(Charset.forName("windows-1252"));
        Posting posting =
                new PostingParser().read("alert.eml", mail, NOW).jobs().get(0).posting();

        assertThat(posting.get(Fact.TITLE)).contains("Etiketten für Honig");
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(220));
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("AT");
    }

    @Test
    void theDescriptionIsLookedThroughForContactOutside_W15() {
        assertThat(read("Message me on WhatsApp first.").get(Fact.OUTSIDE_CONTACT))
                .contains("Message me on WhatsApp first.");
    }

    @Test
    void aSingleSkillBelowAFoldedDescriptionIsRead() {
        String tile = """
                Posted 4 minutes ago
                Gate painter
                Fixed-price - Entry level - Est. Budget: $30
                The gate is green and shall be blue more
                Painting
                Payment unverified
                Germany
                """;

        assertThat(new PostingParser()
                        .read(tile, NOW)
                        .jobs()
                        .get(0)
                        .posting()
                        .get(Fact.SKILLS)
                        .orElseThrow()
                        .names())
                .containsExactly("Painting");
    }
}
