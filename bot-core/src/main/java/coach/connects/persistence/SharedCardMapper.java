package coach.connects.persistence;

import coach.connects.community.CardParticipation;
import coach.connects.community.Opinion;
import coach.connects.community.SharedCard;
import coach.connects.community.SharedPosting;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.store.Document;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bson.BsonDocument;

/** The form in which a community's card is kept. */
final class SharedCardMapper {
    static final int SCHEMA = 1;

    private SharedCardMapper() {}

    static BsonDocument write(SharedCard card) {
        BsonFields fields = BsonFields.none()
                .put("job", card.job().value())
                .put("newest", PostingMapper.write(card.posting().newest()))
                .put("toldAt", times(card.posting().reportedAt()))
                .put("otherwise", PostingMapper.write(card.posting().conflicting()))
                .put("sharedAt", card.sharedAt())
                .put("checkedAt", card.checkedAt())
                .putTexts("members", texts(card.members()))
                .put("opinions", card.participation().opinions(), SharedCardMapper::opinion)
                .putTexts("spared", texts(card.participation().skippedBy()))
                .put("outcomes", List.copyOf(card.participation().outcomes().entrySet()), SharedCardMapper::outcome)
                .put("removed", card.removed());
        card.indexPage().ifPresent(page -> fields.put("page", page));
        return fields.document();
    }

    static SharedCard read(Document document) {
        BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
        SharedPosting posting = new SharedPosting(
                PostingMapper.read(fields.fields("newest")),
                times(fields.fields("toldAt")),
                PostingMapper.read(fields.fields("otherwise")));
        return new SharedCard(
                JobId.of(fields.text("job")).orElseThrow(),
                posting,
                fields.instant("sharedAt"),
                fields.instant("checkedAt"),
                new CardParticipation(
                        identities(fields.texts("members")),
                        fields.list("opinions", SharedCardMapper::opinion),
                        identities(fields.texts("spared")),
                        outcomes(fields)),
                fields.maybeLong("page")
                        .map(page -> OptionalInt.of(page.intValue()))
                        .orElse(OptionalInt.empty()),
                fields.flag("removed"));
    }

    static List<String> texts(List<Identity> identities) {
        return identities.stream().map(Identity::toString).toList();
    }

    static List<Identity> identities(List<String> texts) {
        return texts.stream().flatMap(text -> Identity.parse(text).stream()).toList();
    }

    private static BsonFields outcome(Map.Entry<Identity, String> outcome) {
        return BsonFields.none().put("member", outcome.getKey().toString()).put("word", outcome.getValue());
    }

    private static Map<Identity, String> outcomes(BsonFields card) {
        Map<Identity, String> outcomes = new HashMap<>();
        for (BsonFields outcome : card.list("outcomes", fields -> fields)) {
            Identity.parse(outcome.text("member")).ifPresent(member -> outcomes.put(member, outcome.text("word")));
        }
        return outcomes;
    }

    private static BsonFields opinion(Opinion opinion) {
        return BsonFields.none()
                .put("member", opinion.member().toString())
                .put("agrees", opinion.agrees())
                .put("name", opinion.name(), name -> name)
                .put("takenBack", opinion.takenBack())
                .put("at", opinion.at())
                .putTexts(
                        "messages",
                        opinion.messages().stream().map(String::valueOf).toList());
    }

    private static Opinion opinion(BsonFields fields) {
        return new Opinion(
                Identity.parse(fields.text("member")).orElseThrow(),
                fields.flag("agrees"),
                fields.maybe("name"),
                fields.texts("messages").stream().map(Integer::valueOf).toList(),
                fields.flag("takenBack"),
                fields.maybeInstant("at").orElse(Instant.EPOCH));
    }

    private static BsonFields times(Map<Fact<?>, Instant> times) {
        BsonFields fields = BsonFields.none();
        times.forEach((fact, at) -> fields.put(fact.key(), at));
        return fields;
    }

    private static Map<Fact<?>, Instant> times(BsonFields fields) {
        Map<Fact<?>, Instant> times = new HashMap<>();
        for (String key : fields.document().keySet()) {
            Optional<Fact<?>> fact = Fact.of(key);
            fact.ifPresent(known -> times.put(known, fields.instant(key)));
        }
        return times;
    }
}
