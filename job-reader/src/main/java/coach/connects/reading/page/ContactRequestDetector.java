package coach.connects.reading.page;

import coach.connects.reading.page.ContactVocabulary.WordRole;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a sentence asks the reader to write, call or meet outside Upwork (W-15). */
final class ContactRequestDetector {
    /** How many words may lie between what is asked and the place where it leads. */
    private static final int NEAR = 9;

    /** Fewer digits than this are a price or a year; more are a telephone. */
    private static final int TELEPHONE = 7;

    /** A sentence that tells an address by "my …" alone is no longer than this. */
    private static final int SHORT = 12;

    private final ContactSentence sentence;

    private ContactRequestDetector(ContactSentence sentence) {
        this.sentence = sentence;
    }

    static boolean isIn(ContactSentence sentence) {
        ContactRequestDetector ask = new ContactRequestDetector(sentence);
        return sentence.places(WordRole.CHANNELS).anyMatch(ask::leadsTo)
                || sentence.places(WordRole.MESSENGERS).anyMatch(ask::isMovedTo)
                || sentence.places(WordRole.CALLS).anyMatch(ask::isCalled)
                || ask.isMailed();
    }

    private boolean leadsTo(int channel) {
        boolean asked = isAsked(channel) || isOwned(channel) || isToOneself(channel);
        return (asked && !sentence.isWork(channel)) || isAddressed(channel);
    }

    /** "message me on WhatsApp", "add my telegram", "contact us via email". */
    private boolean isAsked(int channel) {
        return IntStream.range(Math.max(0, channel - NEAR), channel)
                .filter(place -> sentence.isAt(WordRole.ASKS, place))
                .anyMatch(ask ->
                        sentence.isAt(WordRole.DIRECT, ask) || sentence.hasBetween(WordRole.PERSONS, ask, channel + 1));
    }

    /** "my WhatsApp", "our telegram" is, "our telegram bot" is not. */
    private boolean isOwned(int channel) {
        boolean told = channel + 1 == sentence.length() || sentence.isAt(WordRole.TELLS, channel + 1);
        return sentence.isAt(WordRole.OWNERS, channel - 1) && told && sentence.length() <= SHORT;
    }

    /** "WhatsApp me". */
    private boolean isToOneself(int channel) {
        return channel + 1 < sentence.length() && List.of("me", "us").contains(sentence.token(channel + 1));
    }

    /** "let's talk on WhatsApp", "the interview is on Telegram". */
    private boolean isMovedTo(int messenger) {
        return sentence.isAt(WordRole.WAYS, messenger - 1)
                && sentence.hasBetween(WordRole.MOVES, messenger - NEAR, messenger)
                && !sentence.isWork(messenger);
    }

    /** A handle, an address or a number right behind a channel: "Telegram: @name", "WhatsApp +1 555 …". */
    private boolean isAddressed(int channel) {
        return IntStream.range(channel + 1, Math.min(sentence.length(), channel + 4))
                .anyMatch(i -> isHandle(sentence.token(i)) || isMail(sentence.token(i)) || isTelephone(i));
    }

    /** "call 555-0199". */
    private boolean isCalled(int ask) {
        return IntStream.range(ask + 1, Math.min(sentence.length(), ask + 6)).anyMatch(this::isTelephone);
    }

    /** "send your CV to jobs@…", "t.me/name". */
    private boolean isMailed() {
        boolean link =
                sentence.tokens().stream().anyMatch(token -> token.contains("t.me/") || token.contains("wa.me/"));
        return link
                || (sentence.has(WordRole.ASKS) && sentence.tokens().stream().anyMatch(ContactRequestDetector::isMail));
    }

    /** Whether a telephone number begins here, its groups counted together. */
    private boolean isTelephone(int from) {
        int digits = 0;
        for (int i = from; i < sentence.length() && digits < TELEPHONE; i++) {
            String token = sentence.token(i);
            String plain = token.startsWith("+") ? token.substring(1) : token;
            if (plain.isEmpty() || !plain.chars().allMatch(Character::isDigit)) {
                break;
            }
            digits += plain.length();
        }
        return digits >= TELEPHONE;
    }

    private static boolean isHandle(String token) {
        return token.length() > 3 && token.charAt(0) == '@';
    }

    private static boolean isMail(String token) {
        int at = token.indexOf('@');
        return at > 0 && token.indexOf('.', at) > at + 1;
    }
}
