package coach.connects.store.dossier;

import coach.connects.amount.Connects;
import coach.connects.freelancer.Identity;
import coach.connects.reminder.Agenda;
import coach.connects.reminder.Notice;
import coach.connects.reminder.Outcome;
import coach.connects.reminder.Progress;
import coach.connects.reminder.Reach;
import coach.connects.reminder.ReminderKind;
import coach.connects.reminder.Snooze;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which an agenda is kept; what is empty has no field. */
final class AgendaForm {
    private AgendaForm() {}

    static Fields write(Agenda agenda) {
        Fields fields = Fields.none()
                .put("progress", write(agenda.progress()))
                .putTexts("keys", agenda.keys())
                .put("snoozes", agenda.snoozes(), AgendaForm::write)
                .put("notices", agenda.notices(), AgendaForm::write)
                .put("outcomes", agenda.outcomes(), AgendaForm::write)
                .put("last", agenda.reach().last(), Identity::toString)
                .putTexts(
                        "closed",
                        agenda.reach().closed().stream().map(Identity::toString).toList());
        agenda.monthly().ifPresent(amount -> fields.put("monthly", amount.value()));
        return fields;
    }

    static Agenda read(Fields fields) {
        List<Identity> closed = fields.texts("closed").stream()
                .flatMap(text -> Identity.parse(text).stream())
                .toList();
        return new Agenda(
                fields.maybeFields("progress").map(AgendaForm::progress).orElse(Progress.NONE),
                fields.texts("keys"),
                fields.list("snoozes", AgendaForm::snooze),
                fields.list("notices", AgendaForm::notice),
                fields.maybeLong("monthly").map(amount -> Connects.of(amount.intValue())),
                fields.list("outcomes", AgendaForm::outcome),
                new Reach(fields.maybe("last").flatMap(Identity::parse), closed));
    }

    private static Fields write(Progress progress) {
        Fields said = Fields.none();
        progress.said().forEach((kind, day) -> said.put(kind.word(), day));
        Fields fields = Fields.none()
                .put("through", progress.through(), LocalDate::toString)
                .putInstant("retryAt", progress.retryAt())
                .putInstant("next", progress.next())
                .putInstant("claimedUntil", progress.claimedUntil());
        return progress.said().isEmpty() ? fields : fields.put("said", said);
    }

    private static Progress progress(Fields fields) {
        return new Progress(
                fields.maybeDate("through"),
                fields.maybeFields("said").map(AgendaForm::said).orElse(Map.of()),
                fields.maybeInstant("retryAt"),
                fields.maybeInstant("next"),
                fields.maybeInstant("claimedUntil"));
    }

    private static Map<ReminderKind, LocalDate> said(Fields fields) {
        Map<ReminderKind, LocalDate> said = new EnumMap<>(ReminderKind.class);
        for (ReminderKind kind : ReminderKind.values()) {
            fields.maybeDate(kind.word()).ifPresent(day -> said.put(kind, day));
        }
        return said;
    }

    private static Fields write(Snooze snooze) {
        return Fields.none()
                .put("kind", snooze.kind().word())
                .put("after", snooze.after())
                .put("through", snooze.through())
                .put("at", snooze.at());
    }

    private static Snooze snooze(Fields fields) {
        return new Snooze(
                ReminderKind.of(fields.text("kind")).orElseThrow(),
                fields.date("after"),
                fields.date("through"),
                fields.instant("at"));
    }

    private static Fields write(Notice notice) {
        return Fields.none().put("kind", notice.kind()).put("key", notice.key()).put("about", notice.about());
    }

    private static Notice notice(Fields fields) {
        return new Notice(fields.text("kind"), fields.text("key"), fields.text("about"));
    }

    private static Fields write(Outcome outcome) {
        return Fields.none()
                .put("proposal", outcome.proposal())
                .put("result", outcome.result().word())
                .put("on", outcome.on());
    }

    private static Outcome outcome(Fields fields) {
        Optional<Outcome.Result> result = Outcome.Result.of(fields.text("result"));
        return new Outcome(fields.longNumber("proposal"), result.orElseThrow(), fields.date("on"));
    }
}
