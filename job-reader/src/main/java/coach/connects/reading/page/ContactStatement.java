package coach.connects.reading.page;

import coach.connects.reading.page.ContactVocabulary.WordRole;
import java.util.Set;

/**
 * Whether a short sentence is about the reader's or the client's contact and nothing else, without asking for anything (W-15):
 * "What is your WhatsApp number?", "Telegram only", "Viber is best for me", "gmail: name99", a number alone.
 */
final class ContactStatement {
    private static final int LONGEST = 8;
    private static final int SHORTEST_NAME = 5;
    private static final Set<String> ASKING = Set.of("what", "what's", "whats", "which", "your");
    private static final Set<String> KINDS =
            Set.of("number", "no", "id", "handle", "address", "username", "name", "contact", "account", "details");
    private static final Set<String> HAVING = Set.of("have", "use", "on", "got", "using");
    private static final Set<String> PREFERRED =
            Set.of("best", "better", "easier", "easiest", "preferred", "only", "faster", "quicker");
    private static final Set<String> CLOSING = Set.of("for", "me", "us", "please", "pls", "plz");

    private final ContactSentence sentence;

    private ContactStatement(ContactSentence sentence) {
        this.sentence = sentence;
    }

    static boolean isIn(ContactSentence sentence) {
        if (sentence.length() == 0 || sentence.length() > LONGEST) {
            return false;
        }
        ContactStatement statement = new ContactStatement(sentence);
        return statement.isNumberAlone()
                || sentence.places(WordRole.CHANNELS).anyMatch(at -> statement.isAskedFor(at) || statement.isNamed(at))
                || sentence.places(WordRole.MESSENGERS)
                        .anyMatch(at -> statement.isHad(at) || statement.isPreferred(at));
    }

    /** "What is your WhatsApp number?", "Your Skype ID?" */
    private boolean isAskedFor(int channel) {
        boolean end = channel + 1 == sentence.length()
                || (channel + 2 == sentence.length() && KINDS.contains(sentence.token(channel + 1)));
        return end && channel > 0 && sentence.token(channel - 1).equals("your") && ASKING.contains(sentence.token(0));
    }

    /** "Do you have Telegram?", "Are you on WhatsApp?" */
    private boolean isHad(int messenger) {
        return messenger + 1 == sentence.length()
                && messenger >= 2
                && sentence.token(messenger - 2).equals("you")
                && HAVING.contains(sentence.token(messenger - 1));
    }

    /** "Telegram only", "Viber is best for me", "I prefer Viber". */
    private boolean isPreferred(int messenger) {
        int last = sentence.length() - 1;
        if (messenger == last && messenger > 0) {
            return sentence.token(messenger - 1).equals("prefer");
        }
        int said = last;
        while (said > messenger && CLOSING.contains(sentence.token(said))) {
            said--;
        }
        return messenger <= 1
                && said > messenger
                && PREFERRED.contains(sentence.token(said))
                && !sentence.has(WordRole.WORKS);
    }

    /** "gmail: name99": nothing but the channel and a name that is no word. */
    private boolean isNamed(int channel) {
        boolean alone = channel + 2 == sentence.length()
                && (channel == 0 || (channel == 1 && sentence.isAt(WordRole.OWNERS, 0)));
        return alone && isName(sentence.token(channel + 1));
    }

    private static boolean isName(String token) {
        return token.length() >= SHORTEST_NAME
                && token.chars().anyMatch(Character::isDigit)
                && token.chars().anyMatch(Character::isLetter);
    }

    /** "+353 87 555 0100" */
    private boolean isNumberAlone() {
        return sentence.token(0).startsWith("+")
                && ContactRequestDetector.isTelephone(sentence, 0)
                && sentence.tokens().stream().noneMatch(token -> token.chars().anyMatch(Character::isLetter));
    }
}
