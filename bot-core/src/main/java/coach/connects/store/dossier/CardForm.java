package coach.connects.store.dossier;

import coach.connects.community.Opinion;
import coach.connects.community.SharedCard;
import coach.connects.community.SharedPosting;
import coach.connects.freelancer.Identity;
import coach.connects.job.Fact;
import coach.connects.job.JobId;
import coach.connects.store.Document;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bson.BsonDocument;

/** The form in which a community's card is kept. */
final class CardForm {
    /** The version of this form; a newer one is left alone. */
    static final int SCHEMA = 1;

    private CardForm() {}

    static BsonDocument write(SharedCard card) {
        Fields fields = Fields.none()
                .put("job", card.job().value())
                .put("newest", PostingForm.write(card.posting().newest()))
                .put("toldAt", times(card.posting().reportedAt()))
                .put("otherwise", PostingForm.write(card.posting().conflicting()))
                .put("sharedAt", card.sharedAt())
                .put("checkedAt", card.checkedAt())
                .putTexts("members", texts(card.members()))
                .put("opinions", card.opinions(), CardForm::opinion)
                .putTexts("spared", texts(card.skippedBy()))
                .put("outcomes", List.copyOf(card.outcomes().entrySet()), CardForm::outcome)
                .put("removed", card.removed());
        card.indexPage().ifPresent(page -> fields.put("page", page));
        return fields.document();
    }

    static SharedCard read(Document document) {
        Fields fields = Fields.of(document.readableUpTo(SCHEMA).body());
        SharedPosting posting = new SharedPosting(
                PostingForm.read(fields.fields("newest")),
                times(fields.fields("toldAt")),
                PostingForm.read(fields.fields("otherwise")));
        return new SharedCard(
                JobId.of(fields.text("job")).orElseThrow(),
                posting,
                fields.instant("sharedAt"),
                fields.instant("checkedAt"),
                identities(fields.texts("members")),
                fields.list("opinions", CardForm::opinion),
                identities(fields.texts("spared")),
                outcomes(fields),
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

    private static Fields outcome(Map.Entry<Identity, String> outcome) {
        return Fields.none().put("member", outcome.getKey().toString()).put("word", outcome.getValue());
    }

    private static Map<Identity, String> outcomes(Fields card) {
        Map<Identity, String> outcomes = new HashMap<>();
        for (Fields outcome : card.list("outcomes", fields -> fields)) {
            Identity.parse(outcome.text("member")).ifPresent(member -> outcomes.put(member, outcome.text("word")));
        }
        return outcomes;
    }

    private static Fields opinion(Opinion opinion) {
        return Fields.none()
                .put("member", opinion.member().toString())
                .put("agrees", opinion.agrees())
                .put("name", opinion.name(), name -> name)
                .put("takenBack", opinion.takenBack())
                .put("at", opinion.at())
                .putTexts(
                        "messages",
                        opinion.messages().stream().map(String::valueOf).toList());
    }

    private static Opinion opinion(Fields fields) {
        return new Opinion(
                Identity.parse(fields.text("member")).orElseThrow(),
                fields.flag("agrees"),
                fields.maybe("name"),
                fields.texts("messages").stream().map(Integer::valueOf).toList(),
                fields.flag("takenBack"),
                fields.maybeInstant("at").orElse(Instant.EPOCH));
    }

    private static Fields times(Map<Fact<?>, Instant> times) {
        Fields fields = Fields.none();
        times.forEach((fact, at) -> fields.put(fact.key(), at));
        return fields;
    }

    private static Map<Fact<?>, Instant> times(Fields fields) {
        Map<Fact<?>, Instant> times = new HashMap<>();
        for (String key : fields.document().keySet()) {
            Optional<Fact<?>> fact = Fact.of(key);
            fact.ifPresent(known -> times.put(known, fields.instant(key)));
        }
        return times;
    }
}
