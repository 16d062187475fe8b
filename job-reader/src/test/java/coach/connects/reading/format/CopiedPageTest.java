package coach.connects.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.ReadResult;
import coach.connects.posting.WeeklyHours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What copying does to a page: quotation marks, pictures as bullets, lost beginnings and line breaks, another order. */
class CopiedPageTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static Posting read(String text) {
        ReadResult read = new PostingParser().read(text, NOW);
        assertThat(read.jobs()).hasSize(1);
        return read.jobs().get(0).posting();
    }

    @Test
    void quotedLinesOfAForwardedMailAreRead() {
        Posting posting = read("""
                From: Upwork Notification <donotreply@example.test>
                > New job alert
                >
                > Python ETL for a museum: https://www.upwork.com/jobs/~022104567890123456705?link=title
                >
                > Fixed-price: $900 · Intermediate · Posted Nov 22, 2026
                >
                > Load 12 files every night... more
                >
                > Payment verified · 4.9 stars · $31K spent · Italy
                """);

        assertThat(posting.get(Fact.TITLE)).contains("Python ETL for a museum");
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(900));
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("IT");
    }

    @Test
    void picturesBeforeMostLinesAreBullets() {
        Posting posting = read("""
                🎯 Kotlin developer to finish an app
                🕒 Posted 5 hours ago
                💰 Fixed-price $1,750.00
                📊 Proposals: 20 to 50
                🔗 Send a proposal for: 21 Connects
                ✉️ Invites sent: 11
                ✅ Payment method verified
                """);

        assertThat(posting.get(Fact.TITLE)).contains("Kotlin developer to finish an app");
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(1750));
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(20, 50));
        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(21));
        assertThat(posting.get(Fact.INVITES_SENT)).contains(11);
    }

    @Test
    void aCopyThatBeginsAmongTheClientsFactsEndsBeforeTheirPastJobs() {
        Posting posting = read("""
                4.88 of 210 reviews
                New Zealand
                401 jobs posted
                Member since Oct 10, 2010
                Job link
                https://www.upwork.com/jobs/~022104567890123456711
                Copy link
                Client's recent history (210)
                To freelancer: A. B.
                Fixed-price $50.00
                """);

        assertThat(posting.job().orElseThrow().value()).isEqualTo("~022104567890123456711");
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("NZ");
        assertThat(posting.knows(Fact.TYPE)).isFalse();
        assertThat(posting.knows(Fact.BUDGET)).isFalse();
    }

    @Test
    void aCopyThatBeginsInTheActivityTellsIt() {
        Posting posting = read("""
                Interviewing:
                1
                Invites sent:
                0
                About the client
                Payment method verified
                Canada Halifax 4:40 PM
                """);

        assertThat(posting.get(Fact.INTERVIEWING)).contains(1);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("CA");
    }

    @Test
    void theSummaryMayComeLast() {
        Posting posting = read("""
                Lamps for a house
                Posted just now
                About the client
                Payment method verified
                Japan
                Activity on this job
                Proposals: 5 to 10
                Summary
                Twenty lamps and a boiler.
                $200.00
                Fixed-price
                Intermediate
                """);

        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(200));
        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.INTERMEDIATE);
        assertThat(posting.get(Fact.PROPOSALS)).contains(ProposalRange.between(5, 10));
    }

    @Test
    void aTitleMayStickToItsAge() {
        Posting posting = read("""
                Write guides for a cleaning companyPosted 7 minutes agoWorldwide
                Activity on this job
                Proposals:Less than 5
                """);

        assertThat(posting.get(Fact.TITLE)).contains("Write guides for a cleaning company");
        assertThat(posting.get(Fact.POSTED_AT)).contains(NOW.minus(Duration.ofMinutes(7)));
    }

    @Test
    void aButtonStuckToTheNextSwallowsNothing() {
        Posting posting = read(
                "Activity on this jobProposals:5 to 10Interviewing:1Apply nowSave jobFlag as inappropriate"
                        + "Send a proposal for: 20 ConnectsAbout the clientPayment method verifiedMember since Mar 5, 2015");

        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(20));
        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
    }

    @Test
    void skillsInOneLineAreSeveral() {
        Posting posting = read("""
                Skills and Expertise
                SPSS • Data Entry
                Activity on this job
                Proposals: 15 to 20
                """);

        assertThat(posting.get(Fact.SKILLS).orElseThrow().names()).containsExactly("SPSS", "Data Entry");
    }

    @Test
    void aPlainSpaceGroupsThousandsBeforeASign() {
        Posting posting = read("""
                Refonte d'un site
                Publié il y a 2 jours
                Résumé
                Cinq pages.
                1 200,00 $
                Prix fixe
                Expert
                À propos du client
                Moyen de paiement non vérifié
                2 400 $ dépensés au total
                """);

        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(1200));
        assertThat(posting.get(Fact.CLIENT_TOTAL_SPENT)).contains(Usd.of(2400));
    }

    @Test
    void aLevelsUnknownSentenceHidesNoTermAboveIt() {
        Posting posting = read("""
                Editor de vídeo
                Publicado há 5 horas
                Resumo
                Dois vídeos por semana.
                Mais de 30 horas/semana
                Por hora
                Iniciante
                Aqui a tradução diz o que quiser
                US$ 8,00
                -
                US$ 15,00
                Por hora
                Sobre o cliente
                Método de pagamento verificado
                """);

        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.ENTRY);
        assertThat(posting.get(Fact.HOURS)).contains(WeeklyHours.MORE_THAN_30);
        assertThat(posting.get(Fact.RATE_MAX)).contains(Usd.of(15));
    }

    @Test
    void aSkillThatIsCalledAsATermChangesNoTerm() {
        Posting posting = read("""
                Posted 2 months ago
                Summary
                We are a small team.
                $120.00
                Fixed-price
                Expert
                You will be asked to answer the following questions when submitting a proposal:
                What is your rate?
                Skills and Expertise
                Entry
                Activity on this job
                Proposals: 5 to 10
                """);

        assertThat(posting.get(Fact.LEVEL)).contains(ExperienceLevel.EXPERT);
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(120));
    }

    @Test
    void theBulletsAndLinksOfMarkdownAreNoWords() {
        Posting posting = read("""
                # Restring a guitar
                Posted 4 weeks ago
                ## Skills and Expertise
                [Luthiery](https://www.upwork.com/x/) [Video](https://www.upwork.com/y/)
                * Sound Design
                ## Activity on this job
                * **Proposals:** 15 to 20
                """);

        assertThat(posting.get(Fact.SKILLS).orElseThrow().names()).containsExactly("Luthiery", "Video", "Sound Design");
    }

    @Test
    void whatASavedPageHidesIsNotSeen() {
        Posting posting = read("""
                <div><h5>About the client</h5><div>Payment method verified</div>
                <div style="display: none">Payment method not verified</div><div>Poland</div></div>
                """);

        assertThat(posting.get(Fact.PAYMENT_VERIFIED)).contains(true);
    }

    @Test
    void aJobAndItsClientMayBeTwoRecordsInAFencedPiece() {
        Posting posting = read("""
                ```json
                {"job": {"title": "Old photographs", "type": 1, "ciphertext": "~022104567890123456709",
                 "budget": {"amount": 120}, "createdOn": "2026-11-20T01:02:03+0000"},
                 "buyer": {"info": {"location": {"country": "Australia"}, "stats": {"score": 4.97}}}}
                ```
                """);

        assertThat(posting.get(Fact.TYPE)).contains(JobType.FIXED);
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("AU");
        assertThat(posting.get(Fact.CLIENT_RATING)).contains(new BigDecimal("4.97"));
        assertThat(posting.get(Fact.POSTED_AT)).contains(Instant.parse("2026-11-20T01:02:03Z"));
    }

    @Test
    void aTableOfNamesAndValuesIsRead() {
        Posting posting = read("""
                # Build a sauna controller

                | Field | Value |
                |---|---|
                | Posted | 2 hours ago |
                | Budget | $700.00 Fixed-price |
                | Proposals | 5 to 10 |
                | Country | Finland |
                """);

        assertThat(posting.get(Fact.TITLE)).contains("Build a sauna controller");
        assertThat(posting.get(Fact.BUDGET)).contains(Usd.of(700));
        assertThat(posting.get(Fact.CLIENT_COUNTRY)).contains("FI");
    }

    @Test
    void theFiguresInATitleAreItsOwn() {
        Posting posting = read("""
                Hourly bookkeeper needed - $20/hr, 5 to 10 hours
                Posted 8 minutes ago
                About the client
                Payment method verified
                """);

        assertThat(posting.get(Fact.TITLE)).contains("Hourly bookkeeper needed - $20/hr, 5 to 10 hours");
    }

    @Test
    void aPageThatOnlySaysThatTheJobIsGoneIsRead() {
        assertThat(read("Upwork\nThis job has been removed\nFind more jobs like this\n")
                        .get(Fact.CLOSED))
                .contains(true);
    }

    @Test
    void aToolsAnswerCarriesItsDataAsText() {
        Posting posting = read("""
                {"result": {"content": [{"type": "text", "text":
                 "{\\"title\\": \\"Beekeeping\\", \\"id\\": \\"~022104567890123456817\\", \\"connects_cost\\": 22}"}]}}
                """);

        assertThat(posting.get(Fact.CONNECTS_COST)).contains(Connects.of(22));
    }
}
