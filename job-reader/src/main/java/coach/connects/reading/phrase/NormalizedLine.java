package coach.connects.reading.phrase;

import coach.connects.parsing.Digits;

/**
 * A line of text beside its form for comparing: lower case, one kind of dash and of apostrophe. Both are equally long,
 * so that a place in one is the same place in the other.
 *
 * @param plain its form for comparing
 */
public record NormalizedLine(String text, String plain) {
    public static NormalizedLine of(String text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text.charAt(i));
        }
        return new NormalizedLine(text, new String(plain));
    }

    public static char plain(char c) {
        return switch (c) {
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '’', '‘', '´', '`' -> '\'';
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\t' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }

    public int length() {
        return text.length();
    }

    /** The character for comparing at this place, or 0 behind the end. */
    public char at(int place) {
        return place >= 0 && place < plain.length() ? plain.charAt(place) : 0;
    }

    /** The first place from here on that is no space. */
    public int skipSpaces(int from) {
        int at = from;
        while (at < plain.length() && plain.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether the sign of a negative figure stands here, and no dash between two: "-80%", "Interviewing: -3". */
    public boolean isMinus(int place) {
        char before = at(place - 1);
        return at(place) == '-' && Digits.isDigit(at(place + 1)) && (before == 0 || before == ' ' || before == ':');
    }

    /** Whether a word or number may end here: what follows is no further letter of the same word. */
    public boolean endsAt(int end) {
        if (end >= text.length() || end == 0) {
            return true;
        }
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        if (!Character.isLetter(before) || !Character.isLetter(after)) {
            return true;
        }
        return Character.isLowerCase(before) && Character.isUpperCase(after);
    }
}
