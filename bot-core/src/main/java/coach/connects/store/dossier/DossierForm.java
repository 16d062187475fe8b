package coach.connects.store.dossier;

import coach.connects.conversation.AccountLinkState;
import coach.connects.conversation.ActiveButtons;
import coach.connects.conversation.FreelancerState;
import coach.connects.conversation.KnownGroups;
import coach.connects.conversation.ProcessedEvents;
import coach.connects.freelancer.Identity;
import coach.connects.freelancer.Preferences;
import coach.connects.freelancer.Profile;
import coach.connects.reminder.ReminderState;
import coach.connects.store.Document;
import coach.connects.wallet.Checkpoint;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonDocument;

/** The form in which a dossier is kept. */
final class DossierForm {
    /** The newest version of this form; a newer one is left alone. */
    static final int SCHEMA = 2;

    /** The version of all but what only a program that knows the newest one reads rightly. */
    static final int FIRST_SCHEMA = 1;

    private DossierForm() {}

    /** The version in which a dossier is written: a checkpoint within a day is new in the second. */
    static int schemaOf(FreelancerState state) {
        return state.wallet()
                .checkpoint()
                .filter(Checkpoint::isWithinDay)
                .map(within -> SCHEMA)
                .orElse(FIRST_SCHEMA);
    }

    static BsonDocument write(FreelancerState state) {
        return Fields.none()
                .putTexts(
                        "identities",
                        state.identities().stream().map(Identity::toString).toList())
                .put("profile", words(state.profile().written()))
                .put("preferences", words(state.preferences().written()))
                .put("wallet", WalletForm.write(state.wallet()))
                .put("conversations", state.conversations(), ConversationForm::write)
                .put("buttons", state.buttons().all(), ConversationForm::write)
                .putTexts("handled", state.processed().keys())
                .put("groups", state.groups().places(), GroupsForm::write)
                .put("groupName", state.groups().name(), name -> name)
                .putTexts("hints", state.hints())
                .put("linking", LinkForm.write(state.linking()))
                .put("agenda", AgendaForm.write(state.reminders()))
                .putInstant("erasedAt", state.erasedAt())
                .document();
    }

    static FreelancerState read(Document document) {
        Fields fields = Fields.of(document.readableUpTo(SCHEMA).body());
        return new FreelancerState(
                Identity.parse(document.id()).orElseThrow(),
                fields.texts("identities").stream()
                        .map(text -> Identity.parse(text).orElseThrow())
                        .toList(),
                Profile.read(words(fields.fields("profile"))),
                Preferences.read(words(fields.fields("preferences"))),
                WalletForm.read(fields.fields("wallet")),
                fields.list("conversations", ConversationForm::read),
                new ActiveButtons(fields.list("buttons", ConversationForm::button)),
                new ProcessedEvents(fields.texts("handled")),
                new KnownGroups(fields.list("groups", GroupsForm::read), fields.maybe("groupName")),
                fields.texts("hints"),
                fields.maybeFields("linking").map(LinkForm::linking).orElse(AccountLinkState.NONE),
                fields.maybeFields("agenda").map(AgendaForm::read).orElse(ReminderState.EMPTY),
                fields.maybeInstant("erasedAt"),
                document.dueAt());
    }

    private static Fields words(Map<String, String> words) {
        Fields fields = Fields.none();
        words.forEach(fields::put);
        return fields;
    }

    private static Map<String, String> words(Fields fields) {
        Map<String, String> words = new LinkedHashMap<>();
        fields.document().keySet().forEach(name -> words.put(name, fields.text(name)));
        return words;
    }
}
