package coach.connects.feature.reminder;

import coach.connects.check.Decision;
import coach.connects.feature.reminder.ProposalStatistics.ProposalRecord;
import coach.connects.parsing.EnumNames;
import coach.connects.posting.ExperienceLevel;
import coach.connects.posting.Fact;
import coach.connects.posting.ProposalRange;
import coach.connects.profile.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** By what proposals are told apart, so that somebody sees what pays. The names stand in buttons that are out. */
enum StatsGrouping {
    /** How often each verdict led to an interview. */
    VERDICT {
        @Override
        String group(ProposalRecord sent) {
            return sent.verdict().map(EnumNames::of).orElse("unchecked");
        }
    },
    BOOST {
        @Override
        String group(ProposalRecord sent) {
            return sent.boosted() ? "boosted" : "plain";
        }
    },
    /** By the part of the world the client is in. */
    COUNTRY {
        @Override
        String group(ProposalRecord sent) {
            return sent.posting()
                    .flatMap(job -> job.get(Fact.CLIENT_COUNTRY))
                    .flatMap(country -> Arrays.stream(Region.values())
                            .filter(region -> region.has(country))
                            .findFirst())
                    .map(EnumNames::of)
                    .orElse(UNKNOWN);
        }
    },
    LEVEL {
        @Override
        String group(ProposalRecord sent) {
            return sent.posting()
                    .flatMap(job -> job.get(Fact.LEVEL))
                    .map(EnumNames::of)
                    .orElse(UNKNOWN);
        }
    },
    /** By what the proposal cost, in Connects. */
    PRICE {
        @Override
        String group(ProposalRecord sent) {
            return band(sent.price().value(), PRICES);
        }
    },
    /** By how many others there were when the job was checked. */
    PROPOSALS {
        @Override
        String group(ProposalRecord sent) {
            return sent.posting()
                    .flatMap(job -> job.get(Fact.PROPOSALS))
                    .map(ProposalRange::counted)
                    .map(others -> band(others, OTHERS))
                    .orElse(UNKNOWN);
        }
    };

    private static final String UNKNOWN = "unknown";
    /** Where the bands begin. */
    private static final List<Integer> PRICES = List.of(0, 1, 7, 13, 19);

    private static final List<Integer> OTHERS = List.of(0, 5, 10, 20, 50);

    /** The group of a proposal: the end of a key. */
    abstract String group(ProposalRecord sent);

    /** All groups, in the order in which they are told. */
    List<String> groups() {
        return switch (this) {
            case VERDICT ->
                and(Arrays.stream(Decision.values()).map(EnumNames::of).toList(), "unchecked");
            case BOOST -> List.of("boosted", "plain");
            case COUNTRY ->
                and(Arrays.stream(Region.values()).map(EnumNames::of).toList(), UNKNOWN);
            case LEVEL ->
                and(Arrays.stream(ExperienceLevel.values()).map(EnumNames::of).toList(), UNKNOWN);
            case PRICE -> PRICES.stream().map(from -> band(from, PRICES)).toList();
            case PROPOSALS ->
                and(OTHERS.stream().map(from -> band(from, OTHERS)).toList(), UNKNOWN);
        };
    }

    private static List<String> and(List<String> groups, String last) {
        List<String> all = new ArrayList<>(groups);
        all.add(last);
        return all;
    }

    private static String band(int value, List<Integer> begins) {
        int from = begins.stream().filter(begin -> begin <= value).reduce(0, (one, other) -> other);
        return String.valueOf(from);
    }

    /** The grouping of this name. */
    static Optional<StatsGrouping> of(String word) {
        return EnumNames.find(values(), word);
    }

    /** What is said of one of its groups. */
    String key(String group) {
        return "stats." + EnumNames.of(this) + "." + group;
    }
}
