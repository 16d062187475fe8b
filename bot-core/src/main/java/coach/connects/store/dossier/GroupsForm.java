package coach.connects.store.dossier;

import coach.connects.chat.ChatAddress;
import coach.connects.conversation.KnownGroups;

/** The form in which a group that somebody used the bot in is kept. */
final class GroupsForm {
    private GroupsForm() {}

    static Fields write(KnownGroups.GroupRef group) {
        return Fields.none()
                .put("platform", group.at().platform())
                .put("chat", group.at().chat())
                .put("thread", group.at().thread(), thread -> thread)
                .put("title", group.title());
    }

    static KnownGroups.GroupRef read(Fields fields) {
        ChatAddress at = new ChatAddress(
                fields.text("platform"), fields.text("chat"), fields.maybe("thread"), ChatAddress.Kind.GROUP);
        return new KnownGroups.GroupRef(at, fields.text("title"));
    }
}
