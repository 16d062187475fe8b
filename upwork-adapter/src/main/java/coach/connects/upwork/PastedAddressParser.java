package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.PastedAddress.Mistake;
import coach.connects.marketplace.SignInAddress;
import coach.connects.parsing.CaseFolding;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the address that a browser was sent to when somebody had signed in: the one address of this program, with one code and
 * the state of this sign-in. Marks around it do no harm; words, another address, or a second one are refused.
 */
final class PastedAddressParser {
    private static final String REDIRECT = SignInAddress.REDIRECT;

    private static final String SCHEME = "http://";
    private static final int LONGEST = 8_000;
    private static final String QUOTES = "<>\"'`()[]{}“”„«»‘’";
    private static final String ENDS = ".,;:!?…";

    private final String state;

    private PastedAddressParser(String state) {
        this.state = state;
    }

    /** What was pasted, as the answer to the sign-in with this state. */
    static PastedAddress read(String pasted, String state) {
        Set<String> addresses = new LinkedHashSet<>();
        boolean around = false;
        for (String word : words(pasted.substring(0, Math.min(pasted.length(), LONGEST)))) {
            if (isAddress(word)) {
                addresses.add(word);
            } else {
                around |= !word.isEmpty();
            }
        }
        List<String> ours =
                addresses.stream().flatMap(word -> query(word).stream()).toList();
        if (pasted.length() > LONGEST || addresses.isEmpty()) {
            return unusable(Mistake.NO_ADDRESS);
        }
        if (ours.size() > 1) {
            return unusable(Mistake.TWO_CODES);
        }
        if (ours.isEmpty() || addresses.size() > 1) {
            return unusable(Mistake.WRONG_ADDRESS);
        }
        return around ? unusable(Mistake.TEXT_AROUND) : new PastedAddressParser(state).answer(ours.get(0));
    }

    private PastedAddress answer(String query) {
        List<String> codes = values(query, "code");
        List<String> states = values(query, "state");
        List<String> errors = values(query, "error");
        if (codes.size() > 1 || states.size() > 1 || (!codes.isEmpty() && !errors.isEmpty())) {
            return unusable(Mistake.TWO_CODES);
        }
        if (codes.isEmpty() && errors.isEmpty()) {
            return unusable(Mistake.NO_CODE);
        }
        if (states.isEmpty() || !isSame(states.get(0), state)) {
            return unusable(Mistake.FOREIGN_STATE);
        }
        if (!errors.isEmpty()) {
            return unusable(errors.contains("access_denied") ? Mistake.DENIED : Mistake.FAILED);
        }
        return codes.get(0).isEmpty() ? unusable(Mistake.NO_CODE) : new PastedAddress.Code(new Secret(codes.get(0)));
    }

    private static PastedAddress unusable(Mistake mistake) {
        return new PastedAddress.Unusable(mistake);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || QUOTES.indexOf(c) >= 0) {
                words.add(withoutEnds(word.toString()));
                word.setLength(0);
            } else if (Character.getType(c) != Character.FORMAT) {
                word.append(c);
            }
        }
        return words;
    }

    private static String withoutEnds(String word) {
        int end = word.length();
        while (end > 0 && ENDS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    /** With a scheme, or as some browsers copy it, without. */
    private static boolean isAddress(String word) {
        return word.contains("://") || isOurs(SCHEME + word);
    }

    private static boolean isOurs(String address) {
        if (address.length() < REDIRECT.length()) {
            return false;
        }
        int path = REDIRECT.lastIndexOf('/');
        String next = address.substring(REDIRECT.length());
        return CaseFolding.of(address.substring(0, path)).equals(REDIRECT.substring(0, path))
                && address.startsWith(REDIRECT.substring(path), path)
                && (next.isEmpty() || next.startsWith("?") || next.startsWith("#"));
    }

    /** What stands behind the question mark of our address, without a fragment; empty for another address. */
    private static Optional<String> query(String word) {
        String address = word.contains("://") ? word : SCHEME + word;
        if (!isOurs(address)) {
            return Optional.empty();
        }
        String rest = address.substring(REDIRECT.length());
        int fragment = rest.indexOf('#');
        String query = fragment < 0 ? rest : rest.substring(0, fragment);
        return Optional.of(query.startsWith("?") ? query.substring(1) : query);
    }

    private static List<String> values(String query, String name) {
        List<String> values = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (decoded(key).equals(name)) {
                values.add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
