package coach.connects.discord.receive;

import coach.connects.chat.Address;
import coach.connects.chat.Completions;
import coach.connects.chat.Completions.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Suggests what could stand in a field while somebody types. Late or failed, it suggests nothing. */
final class Suggesting {
    private static final Logger LOG = LoggerFactory.getLogger(Suggesting.class);

    private final Completions completions;
    private final Executor workers;

    Suggesting(Completions completions, Executor workers) {
        this.completions = completions;
        this.workers = workers;
    }

    /** Answers one question for suggestions; comes back at once. */
    void suggest(CommandAutoCompleteInteractionEvent event) {
        try {
            workers.execute(() -> event.replyChoices(choices(event)).queue(shown -> {}, failure -> {}));
        } catch (RejectedExecutionException e) {
            LOG.debug("too late: the bot is stopping");
        }
    }

    private List<Choice> choices(CommandAutoCompleteInteractionEvent event) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (Suggestion one : suggestions(event)) {
            boolean fits = !one.value().isBlank()
                    && one.value().length() <= OptionData.MAX_CHOICE_VALUE_LENGTH
                    && !one.label().isBlank();
            if (fits && choices.size() < OptionData.MAX_CHOICES) {
                choices.putIfAbsent(one.value(), new Choice(label(one.label()), one.value()));
            }
        }
        return List.copyOf(choices.values());
    }

    private List<Suggestion> suggestions(CommandAutoCompleteInteractionEvent event) {
        try {
            return completions.suggest(
                    Places.person(event.getUser().getId()),
                    Address.privateOf(Places.person(event.getUser().getId())),
                    event.getName(),
                    event.getFocusedOption().getName(),
                    event.getFocusedOption().getValue());
        } catch (RuntimeException e) {
            LOG.warn(
                    "nothing suggested for /{}: {}",
                    event.getName(),
                    e.getClass().getSimpleName());
            return List.of();
        }
    }

    private static String label(String words) {
        int most = OptionData.MAX_CHOICE_NAME_LENGTH;
        return words.length() <= most ? words : words.substring(0, most - 1).stripTrailing() + "…";
    }
}
