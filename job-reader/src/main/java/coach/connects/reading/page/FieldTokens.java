package coach.connects.reading.page;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.reading.field.Field;
import coach.connects.reading.field.FieldReader;
import coach.connects.reading.field.PostingBuilder;
import coach.connects.reading.phrase.TokenType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Adds what the labels say that no phrase of the page knows. What the page's own phrases say comes first. */
final class FieldTokens {
    private static final List<String> CLIENT = List.of("client");
    /** On a page this is the reader's own balance as well. */
    private static final String CONNECTS = "connects";


    private final FieldReader reader;
    private final Instant now;
    private final PostingBuilder builder;

    FieldTokens(Instant now, PostingBuilder builder) {
        this.reader = FieldReader.standard();
        this.now = now;
        this.builder = builder;
    }

    /** Reads the fields among these pieces of a page; those of {@code client} lie in the part that tells of the client. */
    void read(List<PageToken> client, List<PageToken> all) {
        List<Field> fields = new ArrayList<>();
        for (PageToken token : all) {
            if (token.is(TokenType.FIELD)) {
                Field field = (Field) token.match().values().get(0);
                if (CaseFolding.of(field.label()).equals(CONNECTS)) {
                    builder.doubt(Fact.CONNECTS_COST);
                    continue;
                }
                fields.add(
                        client.contains(token)
                                ? new Field(field.label(), field.value(), CLIENT, field.position())
                                : field);
            }
        }
        if (fields.isEmpty()) {
            return;
        }
        builder.get(Fact.TYPE).ifPresent(type -> fields.add(Field.of("type", type.name(), 0)));
        Posting said = reader.read(fields, now).posting();
        said.facts().keySet().forEach(fact -> add(fact, said));
        said.doubted().forEach(builder::doubt);
    }

    private <T> void add(Fact<T> fact, Posting said) {
        said.get(fact).ifPresent(value -> builder.setIfUnknown(fact, value));
    }
}
