package coach.connects.feature.check;

import coach.connects.check.Decision;
import coach.connects.engine.View;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import java.util.Arrays;

/** A verdict or a group's card that somebody copies or passes on to the bot: what it says of a job is an answer, and no fact. */
final class EchoedVerdict {
    /** No answer of ours is longer; a page may be. */
    private static final int LONGEST = 4_000;

    private EchoedVerdict() {}

    /** The words as they are; of an answer of ours the job's link, or nothing. */
    static String withoutItsWords(View view, String words) {
        return words.length() <= LONGEST && isOne(view, words.strip())
                ? JobLinkParser.find(words).job().map(JobId::url).orElse("")
                : words;
    }

    /** Whether it begins as the answers do, with the decision and what follows from it. */
    private static boolean isOne(View view, String words) {
        return Arrays.stream(Decision.values())
                .map(decision -> view.plain(decision.key()))
                .anyMatch(decision -> words.startsWith(decision + ":") || words.equals(decision));
    }
}
