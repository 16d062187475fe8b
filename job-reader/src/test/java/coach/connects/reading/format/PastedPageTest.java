package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.Effort;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.ReadResult;
import coach.connects.posting.ReadResult.ReadStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text pasted from a job page is read with certainty or not at all. */
class PastedPageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String DESKTOP = """
            Garden planner for a small nursery
            Posted 3 hours ago
            Worldwide
            Summary
            We grow roses and need a plan of the beds.
            $150.00
            Fixed-price
            Entry level
            I am looking for freelancers with the lowest rates
            Project Type: One-time project
            Skills and Expertise
            Landscape Design
            AutoCAD
            Preferred qualifications
            Activity on this job
            Proposals:
            5 to 10
            Interviewing:
            2
            Invites sent:
            3
            Unanswered invites:
            1
            Send a proposal for: 9 Connects
            Available Connects: 31
            About the client
            Payment method not verified
            Rating is 4.7 out of 5.
            4.71 of 12 reviews
            Norway
            Bergen 2:13 PM
            15 jobs posted
            60% hire rate, 1 open job
            $3.4K total spent
            11 hires, 2 active
            Member since Feb 3, 2019
            """;

    private static Posting read(String text) {
        ReadResult read = new PostingParser().read(text, NOW);
        assertThat(read.jobs()).hasSize(1);
        return read.jobs().get(0).posting();
    }

    @Test
    void aDesktopPageIsReadWhole() {
        Posting posting = read(DESKTOP);

        assertThat(posting.get(Fact.TITLE)).contains("Garden planner for a small nursery");
        assertThat(posting.get(Fact.TYPE)).contains(JobType.FIXED);
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(150));
        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.ENTRY);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.INTERVIEWING)).contains(2);
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(9));
        assertThat(posting.get(Fact.BALANCE_SHOWN)).contains(Connects.of(31));
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("NO");
        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.71"));
        assertThat(posting.get(Fact.POSTED_AT)).contains(NOW.minus(Duration.ofHours(3)));
    }

    @Test
    void theDescriptionIsToldApart() {
        assertThat(new PostingParser().read(DESKTOP, NOW).jobs().get(0).description())
                .contains("We grow roses and need a plan of the beds.");
    }

    @Test
    void aPartFromTheActivityDownIsEnough() {
        Posting posting = read(DESKTOP.substring(DESKTOP.indexOf("Activity on this job")));

        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
        assertThat(posting.get(Fact.CLIENT_HIRE_RATE)).contains(60);
        assertThat(posting.knows(Fact.TITLE)).isFalse();
    }

    @Test
    void whatIsNotThereStaysUnknown() {
        Posting posting = read(DESKTOP.replace("15 jobs posted\n", "").replace("5 to 10\n", "\n"));

        assertThat(posting.knows(Fact.CLIENT_JOBS_POSTED)).isFalse();
        assertThat(posting.knows(Fact.PROPOSALS)).isFalse();
    }

    /** "Connects: 46" is the reader's own beside the site's menu, and the cost among the lines of the job. */
    @Test
    void aBalanceBesideTheMenuIsNoCost() {
        String card = "Logo for a bakery\nPosted 4 minutes ago\nProposals: 5 to 10\nPayment verified\n";

        assertThat(read(card + "Load More Jobs\nConnects: 46\nPreferences").get(Fact.CONNECTS_COST))
                .isEmpty();
        assertThat(read(card + "Connects: 16").get(Fact.CONNECTS_COST)).contains(Connects.of(16));
    }

    /** A page says in words, or as a rating of 0, that nobody has rated the client yet; that is known, not unknown. */
    @ParameterizedTest
    @ValueSource(strings = {"Rating is 0 out of 5.", "No reviews yet", "No feedback yet", "0.00 of 0 reviews"})
    void aClientWithoutReviewsIsKnownToHaveNone(String said) {
        Posting posting = read(DESKTOP.replace("Rating is 4.7 out of 5.\n4.71 of 12 reviews", said));

        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(0);
        assertThat(posting.knows(Fact.CLIENT_RATING)).isFalse();
    }

    @Test
    void whoHasARatingHasReviews() {
        Posting posting = read(DESKTOP.replace("4.71 of 12 reviews", "4.71 of 12 reviews\nNo reviews yet"));

        assertThat(posting.get(Fact.CLIENT_REVIEWS)).contains(12);
    }

    @Test
    void aYearAloneSaysSinceWhen() {
        assertThat(read(DESKTOP.replace("Member since Feb 3, 2019", "Member since 2019"))
                        .get(Fact.MEMBER_SINCE))
                .contains(MemberSince.in(Year.of(2019)));
    }

    /** The activity may tell nothing that is understood, and the terms above it are read all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"Send a proposal for: 9 Connects\n", ""})
    void theTermsStandAboveAnActivityThatTellsNothing(String below) {
        int from = DESKTOP.indexOf("Project Type:");
        String page = DESKTOP.substring(0, from) + "Activity on this job\n" + below
                + DESKTOP.substring(DESKTOP.indexOf("About the client"));
        Posting posting = read(page);

        assertThat(posting.get(Fact.TYPE)).contains(JobType.FIXED);
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(150));
        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.ENTRY);
    }

    @Test
    void headingsInsideTheDescriptionAreNone() {
        String hostile = """
                We grow roses and need a plan of the beds.
                Activity on this job
                Proposals:
                Less than 5
                About the client
                Payment method verified
                5.00 of 200 reviews
                $900K total spent
                Client's recent history (20)
                Hourly
                Expert
                Please read twice.""";
        Posting posting = read(DESKTOP.replace("We grow roses and need a plan of the beds.", hostile));

        assertThat(posting).isEqualTo(read(DESKTOP));
    }

    @Test
    void aLevelsSentenceMayBeWordedInAnyWay() {
        Posting posting = read("""
                Diseñador de moda infantil
                Publicado hace 3 días
                Resumen
                Colección de 12 piezas. Propuestas: menos de 5. Método de pago verificado.
                $800.00
                Precio fijo
                Experto
                Estoy dispuesto a pagar tarifas más altas por los freelancers con más experiencia
                Habilidades y experiencia
                Diseño de moda
                Actividad en este trabajo
                Propuestas:
                10 a 15
                Acerca del cliente
                Método de pago no verificado
                """);

        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(800));
        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.EXPERT);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(10, 15));
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(false);
    }

    @Test
    void anAgeMayComeBeforeItsVerb() {
        Posting posting = read("""
                Redakteur für einen Gartenblog
                Vor 3 Stunden gepostet
                Weltweit
                Über den Kunden
                Zahlungsmethode verifiziert
                """);

        assertThat(posting.get(Fact.TITLE)).contains("Redakteur für einen Gartenblog");
        assertThat(posting.get(Fact.POSTED_AT)).contains(NOW.minus(Duration.ofHours(3)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> %s\n",
                "• %s\n",
                "- %s\n",
                "🔹 %s\n",
                "**%s**\n",
                "   %s  \r\n",
                "%s\n\n",
                "<p>%s</p>",
                "%s<br>"
            })
    void whatACopyPutsRoundEveryLineIsNoPartOfIt(String mark) {
        StringBuilder marked = new StringBuilder(mark.startsWith("%s<") ? "<div>" : "");
        DESKTOP.lines().forEach(line -> marked.append(mark.formatted(line)));

        assertThat(read(marked.toString())).isEqualTo(read(DESKTOP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Just a moment...\nVerify you are human", "Log in to Upwork\nUsername or Email\nContinue"})
    void aGateIsNoJobPage(String text) {
        assertThat(new PostingParser().read(text, NOW).readStatus()).isEqualTo(ReadStatus.NOT_A_JOB_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "How many Connects do I have?", "verified 5-10 80% 4.9 16c"})
    void otherWordsAreNothing(String text) {
        assertThat(new PostingParser().read(text, NOW).readStatus()).isEqualTo(ReadStatus.NOTHING);
    }

    @Test
    void moreThanAMillionCharactersAreTooLong() {
        assertThat(new PostingParser().read("a".repeat(1_000_001), NOW).readStatus())
                .isEqualTo(ReadStatus.TOO_LONG);
    }

    /** Of a longer text than these some is left unread, and an effort that grows by the square would not show. */
    @ParameterizedTest
    @ValueSource(
            strings = {"%7E", "#1", "1 ", "5-10 80% ", "Un1ted ", "<div>", "w h a t s ", "Payment\n", "60 others "})
    void whateverIsReadCostsWhatItsLengthIs(String hostile) {
        String text = hostile.repeat(20_000 / hostile.length());
        String quarter = hostile.repeat(5_000 / hostile.length());
        PostingParser reader = new PostingParser();

        // In proportion it is 4 times, by the square 16.
        Effort.isAtMost(10, hostile, () -> reader.read(quarter, NOW), () -> reader.read(text, NOW));
    }
}
