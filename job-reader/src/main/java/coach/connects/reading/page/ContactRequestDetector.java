package coach.connects.reading.page;

import coach.connects.reading.page.ContactVocabulary.WordRole;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a sentence asks the reader to write, call or meet outside Upwork (W-15). */
final class ContactRequestDetector {
    /** How many words may lie between what is asked and the place where it leads. */
    private static final int NEAR = 9;

    /** Fewer digits than this are a price or a year; more are a telephone. */
    private static final int TELEPHONE = 7;

    /** A sentence that tells an address by "my …" alone is no longer than this. */
    private static final int SHORT = 12;

    /** A link with fewer words than this beside it stands for itself. */
    private static final int ALONE = 3;

    /** How many words behind "says" a contact may stand that is a page's text, and how many before it the page's part. */
    private static final int SHOWN = 6;

    private static final int PART = 3;

    private static final Set<String> TELLING = Set.of("please", "and", "to", "must", "you", "then", "first", "should");
    private static final Set<String> GATHERED = Set.of("group", "server", "channel", "community", "chat", "room");
    private static final Set<String> GOING_ON = Set.of(
            "to", "for", "and", "before", "so", "where", "here", "at", "first", "now", "if", "or", "using", "by");
    private static final Set<String> PUTTING = Set.of("add", "put", "include", "place", "insert", "show", "display");
    private static final Set<String> NUMBERS = Set.of("number", "cell", "mobile", "phone");

    private final ContactSentence sentence;

    private ContactRequestDetector(ContactSentence sentence) {
        this.sentence = sentence;
    }

    static boolean isIn(ContactSentence sentence) {
        ContactRequestDetector ask = new ContactRequestDetector(sentence);
        return sentence.places(WordRole.CHANNELS).anyMatch(ask::leadsTo)
                || sentence.places(WordRole.MESSENGERS)
                        .anyMatch(at -> ask.isMovedTo(at) || ask.isGathered(at) || ask.isInterview(at))
                || sentence.places(WordRole.CALLS).anyMatch(number -> ask.isCalled(number) && !ask.isOfAPage(number))
                || sentence.places(WordRole.OWNERS).anyMatch(ask::isOwnNumber)
                || ask.isMailed();
    }

    private boolean leadsTo(int channel) {
        boolean asked = isAsked(channel) || isOwned(channel) || isToOneself(channel);
        return (asked && !sentence.isWork(channel) && !isShown(channel))
                || (isAddressed(channel) && !isOfAPage(channel))
                || isPromised(channel)
                || isJoined(channel);
    }

    /** "Join our Discord", "please join our Telegram group to start"; the Discord of "join our Discord team" is the work. */
    private boolean isJoined(int channel) {
        int join = channel - 2;
        boolean told = join >= 0
                && sentence.token(join).equals("join")
                && (sentence.isAt(WordRole.OWNERS, channel - 1)
                        || sentence.token(channel - 1).equals("the"))
                && (join == 0 || TELLING.contains(sentence.token(join - 1)));
        int gathered = channel + 1 < sentence.length() && GATHERED.contains(sentence.token(channel + 1)) ? 1 : 0;
        int behind = channel + 1 + gathered;
        return told && (behind >= sentence.length() || GOING_ON.contains(sentence.token(behind)));
    }

    /** "Put my WhatsApp number on the landing page": others are to see it. */
    private boolean isPlaced(int from, int channel) {
        boolean put = IntStream.range(Math.max(from, channel - NEAR), channel)
                .anyMatch(at -> PUTTING.contains(sentence.token(at)) && !isTo(at + 1));
        return put && sentence.hasBetween(WordRole.PAGES, channel + 1, sentence.length());
    }

    private boolean isOfAPage(int channel) {
        return isPlaced(0, channel) || isShown(channel);
    }

    /** "The banner should say: Call us on +353 …", "the footer shows our phone wrong": a text of the page. */
    private boolean isShown(int channel) {
        return IntStream.rangeClosed(Math.max(0, channel - SHOWN), channel)
                .filter(place -> sentence.isAt(WordRole.SHOWING, place))
                .anyMatch(shown -> sentence.hasBetween(WordRole.PARTS, shown - PART, shown));
    }

    /** "my number is 555-0199" */
    private boolean isOwnNumber(int owner) {
        boolean number = owner + 1 < sentence.length() && NUMBERS.contains(sentence.token(owner + 1));
        return number
                && IntStream.range(owner + 2, Math.min(sentence.length(), owner + 5))
                        .anyMatch(this::isTelephone)
                && !isOfAPage(owner);
    }

    /** "Fill in this form and we will contact you by Signal": they themselves, whatever else the sentence tells of. */
    private boolean isPromised(int channel) {
        boolean work = sentence.hasBetween(WordRole.WORKS, channel + 1, channel + 3);
        return !work
                && sentence.isAt(WordRole.WAYS, channel - 1)
                && IntStream.range(Math.max(2, channel - NEAR), channel - 1)
                        .filter(place -> sentence.isAt(WordRole.ASKS, place))
                        .filter(ask -> sentence.token(ask + 1).equals("you"))
                        .anyMatch(ask -> Set.of("we", "i").contains(sentence.token(ask - 2))
                                || Set.of("we'll", "i'll", "we", "i").contains(sentence.token(ask - 1)));
    }

