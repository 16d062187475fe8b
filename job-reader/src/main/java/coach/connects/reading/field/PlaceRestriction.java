package coach.connects.reading.field;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads who may apply where somebody's words limit it to places: "US only", "must be based in the United States". All words
 * are understood, or nothing is said; the words are lists in {@code words.txt}.
 */
public final class PlaceRestriction {
    private static final int LONGEST = 160;
    private static final int MOST_SENTENCES = 1_000;
    private static final int LONGEST_NAME = 4;
    private static final int MOST_TYPED = 6;
    private static final String STOPS = ".!?;\n•";
    private static final String EDGES = ".,:;!()[]\"“”*_- ";

    private final PhraseDictionary book = PhraseDictionary.standard();
    private final List<String> words = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private PlaceRestriction(String sentence) {
        String parted =
                turned(sentence).replace("/", ", ").replace("-based", " based").replace("-only", " only");
        for (String word : parted.split(" ", -1)) {
            String bare = bare(word);
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        take();
    }

    /** The places that all of these words limit the job to, as codes and names with commas between. */
    public static Optional<String> read(String sentence) {
        return of(sentence).flatMap(PlaceRestriction::limit);
    }

    /** The sentence taken apart; empty where no word of it limits anything. */
    private static Optional<PlaceRestriction> of(String sentence) {
        return sentence.length() > LONGEST || !mayLimit(sentence)
                ? Optional.empty()
                : Optional.of(new PlaceRestriction(sentence)).filter(read -> read.limits() && !read.places.isEmpty());
    }

    private Optional<String> limit() {
        boolean whole = others.stream().allMatch(book.words("restricting")::contains);
        return whole ? Optional.of(String.join(",", places)) : Optional.empty();
    }

    /** What the sentences of a text say. */
    public static void readAll(String text, PostingBuilder builder) {
        int start = 0;
        int sentences = 0;
        for (int i = 0; i <= text.length() && sentences < MOST_SENTENCES; i++) {
            if (i == text.length() || ends(text, i)) {
                say(text.substring(start, i).strip(), builder);
                start = i + 1;
                sentences++;
            }
        }
    }

    /** Says what one sentence does, or that it seems to limit the job in words that are not understood. */
    public static void say(String sentence, PostingBuilder builder) {
        boolean open = builder.get(Fact.OPEN_TO)
                .filter(places -> !places.equalsIgnoreCase("worldwide"))
                .isEmpty();
        Optional<PlaceRestriction> read = open ? of(sentence) : Optional.empty();
        Optional<String> limit = read.flatMap(PlaceRestriction::limit);
        if (limit.isPresent()) {
            builder.set(Fact.OPEN_TO, limit.get());
        } else if (read.filter(PlaceRestriction::seems).isPresent()) {
            builder.forget(Fact.OPEN_TO);
            builder.doubt(Fact.OPEN_TO);
        }
    }

    private boolean seems() {
        return others.stream().anyMatch(book.words("restricted")::contains)
                && others.stream().noneMatch(book.words("unrestricting")::contains);
    }

    /** The places in a list of them and nothing else, perhaps with "only" behind. */
    static Optional<String> list(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        PlaceRestriction read = new PlaceRestriction(value);
        boolean whole = read.others.stream().allMatch(read.book.words("restricting")::contains);
        return whole && !read.places.isEmpty() ? Optional.of(String.join(",", read.places)) : Optional.empty();
    }

    /** "Do not apply if you are not in Canada" is "must be in Canada". */
    private static String turned(String sentence) {
        String plain = CaseFolding.of(sentence.replace('’', '\''));
        return PhraseDictionary.standard().expressions("limiting_others").stream()
                .filter(others -> plain.startsWith(others + " "))
                .findFirst()
                .map(others -> "must be" + sentence.substring(others.length()))
                .orElse(sentence);
    }

    private static boolean mayLimit(String sentence) {
        String plain = CaseFolding.of(turned(sentence));
        return PhraseDictionary.standard().words("limiting").stream().anyMatch(plain::contains);
    }

    private boolean limits() {
        return others.stream().anyMatch(book.words("limiting")::contains);
    }

    /** A stop in "U.S." ends nothing. */
    private static boolean ends(String text, int i) {
        char c = text.charAt(i);
        boolean last = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
        boolean initial = c == '.'
                && i > 0
                && Character.isUpperCase(text.charAt(i - 1))
                && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
        return STOPS.indexOf(c) >= 0 && (c == '\n' || c == '•' || (last && !initial));
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && EDGES.indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        boolean initials = word.indexOf('.') >= 0 && word.indexOf('.') < to - 1;
        while (to > from && EDGES.indexOf(word.charAt(to - 1)) >= 0 && !(initials && word.charAt(to - 1) == '.')) {
            to--;
        }
        return word.substring(from, to);
    }

    private void take() {
        int at = 0;
        while (at < words.size()) {
            int count = Math.min(LONGEST_NAME, words.size() - at);
            Optional<String> place = place(at, count);
            while (place.isEmpty() && count > 1) {
                count--;
                place = place(at, count);
            }
            if (place.isPresent()) {
                places.add(place.get());
            } else {
                others.add(NormalizedLine.of(words.get(at)).plain());
            }
            at += count;
        }
    }

    /** In a sentence a place is written with a capital; who types a few words writes as they like. */
    private Optional<String> place(int from, int count) {
        boolean capital = Character.isUpperCase(words.get(from).codePointAt(0));
        if (!capital && words.size() > MOST_TYPED) {
            return Optional.empty();
        }
        String name = String.join(" ", words.subList(from, from + count));
        if (count == 1 && name.length() <= 3) {
            boolean small =
                    name.equals("us") && (from == 0 || words.get(from - 1).equalsIgnoreCase("the"));
            boolean code =
                    small || name.equals("usa") || name.equals("uk") || name.equals(name.toUpperCase(Locale.ROOT));
            boolean word = book.words("restricting").contains(CaseFolding.of(name));
            Optional<String> country = code && !word ? book.countries().typed(name) : Optional.empty();
            return country.or(() -> name.equals("EU") ? Optional.of(name) : Optional.empty());
        }
        boolean area =
                book.words("areas").contains(NormalizedLine.of(name).plain().replace(' ', '_'));
        return area ? Optional.of(name) : book.countries().shown(name);
    }
}
