package coach.connects.discord.menu;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Scope;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/**
 * The commands in Discord's words: typed fields, choices, descriptions in every language there is, in servers, in direct
 * messages and for whoever installed the app for themselves.
 */
final class SlashCommandFactory {
    private static final int LONGEST_DESCRIPTION = CommandData.MAX_DESCRIPTION_LENGTH;

    private final MessageCatalogue catalogue;

    SlashCommandFactory(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of it: the slash commands in their order, then the menu of a message. */
    List<CommandData> of(List<CommandSpec> declarations) {
        List<CommandData> all = new ArrayList<>();
        declarations.stream().map(this::slash).forEach(all::add);
        CommandData menu = Commands.message(catalogue.english().plain("discord.menu.check"))
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL);
        menu.setNameLocalizations(localized("discord.menu.check"));
        all.add(menu);
        return all;
    }

    private SlashCommandData slash(CommandSpec spec) {
        String summary = "command." + spec.name() + ".summary";
        SlashCommandData command = Commands.slash(spec.name(), words(summary, spec.name()))
                .setDescriptionLocalizations(localized(summary))
                .setIntegrationTypes(IntegrationType.ALL);
        if (spec.scope() == Scope.ADMINISTRATORS) {
            command.setContexts(Set.of(InteractionContextType.GUILD))
                    .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
        } else {
            command.setContexts(InteractionContextType.ALL);
        }
        spec.parameters().stream()
                // Discord wants the fields first that must be filled in.
                .sorted(Comparator.comparing(CommandParameter::required).reversed())
                .map(parameter -> field(spec, parameter))
                .forEach(command::addOptions);
        return command;
    }

    private OptionData field(CommandSpec spec, CommandParameter parameter) {
        String key = key(spec, parameter);
        OptionData field =
                new OptionData(type(parameter), parameter.name(), words(key, parameter.name()), parameter.required());
        field.setDescriptionLocalizations(localized(key));
        if (field.getType() == OptionType.INTEGER || field.getType() == OptionType.NUMBER) {
            field.setMinValue(0);
        }
        boolean fewChoices =
                !parameter.choices().isEmpty() && parameter.choices().size() <= OptionData.MAX_CHOICES;
        if (fewChoices) {
            parameter.choices().forEach(word -> field.addChoice(word, word));
        } else if (field.getType() == OptionType.STRING
                && (parameter.suggested() || !parameter.choices().isEmpty())) {
            field.setAutoComplete(true);
        }
        return field;
    }

    /** A field of its own, or one that several commands have. */
    private String key(CommandSpec spec, CommandParameter parameter) {
        String own = "command." + spec.name() + ".field." + parameter.name();
        return catalogue.english().has(own) ? own : "command.field." + parameter.name();
    }

    private static OptionType type(CommandParameter parameter) {
        return switch (parameter.type()) {
            case WORDS, DATE, LINK, JOB -> OptionType.STRING;
            case NUMBER -> OptionType.INTEGER;
            case MONEY -> OptionType.NUMBER;
            case FILE -> OptionType.ATTACHMENT;
        };
    }

    private String words(String key, String otherwise) {
        return catalogue.english().has(key) ? fit(catalogue.english().plain(key)) : otherwise;
    }

    /** The sentence in every other language of the catalogue, under each name that Discord has for it. */
    private Map<DiscordLocale, String> localized(String key) {
        Map<DiscordLocale, String> localized = new EnumMap<>(DiscordLocale.class);
        for (String language : catalogue.languages()) {
            Messages messages = catalogue.in(Optional.of(language));
            if (language.equals("en") || !messages.has(key)) {
                continue;
            }
            String words = fit(messages.plain(key));
            for (DiscordLocale locale : DiscordLocale.values()) {
                boolean same = locale != DiscordLocale.UNKNOWN
                        && Locale.forLanguageTag(locale.getLocale())
                                .getLanguage()
                                .equals(language);
                if (same) {
                    localized.put(locale, words);
                }
            }
        }
        return localized;
    }

    private static String fit(String words) {
        if (words.length() <= LONGEST_DESCRIPTION) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_DESCRIPTION - 1);
        return words.substring(0, end > 0 ? end : LONGEST_DESCRIPTION - 1) + "…";
    }
}
