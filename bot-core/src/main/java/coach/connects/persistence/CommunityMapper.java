package coach.connects.persistence;

import coach.connects.community.Community;
import coach.connects.community.DigestSchedule;
import coach.connects.community.PriceStatistics.ObservedPrice;
import coach.connects.community.WeeklyPractice;
import coach.connects.money.Connects;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.store.Document;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;

/** The form in which a community's settings are kept, and the pointer that stands under a group's newer id. */
final class CommunityMapper {
    static final int SCHEMA = 1;

    private static final String POINTER = "to";

    private CommunityMapper() {}

    static BsonDocument write(Community community) {
        BsonFields settings =
                BsonFields.none().put("answersLinks", community.settings().answersLinks());
        settings.put("policy", community.settings().policy(), name -> name);
        community.settings().digest().ifPresent(time -> settings.put("digest", digest(time)));
        community.settings().practice().ifPresent(time -> settings.put("practice", digest(time)));
        BsonFields offered = BsonFields.none();
        community.offered().forEach((job, at) -> offered.put(job.value(), at));
        return BsonFields.none()
                .put("chat", community.chat())
                .put("code", community.code())
                .put("settings", settings)
                .putTexts("barred", SharedCardMapper.texts(community.barred()))
                .put("offered", offered)
                .put("prices", community.prices(), CommunityMapper::price)
                .put("practice", practice(community.practice()))
                .putInstant("digestAt", community.digestAt())
                .putInstant("leftAt", community.leftAt())
                .document();
    }

    static Community read(Document document) {
        BsonFields fields = BsonFields.of(document.readableUpTo(SCHEMA).body());
        BsonFields settings = fields.fields("settings");
        BsonFields offered = fields.fields("offered");
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
                        settings.maybeFields("digest").map(CommunityMapper::digest),
                        settings.maybe("policy"),
                        settings.maybeFields("practice").map(CommunityMapper::digest)),
                SharedCardMapper.identities(fields.texts("barred")),
                lately,
                fields.list("prices", CommunityMapper::price),
                fields.maybeFields("practice").map(CommunityMapper::practice).orElse(WeeklyPractice.NONE),
                fields.maybeInstant("digestAt"),
                fields.maybeInstant("leftAt"));
    }

    static BsonDocument pointer(String to) {
        return BsonFields.none().put(POINTER, to).document();
    }

    /** Where a pointer points; empty for a community's own document. */
    static Optional<String> pointer(Document document) {
        return BsonFields.of(document.readableUpTo(SCHEMA).body()).maybe(POINTER);
    }

    private static BsonFields digest(DigestSchedule time) {
        return BsonFields.none()
                .put("day", time.day().getValue())
                .put("hour", time.hour())
                .put("topic", time.topic(), topic -> topic);
    }

    private static DigestSchedule digest(BsonFields fields) {
        return new DigestSchedule(DayOfWeek.of(fields.number("day")), fields.number("hour"), fields.maybe("topic"));
    }

    private static BsonFields practice(WeeklyPractice practice) {
        BsonFields fields = BsonFields.none().putInstant("nextAt", practice.nextAt());
        practice.round().ifPresent(round -> {
            BsonFields verdicts = BsonFields.none();
            round.verdicts().forEach((member, verdict) -> verdicts.put(member, verdict));
            fields.put("number", round.number())
                    .putInstant("answerAt", round.answerAt())
                    .put("verdicts", verdicts);
        });
        return fields;
    }

    private static WeeklyPractice practice(BsonFields fields) {
        Map<String, String> verdicts = new HashMap<>();
        fields.maybeFields("verdicts")
                .ifPresent(said -> said.document().keySet().forEach(member -> verdicts.put(member, said.text(member))));
        Optional<WeeklyPractice.Round> round = fields.document().containsKey("number")
                ? Optional.of(
                        new WeeklyPractice.Round(fields.number("number"), fields.maybeInstant("answerAt"), verdicts))
                : Optional.empty();
        return new WeeklyPractice(fields.maybeInstant("nextAt"), round);
    }

    private static BsonFields price(ObservedPrice price) {
        return BsonFields.none()
                .put("job", price.job().value())
                .put("member", price.member().toString())
                .put("cost", price.cost().value())
                .put("at", price.at());
    }

    private static ObservedPrice price(BsonFields fields) {
        return new ObservedPrice(
                JobId.of(fields.text("job")).orElseThrow(),
                Identity.parse(fields.text("member")).orElseThrow(),
                Connects.of(fields.number("cost")),
                fields.instant("at"));
    }
}
