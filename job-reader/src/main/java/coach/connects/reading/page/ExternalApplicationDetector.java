package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.reading.page.ContactVocabulary.WordRole;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a sentence sends the reader to apply on a page outside Upwork (W-15): "Apply on our careers page site.com/jobs". */
final class ExternalApplicationDetector {
    /** How many words may lie between applying and where. */
    private static final int NEAR = 8;

    private static final Set<String> TELLING = Set.of("please", "to", "must", "should", "can", "and", "just", "then");
    private static final Set<String> APPLYING = Set.of("apply", "application", "applications", "register");
    private static final String REGISTER = "register";
    /** Who registers to be one of these applies; any other registering may be the work. */
    private static final Set<String> WEIGHED =
            Set.of("considered", "shortlisted", "candidate", "interview", "applying", "hired");

    private static final Set<String> BETWEEN = Set.of("now", "here", "directly", "online", "only", "first", "for");
    private static final Set<String> WAYS = Set.of("on", "at", "via", "through", "using", "go", "visit", "see", "use");
    private static final Set<String> PLACES =
            Set.of("careers", "career", "website", "site", "portal", "homepage", "webpage");

    private ExternalApplicationDetector() {}

    /** Whether a link in this line may be the place where one is to apply; any other link is no word of a page. */
    static boolean mayBeIn(String line) {
        PhraseDictionary book = PhraseDictionary.standard();
        String small = CaseFolding.of(line);
        boolean form = book.words("form_hosts").stream().anyMatch(small::contains);
        boolean applying =
                Tokens.plain(line).stream().anyMatch(word -> APPLYING.contains(word) || WEIGHED.contains(word));
        return (form || applying) && !small.contains("upwork.com");
    }

    static boolean isIn(ContactSentence sentence) {
        return IntStream.range(0, sentence.length())
                .filter(at -> APPLYING.contains(sentence.token(at)))
                .filter(at -> !REGISTER.equals(sentence.token(at))
                        || sentence.tokens().stream().anyMatch(WEIGHED::contains))
                .anyMatch(at -> isTold(sentence, at) && isLed(sentence, at));
    }

    /** "Apply …", "please apply …", "submit your application …"; what candidates do is the work. */
    private static boolean isTold(ContactSentence sentence, int apply) {
        boolean application = apply > 0 && sentence.token(apply - 1).equals("your");
        return !sentence.has(WordRole.OTHERS)
                && !sentence.hasBetween(WordRole.ACTORS, 0, apply)
                && (application || apply == 0 || TELLING.contains(sentence.token(apply - 1)));
    }

    private static boolean isLed(ContactSentence sentence, int apply) {
        int way = apply + 1;
        while (way < sentence.length() && BETWEEN.contains(sentence.token(way))) {
            way++;
        }
        return way < sentence.length()
                && WAYS.contains(sentence.token(way))
                && IntStream.range(way + 1, Math.min(sentence.length(), way + NEAR))
                        .anyMatch(at -> isAddress(sentence.token(at)) || isOwnPlace(sentence, at));
    }

    private static boolean isOwnPlace(ContactSentence sentence, int at) {
        return PLACES.contains(sentence.token(at)) && sentence.hasBetween(WordRole.OWNERS, at - 3, at);
    }

    /** "site.com/jobs", and no address of Upwork. */
    private static boolean isAddress(String token) {
        int dot = token.indexOf('.');
        return dot > 1
                && dot + 2 < token.length()
                && token.chars().noneMatch(c -> c == '@' || c == '$')
                && Character.isLetter(token.charAt(dot + 1))
                && !token.contains("upwork.");
    }
}
