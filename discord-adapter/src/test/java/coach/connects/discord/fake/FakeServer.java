package coach.connects.discord.fake;

import java.util.Optional;

/**
 * A server of Discord's.
 *
 * @param id its id
 * @param name its name
 * @param channelId the id of its one channel
 * @param hasBot whether the bot was added to it; otherwise only people who installed it for themselves use it here
 */
public record FakeServer(String id, String name, String channelId, boolean hasBot) {
    /** Its one channel. */
    public FakeChannel channel() {
        return new FakeChannel(channelId, "general", 0, Optional.of(this), "");
    }
}
