package coach.connects.reading.field;

import coach.connects.posting.Fact;
import coach.connects.reading.phrase.NormalizedLine;
import coach.connects.reading.phrase.PhraseDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the one country that a place lies in: "Canada", "Brossard, Canada", "Coimbatore, India (IST)", "US". */
final class PlaceReader {
    private static final int MOST_WORDS = 4;

    /** A state of another country bears the same name. */
    private static final String GEORGIA = "GE";

    private final PhraseDictionary book;

    PlaceReader(PhraseDictionary book) {
        this.book = book;
    }

    /** Writes the country down, or that the job is open to everybody; false where any word is neither. */
    boolean read(LabelType label, String value, PostingBuilder builder) {
        String first = Cells.bare(value);
        if (NormalizedLine.of(first).plain().equals("worldwide")) {
            builder.set(Fact.OPEN_TO, "Worldwide");
            return true;
        }
        if (label == LabelType.OPEN_TO) {
            Optional<String> places = PlaceRestriction.list(value);
            places.ifPresent(open -> builder.set(Fact.OPEN_TO, open));
            return places.isPresent();
        }
        Optional<String> only = PlaceRestriction.read(value);
        if (only.isPresent()) {
            // "Location: US only" is who may apply, not where the client is.
            builder.set(Fact.OPEN_TO, only.get());
            return true;
        }
        Optional<String> country = country(value);
        country.ifPresent(code -> builder.set(Fact.CLIENT_COUNTRY, code));
        return country.isPresent();
    }

    private Optional<String> country(String value) {
        Optional<String> whole = one(Cells.bare(value));
        if (whole.isPresent()) {
            return whole;
        }
        List<String> countries = new ArrayList<>();
        int sentence = value.indexOf(". ");
        for (String cell : Cells.of(sentence < 0 ? value : value.substring(0, sentence))) {
            Optional<String> country = one(cell);
            country.ifPresent(countries::add);
            if (country.isEmpty() && !isPlace(cell)) {
                return Optional.empty();
            }
        }
        if (countries.size() == 2 && countries.get(0).equals(GEORGIA)) {
            countries.remove(0);
        }
        return countries.stream().distinct().count() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    /** A name in any case, or a code in capitals. */
    private Optional<String> one(String cell) {
        boolean code = cell.length() <= 3 && cell.equals(cell.toUpperCase(Locale.ROOT));
        return code ? book.countries().typed(cell) : book.countries().shown(cell);
    }

    /** The name of a town or of a time zone. */
    private boolean isPlace(String cell) {
        String[] words = cell.split(" ", -1);
        boolean fits = words.length <= MOST_WORDS;
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean doubt =
                    book.words("doubts").contains(NormalizedLine.of(word).plain());
            if (doubt || (!capital && words.length > 1 && word.length() > 3) || (!capital && words.length == 1)) {
                return false;
            }
        }
        return fits;
    }
}
