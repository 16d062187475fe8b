package coach.connects.store.dossier;

import coach.connects.amount.Connects;
import coach.connects.community.Community;
import coach.connects.community.DigestSchedule;
import coach.connects.community.ObservedPrice;
import coach.connects.freelancer.Identity;
import coach.connects.job.JobId;
import coach.connects.store.Document;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/** The form in which a community's settings are kept, and the pointer that stands under a group's newer id. */
final class CommunityForm {
    /** The version of this form; a newer one is left alone. */
    static final int SCHEMA = 1;

    private static final String POINTER = "to";

    private CommunityForm() {}

    static BsonDocument write(Community community) {
        Fields settings = Fields.none().put("answersLinks", community.settings().answersLinks());
        settings.put("policy", community.settings().policy(), name -> name);
        community.settings().digest().ifPresent(time -> settings.put("digest", digest(time)));
        Fields offered = Fields.none();
        community.offered().forEach((job, at) -> offered.put(job.value(), at));
        return Fields.none()
                .put("chat", community.chat())
                .put("code", community.code())
                .put("settings", settings)
                .putTexts("barred", CardForm.texts(community.barred()))
                .put("offered", offered)
                .put("prices", community.prices(), CommunityForm::price)
                .putInstant("digestAt", community.digestAt())
                .putInstant("leftAt", community.leftAt())
                .document();
    }

    static Community read(Document document) {
        Fields fields = Fields.of(document.readableUpTo(SCHEMA).body());
        Fields settings = fields.fields("settings");
        Fields offered = fields.fields("offered");
        Map<JobId, Instant> lately = new HashMap<>();
        offered.document()
                .keySet()
                .forEach(key -> JobId.of(key).ifPresent(job -> lately.put(job, offered.instant(key))));
        return new Community(
                document.id(),
                fields.text("chat"),
                fields.text("code"),
                new Community.CommunitySettings(
                        settings.flag("answersLinks"),
                        settings.maybeFields("digest").map(CommunityForm::digest),
                        settings.maybe("policy")),
                CardForm.identities(fields.texts("barred")),
                lately,
                fields.list("prices", CommunityForm::price),
                fields.maybeInstant("digestAt"),
                fields.maybeInstant("leftAt"));
    }

    static BsonDocument pointer(String to) {
        return Fields.none().put(POINTER, to).document();
    }

    /** Where a pointer points; empty for a community's own document. */
    static Optional<String> pointer(Document document) {
        return Fields.of(document.readableUpTo(SCHEMA).body()).maybe(POINTER);
    }

    private static Fields digest(DigestSchedule time) {
        return Fields.none()
                .put("day", time.day().getValue())
                .put("hour", time.hour())
                .put("topic", time.topic(), topic -> topic);
    }

    private static DigestSchedule digest(Fields fields) {
        return new DigestSchedule(DayOfWeek.of(fields.number("day")), fields.number("hour"), fields.maybe("topic"));
    }

    private static Fields price(ObservedPrice price) {
        return Fields.none()
                .put("job", price.job().value())
                .put("member", price.member().toString())
                .put("cost", price.cost().value())
                .put("at", price.at());
    }

    private static ObservedPrice price(Fields fields) {
        return new ObservedPrice(
                JobId.of(fields.text("job")).orElseThrow(),
                Identity.parse(fields.text("member")).orElseThrow(),
                Connects.of(fields.number("cost")),
                fields.instant("at"));
    }
}
