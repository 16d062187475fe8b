package coach.connects.reading.field;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Digits;
import coach.connects.posting.Fact;
import coach.connects.reading.phrase.PhraseDictionary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges the pairs of labels and values that any form of a page gives, by one lexicon and one set of readers. A value is
 * read only where every word of it is understood, and what two fields tell differently is unknown.
 */
public final class FieldReader {
    /** A tool's own score of a job is called so, too. */
    private static final String SCORE = "score";

    private final LabelLexicon labels;
    private final PhraseDictionary book;

    private FieldReader(PhraseDictionary book) {
        this.book = book;
        this.labels = new LabelLexicon(book);
    }

    /** The one for the labels that come with the program; they are read once, when they are first needed. */
    public static FieldReader standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final FieldReader STANDARD = new FieldReader(PhraseDictionary.standard());
    }

    /** What this label names, in what lies around it; empty where it is not known. */
    public Optional<LabelType> type(List<String> path, String label) {
        return labels.find(path, label);
    }

    /** Whether a line tells of somebody or something else: "Freelancer: JSS 97%, rate $35", "Similar jobs: 3 open". */
    public boolean isOfAnother(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && labels.isForeign(line.substring(0, colon));
    }

    /**
     * Reads the fields of one job. Zeros and "false" are read as they stand: a form that writes them for what it does not
     * know has to leave them out.
     *
     * @param now the moment that "2 hours ago" counts from
     */
    public FieldResult read(List<Field> fields, Instant now) {
        FactCollector all = new FactCollector();
        List<Field> notUnderstood = new ArrayList<>();
        for (Field field : fields) {
            Optional<LabelType> label = type(field.path(), field.label());
            if (label.isPresent() && !read(label.get(), field, now, all)) {
                notUnderstood.add(field);
            }
        }
        return new FieldResult(all.posting(), all.description(), notUnderstood);
    }

    /** How much of a field is understood. */
    public enum Clarity {
        /** Not its label, or some word of its value. */
        UNCLEAR,
        /** Every word, and they say no fact. */
        SILENT,
        /** Every word, and they say some fact. */
        TELLING
    }

    public Clarity clarity(Field field, Instant now) {
        Optional<LabelType> label = type(field.path(), field.label());
        FactCollector said = new FactCollector();
        if (label.isEmpty() || !new FieldValue(label.get(), field, now, labels, book, said).read()) {
            return Clarity.UNCLEAR;
        }
        return said.isSomething() ? Clarity.TELLING : Clarity.SILENT;
    }

    /** Whether every word of the field is understood, and it says some fact. */
    public boolean understands(Field field, Instant now) {
        return clarity(field, now) == Clarity.TELLING;
    }

    private boolean read(LabelType label, Field field, Instant now, FactCollector all) {
        FactCollector said = new FactCollector();
        boolean understood = new FieldValue(label, field, now, labels, book, said).read();
        if (label == LabelType.HIRES_TOTAL) {
            ValueReader.whole(field.value()).ifPresent(all::hired);
        }
        if (label == LabelType.COST && isNothing(field.value(), book)) {
            // A page that has a place for the cost does not let it be estimated.
            all.tell(Fact.CONNECTS_COST);
        } else if (understood || label.isGroup()) {
            all.addAll(said);
        } else if (label == LabelType.PAYMENT || label == LabelType.NO_PAYMENT) {
            all.doubt(Fact.PAYMENT_VERIFIED);
        } else if (!LabelLexicon.key(field.label()).equals(SCORE) && !isZero(field.value()) && !isPrice(field)) {
            label.deciding().ifPresent(all::tell);
        }
        return understood;
    }

    /** "Cost: $500" is what the client pays. */
    private static boolean isPrice(Field field) {
        return LabelLexicon.key(field.label()).equals(FieldValue.COST)
                && field.value().chars().anyMatch(c -> c == '$' || Digits.isDigit((char) c));
    }

    /** Data hold a zero where nothing is known. */
    private static boolean isZero(String value) {
        return ValueReader.number(value).filter(number -> number.signum() == 0).isPresent();
    }

    /** Whether these words stand for no value: "n/a", "not specified". */
    static boolean isNothing(String value, PhraseDictionary book) {
        String bare = CaseFolding.of(Cells.bare(value)).replace(' ', '_');
        return bare.isEmpty() || book.words("nothings").contains(bare);
    }
}