    /** "Skype interview" */
    private boolean isInterview(int messenger) {
        return messenger + 1 < sentence.length()
                && sentence.token(messenger + 1).startsWith("interview")
                && !sentence.isWork(messenger);
    }

    /** "We will meet in our WhatsApp group before the contract starts". */
    private boolean isGathered(int messenger) {
        return sentence.isAt(WordRole.GATHERINGS, messenger + 1)
                && sentence.hasBetween(WordRole.GATHERS, messenger - NEAR, messenger)
                && sentence.has(WordRole.UPFRONTS)
                && !sentence.hasBetween(WordRole.ACTORS, 0, messenger);
    }

    /** "message me on WhatsApp", "add my telegram", "contact us via email". */
    private boolean isAsked(int channel) {
        return IntStream.range(Math.max(0, channel - NEAR), channel)
                .filter(place -> sentence.isAt(WordRole.ASKS, place))
                .filter(ask -> !sentence.hasBetween(WordRole.TARGETS, ask, channel) && !isPlaced(ask, channel))
                .anyMatch(ask ->
                        sentence.isAt(WordRole.DIRECT, ask) || sentence.hasBetween(WordRole.PERSONS, ask, channel + 1));
    }

    /** "my WhatsApp", "our telegram" is, "our telegram bot" is not. */
    private boolean isOwned(int channel) {
        boolean told = channel + 1 == sentence.length() || sentence.isAt(WordRole.TELLS, channel + 1);
        return sentence.isAt(WordRole.OWNERS, channel - 1)
                && told
                && sentence.length() <= SHORT
                && !isPlaced(0, channel);
    }

    /** "WhatsApp me", "WhatsApp pe message karo". */
    private boolean isToOneself(int channel) {
        String next = channel + 1 < sentence.length() ? sentence.token(channel + 1) : "";
        return List.of("me", "us").contains(next)
                || (List.of("par", "pe", "pr").contains(next) && sentence.isAt(WordRole.ASKS, channel + 2));
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
                .anyMatch(i -> isHandle(sentence.token(i)) || isMailOf(channel, i) || isTelephone(i));
    }

    /** "call 555-0199". */
    private boolean isCalled(int ask) {
        return IntStream.range(ask + 1, Math.min(sentence.length(), ask + 6)).anyMatch(this::isTelephone);
    }

    /** "E-mail: jobs@…", "our email is jobs@…"; what is set up for an address, or sent there by others, is the work. */
    private boolean isMailOf(int channel, int mail) {
        boolean beside = IntStream.range(channel + 1, mail).allMatch(i -> sentence.isAt(WordRole.TELLS, i) || isTo(i));
        boolean named = channel == 0
                || sentence.isAt(WordRole.OWNERS, channel - 1)
                || sentence.isAt(WordRole.PERSONS, channel - 1)
                || sentence.isAt(WordRole.ASKS, channel - 1)
                || sentence.isAt(WordRole.WAYS, channel - 1);
        return isMail(sentence.token(mail)) && beside && named && !sentence.hasBetween(WordRole.ACTORS, 0, mail);
    }

    private boolean isTo(int at) {
        return Set.of("me", "us", "to").contains(sentence.token(at));
    }

    /** "send your CV to jobs@…", "t.me/name". */
    private boolean isMailed() {
        return sentence.tokens().stream().anyMatch(this::isLink)
                || IntStream.range(0, sentence.length()).anyMatch(this::isAskedTo);
    }

    /** A link to a talk; one to a server or a form alone, or where the reader is asked to do something there. */
    private boolean isLink(String token) {
        boolean talk = token.contains("t.me/") || token.contains("wa.me/") || token.contains("chat.whatsapp.com/");
        boolean skype = token.startsWith("live:.cid.");
        boolean server = token.contains("discord.gg/") || token.contains("discord.com/invite");
        boolean form = PhraseDictionary.standard().words("form_hosts").stream().anyMatch(token::contains);
        boolean alone = sentence.length() < ALONE;
        boolean asked = sentence.has(WordRole.APPLYING) && !sentence.has(WordRole.OTHERS);
        return talk
                || skype
                || (server && (alone || sentence.token(0).equals("join") || asked))
                || (form && (alone || asked));
    }

    /** Whether the reader is asked to write to the address here; one that a sentence only names is the work. */
    private boolean isAskedTo(int mail) {
        return isMail(sentence.token(mail))
                && sentence.has(WordRole.ASKS)
                && (mail == 0 || isBeforeMail(mail - 1))
                && !sentence.hasBetween(WordRole.ACTORS, 0, mail);
    }

    private boolean isBeforeMail(int at) {
        return Set.of("to", "at", "via", "on", "is", "me", "us", "email", "mail", "address", "here")
                        .contains(sentence.token(at))
                || sentence.isAt(WordRole.DIRECT, at);
    }

    private boolean isTelephone(int from) {
        return isTelephone(sentence, from);
    }

    /** Whether a telephone number begins here, its groups counted together. */
    static boolean isTelephone(ContactSentence sentence, int from) {
        if (sentence.token(from).equals(ContactSpelling.TELEPHONE)) {
            return true;
        }
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
        return token.length() > 3 && (token.charAt(0) == '@' || token.startsWith("live:"));
    }

    private static boolean isMail(String token) {
        int at = token.indexOf('@');
        return at > 0 && token.indexOf('.', at) > at + 1;
    }
}
