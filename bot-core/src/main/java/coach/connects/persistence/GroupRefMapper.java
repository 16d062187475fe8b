package coach.connects.persistence;

import coach.connects.chat.ChatAddress;
import coach.connects.session.KnownGroups;

/** The form in which a group that somebody used the bot in is kept. */
final class GroupRefMapper {
    private GroupRefMapper() {}

    static BsonFields write(KnownGroups.GroupRef group) {
        return BsonFields.none()
                .put("platform", group.at().platform())
                .put("chat", group.at().chat())
                .put("thread", group.at().thread(), thread -> thread)
                .put("title", group.title());
    }

    static KnownGroups.GroupRef read(BsonFields fields) {
        ChatAddress at = new ChatAddress(
                fields.text("platform"), fields.text("chat"), fields.maybe("thread"), ChatAddress.Kind.GROUP);
        return new KnownGroups.GroupRef(at, fields.text("title"));
    }
}
