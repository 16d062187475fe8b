package coach.connects.discord.api;

import net.dv8tion.jda.api.JDA;

/**
 * Leads every shard to the gateway that the set-up server named. JDA would take the public one, whatever REST base it is
 * given. Several shards log in one after the other, as many at once as Discord allows.
 */
final class CustomGateway extends PatientSessionController {
    private final GatewayInfo info;

    CustomGateway(GatewayInfo info) {
        this.info = info;
        setConcurrency(info.atOnce());
    }

    @Override
    public String getGateway() {
        return info.url();
    }

    @Override
    public ShardedGateway getShardedGateway(JDA api) {
        return new ShardedGateway(info.url(), info.shards(), info.atOnce());
    }
}
