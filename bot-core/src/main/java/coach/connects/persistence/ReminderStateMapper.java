package coach.connects.persistence;

import coach.connects.money.Connects;
import coach.connects.profile.Identity;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.Reachability;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.ReminderProgress;
import coach.connects.reminder.ReminderState;
import coach.connects.reminder.ReminderState.Notice;
import coach.connects.reminder.ReminderState.Snooze;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which reminders are kept; what is empty has no field. */
final class ReminderStateMapper {
    private ReminderStateMapper() {}

    static BsonFields write(ReminderState reminders) {
        BsonFields fields = BsonFields.none()
                .put("progress", write(reminders.progress()))
                .putTexts("keys", reminders.keys())
                .put("snoozes", reminders.snoozes(), ReminderStateMapper::write)
                .put("notices", reminders.notices(), ReminderStateMapper::write)
                .put("outcomes", reminders.outcomes(), ReminderStateMapper::write)
                .put("last", reminders.reachability().last(), Identity::toString)
                .putTexts("closed", texts(reminders.reachability().closed()))
                .putTexts("refused", texts(reminders.reachability().refused()));
        reminders.monthly().ifPresent(amount -> fields.put("monthly", amount.value()));
        return fields;
    }

    static ReminderState read(BsonFields fields) {
        return new ReminderState(
                fields.maybeFields("progress")
                        .map(ReminderStateMapper::progress)
                        .orElse(ReminderProgress.NONE),
                fields.texts("keys"),
                fields.list("snoozes", ReminderStateMapper::snooze),
                fields.list("notices", ReminderStateMapper::notice),
                fields.maybeLong("monthly").map(amount -> Connects.of(amount.intValue())),
                fields.list("outcomes", ReminderStateMapper::outcome),
                new Reachability(
                        fields.maybe("last").flatMap(Identity::parse),
                        identities(fields.texts("closed")),
                        identities(fields.texts("refused"))));
    }

    private static List<String> texts(List<Identity> identities) {
        return identities.stream().map(Identity::toString).toList();
    }

    private static List<Identity> identities(List<String> texts) {
        return texts.stream().flatMap(text -> Identity.parse(text).stream()).toList();
    }

    private static BsonFields write(ReminderProgress progress) {
        BsonFields said = BsonFields.none();
        progress.handledThroughByKind().forEach((kind, day) -> said.put(kind.word(), day));
        BsonFields fields = BsonFields.none()
                .put("through", progress.handledThrough(), LocalDate::toString)
                .putInstant("retryAt", progress.retryAt())
                .putInstant("next", progress.next())
                .putInstant("claimedUntil", progress.claimedUntil())
                .put("ahead", progress.ahead(), LocalDate::toString);
        return progress.handledThroughByKind().isEmpty() ? fields : fields.put("said", said);
    }

    private static ReminderProgress progress(BsonFields fields) {
        return new ReminderProgress(
                fields.maybeDate("through"),
                fields.maybeFields("said").map(ReminderStateMapper::said).orElse(Map.of()),
                fields.maybeInstant("retryAt"),
                fields.maybeInstant("next"),
                fields.maybeInstant("claimedUntil"),
                fields.maybeDate("ahead"));
    }

    private static Map<ReminderKind, LocalDate> said(BsonFields fields) {
        Map<ReminderKind, LocalDate> said = new EnumMap<>(ReminderKind.class);
        for (ReminderKind kind : ReminderKind.values()) {
            fields.maybeDate(kind.word()).ifPresent(day -> said.put(kind, day));
        }
        return said;
    }

    private static BsonFields write(Snooze snooze) {
        return BsonFields.none()
                .put("kind", snooze.kind().word())
                .put("after", snooze.after())
                .put("through", snooze.through())
                .put("at", snooze.at());
    }

    private static Snooze snooze(BsonFields fields) {
        return new Snooze(
                ReminderKind.of(fields.text("kind")).orElseThrow(),
                fields.date("after"),
                fields.date("through"),
                fields.instant("at"));
    }

    private static BsonFields write(Notice notice) {
        return BsonFields.none()
                .put("kind", notice.kind())
                .put("key", notice.key())
                .put("about", notice.about());
    }

    private static Notice notice(BsonFields fields) {
        return new Notice(fields.text("kind"), fields.text("key"), fields.text("about"));
    }

    static BsonFields write(ProposalOutcome outcome) {
        return BsonFields.none()
                .put("proposal", outcome.proposal())
                .put("result", outcome.result().word())
                .put("on", outcome.on());
    }

    static ProposalOutcome outcome(BsonFields fields) {
        Optional<ProposalOutcome.Result> result = ProposalOutcome.Result.of(fields.text("result"));
        return new ProposalOutcome(fields.longNumber("proposal"), result.orElseThrow(), fields.date("on"));
    }
}
