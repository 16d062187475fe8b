package coach.connects.community;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Skills;
import java.time.Instant;
import java.util.List;

/**
 * What a community's list holds of a card: enough to find it by words, newest first.
 *
 * @param sharedAt when it was shared
 * @param words what it is found by: its title and skills, in small letters, on one line
 */
public record CardIndexEntry(JobId job, Instant sharedAt, String words) {
    private static final int LONGEST = 160;

    public static CardIndexEntry of(SharedCard card) {
        String title = card.posting().newest().get(Fact.TITLE).orElse("");
        List<String> skills =
                card.posting().newest().get(Fact.SKILLS).map(Skills::names).orElse(List.of());
        return new CardIndexEntry(card.job(), card.sharedAt(), folded(title + " " + String.join(" ", skills)));
    }

    /** Words as they are compared: small, on one line, a bounded few. */
    public static String folded(String words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.length() && line.length() < LONGEST; i++) {
            char c = words.charAt(i);
            line.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
        }
        return CaseFolding.of(line.toString().strip());
    }
}
