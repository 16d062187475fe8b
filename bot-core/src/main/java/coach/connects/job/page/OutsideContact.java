package coach.connects.job.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds where a description asks for contact or money outside Upwork before a contract (W-15). A messenger, a fee or a
 * currency alone says nothing, for it may be the work itself: what counts is that the reader is asked to do something with
 * it, in the same sentence and near it.
 */
final class OutsideContact {
    private static final int LONGEST_QUOTE = 160;
    private static final int MOST_SENTENCES = 2_000;

    /** How many words may lie between what is asked and the place where it leads. */
    private static final int NEAR = 9;

    private final ContactWords words;

    OutsideContact(ContactWords words) {
        this.words = words;
    }

    /** The first sentence that asks for it, as it stands there. */
    Optional<String> find(String description) {
        int sentences = 0;
        int start = 0;
        for (int i = 0; i <= description.length() && sentences < MOST_SENTENCES; i++) {
            if (i == description.length() || endsSentence(description, i)) {
                String sentence = description
                        .substring(start, Math.min(description.length(), i + 1))
                        .strip();
                start = i + 1;
                sentences++;
                if (!sentence.isEmpty() && asks(sentence)) {
                    return Optional.of(quote(sentence));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        boolean stop = c == '.' || c == '!' || c == '?' || c == ';';
        return c == '\n' || (stop && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))));
    }

    private static String quote(String sentence) {
        return sentence.length() <= LONGEST_QUOTE
                ? sentence
                : sentence.substring(0, LONGEST_QUOTE - 1).strip() + "…";
    }

    private boolean asks(String sentence) {
        List<String> tokens = tokens(sentence);
        if (words.hasAny(words.denials(), tokens)) {
            return false;
        }
        return contact(tokens) || money(tokens) || addressed(sentence, tokens);
    }

    /** "message me on WhatsApp", "add my telegram", "contact us via email". */
    private boolean contact(List<String> tokens) {
        for (int channel : words.places(words.channels(), tokens)) {
            for (int ask : words.places(words.asks(), tokens)) {
                boolean near = ask < channel && channel - ask <= NEAR && !words.isWork(tokens, channel);
                if (near && (words.hasAny(words.persons(), between(tokens, ask, channel)) || isDirect(tokens, ask))) {
                    return true;
                }
            }
            if (words.isOwned(tokens, channel) && !words.isWork(tokens, channel)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDirect(List<String> tokens, int ask) {
        return words.direct().contains(tokens.get(ask));
    }

    /** "pay a registration fee", "a refundable deposit is required", "paid by cheque", "we pay in crypto". */
    private boolean money(List<String> tokens) {
        for (int thing : words.places(words.payments(), tokens)) {
            int from = Math.max(0, thing - NEAR);
            int to = Math.min(tokens.size(), thing + NEAR + 1);
            if (words.hasAny(words.demands(), tokens.subList(from, to)) && !words.isWork(tokens, thing)) {
                return true;
            }
        }
        return words.hasAny(words.schemes(), tokens);
    }

    /** An address, a handle or a number right behind a channel: "Telegram: @name", "t.me/name", "WhatsApp +1 555 …". */
    private boolean addressed(String sentence, List<String> tokens) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.contains("t.me/") || lower.contains("wa.me/")) {
            return true;
        }
        for (int channel : words.places(words.channels(), tokens)) {
            for (int i = channel + 1; i < Math.min(tokens.size(), channel + 4); i++) {
                String token = tokens.get(i);
                boolean handle = token.length() > 3 && token.charAt(0) == '@';
                boolean number = token.length() >= 6
                        && token.chars().filter(Character::isDigit).count() >= 6;
                if (handle || number || isMail(token)) {
                    return true;
                }
            }
        }
        return tokens.stream().anyMatch(OutsideContact::isMail) && words.hasAny(words.asks(), tokens);
    }

    private static boolean isMail(String token) {
        int at = token.indexOf('@');
        return at > 0 && token.indexOf('.', at) > at + 1;
    }

    private static List<String> between(List<String> tokens, int from, int to) {
        return tokens.subList(from, to + 1);
    }

    private static List<String> tokens(String sentence) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? Character.toLowerCase(sentence.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c) || "@.+'_/".indexOf(c) >= 0) {
                token.append(c);
            } else if (c == '’') {
                token.append('\'');
            } else if (!token.isEmpty() && c != '-') {
                add(tokens, token);
            }
        }
        return tokens;
    }

    private static void add(List<String> tokens, StringBuilder token) {
        int end = token.length();
        while (end > 0 && "./'".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0) {
            tokens.add(token.substring(0, end));
        }
        token.setLength(0);
    }
}
