package coach.connects.discord.receive;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.kit.DelayScheduler;
import coach.connects.kit.MessageSplitter;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Suggests what could stand in a field while somebody types. Late or failed, it suggests nothing, and says so in time: this
 * cannot be put off. Of what one person types
 * one question is worked on at a time and only the newest waits: what it overtook nobody sees any more.
 */
final class AutocompleteHandler {
    private static final Logger LOG = LoggerFactory.getLogger(AutocompleteHandler.class);

    /** Discord waits for three seconds, and the way there takes its part of them. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final AutocompleteProvider autocomplete;
    private final Executor workers;
    private final DelayScheduler delays;
    private final Map<String, Optional<CommandAutoCompleteInteractionEvent>> waiting = new HashMap<>();

    AutocompleteHandler(AutocompleteProvider autocomplete, Executor workers, DelayScheduler delays) {
        this.autocomplete = autocomplete;
        this.workers = workers;
        this.delays = delays;
    }

    /** Answers one question for suggestions; comes back at once. */
    void suggest(CommandAutoCompleteInteractionEvent event) {
        String person = event.getUser().getId();
        delays.after(LONGEST, () -> show(event, List.of()));
        Optional<CommandAutoCompleteInteractionEvent> overtaken;
        synchronized (waiting) {
            boolean busy = waiting.containsKey(person);
            Optional<CommandAutoCompleteInteractionEvent> before =
                    waiting.put(person, busy ? Optional.of(event) : Optional.empty());
            if (!busy) {
                work(person, event);
                return;
            }
            overtaken = Optional.ofNullable(before).flatMap(one -> one);
        }
        overtaken.ifPresent(one -> show(one, List.of()));
    }

    private void work(String person, CommandAutoCompleteInteractionEvent event) {
        try {
            workers.execute(() -> {
                try {
                    show(event, choices(event));
                } finally {
                    goOn(person);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("too late: the bot is stopping");
        }
    }

    private void goOn(String person) {
        synchronized (waiting) {
            Optional<CommandAutoCompleteInteractionEvent> newest = waiting.remove(person);
            if (newest != null && newest.isPresent()) {
                waiting.put(person, Optional.empty());
                work(person, newest.get());
            }
        }
    }

    /** Shows them, unless something was shown before. */
    private static void show(CommandAutoCompleteInteractionEvent event, List<Choice> choices) {
        synchronized (event) {
            if (!event.isAcknowledged()) {
                event.replyChoices(choices).queue(shown -> {}, failure -> {});
            }
        }
    }

    private List<Choice> choices(CommandAutoCompleteInteractionEvent event) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Suggestion one : suggestions(event)) {
            boolean fits = !one.value().isBlank()
                    && one.value().length() <= OptionData.MAX_CHOICE_VALUE_LENGTH
                    && !one.label().isBlank();
            if (fits && choices.size() < OptionData.MAX_CHOICES) {
                choices.putIfAbsent(
                        one.value(),
                        new Choice(
                                MessageSplitter.shortened(one.label(), OptionData.MAX_CHOICE_NAME_LENGTH),
                                one.value()));
            }
        }
        return List.copyOf(choices.values());
    }

    private static AutocompleteQuery field(CommandAutoCompleteInteractionEvent event) {
        AutoCompleteQuery focused = event.getFocusedOption();
        Map<String, String> others = event.getOptions().stream()
                .filter(option -> !option.getName().equals(focused.getName()))
                .collect(Collectors.toMap(OptionMapping::getName, OptionMapping::getAsString));
        return new AutocompleteQuery(SlashCommandParser.name(event), focused.getName(), focused.getValue(), others);
    }

    private List<Suggestion> suggestions(CommandAutoCompleteInteractionEvent event) {
        try {
            return autocomplete.suggest(
                    GuildMapper.person(event.getUser().getId()), GuildMapper.of(event), field(event));
        } catch (RuntimeException e) {
            LOG.warn(
                    "nothing suggested for /{}: {}",
                    SlashCommandParser.name(event),
                    e.getClass().getSimpleName());
            return List.of();
        }
    }
}
