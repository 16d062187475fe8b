package coach.connects.feature.letter;

import coach.connects.engine.View;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds an address, a number or a messenger by which somebody would be reached outside Upwork (W-15). */
record LetterContacts(View view) {
    private static final int DIGITS_OF_A_NUMBER = 9;
    private static final int LONGEST_NUMBER = 24;
    /** An {@code (at)} by itself is shown with what it stands between. */
    private static final int SPELLED_AT = 4;

    private static final List<String> ADDRESSES = List.of(
            "wa.me/",
            "t.me/",
            "telegram.me/",
            "discord.gg/",
            "signal.me/",
            "calendly.com/",
            "zoom.us/",
            "meet.google.com/",
            "skype:",
            "mailto:",
            "tel:");

    Optional<String> find(String letter) {
        List<String> tokens = Tokens.of(letter);
        for (int at = 0; at < tokens.size(); at++) {
            String word = CaseFolding.of(tokens.get(at));
            if (isMail(word) || ADDRESSES.stream().anyMatch(word::contains)) {
                int around = word.length() == SPELLED_AT ? 1 : 0;
                return Optional.of(String.join(
                        " ", tokens.subList(Math.max(0, at - around), Math.min(tokens.size(), at + around + 1))));
            }
        }
        return number(letter).or(() -> messenger(letter)).or(() -> SpelledContacts.find(letter));
    }

    private static boolean isMail(String word) {
        int at = word.indexOf('@');
        boolean spelled = word.contains("(at)") || word.contains("[at]");
        return spelled || (at > 0 && word.indexOf('.', at) > at + 1 && !word.startsWith("http"));
    }

    /** So many digits with nothing but the signs of a telephone number between them. */
    private static Optional<String> number(String letter) {
        int start = -1;
        int digits = 0;
        for (int at = 0; at <= letter.length(); at++) {
            char sign = at < letter.length() ? letter.charAt(at) : 'x';
            boolean inside = Character.isDigit(sign) || "+-() .".indexOf(sign) >= 0;
            boolean starts = Character.isDigit(sign) || sign == '+';
            if (start < 0 && starts && isApart(letter, at)) {
                start = at;
                digits = 0;
            }
            if (start >= 0 && !inside) {
                boolean number = digits >= DIGITS_OF_A_NUMBER && at - start <= LONGEST_NUMBER && sign != '$';
                if (number) {
                    return Optional.of(withoutEnd(letter.substring(start, at)));
                }
                start = -1;
            }
            digits += start >= 0 && Character.isDigit(sign) ? 1 : 0;
        }
        return Optional.empty();
    }

    private static String withoutEnd(String number) {
        int end = number.length();
        while (!Character.isDigit(number.charAt(end - 1))) {
            end--;
        }
        return number.substring(0, end);
    }

    /** Whether no word and no address goes on here. */
    private static boolean isApart(String letter, int at) {
        char before = at == 0 ? ' ' : letter.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && "/~=".indexOf(before) < 0;
    }

    /** A messenger is named as a way to be reached, not as the work. */
    private Optional<String> messenger(String letter) {
        String said = " " + String.join(" ", LetterWords.of(letter)) + " ";
        Optional<String> direct = Tokens.phrases(view.plain("letter.words.direct")).stream()
                .filter(way -> said.contains(" " + way + " "))
                .findFirst();
        if (direct.isPresent()) {
            return direct;
        }
        List<String> ways = Tokens.phrases(view.plain("letter.words.reach"));
        for (String name : Tokens.phrases(view.plain("letter.words.messenger"))) {
            for (String way : ways) {
                if (said.contains(" " + way.replace("X", name) + " ")) {
                    return Optional.of(way.replace("X", name));
                }
            }
        }
        return Optional.empty();
    }
}
