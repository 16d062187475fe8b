package coach.connects.check;

import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import java.util.Optional;

/** Words typed beside the facts that nobody here understood may say anything: a caution (J-11). */
final class UnreadWordsRule implements Rule {
    private static final RuleDescriptor ABOUT =
            RuleDescriptor.of("unread-words", RuleSource.onesWords("J-11"), Fact.UNREAD_WORDS, Fact.UNREAD_TEXT);

    @Override
    public RuleDescriptor descriptor() {
        return ABOUT;
    }

    @Override
    public Optional<Finding> evaluate(Posting posting, CheckContext context) {
        return posting.get(Fact.UNREAD_WORDS)
                .filter(unread -> unread)
                .flatMap(unread -> posting.get(Fact.UNREAD_TEXT)
                        .flatMap(words -> ABOUT.caution(2, "named", "words", words))
                        .or(() -> ABOUT.caution(2, "some")));
    }
}
