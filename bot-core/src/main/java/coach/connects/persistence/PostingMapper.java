package coach.connects.persistence;

import coach.connects.posting.Fact;
import coach.connects.posting.FactCodec;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue;
import java.util.Optional;

/** The form in which a posting is kept: each fact in its written form, and where it came from. */
final class PostingMapper {
    private PostingMapper() {}

    static BsonFields write(Posting posting) {
        BsonFields facts = BsonFields.none();
        posting.facts().keySet().forEach(fact -> write(facts, posting, fact));
        return BsonFields.none().put("job", posting.job(), JobId::value).put("facts", facts);
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
