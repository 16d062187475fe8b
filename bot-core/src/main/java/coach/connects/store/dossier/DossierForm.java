package coach.connects.store.dossier;

import coach.connects.conversation.Dossier;
import coach.connects.conversation.Groups;
import coach.connects.conversation.HandledKeys;
import coach.connects.conversation.Linking;
import coach.connects.conversation.LiveButtons;
import coach.connects.freelancer.Identity;
import coach.connects.freelancer.Preferences;
import coach.connects.freelancer.Profile;
import coach.connects.reminder.Agenda;
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
    static int schemaOf(Dossier dossier) {
        return dossier.wallet()
                .checkpoint()
                .filter(Checkpoint::isWithinDay)
                .map(within -> SCHEMA)
                .orElse(FIRST_SCHEMA);
    }

    static BsonDocument write(Dossier dossier) {
        return Fields.none()
                .putTexts(
                        "identities",
                        dossier.identities().stream().map(Identity::toString).toList())
                .put("profile", words(dossier.profile().written()))
                .put("preferences", words(dossier.preferences().written()))
                .put("wallet", WalletForm.write(dossier.wallet()))
                .put("conversations", dossier.conversations(), ConversationForm::write)
                .put("buttons", dossier.buttons().all(), ConversationForm::write)
                .putTexts("handled", dossier.handled().keys())
                .put("groups", dossier.groups().places(), GroupsForm::write)
                .put("groupName", dossier.groups().name(), name -> name)
                .putTexts("hints", dossier.hints())
                .put("linking", LinkForm.write(dossier.linking()))
                .put("agenda", AgendaForm.write(dossier.agenda()))
                .putInstant("erasedAt", dossier.erasedAt())
                .document();
    }

    static Dossier read(Document document) {
        Fields fields = Fields.of(document.readableUpTo(SCHEMA).body());
        return new Dossier(
                Identity.parse(document.id()).orElseThrow(),
                fields.texts("identities").stream()
                        .map(text -> Identity.parse(text).orElseThrow())
                        .toList(),
                Profile.read(words(fields.fields("profile"))),
                Preferences.read(words(fields.fields("preferences"))),
                WalletForm.read(fields.fields("wallet")),
                fields.list("conversations", ConversationForm::read),
                new LiveButtons(fields.list("buttons", ConversationForm::button)),
                new HandledKeys(fields.texts("handled")),
                new Groups(fields.list("groups", GroupsForm::read), fields.maybe("groupName")),
                fields.texts("hints"),
                fields.maybeFields("linking").map(LinkForm::linking).orElse(Linking.NONE),
                fields.maybeFields("agenda").map(AgendaForm::read).orElse(Agenda.EMPTY),
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
