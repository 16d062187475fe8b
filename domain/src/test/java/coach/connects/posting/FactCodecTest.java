package coach.connects.posting;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.money.Usd;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactCodecTest {
    private static <T> void comesBack(Fact<T> fact, T value, String written) {
        assertThat(FactCodec.write(fact, value)).isEqualTo(written);
        assertThat(FactCodec.read(fact, written)).contains(value);
    }

    @Test
    void everyTypeOfValueComesBackAsItWas() {
        comesBack(Fact.TITLE, "A \"title\"", "A \"title\"");
        comesBack(Fact.TYPE, JobType.HOURLY, "hourly");
        comesBack(Fact.BUDGET, Usd.of("1200.5"), "1200.50");
        comesBack(Fact.CLIENT_RATING, new BigDecimal("4.98"), "4.98");
        comesBack(Fact.CONNECTS_COST, Connects.of(16), "16");
        comesBack(Fact.PAYMENT_VERIFIED, false, "false");
        comesBack(Fact.POSTED_AT, Instant.parse("2026-10-05T10:00:00Z"), "2026-10-05T10:00:00Z");
        comesBack(Fact.MEMBER_SINCE, MemberSince.in(YearMonth.of(2024, 6)), "2024-06");
        comesBack(Fact.MEMBER_SINCE, MemberSince.in(Year.of(2019)), "2019");
        comesBack(Fact.SKILLS, new Skills(List.of("Node.js", "SQL, T-SQL")), "Node.js\nSQL, T-SQL");
        comesBack(Fact.LEVEL, ExperienceLevel.EXPERT, "expert");
    }

    @Test
    void rangesAreWrittenAsTheExportHasThem() {
        comesBack(Fact.HOURS, WeeklyHours.MORE_THAN_30, "30_plus");
        comesBack(Fact.LENGTH, ProjectLength.of(ProjectLength.Range.FROM_1_TO_3_MONTHS), "1_to_3_months");
        comesBack(Fact.LENGTH, ProjectLength.ofDays(5), "5");
        comesBack(Fact.PROPOSALS, ProposalRange.between(5, 10), "5-10");
        comesBack(Fact.PROPOSALS, ProposalRange.atLeast(50), "50-");
        comesBack(Fact.PROPOSALS, ProposalRange.atMost(4), "-4");
    }

    @Test
    void everyFactHasAWrittenForm() {
        for (Fact<?> fact : Fact.all()) {
            assertThat(FactCodec.read(fact, "\u0000"))
                    .satisfies(value -> assertThat(value.isPresent())
                            .isEqualTo(fact.type() == String.class || fact.type() == Skills.class));
        }
    }
}
