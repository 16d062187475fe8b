package coach.connects.bench;

import coach.connects.money.Usd;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.JobType;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.posting.ProjectLength;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Jobs made up with the frequencies that stand here, a guess at what a search of Upwork shows: it says how the rules answer
 * such a field, and not how Upwork's field is.
 */
final class JobField {
    private static final Range[] PROPOSALS = {
        range(25, ProposalRange.atMost(4)),
        range(20, ProposalRange.between(5, 10)),
        range(15, ProposalRange.between(10, 15)),
        range(10, ProposalRange.between(15, 20)),
        range(20, ProposalRange.between(20, 50)),
        range(10, ProposalRange.atLeast(50))
    };

    private final Random random;

    JobField(long seed) {
        this.random = new Random(seed);
    }

    private record Range(int percent, ProposalRange proposals) {}

    private static Range range(int percent, ProposalRange proposals) {
        return new Range(percent, proposals);
    }

    List<Posting> jobs(int count) {
        List<Posting> jobs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            jobs.add(job());
        }
        return jobs;
    }

    private Posting job() {
        Posting job = client(Posting.unknown().with(Fact.PAYMENT_VERIFIED, chance(85), Origin.PAGE));
        job = job.with(Fact.PROPOSALS, proposals(), Origin.PAGE)
                .with(Fact.INTERVIEWING, chance(80) ? random.nextInt(3) : random.nextInt(13), Origin.PAGE)
                .with(Fact.INVITES_SENT, chance(80) ? random.nextInt(5) : random.nextInt(25), Origin.PAGE)
                .with(Fact.LEVEL, level(), Origin.PAGE)
                .with(Fact.CLIENT_COUNTRY, country(), Origin.PAGE)
                .with(Fact.POSTED_AT, AdviceFigures.NOW.minus(Duration.ofHours(hours())), Origin.PAGE);
        job = chance(10) ? job.with(Fact.OPEN_TO, "US", Origin.PAGE) : job;
        job = chance(2) ? job.with(Fact.OUTSIDE_CONTACT, "write me on WhatsApp", Origin.PAGE) : job;
        return terms(job);
    }

    /**
     * One in five posts a first job, and one in twelve of the others never hired; most of those joined lately. Of the rest the
     * hire rate lies anywhere from 20 %, and nine in ten are rated above 4.
     */
    private Posting client(Posting job) {
        int posted = chance(20) ? 1 : 1 + random.nextInt(60);
        boolean neverHired = posted == 1 || chance(8);
        int year = neverHired && chance(80) ? 2026 : 2012 + random.nextInt(15);
        Posting client = job.with(Fact.CLIENT_JOBS_POSTED, posted, Origin.PAGE)
                .with(Fact.MEMBER_SINCE, MemberSince.in(YearMonth.of(year, 1)), Origin.PAGE);
        if (neverHired) {
            return client.with(Fact.CLIENT_HIRES, 0, Origin.PAGE)
                    .with(Fact.CLIENT_HIRE_RATE, 0, Origin.PAGE)
                    .with(Fact.CLIENT_REVIEWS, 0, Origin.PAGE);
        }
        int rate = chance(10) ? 1 + random.nextInt(20) : 20 + random.nextInt(81);
        int hires = Math.max(1, posted * rate / 100);
        int score = chance(90) ? 41 + random.nextInt(10) : 25 + random.nextInt(16);
        return client.with(Fact.CLIENT_HIRES, hires, Origin.PAGE)
                .with(Fact.CLIENT_HIRE_RATE, rate, Origin.PAGE)
                .with(Fact.CLIENT_REVIEWS, Math.max(1, hires * 2 / 3), Origin.PAGE)
                .with(Fact.CLIENT_RATING, BigDecimal.valueOf(score, 1), Origin.PAGE);
    }

    private Posting terms(Posting job) {
        ProjectLength.Range[] lengths = ProjectLength.Range.values();
        if (chance(50)) {
            return job.with(Fact.TYPE, JobType.HOURLY, Origin.PAGE)
                    .with(Fact.RATE_MIN, Usd.of(5 + random.nextInt(25)), Origin.PAGE)
                    .with(Fact.LENGTH, ProjectLength.of(lengths[random.nextInt(lengths.length)]), Origin.PAGE);
        }
        int[] budgets = {10, 30, 50, 80, 100, 150, 200, 300, 500, 600, 1_000, 3_000};
        return job.with(Fact.TYPE, JobType.FIXED, Origin.PAGE)
                .with(Fact.BUDGET, Usd.of(budgets[random.nextInt(budgets.length)]), Origin.PAGE);
    }

    private ProposalRange proposals() {
        int drawn = random.nextInt(100);
        for (Range range : PROPOSALS) {
            drawn -= range.percent();
            if (drawn < 0) {
                return range.proposals();
            }
        }
        return ProposalRange.atLeast(50);
    }

    private ExperienceLevel level() {
        int drawn = random.nextInt(100);
        return drawn < 20 ? ExperienceLevel.ENTRY : drawn < 70 ? ExperienceLevel.INTERMEDIATE : ExperienceLevel.EXPERT;
    }

    private String country() {
        String[] others = {"GB", "DE", "AU", "CA", "IN", "IN", "PK", "AE", "NG", "IL"};
        return chance(45) ? "US" : others[random.nextInt(others.length)];
    }

    private int hours() {
        return chance(20) ? 0 : chance(85) ? 1 + random.nextInt(150) : 170 + random.nextInt(500);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
