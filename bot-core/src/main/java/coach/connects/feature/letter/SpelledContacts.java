package coach.connects.feature.letter;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds contacts that are spelled out so that no filter sees them: "name at gmail dot com", "whats app plus nine two",
 * "telegram: at sign name". What is only the work, such as a bot for Telegram, is none.
 */
final class SpelledContacts {
    private static final int DIGITS_OF_A_NUMBER = 7;
    private static final int DIGITS_BEHIND_PLUS = 3;
    private static final int NEAR = 4;
    private static final int LEAST_HANDLE = 4;
    private static final Set<String> MESSENGERS = Set.of(
            "whatsapp",
            "telegram",
            "skype",
            "discord",
            "wechat",
            "viber",
            "signal",
            "tg",
            "wa",
            "imo",
            "messenger",
            "hangouts",
            "gmail",
            "hotmail",
            "instagram",
            "insta");
    private static final Set<String> MAIL_HOSTS = Set.of(
            "gmail", "hotmail", "yahoo", "outlook", "proton", "protonmail", "icloud", "mail", "aol", "gmx", "live");
    private static final Set<String> ONLY_MAIL = Set.of("gmail", "hotmail", "protonmail");
    private static final Set<String> ENDINGS = Set.of(
            "com", "net", "org", "io", "co", "me", "dev", "info", "in", "pk", "uk", "de", "ru", "ph", "eu", "us");
    private static final Set<String> DIGITS = Set.of(
            "zero", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "double", "triple");
    /** Names in two words, or in letters apart, that are written so to be read by nobody but people. */
    private static final Set<String> DISGUISED = Set.of("whatsapp", "telegram", "skype", "gmail", "wechat", "viber");

    private static final Set<String> MISSPELLED = Set.of(
            "watsapp",
            "whatsap",
            "watsap",
            "whatssapp",
            "wattsapp",
            "whatsaap",
            "wh4tsapp",
            "telegrm",
            "telegrame",
            "t3legram",
            "tele-gram");

    private final List<String> tokens;
    private final List<String> words;

    private SpelledContacts(String letter) {
        this.tokens = Tokens.of(letter);
        this.words = tokens.stream().map(SpelledContacts::bare).toList();
    }

    /** The first of them, in the letter's words. */
    static Optional<String> find(String letter) {
        SpelledContacts contacts = new SpelledContacts(letter);
        for (int at = 0; at < contacts.words.size(); at++) {
            int end = contacts.end(at);
            if (end > at) {
                return Optional.of(contacts.shown(at, Math.min(end, contacts.tokens.size())));
            }
        }
        return Optional.empty();
    }

    private String shown(int from, int to) {
        String said = String.join(" ", tokens.subList(from, to));
        int end = said.length();
        while (end > 0 && !Character.isLetterOrDigit(said.charAt(end - 1))) {
            end--;
        }
        return said.substring(0, end);
    }

    private static String bare(String token) {
        String small = CaseFolding.of(token);
        int start = 0;
        int end = small.length();
        while (start < end && !Character.isLetterOrDigit(small.charAt(start)) && small.charAt(start) != '+') {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(small.charAt(end - 1))) {
            end--;
        }
        return small.substring(start, end);
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    /** Behind the contact that begins here; the place itself where none does. */
    private int end(int at) {
        int mail = mail(at);
        int number = mail > at ? mail : number(at);
        int handle = number > at ? number : handle(at);
        return handle > at ? handle : apart(at);
    }

    /** "name at gmail dot com", "name at firm dot io"; the name before it is shown too. */
    private int mail(int at) {
        if (!word(at + 1).equals("at")) {
            return at;
        }
        String host = word(at + 2);
        boolean dotted = word(at + 3).equals("dot") && ENDINGS.contains(word(at + 4));
        boolean hosted = MAIL_HOSTS.contains(host) && (ENDINGS.contains(word(at + 3)) || dotted);
        boolean named = !word(at).isEmpty() && !host.isEmpty();
        if (named && (dotted || hosted)) {
            return at + (dotted ? 5 : 4);
        }
        return named && ONLY_MAIL.contains(host) ? at + 3 : at;
    }

    /** "plus nine two three", or as many digits in words or apart as a number has. */
    private int number(int at) {
        boolean plus = word(at).equals("plus") || word(at).equals("+");
        int end = plus ? at + 1 : at;
        int digits = 0;
        boolean spelled = plus;
        while (isDigits(word(end))) {
            boolean inWords = DIGITS.contains(word(end));
            digits += inWords ? 1 : word(end).length();
            spelled |= inWords;
            end++;
        }
        boolean called = at > 0 && isNamed(at - 1);
        int least = called && plus ? 2 : plus ? DIGITS_BEHIND_PLUS : DIGITS_OF_A_NUMBER;
        return spelled && digits >= least ? end : at;
    }

    private static boolean isDigits(String word) {
        return DIGITS.contains(word) || (word.length() <= 3 && Digits.areAll(word));
    }

    /** Whether a messenger is named by the word here, or by it and the one before, "whats app", or is before "number". */
    private boolean isNamed(int at) {
        return isMessenger(at) || (word(at).equals("number") && isMessenger(at - 1));
    }

    private boolean isMessenger(int at) {
        return MESSENGERS.contains(word(at))
                || MISSPELLED.contains(word(at))
                || MESSENGERS.contains(word(at - 1).replace("'", "").replace("’", "") + word(at));
    }

    /** A name behind a messenger's: "telegram: at sign name", "tg @name", "skype live:name". */
    private int handle(int at) {
        boolean sign = word(at).equals("at")
                && (word(at + 1).equals("sign") || word(at + 1).equals("symbol"));
        if (sign) {
            return at + 3;
        }
        if (!isNamed(at)) {
            return at;
        }
        boolean labelled = tokens.get(at).endsWith(":");
        for (int further = at + 1; further <= at + NEAR && further < tokens.size(); further++) {
            String token = tokens.get(further);
            boolean named = token.length() >= LEAST_HANDLE
                    && (token.charAt(0) == '@' || (labelled && further == at + 1 && isHandle(word(further))));
            if (named) {
                return further + 1;
            }
        }
        return at;
    }

    /** Letters with a digit or a line below between them, as only names of accounts have. */
    private static boolean isHandle(String word) {
        boolean letters = word.chars().anyMatch(Character::isLetter);
        boolean signs = word.chars().anyMatch(c -> Character.isDigit(c) || c == '_' || c == '.' || c == ':');
        return letters && signs;
    }

    /** "w h a t s a p p", "tele gram", "watsapp": nobody writes so of the work. */
    private int apart(int at) {
        if (MISSPELLED.contains(word(at))
                || (word(at).equals("tele") && word(at + 1).equals("gram"))) {
            return at + (MISSPELLED.contains(word(at)) ? 1 : 2);
        }
        StringBuilder joined = new StringBuilder();
        int end = at;
        while (word(end).length() == 1) {
            joined.append(word(end));
            end++;
        }
        return DISGUISED.stream().anyMatch(name -> joined.toString().startsWith(name)) ? end : at;
    }
}
