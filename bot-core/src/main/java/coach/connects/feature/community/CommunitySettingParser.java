package coach.connects.feature.community;

import coach.connects.community.Community.CommunitySettings;
import coach.connects.community.DigestSchedule;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.EnumNames;
import coach.connects.wallet.Policies;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/**
 * Reads what an administrator sets for a group.
 *
 * @param topic the topic or channel in which it is set, where the digest or the job to practise then comes
 */
record CommunitySettingParser(Policies policies, Optional<String> topic) {
    static final int DEFAULT_HOUR = 9;
    private static final int SHORTEST_DAY = 2;

    /** The settings afterwards; empty when the words mean none. */
    Optional<CommunitySettings> read(CommunitySettings before, String what, List<String> words) {
        String first = words.isEmpty() ? "" : CaseFolding.of(words.get(0));
        boolean off = first.equals("off") && words.size() == 1;
        return switch (what) {
            case "links" ->
                off || (first.equals("on") && words.size() == 1)
                        ? Optional.of(before.answering(!off))
                        : Optional.empty();
            case "digest" ->
                off
                        ? Optional.of(before.withDigest(Optional.empty()))
                        : time(words).map(time -> before.withDigest(Optional.of(time)));
            case "practice" ->
                off
                        ? Optional.of(before.withPractice(Optional.empty()))
                        : time(words).map(time -> before.withPractice(Optional.of(time)));
            default -> policies.named(first).map(policy -> before.withPolicy(policy.name()));
        };
    }

    private Optional<DigestSchedule> time(List<String> words) {
        if (words.isEmpty() || words.size() > 2) {
            return Optional.empty();
        }
        Optional<DayOfWeek> day = EnumNames.beginning(DayOfWeek.values(), words.get(0), SHORTEST_DAY);
        Optional<Integer> hour = words.size() == 1 ? Optional.of(DEFAULT_HOUR) : hour(words.get(1));
        return day.flatMap(weekday -> hour.map(at -> new DigestSchedule(weekday, at, topic)));
    }

    /** {@code 9}, {@code 09} or {@code 09:00}. */
    private static Optional<Integer> hour(String word) {
        String digits = word.endsWith(":00") ? word.substring(0, word.length() - 3) : word;
        return Digits.whole(digits, 2).stream()
                .filter(hour -> hour < 24)
                .boxed()
                .findFirst();
    }
}
