package coach.connects.discord.menu;

import coach.connects.chat.CommandSpec;
import coach.connects.discord.api.DiscordError;
import coach.connects.i18n.MessageCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells Discord of the commands, when what it knows is something else: it allows few changes a day. */
public final class CommandRegistrar {
    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistrar.class);

    private static final int FIRST_WAIT_SECONDS = 2;
    private static final int LONGEST_WAIT_SECONDS = 300;

    private final List<CommandData> wanted;

    public CommandRegistrar(List<CommandSpec> declarations, MessageCatalogue catalogue) {
        this.wanted = new SlashCommandFactory(catalogue).of(declarations);
    }

    /**
     * Compares and sends, in the background; what is known already works meanwhile. To a new bot nobody could say anything
     * without them, so it goes on trying while Discord is in trouble.
     */
    public void bring(JDA jda) {
        look(jda, 0);
    }

    private void look(JDA jda, int wait) {
        var unused = jda.retrieveCommands(true)
                .queueAfter(wait, TimeUnit.SECONDS, known -> compare(jda, known, wait), failure -> {
                    if (DiscordError.of(failure).kind() == DiscordError.Kind.LATER) {
                        look(jda, longer(wait));
                    } else {
                        send(jda, wait);
                    }
                });
    }

    private void compare(JDA jda, List<Command> known, int wait) {
        if (shape(known.stream().map(CommandData::fromCommand).toList()).equals(shape(wanted))) {
            LOG.debug("the commands are registered already");
        } else {
            send(jda, wait);
        }
    }

    private void send(JDA jda, int wait) {
        jda.updateCommands()
                .addCommands(wanted)
                .queue(sent -> LOG.info("registered {} commands with Discord", sent.size()), failure -> {
                    DiscordError error = DiscordError.of(failure);
                    LOG.warn("the commands are not registered: {}", error.why());
                    if (error.kind() == DiscordError.Kind.LATER) {
                        look(jda, longer(wait));
                    }
                });
    }

    private static int longer(int seconds) {
        return Math.min(LONGEST_WAIT_SECONDS, Math.max(FIRST_WAIT_SECONDS, 2 * seconds));
    }

    /** What makes a difference to people, by name and in one order. */
    private static Map<String, Object> shape(Collection<CommandData> commands) {
        Map<String, Object> shape = new TreeMap<>();
        commands.forEach(one ->
                shape.put(one.getType() + one.getName(), settled(one.toData().toMap())));
        return shape;
    }

    /** The same whatever the order of its keys, and whether what is empty is said or left out. */
    private static Object settled(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> settled = new TreeMap<>();
            map.forEach((key, inner) -> {
                Object plain = settled(inner == null ? "" : inner);
                if (!isNothing(plain)) {
                    settled.put(String.valueOf(key), plain);
                }
            });
            return settled;
        }
        if (value instanceof List<?> list) {
            boolean words = list.stream().allMatch(one -> one instanceof String || one instanceof Number);
            return words
                    ? list.stream().map(String::valueOf).sorted().collect(Collectors.toList())
                    : list.stream().map(CommandRegistrar::settled).toList();
        }
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    private static boolean isNothing(Object value) {
        return value.equals("")
                || value.equals(false)
                || (value instanceof Collection<?> some && some.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
