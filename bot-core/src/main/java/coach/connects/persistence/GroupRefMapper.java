package coach.connects.persistence;

import coach.connects.chat.ChatAddress;
import coach.connects.session.KnownGroups;

/** The form in which a group that somebody used the bot in is kept. */
final class GroupRefMapper {
    /** The platform whose groups can show a message to one member only: kept groups do not say it. */
    private static final String EPHEMERAL = "discord";

    private GroupRefMapper() {}

    static BsonFields write(KnownGroups.GroupRef group) {
        return BsonFields.none()
                .put("platform", group.at().platform())
                .put("chat", group.at().chat())
                .put("thread", group.at().thread(), thread -> thread)
                .put("title", group.title());
    }

    static KnownGroups.GroupRef read(BsonFields fields) {
        ChatAddress at =
                ChatAddress.group(fields.text("platform"), fields.text("chat")).inThread(fields.maybe("thread"));
        return new KnownGroups.GroupRef(
                EPHEMERAL.equals(at.platform()) ? at.withEphemeral() : at, fields.text("title"));
    }
}
