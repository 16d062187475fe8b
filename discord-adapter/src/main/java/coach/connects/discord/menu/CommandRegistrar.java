package coach.connects.discord.menu;

import coach.connects.chat.CommandSpec;
import coach.connects.discord.api.DiscordError;
import coach.connects.i18n.MessageCatalogue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
    /** With the longest wait between them, a day. */
    private static final int MOST_TRIES = 300;

    private final List<CommandData> wanted;
    private final Consumer<Map<String, String>> told;

    /**
     * Registers these.
     *
     * @param told hears how Discord mentions them, by their names
     */
    public CommandRegistrar(
            List<CommandSpec> declarations, MessageCatalogue catalogue, Consumer<Map<String, String>> told) {
        this.told = told;
        this.wanted = new SlashCommandFactory(catalogue).of(declarations);
    }

    /**
     * Compares and sends, in the background; what is known already works meanwhile. To a new bot nobody could say anything
     * without them, so it goes on trying while Discord is in trouble, for a day; after that the log says so, and the next
     * start tries again.
     */
    public void bring(JDA jda) {
        look(jda, 0);
    }

    private void look(JDA jda, int tries) {
        if (tries == MOST_TRIES) {
            LOG.error("the commands are not registered after {} tries: the next start tries again", tries);
            return;
        }
        var unused = jda.retrieveCommands(true)
                .queueAfter(waitBefore(tries), TimeUnit.SECONDS, known -> compare(jda, known, tries), failure -> {
                    if (DiscordError.of(failure).kind() == DiscordError.Kind.LATER) {
                        look(jda, tries + 1);
                    } else {
                        send(jda, tries);
                    }
                });
    }

    private void compare(JDA jda, List<Command> known, int tries) {
        if (shape(known.stream().map(CommandData::fromCommand).toList()).equals(shape(wanted))) {
            LOG.debug("the commands are registered already");
            tell(known);
        } else {
            send(jda, tries);
        }
    }

    private void send(JDA jda, int tries) {
        jda.updateCommands().addCommands(wanted).queue(this::registered, failure -> {
            DiscordError error = DiscordError.of(failure);
            LOG.warn("the commands are not registered: {}", error.why());
            if (error.kind() == DiscordError.Kind.LATER) {
                look(jda, tries + 1);
            }
        });
    }

    private void registered(List<Command> commands) {
        LOG.info("registered {} commands with Discord", commands.size());
        tell(commands);
    }

    /** One that stands under a topic is mentioned with it. */
    private void tell(List<Command> commands) {
        Map<String, String> mentions = new HashMap<>();
        commands.stream()
                .filter(command -> command.getType() == Command.Type.SLASH)
                .forEach(command -> {
                    if (command.getSubcommands().isEmpty()) {
                        mentions.put(command.getName(), command.getAsMention());
                    }
                    command.getSubcommands().forEach(under -> mentions.put(under.getName(), under.getAsMention()));
                });
        told.accept(mentions);
    }

    /** None before the first try, then ever longer. */
    private static int waitBefore(int tries) {
        int wait = tries == 0 ? 0 : FIRST_WAIT_SECONDS;
        for (int i = 1; i < tries && wait < LONGEST_WAIT_SECONDS; i++) {
            wait *= 2;
        }
        return Math.min(LONGEST_WAIT_SECONDS, wait);
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
