package coach.connects.reading.phrase;

import coach.connects.parsing.CaseFolding;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All phrases of all languages. Immutable after it was made; made once. */
public final class PhraseDictionary {
    /** No phrase that begins with any words is longer than this; longer lines are not tried. */
    private static final int LONGEST_OPEN = 400;

    private final PhraseTrie phrases = new PhraseTrie();
    private final PhraseTrie agos = new PhraseTrie();
    private final List<PhrasePattern> open = new ArrayList<>();
    private final SlotMatcher slots;
    private final DateScanner dateScanner;
    private final CountryScanner countryScanner;
    private final Set<String> categories;
    private final Map<String, Set<String>> names;
    private final Map<String, Set<String>> words;
    private final Map<String, List<String>> expressions;
    private final List<String> labels;
    private final Map<String, Set<String>> typed;

    private PhraseDictionary(PhraseFileLoader files) {
        this.dateScanner = new DateScanner(files.months());
        this.slots = new SlotMatcher(dateScanner, agos);
        this.names = sets(files.fields());
        this.labels = files.labels();
        this.words = sets(files.words());
        this.expressions = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, list -> longestFirst(list.getValue())));
        this.typed = sets(files.typed());
        this.countryScanner = new CountryScanner(files.lines("countries.txt"));
        this.categories = files.lines("categories.txt").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        patterns(files.phrases()).forEach(this::add);
    }

    private static Map<String, Set<String>> sets(Map<String, List<String>> lists) {
        return lists.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, words -> Set.copyOf(words.getValue())));
    }

    private static List<String> longestFirst(Set<String> words) {
        return words.stream()
                .map(word -> word.replace('_', ' '))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The phrases that come with the program; read once, when they are first needed. */
    public static PhraseDictionary standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final PhraseDictionary STANDARD = new PhraseDictionary(new PhraseFileLoader());
    }

    /**
     * The patterns of these phrases; the same one twice under a type, as in two languages, is one.
     *
     * @throws IllegalArgumentException if a phrase stands under two types: what it means would be chance
     */
    static Collection<PhrasePattern> patterns(Map<TokenType, List<String>> phrases) {
        Map<String, PhrasePattern> patterns = new LinkedHashMap<>();
        phrases.forEach((type, ways) -> ways.forEach(way -> {
            PhrasePattern pattern = PhrasePattern.of(type, way);
            PhrasePattern other = patterns.putIfAbsent(pattern.written(), pattern);
            if (other != null && other.meaning() != type) {
                throw new IllegalArgumentException(
                        "\"" + way + "\" stands under " + other.meaning() + " and under " + type);
            }
        }));
        return patterns.values();
    }

    private void add(PhrasePattern pattern) {
        if (pattern.isOpen()) {
            open.add(pattern);
        } else {
            (pattern.meaning().is(PageRegion.AGO) ? agos : phrases).add(pattern);
        }
    }

    /** The longest phrase that begins at this place, or null. */
    public @Nullable PhraseMatch longest(NormalizedLine line, int start) {
        return phrases.longest(line, start, slots);
    }

    /** The phrase that a whole line is, where the phrase begins with any words; or null. */
    public @Nullable PhraseMatch open(NormalizedLine line) {
        if (line.length() > LONGEST_OPEN) {
            return null;
        }
        for (PhrasePattern pattern : open) {
            PhraseMatch match = pattern.at(line, 0, slots);
            if (match != null && match.end() == line.length()) {
                return match;
            }
        }
        return null;
    }

    /** The phrase at this place if it says how long ago something was; or null. */
    public @Nullable PhraseMatch ago(NormalizedLine line, int start) {
        return agos.longest(line, start, slots);
    }

    public static Duration duration(PhraseMatch ago) {
        return SlotMatcher.duration(ago.type(), ago.values().isEmpty() ? 1 : ago.number(0));
    }

    public @Nullable DateMatch date(NormalizedLine line, int start) {
        return dateScanner.at(line, start);
    }

    /** The words of names in data that have this part (see {@code fields.txt}). */
    public Set<String> names(String part) {
        return names.getOrDefault(part, Set.of());
    }

    /** Whether this word in small letters is the name of a month, in any of the languages. */
    public boolean isMonth(String word) {
        return dateScanner.isMonth(word);
    }

    /** The words that have this part in a request (see {@code words.txt}). */
    public Set<String> words(String part) {
        return words.getOrDefault(part, Set.of());
    }

    /** The same with blanks between the words of a run, the longest first. */
    public List<String> expressions(String part) {
        return expressions.getOrDefault(part, List.of());
    }

    /** The lines of {@code labels.txt}, and those of each language. */
    public List<String> labels() {
        return labels;
    }

    /** The words of this kind in a line that somebody types (see {@code typed.txt}). */
    public Set<String> typed(String kind) {
        return typed.getOrDefault(kind, Set.of());
    }

    public CountryScanner countries() {
        return countryScanner;
    }

    /** Whether this is a category of jobs, or two of them with a comma or another sign between. */
    public boolean isCategory(String text) {
        String lower = CaseFolding.of(text).strip();
        if (categories.contains(lower)) {
            return true;
        }
        for (String separator : List.of(", ", " > ", " / ", " - ")) {
            int at = lower.lastIndexOf(separator);
            if (at > 0
                    && categories.contains(
                            lower.substring(at + separator.length()).strip())
                    && categories.contains(lower.substring(0, at).strip())) {
                return true;
            }
        }
        return false;
    }
}
