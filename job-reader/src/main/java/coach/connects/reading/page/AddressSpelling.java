package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts together again the addresses that are spelled so that no filter sees them: "name @ host . com", "name[at]host[dot]com",
 * "t . me / name", "t dot me slash name".
 */
final class AddressSpelling {
    private static final Set<String> HOSTS = Set.of("t", "wa");
    private static final Set<String> LINKS = Set.of("t.me", "wa.me");

    private AddressSpelling() {}

    /** The sentence with such addresses in one piece; all else as it is, with one blank between words. */
    static String joined(String sentence) {
        List<String> words = words(sentence);
        List<String> joined = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            String last = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
            String next = at + 1 < words.size() ? words.get(at + 1) : "";
            String sign = sign(words, at, last, next);
            if (sign.isEmpty() || last.isEmpty() || next.isEmpty()) {
                joined.add(words.get(at));
                at++;
            } else {
                joined.set(joined.size() - 1, last + sign + next);
                at += 2;
            }
        }
        return String.join(" ", joined);
    }

    private static List<String> words(String sentence) {
        String plain = sentence;
        for (String brackets : List.of("[]", "()", "{}")) {
            char open = brackets.charAt(0);
            char close = brackets.charAt(1);
            plain = plain.replace(open + "at" + close, "@")
                    .replace(open + "AT" + close, "@")
                    .replace(open + "@" + close, "@")
                    .replace(open + "dot" + close, ".")
                    .replace(open + "DOT" + close, ".")
                    .replace(open + "." + close, ".");
        }
        return Tokens.of(plain);
    }

    /** The sign of an address that this word stands for; empty where it is a word. */
    private static String sign(List<String> words, int at, String last, String next) {
        String word = CaseFolding.of(words.get(at));
        String before = CaseFolding.of(last);
        boolean dot = word.equals(".") || word.equals("dot");
        if (dot
                && (before.indexOf('@') > 0
                        || (HOSTS.contains(before) && CaseFolding.of(next).startsWith("me")))) {
            return ".";
        }
        if ((word.equals("/") || word.equals("slash")) && LINKS.contains(before)) {
            return "/";
        }
        boolean spelled =
                at + 2 < words.size() && CaseFolding.of(words.get(at + 2)).equals("dot");
        return word.equals("@") || (word.equals("at") && spelled) ? "@" : "";
    }
}
