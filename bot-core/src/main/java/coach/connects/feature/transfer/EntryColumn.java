package coach.connects.feature.transfer;

import coach.connects.money.Payment;
import coach.connects.money.Usd;
import coach.connects.parsing.PaymentParser;
import coach.connects.posting.JobId;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.PaidBy;
import coach.connects.wallet.Pool;
import coach.connects.wallet.ProposalClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the export says of an entry: a key of its JSON object and a column of its CSV line, with the form of its values.
 *
 * @param <T> the type of the values
 */
final class EntryColumn<T> {
    static final EntryColumn<Long> SEQ = number("seq");
    static final EntryColumn<String> KIND = word("kind", Optional::of, kind -> kind);
    static final EntryColumn<LocalDate> EFFECTIVE_ON = text("effectiveOn", CellParser::date);
    static final EntryColumn<Instant> RECORDED_AT = text("recordedAt", CellParser::instant);
    static final EntryColumn<Long> AMOUNT = number("amount");
    static final EntryColumn<LocalDate> EXPIRES_ON = text("expiresOn", CellParser::date);
    static final EntryColumn<Usd> COST = text("cost", CellParser::money);
    static final EntryColumn<PaidBy> PAID_BY = word("paidBy", PaidBy::of, PaidBy::word);
    static final EntryColumn<JobId> JOB = word("job", JobId::of, JobId::value);
    static final EntryColumn<String> NOTE = word("note", Optional::of, note -> note);
    static final EntryColumn<Long> REVERSES = number("reverses");
    /** Of a correction that dates a lot besides: the correction that brought the lot (W-14). */
    static final EntryColumn<Long> OF = number("of");

    static final EntryColumn<Boolean> DERIVED = flag("derived");
    /** The expiry, where it was said; {@code expiresOn} is also there where it follows from the policy. */
    static final EntryColumn<LocalDate> UNTIL = text("until", CellParser::date);
    /** True for a return of a boost. */
    static final EntryColumn<Boolean> BOOST = flag("boost");
    /** How it was paid, where more was told than a number of dollars (W-33). */
    static final EntryColumn<Payment> PAYMENT = word("payment", PaymentParser::read, Payment::toString);
    /** What free Connects were given for. */
    static final EntryColumn<GrantKind> GRANT = word("grant", GrantKind::of, GrantKind::word);
    /** Why a proposal cost nothing (G-14). */
    static final EntryColumn<FreeReason> FREE = word("free", FreeReason::of, FreeReason::word);
    /** The class from which a proposal's cost was taken. */
    static final EntryColumn<ProposalClass> SIZE = word("size", ProposalClass::of, ProposalClass::word);
    /** The check that led to a proposal: its place in {@code checks}, from 1. */
    static final EntryColumn<Long> CHECK = number("check");

    /** The format's own, in their order: every entry has them, if only as null. */
    static final List<EntryColumn<?>> OF_THE_FORMAT = List.of(
            SEQ, KIND, EFFECTIVE_ON, RECORDED_AT, AMOUNT, EXPIRES_ON, COST, PAID_BY, JOB, NOTE, REVERSES, OF, DERIVED);

    /** All in their order; the further ones make the way back lossless and are in JSON only where they say something. */
    static final List<EntryColumn<?>> ALL = Stream.concat(
                    OF_THE_FORMAT.stream(), Stream.of(UNTIL, BOOST, GRANT, FREE, SIZE, CHECK, PAYMENT))
            .toList();

    /** Of a CSV's lines of terms (W-18), which JSON lists apart: the kind of account from this day on. */
    static final EntryColumn<String> ACCOUNT = word("account", Optional::of, account -> account);
    /** Of such a line: the policy from this day on. */
    static final EntryColumn<String> POLICY = word("policy", Optional::of, policy -> policy);
    /** Of such a line: which of the two were chosen although they are the defaults, with a blank between them. */
    static final EntryColumn<String> CHOSEN = word("chosenTerms", Optional::of, words -> words);

    /** Whose Connects a line is about; one's own where it says nothing (W-37). JSON has an agency's apart. */
    static final EntryColumn<Pool> POOL = word("pool", Pool::of, Pool::word);

    /** The columns of a CSV in their order; what came later stands last, and only where it says something. */
    static final List<EntryColumn<?>> OF_CSV = Stream.concat(
                    ALL.stream().filter(column -> column != PAYMENT), Stream.of(ACCOUNT, POLICY, CHOSEN, PAYMENT, POOL))
            .toList();

    /** How a value is written in JSON. */
    enum Type {
        TEXT,
        /** A whole number. */
        NUMBER,
        FLAG;

        /** What JSON has for this cell. */
        Object of(String cell) {
            return switch (this) {
                case TEXT -> cell;
                case NUMBER -> Long.valueOf(cell);
                case FLAG -> Boolean.valueOf(cell);
            };
        }
    }

    /** Reads the value of a cell. */
    @FunctionalInterface
    private interface Parser<T> {
        T parse(int line, String key, String cell) throws InvalidImportException;
    }

    private final String key;
    private final Type type;
    private final Parser<T> parser;
    private final Function<T, String> written;

    private EntryColumn(String key, Type type, Parser<T> parser, Function<T, String> written) {
        this.key = key;
        this.type = type;
        this.parser = parser;
        this.written = written;
    }

    private static EntryColumn<Long> number(String key) {
        return new EntryColumn<>(key, Type.NUMBER, CellParser::number, Object::toString);
    }

    private static EntryColumn<Boolean> flag(String key) {
        return new EntryColumn<>(key, Type.FLAG, CellParser::flag, Object::toString);
    }

    private static <T> EntryColumn<T> text(String key, Parser<T> parser) {
        return new EntryColumn<>(key, Type.TEXT, parser, Object::toString);
    }

    private static <T> EntryColumn<T> word(
            String key, Function<String, Optional<T>> meaning, Function<T, String> written) {
        Parser<T> parser = (line, name, cell) -> meaning.apply(cell).orElseThrow(() -> CellParser.wrong(line, name));
        return new EntryColumn<>(key, Type.TEXT, parser, written);
    }

    String key() {
        return key;
    }

    Type type() {
        return type;
    }

    T parse(int line, String cell) throws InvalidImportException {
        return parser.parse(line, key, cell);
    }

    String write(T value) {
        return written.apply(value);
    }

    static Optional<EntryColumn<?>> of(String key) {
        return among(ALL, key);
    }

    static Optional<EntryColumn<?>> ofCsv(String key) {
        return among(OF_CSV, key);
    }

    private static Optional<EntryColumn<?>> among(List<EntryColumn<?>> columns, String key) {
        return columns.stream()
                .<EntryColumn<?>>map(column -> column)
                .filter(column -> column.key.equals(key))
                .findFirst();
    }
}
