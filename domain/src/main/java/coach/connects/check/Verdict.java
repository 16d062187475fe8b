package coach.connects.check;

import coach.connects.check.Finding.Kind;
import coach.connects.profile.Experience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a job check comes to.
 *
 * @param findings what each rule says, worst first
 */
public record Verdict(Decision decision, List<Finding> findings, CostQuote quote) {
    private static final int MOST_REASONS = 3;

    /** Beside the mark of a fraud nothing else is worth a word: it is to be reported (W-15). */
    private static final String FRAUD = "outside-contact";

    /** Keeps its own copy, worst first. */
    public Verdict {
        findings = findings.stream().sorted(Finding.WORST_FIRST).toList();
    }

    /**
     * What tells somebody of this experience most, best first: what speaks for their applying now, then what fits them, and
     * last what every good job has.
     */
    private static final Map<Experience, List<String>> TELLING = Map.of(
            Experience.NEW,
            List.of(
                    "previous-client",
                    "freshness",
                    "level",
                    "job-type",
                    "budget",
                    "skills",
                    "proposals",
                    "feedback",
                    "length",
                    "preferred-country"),
            Experience.SOME,
            List.of(
                    "previous-client",
                    "skills",
                    "freshness",
                    "feedback",
                    "proposals",
                    "length",
                    "job-type",
                    "preferred-country",
                    "hire-rate"),
            Experience.EXPERT,
            List.of(
                    "previous-client",
                    "level",
                    "feedback",
                    "skills",
                    "preferred-country",
                    "freshness",
                    "length",
                    "job-type",
                    "hire-rate",
                    "proposals"));

    /** The same findings for one person: of an APPLY the good ones come in the order that tells them most. */
    public List<Finding> reasons(Experience experience) {
        if (decision != Decision.APPLY) {
            return reasons();
        }
        return Stream.concat(of(Kind.CAUTION).stream(), telling(experience))
                .limit(MOST_REASONS)
                .toList();
    }

    /** The good finding that tells somebody of this experience most; empty where nothing is good. */
    public Optional<Finding> bestGood(Experience experience) {
        return telling(experience).findFirst();
    }

    private Stream<Finding> telling(Experience experience) {
        List<String> order = TELLING.getOrDefault(experience, List.of());
        return of(Kind.GOOD).stream().sorted(Comparator.comparing(finding -> {
            int place = order.indexOf(finding.rule());
            return place < 0 ? order.size() : place;
        }));
    }

    /** The at most three findings that a short answer names, worst first: those that the decision rests on. */
    public List<Finding> reasons() {
        List<Finding> reasons = new ArrayList<>(of(Kind.STOP));
        List<Finding> doubts = new ArrayList<>(of(Kind.CAUTION));
        if (decision == Decision.CAUTION) {
            doubts.addAll(pendingFindings());
            doubts.sort(Comparator.comparing(doubt -> doubt.weight() == 1));
        }
        reasons.addAll(doubts);
        if (decision == Decision.APPLY) {
            reasons.addAll(of(Kind.GOOD));
        }
        return reasons.stream().limit(MOST_REASONS).toList();
    }

    /**
     * What would change it: for SKIP what stands against it ("Look again when the payment is verified"), for CAUTION
     * the one fact to look at, or its value where it is known; empty for APPLY.
     */
    public Optional<LocalizedReason> hint() {
        List<Finding> stops = of(Kind.STOP);
        if (stops.stream().anyMatch(stop -> stop.rule().equals(FRAUD))) {
            return Optional.of(LocalizedReason.of("check.change." + FRAUD));
        }
        if (stops.size() > 1) {
            return Optional.of(LocalizedReason.of("check.change.several", "count", stops.size()));
        }
        if (stops.size() == 1) {
            return Optional.of(changeHint(stops.get(0)));
        }
        return decision == Decision.CAUTION ? pivotalFinding().map(Verdict::weighHint) : Optional.empty();
    }

    /** Where the line is drawn is told where it is known: of an imported stop it is not. */
    private static LocalizedReason changeHint(Finding stop) {
        String key = "check.change." + stop.rule();
        return stop.reason().values().containsKey(RuleDescriptor.LIMIT_KEY)
                ? new LocalizedReason(
                        key + "." + RuleDescriptor.LIMIT_KEY, stop.reason().values())
                : LocalizedReason.of(key);
    }

    /** A fact that is not known is to be looked at; of an imported caution the value is not known either. */
    private static LocalizedReason weighHint(Finding finding) {
        boolean valued = finding.kind() == Kind.CAUTION
                && finding.reason().key().startsWith("check.reason." + finding.rule() + ".");
        return valued
                ? new LocalizedReason(
                        "check.weigh." + finding.rule(), finding.reason().values())
                : LocalizedReason.of("check.look." + finding.rule());
    }

    /** For CAUTION the finding whose fact is to be looked at: one that is not known, or else the heaviest caution. */
    public Optional<Finding> pivotalFinding() {
        List<Finding> doubts = new ArrayList<>(pendingFindings());
        doubts.addAll(of(Kind.CAUTION));
        return doubts.stream().findFirst();
    }

    public List<Finding> of(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /** All findings by their kind, worst first, for the answer to "Why?"; kinds without findings are left out. */
    public Map<Kind, List<Finding>> byKind() {
        Map<Kind, List<Finding>> groups = new EnumMap<>(Kind.class);
        findings.forEach(finding -> groups.computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                .add(finding));
        return groups;
    }

    public int weight() {
        return findings.stream().mapToInt(Finding::weight).sum();
    }

    private List<Finding> pendingFindings() {
        FindingSummary summary = FindingSummary.of(findings);
        return findings.stream().filter(summary::waitsFor).toList();
    }
}
