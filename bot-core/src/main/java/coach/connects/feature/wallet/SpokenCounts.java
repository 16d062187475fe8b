package coach.connects.feature.wallet;

import coach.connects.parsing.Digits;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers in a told sentence that count something other than Connects: "3 proposals", "a 3 month job", "at 8". */
final class SpokenCounts {
    /** What a number before it counts. */
    private static final List<String> COUNTED = List.of(
            "jobs",
            "proposals",
            "applications",
            "bids",
            "clients",
            "invitations",
            "invites",
            "interviews",
            "posts",
            "postings",
            "projects",
            "gigs",
            "months",
            "weeks",
            "days",
            "hours",
            "times",
            "job",
            "gig",
            "project",
            "month",
            "week",
            "day",
            "hour",
            "pm",
            "am",
            "oclock",
            "o'clock");
    /** What a number before it may count, or say what one of it cost. */
    private static final List<String> OF_ONE =
            List.of("proposal", "application", "bid", "invitation", "invite", "post");

    private static final List<String> AT = List.of("at", "@");
    private static final String ONE = "1";
    private static final String OF_EACH = "each";
    private static final String UNIT = "connect";

    private SpokenCounts() {}

    /** Whether a number among these words counts something other than Connects. */
    static boolean isIn(List<String> words) {
        return IntStream.range(0, words.size())
                .anyMatch(at -> Digits.areAll(words.get(at)) && isOfOthers(words.get(at), next(words, at)));
    }

    /** Whether a number may be an hour or what each of several cost, as in "applied at 8", "16 each". */
    static boolean isUnclear(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(at -> Digits.areAll(words.get(at)))
                .anyMatch(at -> {
                    boolean hour = at > 0
                            && AT.contains(words.get(at - 1))
                            && !next(words, at).startsWith(UNIT);
                    return hour || next(words, at).equals(OF_EACH);
                });
    }

    private static boolean isOfOthers(String number, String next) {
        return COUNTED.contains(next) || (number.equals(ONE) && OF_ONE.contains(next));
    }

    private static String next(List<String> words, int at) {
        return at + 1 < words.size() ? words.get(at + 1) : "";
    }
}
