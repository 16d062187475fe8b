package coach.connects.persistence;

import coach.connects.posting.Fact;
import coach.connects.posting.FactCodec;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import java.util.List;
import java.util.Optional;

/** The form in which a posting is kept: each fact in its written form, and where it came from. */
final class PostingMapper {
    /** What was told and not understood, by key; absent where there is none. */
    private static final String DOUBTED = "doubted";

    private PostingMapper() {}

    static BsonFields write(Posting posting) {
        BsonFields facts = BsonFields.none();
        posting.facts().keySet().forEach(fact -> write(facts, posting, fact));
        BsonFields written =
                BsonFields.none().put("job", posting.job(), JobId::value).put("facts", facts);
        List<String> doubted = posting.doubted().stream().map(Fact::key).toList();
        return doubted.isEmpty() ? written : written.put(DOUBTED, String.join(",", doubted));
    }

    static Posting read(BsonFields fields) {
        Posting posting =
                fields.maybe("job").flatMap(JobId::of).map(Posting::of).orElse(Posting.unknown());
        BsonFields facts = fields.fields("facts");
        for (String key : facts.document().keySet()) {
            Optional<Fact<?>> fact = Fact.of(key);
            if (fact.isPresent()) {
                posting = read(posting, fact.get(), facts.fields(key));
            }
        }
        for (String key : fields.maybe(DOUBTED).orElse("").split(",", -1)) {
            posting = Fact.of(key).map(posting::doubting).orElse(posting);
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
