package coach.connects.store.dossier;

import coach.connects.chat.ChatAddress;
import coach.connects.conversation.Groups;

/** The form in which a group that somebody used the bot in is kept. */
final class GroupsForm {
    private GroupsForm() {}

    static Fields write(Groups.Place place) {
        return Fields.none()
                .put("platform", place.at().platform())
                .put("chat", place.at().chat())
                .put("thread", place.at().thread(), thread -> thread)
                .put("title", place.title());
    }

    static Groups.Place read(Fields fields) {
        ChatAddress at = new ChatAddress(
                fields.text("platform"), fields.text("chat"), fields.maybe("thread"), ChatAddress.Kind.GROUP);
        return new Groups.Place(at, fields.text("title"));
    }
}
