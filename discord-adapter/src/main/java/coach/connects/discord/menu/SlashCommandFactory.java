package coach.connects.discord.menu;

import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
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
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/**
 * The commands in Discord's words: typed fields, choices, descriptions in every language there is, in servers, in direct
 * messages and for whoever installed the app for themselves. What is used daily, and what is said before others, stands by
 * itself in the picker; all else stands under the topic by which help lists it, as {@code /data export} (UX-09).
 */
final class SlashCommandFactory {
    private static final int LONGEST_DESCRIPTION = CommandData.MAX_DESCRIPTION_LENGTH;
    /** What a newcomer looks for, although nobody says it daily. */
    private static final String FIRST = "start";

    private final MessageCatalogue catalogue;

    SlashCommandFactory(MessageCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of it: what stands by itself in its order, the topics with the rest, then the menu of a message. */
    List<CommandData> of(List<CommandSpec> declarations) {
        List<CommandData> all = new ArrayList<>();
        Map<Category, SlashCommandData> topics = new EnumMap<>(Category.class);
        for (CommandSpec spec : declarations) {
            if (standsByItself(spec)) {
                all.add(slash(spec));
            } else {
                topics.computeIfAbsent(spec.category(), this::topic).addSubcommands(underTopic(spec));
            }
        }
        all.addAll(topics.values());
        CommandData menu = Commands.message(catalogue.english().plain("discord.menu.check"))
                .setContexts(InteractionContextType.ALL)
                .setIntegrationTypes(IntegrationType.ALL);
        menu.setNameLocalizations(localized("discord.menu.check"));
        all.add(menu);
        return all;
    }

    /** Only what stands by itself can be for administrators alone. */
    private static boolean standsByItself(CommandSpec spec) {
        return spec.inMenu() || spec.scope() != Scope.PRIVATE || spec.name().equals(FIRST);
    }

    private SlashCommandData topic(Category category) {
        String key = "discord.topic." + category.name().toLowerCase(Locale.ROOT);
        return Commands.slash(catalogue.english().plain(key), words(key + ".summary", key))
                .setDescriptionLocalizations(localized(key + ".summary"))
                .setIntegrationTypes(IntegrationType.ALL)
                .setContexts(InteractionContextType.ALL);
    }

    private SubcommandData underTopic(CommandSpec spec) {
        String summary = summary(spec);
        return new SubcommandData(spec.name(), words(summary, spec.name()))
                .setDescriptionLocalizations(localized(summary))
                .addOptions(fields(spec));
    }

    private SlashCommandData slash(CommandSpec spec) {
        String summary = summary(spec);
        SlashCommandData command = Commands.slash(spec.name(), words(summary, spec.name()))
                .setDescriptionLocalizations(localized(summary))
                .setIntegrationTypes(IntegrationType.ALL);
        if (spec.scope() == Scope.ADMINISTRATORS) {
            command.setContexts(Set.of(InteractionContextType.GUILD))
                    .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
        } else {
            command.setContexts(InteractionContextType.ALL);
        }
        return command.addOptions(fields(spec));
    }

    private static String summary(CommandSpec spec) {
        return "command." + spec.name() + ".summary";
    }

    /** Discord wants the fields first that must be filled in. */
    private List<OptionData> fields(CommandSpec spec) {
        return spec.parameters().stream()
                .sorted(Comparator.comparing(CommandParameter::required).reversed())
                .map(parameter -> field(spec, parameter))
                .toList();
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
