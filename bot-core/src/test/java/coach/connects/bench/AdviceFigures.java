package coach.connects.bench;

import coach.connects.check.CheckContext;
import coach.connects.check.Decision;
import coach.connects.check.Finding;
import coach.connects.check.Finding.Kind;
import coach.connects.check.JobCheck;
import coach.connects.check.Verdict;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.profile.Experience;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.profile.ProfileField;
import coach.connects.reading.format.PostingParser;
import coach.connects.wallet.BundledPolicies;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The mix of the advice: how often it is APPLY, CAUTION or SKIP for whom, which rules cause it, and what other figures would
 * do to it; over pages in a folder, where one is named, and over a field of jobs made up with stated frequencies. What comes
 * out stands in docs/advice.md.
 */
public final class AdviceFigures {
    static final Instant NOW = Instant.parse("2026-11-23T12:34:56Z");
    private static final int JOBS = 5_000;
    private static final int MOST_PAGES = 1_000;

    /** What somebody types in one line; the rest only a page says. */
    private static final List<Fact<?>> TYPED = List.of(
            Fact.PAYMENT_VERIFIED,
            Fact.PROPOSALS,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_RATING,
            Fact.LEVEL,
            Fact.CONNECTS_COST);

    private final PrintStream out;

    private AdviceFigures(PrintStream out) {
        this.out = out;
    }

    /** Prints the tables; a folder of sample pages may be named. */
    public static void main(String[] folder) throws IOException {
        AdviceFigures figures = new AdviceFigures(System.out);
        List<Posting> field = new JobField(20_261_129).jobs(JOBS);
        for (String named : folder) {
            figures.mix("sample pages", pages(Path.of(named)));
        }
        figures.mix("made-up field, pasted", field);
        figures.mix(
                "made-up field, typed", field.stream().map(AdviceFigures::typed).toList());
        figures.causes(field);
        figures.whatIfs(field);
    }

    private void mix(String what, List<Posting> jobs) {
        out.printf("%n| %s (%d) | APPLY | CAUTION | SKIP |%n|---|---|---|---|%n", what, jobs.size());
        for (Experience experience : Experience.values()) {
            row(experience.word(), jobs, experience, Preferences.DEFAULTS);
            List<Posting> others =
                    jobs.stream().filter(AdviceFigures::isNotExpert).toList();
            row(experience.word() + ", not Expert", others, experience, Preferences.DEFAULTS);
        }
    }

    private void row(String name, List<Posting> jobs, Experience experience, Preferences preferences) {
        Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
        jobs.forEach(job -> counts.merge(check(job, experience, preferences).decision(), 1, Integer::sum));
        out.printf(
                "| %s | %s | %s | %s |%n",
                name,
                share(counts.getOrDefault(Decision.APPLY, 0), jobs.size()),
                share(counts.getOrDefault(Decision.CAUTION, 0), jobs.size()),
                share(counts.getOrDefault(Decision.SKIP, 0), jobs.size()));
    }

    /** Which rules stop or caution a newcomer, and which stop by themselves. */
    private void causes(List<Posting> jobs) {
        Map<String, int[]> causes = new TreeMap<>();
        for (Posting job : jobs) {
            Verdict verdict = check(job, Experience.NEW, Preferences.DEFAULTS);
            List<Finding> stops = verdict.of(Kind.STOP);
            for (Finding finding : verdict.findings()) {
                int[] counted = causes.computeIfAbsent(finding.rule(), rule -> new int[3]);
                counted[0] += finding.kind() == Kind.STOP ? 1 : 0;
                counted[1] += finding.kind() == Kind.STOP && stops.size() == 1 ? 1 : 0;
                counted[2] += finding.kind() == Kind.CAUTION ? 1 : 0;
            }
        }
        out.printf("%n| rule, for a newcomer | stops | alone | cautions |%n|---|---|---|---|%n");
        causes.forEach((rule, counted) -> {
            if (counted[0] + counted[2] > 0) {
                out.printf(
                        "| %s | %s | %s | %s |%n",
                        rule,
                        share(counted[0], jobs.size()),
                        share(counted[1], jobs.size()),
                        share(counted[2], jobs.size()));
            }
        });
    }

    private void whatIfs(List<Posting> jobs) {
        out.printf("%n| what if, for a newcomer | APPLY | CAUTION | SKIP |%n|---|---|---|---|%n");
        row("as it is", jobs, Experience.NEW, Preferences.DEFAULTS);
        for (String setting : List.of(
                "payment-unverified caution",
                "feedback-stop 4",
                "feedback-caution 4",
                "hire-rate-caution 40",
                "hire-rate-caution 10",
                "proposals-crowd 50",
                "proposals-stop 20",
                "interviewing 10",
                "newcomer-budget 1000",
                "avoided-countries none",
                "old-days 3")) {
            String[] words = setting.split(" ", 2);
            PreferenceKey.named(words[0])
                    .flatMap(key -> Preferences.DEFAULTS.set(key, words[1]).value())
                    .ifPresent(changed -> row("`" + setting + "`", jobs, Experience.NEW, changed));
        }
    }

    private static Verdict check(Posting job, Experience experience, Preferences preferences) {
        CheckContext context = CheckContext.untold(BundledPolicies.GUIDE, NOW, ZoneOffset.UTC)
                .with(Profile.EMPTY.with(ProfileField.EXPERIENCE, experience).with(ProfileField.COUNTRY, "PH"))
                .with(preferences);
        return JobCheck.check(job, context);
    }

    private static Posting typed(Posting page) {
        Posting typed = page;
        for (Fact<?> fact : page.facts().keySet()) {
            typed = TYPED.contains(fact) ? typed : typed.without(fact);
        }
        return typed;
    }

    private static boolean isNotExpert(Posting job) {
        return job.get(Fact.LEVEL)
                .filter(level -> level == ExperienceLevel.EXPERT)
                .isEmpty();
    }

    private static List<Posting> pages(Path folder) throws IOException {
        PostingParser parser = new PostingParser();
        List<Posting> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().limit(MOST_PAGES).toList()) {
                ReadResult read = parser.read(file.getFileName().toString(), Files.readAllBytes(file), NOW);
                read.jobs().stream().map(ReadResult.Job::posting).limit(1).forEach(pages::add);
            }
        }
        return pages;
    }

    private static String share(int part, int all) {
        return all == 0 ? "-" : Math.round(100.0 * part / all) + " %";
    }
}
