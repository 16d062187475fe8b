package coach.connects.discord.fake;

import coach.connects.discord.api.PatientSessionController;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;

/** JDA alone, logged in to a fake, with a list of what it heard. */
final class BareBot implements AutoCloseable {
    final JDA jda;
    final List<GenericEvent> events = new CopyOnWriteArrayList<>();

    /** Logs in and waits until everything is known. */
    BareBot(FakeDiscord discord, Compression compression, Consumer<GenericEvent> listener) throws InterruptedException {
        String address = discord.gateway().address();
        PatientSessionController gateway = new PatientSessionController() {
            @Override
            public String getGateway() {
                return address;
            }
        };
        jda = JDABuilder.createLight(FakeDiscord.TOKEN, EnumSet.of(GatewayIntent.DIRECT_MESSAGES))
                .setRestConfig(new RestConfig().setBaseUrl(discord.address() + "/"))
                .setSessionController(gateway)
                .setCompression(compression)
                .setEnableShutdownHook(false)
                .addEventListeners((EventListener) events::add, (EventListener) listener::accept)
                .build();
        gateway.connect(jda);
        jda.awaitReady();
    }

    <E> List<E> heard(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public void close() {
        jda.shutdownNow();
    }
}
