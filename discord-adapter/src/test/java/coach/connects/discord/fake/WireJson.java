package coach.connects.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Discord's objects as they go over the wire. */
final class WireJson {
    /** Ids of what nobody asks for, long before those of everything else. */
    private static final AtomicLong FURNITURE = new AtomicLong(1L << 40);

    private static final String JOINED = "2026-01-02T03:04:05.000000+00:00";
    private static final String EVERYBODY = "2248473465835073";
    private static final String ADMINISTRATOR = "8";

    private WireJson() {}

    static ObjectNode bot() {
        return user(FakeDiscord.APPLICATION, "coach")
                .put("bot", true)
                .put("verified", true)
                .put("mfa_enabled", false)
                .put("flags", 0);
    }

    static ObjectNode user(FakePerson person) {
        return user(person.id(), person.name());
    }

    private static ObjectNode user(String id, String name) {
        return Json.object()
                .put("id", id)
                .put("username", name)
                .put("discriminator", "0")
                .put("global_name", name)
                .putNull("avatar")
                .put("bot", false)
                .put("public_flags", 0);
    }

    static ObjectNode application() {
        ObjectNode application = Json.object()
                .put("id", FakeDiscord.APPLICATION)
                .put("name", "Coach")
                .putNull("icon")
                .put("description", "")
                .put("bot_public", true)
                .put("bot_require_code_grant", false)
                .put("verify_key", "")
                .put("summary", "")
                .put("flags", 0)
                .putNull("team");
        application.set("bot", bot());
        application.set("owner", user("1", "owner"));
        application.putArray("tags");
        return application;
    }

    static ObjectNode member(FakePerson person) {
        ObjectNode member = member(user(person));
        return member.put("permissions", person.isAdministrator() ? ADMINISTRATOR : EVERYBODY);
    }

    private static ObjectNode member(ObjectNode user) {
        ObjectNode member = Json.object()
                .putNull("nick")
                .putNull("avatar")
                .put("joined_at", JOINED)
                .putNull("premium_since")
                .put("deaf", false)
                .put("mute", false)
                .put("pending", false)
                .put("flags", 0);
        member.set("user", user);
        member.putArray("roles");
        return member;
    }

    static ObjectNode guild(FakeServer server) {
        ObjectNode guild = Json.object()
                .put("id", server.id())
                .put("name", server.name())
                .putNull("icon")
                .put("owner_id", "1")
                .put("joined_at", JOINED)
                .put("large", false)
                .put("unavailable", false)
                .put("member_count", 1)
                .put("preferred_locale", "en-US")
                .put("nsfw_level", 0)
                .put("afk_timeout", 300)
                .put("verification_level", 0)
                .put("premium_tier", 0);
        for (String list : new String[] {
            "emojis",
            "stickers",
            "features",
            "threads",
            "voice_states",
            "presences",
            "stage_instances",
            "guild_scheduled_events",
            "soundboard_sounds"
        }) {
            guild.putArray(list);
        }
        guild.putArray("members").add(member(bot()));
        guild.putArray("channels").add(channel(server.channel()));
        guild.putArray("roles").add(everyone(server));
        return guild;
    }

    /** The same with so many more channels and roles, as a server has them that people live in. */
    static ObjectNode furnished(FakeServer server, int channels, int roles) {
        ObjectNode guild = guild(server);
        for (int i = 1; i <= channels; i++) {
            guild.withArray("channels")
                    .add(channel(server.channel()).put("id", furniture()).put("name", "channel-" + i));
        }
        for (int i = 1; i <= roles; i++) {
            guild.withArray("roles").add(everyone(server).put("id", furniture()).put("name", "role-" + i));
        }
        return guild;
    }

    private static String furniture() {
        return Long.toString(FURNITURE.incrementAndGet());
    }

    private static ObjectNode everyone(FakeServer server) {
        ObjectNode role = Json.object()
                .put("id", server.id())
                .put("name", "@everyone")
                .put("permissions", EVERYBODY)
                .put("color", 0)
                .put("hoist", false)
                .put("position", 0)
                .put("managed", false)
                .put("mentionable", false)
                .put("flags", 0);
        role.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        return role;
    }

    static ObjectNode channel(FakeChannel target) {
        ObjectNode channel = Json.object().put("id", target.channel()).putNull("last_message_id");
        if (target.thread().isPresent()) {
            thread(channel, target, target.thread().get());
        } else if (target.context() == 0) {
            channel.put("type", 0)
                    .put("name", target.name())
                    .put("guild_id", target.server().orElseThrow().id())
                    .put("position", 0)
                    .put("nsfw", false)
                    .putNull("parent_id")
                    .putNull("topic")
                    .put("rate_limit_per_user", 0)
                    .putArray("permission_overwrites");
        } else if (target.context() == 1) {
            channel.put("type", 1).putArray("recipients").add(bot());
        } else {
            channel.put("type", 1).putArray("recipients").add(user(target.owner(), "somebody"));
        }
        return channel.put("flags", 0);
    }

