package coach.connects.persistence;

import coach.connects.posting.Fact;
import coach.connects.posting.FactCodec;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import java.util.List;
import java.util.Optional;

/**
 * The form in which a posting is kept: each fact in its written form, and where it came from. What Upwork told stands apart,
 * so that it can go by itself.
 */
final class PostingMapper {
    /** What was told and not understood, by key; absent where there is none. */
    private static final String DOUBTED = "doubted";

    private PostingMapper() {}

    static BsonFields write(Posting posting) {
        BsonFields fields = BsonFields.none()
                .put("job", posting.job(), JobId::value)
                .put("facts", facts(posting.own()));
        List<String> doubted =
                posting.own().doubted().stream().map(Fact::key).toList();
        if (!doubted.isEmpty()) {
            fields.put(DOUBTED, String.join(",", doubted));
        }
        posting.toldAt()
                .ifPresent(at -> fields.put("told", facts(posting.told())).put("toldAt", at));
        return fields;
    }

    private static BsonFields facts(Posting posting) {
        BsonFields facts = BsonFields.none();
        posting.facts().keySet().forEach(fact -> write(facts, posting, fact));
        return facts;
    }

    static Posting read(BsonFields fields) {
        Posting none = fields.maybe("job").flatMap(JobId::of).map(Posting::of).orElse(Posting.unknown());
        Posting posting = read(none, fields.fields("facts"));
        for (String key : fields.maybe(DOUBTED).orElse("").split(",", -1)) {
            posting = Fact.of(key).map(posting::doubting).orElse(posting);
        }
        Posting own = posting;
        return fields.maybeInstant("toldAt")
                .map(at -> own.toldByUpwork(read(none, fields.fields("told")), at))
                .orElse(own);
    }

    private static Posting read(Posting none, BsonFields facts) {
        Posting posting = none;
        for (String key : facts.document().keySet()) {
            Optional<Fact<?>> fact = Fact.of(key);
            if (fact.isPresent()) {
                posting = read(posting, fact.get(), facts.fields(key));
            }
        }
        return posting;
    }

    private static <T> void write(BsonFields facts, Posting posting, Fact<T> fact) {
        posting.known(fact)
                .ifPresent(known -> facts.put(
                        fact.key(),
                        BsonFields.none()
                                .put("value", FactCodec.write(fact, known.value()))
                                .put("origin", known.origin().name())));
    }

    private static <T> Posting read(Posting posting, Fact<T> fact, BsonFields fields) {
        SourcedValue.Origin origin = SourcedValue.Origin.valueOf(fields.text("origin"));
        return FactCodec.read(fact, fields.text("value"))
                .map(value -> posting.with(fact, value, origin))
                .orElse(posting);
    }
}
