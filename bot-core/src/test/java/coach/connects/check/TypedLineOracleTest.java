package coach.connects.check;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.posting.Fact;
import coach.connects.profile.Experience;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.wallet.BundledPolicies;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A typed line comes to the decision that the rules as written give to what it says, or it says what it left out (C-06). */
class TypedLineOracleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int LINES = 3_000;

    private static final Map<String, Fact<?>> FACTS = Map.ofEntries(
            Map.entry("verified", Fact.PAYMENT_VERIFIED),
            Map.entry("proposals", Fact.PROPOSALS),
            Map.entry("rate", Fact.CLIENT_HIRE_RATE),
            Map.entry("rating", Fact.CLIENT_RATING),
            Map.entry("jobs", Fact.CLIENT_JOBS_POSTED),
            Map.entry("hires", Fact.CLIENT_HIRES),
            Map.entry("interviewing", Fact.INTERVIEWING),
            Map.entry("invites", Fact.INVITES_SENT),
            Map.entry("connects", Fact.CONNECTS_COST),
            Map.entry("level", Fact.LEVEL),
            Map.entry("country", Fact.CLIENT_COUNTRY),
            Map.entry("type", Fact.TYPE),
            Map.entry("budget", Fact.BUDGET));

    private final Random random = new Random(20_261_130);

    @Test
    void c06_aTypedLineIsJudgedAsTheRulesAreWritten() {
        int whole = 0;
        for (int i = 0; i < LINES; i++) {
            Map<String, Object> job = new HashMap<>();
            String line = line(job);
            Experience experience = List.of(Experience.values()).get(random.nextInt(3));
            Map<String, Object> me = Map.of("experience", experience.word(), "country", "PH");

            FactLineParser.Result read = FactLineParser.read(line, NOW);
            CheckContext context = CheckContext.untold(BundledPolicies.GUIDE, NOW, ZoneOffset.UTC)
                    .with(Profile.EMPTY
                            .with(ProfileField.EXPERIENCE, experience)
                            .with(ProfileField.COUNTRY, "PH"));
            Verdict verdict = JobCheck.check(read.posting(), context);

            // Numbers in a row can be cut in two ways; then nothing is read of them, and that is said.
            whole += read.notUnderstood().isEmpty() ? 1 : 0;
            FACTS.forEach((name, fact) -> {
                boolean left = job.containsKey(name) && !read.posting().knows(fact);
                assertThat(left && read.notUnderstood().isEmpty()).as(line).isFalse();
                if (left) {
                    job.remove(name);
                }
            });
            assertThat(verdict.decision().name())
                    .as("%s for %s", line, me)
                    .isEqualTo(new GuideOracle(job, me).decision());
            assertThat(verdict.quote().cost().map(cost -> cost.value()).orElse(null))
                    .as(line)
                    .isEqualTo(new GuideOracle(job, me).cost());
        }
        assertThat(whole).isGreaterThan(LINES * 4 / 5);
    }

    /** The words of a line, and what they say. */
    private String line(Map<String, Object> job) {
        List<String> words = new ArrayList<>();
        boolean verified = random.nextInt(6) > 0;
        words.add(say(
                job,
                "verified",
                verified,
                verified ? pick("verified", "payment verified") : pick("not verified", "unverified")));
        int proposals = pick(0, 5, 10, 15, 20, 50);
        String range = proposals == 0
                ? "<5"
                : proposals == 50 ? "50+" : proposals == 20 ? "20-50" : proposals + "-" + (proposals + 5);
        words.add(say(job, "proposals", proposals, range + pick(" proposals", "")));
        if (random.nextInt(4) > 0) {
            int rate = pick(0, 3, 10, 11, 24, 25, 39, 40, 80, 100);
            words.add(say(job, "rate", rate, rate + "%" + pick("", " hire rate")));
        }
        if (random.nextInt(4) > 0) {
            double rating = pick(2.1, 3.4, 3.5, 4.4, 4.5, 4.9, 5.0);
            words.add(say(job, "rating", rating, String.format(Locale.ROOT, "%.1f", rating) + pick("", " stars")));
        }
        maybe(words, job, "jobs", pick(1, 2, 5, 40, 200), " jobs");
        maybe(words, job, "hires", pick(1, 9, 30), " hires");
        maybe(words, job, "interviewing", pick(0, 4, 5, 9, 10), " interviewing");
        maybe(words, job, "invites", pick(0, 9, 10, 20), " invites");
        maybe(words, job, "connects", pick(2, 6, 16), "c");
        if (random.nextInt(3) == 0) {
            String level = pick("entry", "intermediate", "expert");
            words.add(say(job, "level", level, level));
        }
        if (random.nextInt(3) == 0) {
            String country = pick("USA", "India", "Germany", "Pakistan");
            String code = Map.of("USA", "US", "India", "IN", "Germany", "DE", "Pakistan", "PK")
                    .get(country);
            words.add(say(job, "country", code, country));
        }
        if (random.nextInt(3) == 0) {
            int budget = pick(30, 49, 50, 300, 500, 600, 2_000);
            job.put("type", "fixed");
            words.add(say(job, "budget", budget, "fixed $" + budget));
        }
        Collections.shuffle(words, random);
        return String.join(pick(" ", ", "), words);
    }

    private void maybe(List<String> words, Map<String, Object> job, String name, int value, String unit) {
        if (random.nextInt(4) == 0) {
            words.add(say(job, name, value, value + unit));
        }
    }

    private static String say(Map<String, Object> job, String name, Object value, String words) {
        job.put(name, value);
        return words;
    }

    @SafeVarargs
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }
}
