package coach.connects.feature.transfer;

import java.util.List;
import java.util.Optional;

/**
 * What the export says of an entry: the keys of its JSON object and the columns of its CSV line, in their order. The first
 * thirteen are the format's, there in every entry; the further ones make the way back lossless and are in a JSON object
 * only where they say something.
 */
enum EntryColumn {
    SEQ("seq", Type.NUMBER),
    KIND("kind", Type.TEXT),
    EFFECTIVE_ON("effectiveOn", Type.TEXT),
    RECORDED_AT("recordedAt", Type.TEXT),
    AMOUNT("amount", Type.NUMBER),
    EXPIRES_ON("expiresOn", Type.TEXT),
    COST("cost", Type.TEXT),
    PAID_BY("paidBy", Type.TEXT),
    JOB("job", Type.TEXT),
    NOTE("note", Type.TEXT),
    REVERSES("reverses", Type.NUMBER),
    /** Of a correction that dates a lot besides: the correction that brought the lot (W-14). */
    OF("of", Type.NUMBER),
    DERIVED("derived", Type.FLAG),
    /** The expiry, where it was said; {@code expiresOn} is also there where it follows from the policy. */
    UNTIL("until", Type.TEXT),
    /** True for a return of a boost. */
    BOOST("boost", Type.FLAG),
    /** What free Connects were given for. */
    GRANT("grant", Type.TEXT),
    /** Why a proposal cost nothing (G-14). */
    FREE("free", Type.TEXT),
    /** The class from which a proposal's cost was taken. */
    SIZE("size", Type.TEXT),
    /** The check that led to a proposal: its place in {@code checks}, from 1. */
    CHECK("check", Type.NUMBER);

    static final List<EntryColumn> ALL = List.of(values());

    /** How a value is written in JSON. */
    enum Type {
        TEXT,
        /** A whole number. */
        NUMBER,
        FLAG
    }

    private final String key;
    private final Type type;

    EntryColumn(String key, Type type) {
        this.key = key;
        this.type = type;
    }

    String key() {
        return key;
    }

    Type type() {
        return type;
    }

    /** Whether every entry has it, if only as null. */
    boolean isOfTheFormat() {
        return compareTo(DERIVED) <= 0;
    }

    static Optional<EntryColumn> of(String key) {
        return ALL.stream().filter(column -> column.key.equals(key)).findFirst();
    }
}