    private static void thread(ObjectNode channel, FakeChannel target, FakeChannel.ThreadState thread) {
        channel.put("type", 11)
                .put("name", target.name())
                .put("guild_id", target.server().orElseThrow().id())
                .put("parent_id", thread.parent())
                .put("owner_id", "1")
                .put("message_count", 0)
                .put("member_count", 1)
                .put("total_message_sent", 0)
                .put("rate_limit_per_user", 0);
        channel.putObject("thread_metadata")
                .put("archived", thread.archived())
                .put("locked", thread.locked())
                .put("auto_archive_duration", 1440)
                .put("archive_timestamp", JOINED)
                .put("create_timestamp", JOINED);
    }

    static ObjectNode forum(String id, String name, FakeServer server) {
        ObjectNode forum = Json.object()
                .put("id", id)
                .put("type", 15)
                .put("name", name)
                .put("guild_id", server.id())
                .put("position", 1)
                .put("nsfw", false)
                .putNull("parent_id")
                .putNull("topic")
                .putNull("last_message_id")
                .putNull("default_reaction_emoji")
                .putNull("default_sort_order")
                .put("default_forum_layout", 0)
                .put("rate_limit_per_user", 0)
                .put("flags", 0);
        forum.putArray("permission_overwrites");
        forum.putArray("available_tags");
        return forum;
    }

    /** By whose leave the application is used. */
    static ObjectNode owners(FakePerson person) {
        ObjectNode owners = Json.object();
        person.place().server().filter(FakeServer::hasBot).ifPresent(server -> owners.put("0", server.id()));
        if (person.place().context() == 1) {
            owners.put("0", "0");
        }
        if (person.hasInstalled()) {
            owners.put("1", person.id());
        }
        return owners;
    }

    static ObjectNode interaction(FakeInteraction interaction, JsonNode data) {
        FakePerson person = interaction.person;
        FakeChannel channel = person.place();
        ObjectNode told = Json.object()
                .put("id", interaction.id)
                .put("application_id", FakeDiscord.APPLICATION)
                .put("type", interaction.kind)
                .put("token", interaction.token)
                .put("version", 1)
                .put("channel_id", channel.channel())
                .put("context", channel.context())
                .put("locale", person.language())
                .put("app_permissions", EVERYBODY)
                .put("attachment_size_limit", 10 << 20);
        told.set("data", data);
        told.set("channel", channel(channel).put("permissions", EVERYBODY));
        told.set("authorizing_integration_owners", owners(person));
        told.putArray("entitlements");
        if (channel.server().isPresent()) {
            String server = channel.server().get().id();
            told.put("guild_id", server).put("guild_locale", "en-US");
            told.putObject("guild").put("id", server).put("locale", "en-US").putArray("features");
            told.set("member", member(person));
        } else {
            told.set("user", user(person));
        }
        return told;
    }

    static ObjectNode message(String id, FakeChannel channel, ObjectNode author, Instant time) {
        ObjectNode message = Json.object()
                .put("id", id)
                .put("channel_id", channel.channel())
                .put("type", 0)
                .put("content", "")
                .put("timestamp", timestamp(time))
                .putNull("edited_timestamp")
                .put("tts", false)
                .put("mention_everyone", false)
                .put("pinned", false)
                .put("flags", 0);
        message.set("author", author);
        for (String list : new String[] {"mentions", "mention_roles", "attachments", "embeds", "components"}) {
            message.putArray(list);
        }
        return message;
    }

    static String timestamp(Instant time) {
        return time.truncatedTo(java.time.temporal.ChronoUnit.MICROS).toString().replace("Z", "+00:00");
    }

    static ObjectNode attachment(String id, FakeFile file, String url) {
        return Json.object()
                .put("id", id)
                .put("filename", file.name())
                .put("size", file.content().size())
                .put("content_type", file.type())
                .put("url", url)
                .put("proxy_url", url);
    }

    /** Gives every component the number that Discord gives it. */
    static JsonNode numbered(ArrayNode components) {
        int number = 0;
        for (JsonNode component : Json.components(Json.object().set("components", components))) {
            number++;
            if (!component.has("id")) {
                ((ObjectNode) component).put("id", number);
            }
        }
        return components;
    }
}
