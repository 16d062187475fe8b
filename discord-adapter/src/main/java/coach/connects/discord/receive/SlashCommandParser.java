package coach.connects.discord.receive;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Scope;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Message.Attachment;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/** Reads a slash command: the line that the person would have written, a file, and where it is answered. */
final class SlashCommandParser {
    /** Shown to the asker alone in a server until they share it, although it may be said to all elsewhere. */
    private static final Set<String> UNTIL_SHARED = Set.of("help", "start");

    private final Map<String, CommandSpec> commands;

    SlashCommandParser(List<CommandSpec> commands) {
        this.commands = commands.stream().collect(Collectors.toUnmodifiableMap(CommandSpec::name, Function.identity()));
    }

    /** The command's name, whether it stands by itself or under a topic. */
    static String name(CommandInteractionPayload event) {
        return Optional.ofNullable(event.getSubcommandName()).orElse(event.getName());
    }

    /** The command and its fields, as one line. */
    String line(CommandInteractionPayload event) {
        Map<String, String> values = new LinkedHashMap<>();
        for (OptionMapping option : event.getOptions()) {
            if (option.getType() != OptionType.ATTACHMENT) {
                values.put(option.getName(), value(option));
            }
        }
        CommandSpec spec = commands.get(name(event));
        return spec == null ? "/" + name(event) : spec.line(values);
    }

    Optional<Attachment> file(CommandInteractionPayload event) {
        return event.getOptions().stream()
                .filter(option -> option.getType() == OptionType.ATTACHMENT)
                .map(OptionMapping::getAsAttachment)
                .findFirst();
    }

    /** Where it is said: to all in the server, or in the person's private chat, which a server shows to them alone. */
    ChatAddress at(CommandInteractionPayload event) {
        CommandSpec spec = commands.get(name(event));
        boolean shared = spec != null && spec.scope() != Scope.PRIVATE && !UNTIL_SHARED.contains(spec.name());
        return shared
                ? GuildMapper.shared(event)
                : ChatAddress.privateOf(GuildMapper.person(event.getUser().getId()));
    }

    private static String value(OptionMapping option) {
        if (option.getType() == OptionType.NUMBER) {
            return BigDecimal.valueOf(option.getAsDouble()).stripTrailingZeros().toPlainString();
        }
        return option.getAsString();
    }
}
