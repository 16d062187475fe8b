package coach.connects.job.phrase;

import coach.connects.job.LowerCase;
import coach.connects.job.phrase.Meaning.Group;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All phrases of all languages. Immutable after it was made; made once. */
public final class PhraseBook {
    /** No phrase that begins with any words is longer than this; longer lines are not tried. */
    private static final int LONGEST_OPEN = 400;

    private final PhraseTrie phrases = new PhraseTrie();
    private final PhraseTrie agos = new PhraseTrie();
    private final List<Phrase> open = new ArrayList<>();
    private final Slots slots;
    private final Dates dates;
    private final Countries countries;
    private final Set<String> categories;
    private final Map<String, List<String>> fields;
    private final Map<String, Set<String>> words;

    private PhraseBook(PhraseFiles files) {
        this.dates = new Dates(files.months());
        this.slots = new Slots(dates, agos);
        this.fields = files.fields();
        this.words = files.words().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, words -> Set.copyOf(words.getValue())));
        this.countries = new Countries(files.lines("countries.txt"));
        this.categories = files.lines("categories.txt").stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        files.phrases().forEach((meaning, ways) -> ways.forEach(way -> add(Phrase.of(meaning, way))));
    }

    /** The phrases that come with the program; read once, when they are first needed. */
    public static PhraseBook standard() {
        return Shelf.STANDARD;
    }

    private static final class Shelf {
        static final PhraseBook STANDARD = new PhraseBook(new PhraseFiles());
    }

    private void add(Phrase phrase) {
        if (phrase.isOpen()) {
            open.add(phrase);
        } else {
            (phrase.meaning().is(Group.AGO) ? agos : phrases).add(phrase);
        }
    }

    /** The longest phrase that begins at this place, or null. */
    public @Nullable Said longest(Script script, int start) {
        return phrases.longest(script, start, slots);
    }

    /** The phrase that a whole line is, where the phrase begins with any words; or null. */
    public @Nullable Said open(Script line) {
        if (line.length() > LONGEST_OPEN) {
            return null;
        }
        for (Phrase phrase : open) {
            Said said = phrase.at(line, 0, slots);
            if (said != null && said.end() == line.length()) {
                return said;
            }
        }
        return null;
    }

    /** The phrase at this place if it says how long ago something was; or null. */
    public @Nullable Said ago(Script script, int start) {
        return agos.longest(script, start, slots);
    }

    /** How long the phrase that {@link #ago} found says. */
    public static Duration duration(Said ago) {
        return Slots.duration(ago.meaning(), ago.values().isEmpty() ? 1 : ago.number(0));
    }

    /** The date at this place, or null. */
    public @Nullable DateAt date(Script script, int start) {
        return dates.at(script, start);
    }

    /** The names that data use for a fact, the surest first, by our name of it. */
    public List<String> fields(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The words that have this part in a request (see {@code words.txt}). */
    public Set<String> words(String part) {
        return words.getOrDefault(part, Set.of());
    }

    /** The countries by their names. */
    public Countries countries() {
        return countries;
    }

    /** Whether this is a category of jobs, or two of them with a comma or another sign between. */
    public boolean isCategory(String text) {
        String lower = LowerCase.of(text).strip();
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
