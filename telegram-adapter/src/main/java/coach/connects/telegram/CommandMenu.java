package coach.connects.telegram;

import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Scope;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.i18n.Messages;
import coach.connects.kit.DelayScheduler;
import coach.connects.telegram.api.ApiResult;
import coach.connects.telegram.api.BotApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;

/**
 * The menus that Telegram shows: in private what is used daily, in groups what may be said there, to administrators their
 * own besides; each in every language there is. Made from the commands' one declaration.
 */
final class CommandMenu {
    private static final Logger LOG = LoggerFactory.getLogger(CommandMenu.class);

    private static final int LONGEST_DESCRIPTION = 256;
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(30);
    private static final int TRIES = 20;

    private final List<CommandSpec> commands;
    private final MessageCatalogue catalogue;
    private final BotApi api;
    private final DelayScheduler delays;

    CommandMenu(List<CommandSpec> commands, MessageCatalogue catalogue, BotApi api, DelayScheduler delays) {
        this.commands = List.copyOf(commands);
        this.catalogue = catalogue;
        this.api = api;
        this.delays = delays;
    }

    /** Registers all menus and what the bot says of itself, in the background; the bot works without. */
    void register() {
        requests().forEach(request -> send(request, TRIES));
        for (String language : catalogue.languages()) {
            Messages messages = catalogue.in(Optional.of(language));
            String code = language.equals("en") ? "" : language;
            send(new SetMyDescription(messages.plain("telegram.description"), code), TRIES);
            send(new SetMyShortDescription(messages.plain("telegram.description.short"), code), TRIES);
        }
    }

    private void send(BotApiMethod<Boolean> request, int tries) {
        api.callAsync(request, result -> {
            Optional<Duration> wait =
                    result.either(ok -> Optional.empty(), this::afterRefusal, noResponse -> Optional.of(BEFORE_RETRY));
            if (wait.isPresent() && tries > 1) {
                delays.after(wait.get(), () -> send(request, tries - 1));
            }
        });
    }

    private Optional<Duration> afterRefusal(ApiResult.Rejected<Boolean> refusal) {
        if (refusal.code() == 429 || refusal.code() >= 500) {
            return Optional.of(refusal.retryAfter().orElse(BEFORE_RETRY));
        }
        LOG.warn(
                "the command menu or the description is not registered ({}: {})",
                refusal.code(),
                refusal.description());
        return Optional.empty();
    }

    private List<SetMyCommands> requests() {
        List<SetMyCommands> requests = new ArrayList<>();
        for (String language : catalogue.languages()) {
            // What is set without a language is for everybody whose own has no menu.
            Optional<String> code = Optional.of(language).filter(tag -> !tag.equals("en"));
            Messages messages = catalogue.in(Optional.of(language));
            Predicate<CommandSpec> anywhere = command -> command.scope() == Scope.ANYWHERE;
            Predicate<CommandSpec> administrators = command -> command.scope() == Scope.ADMINISTRATORS;
            add(requests, new BotCommandScopeAllPrivateChats(), menu(messages, CommandSpec::inMenu), code);
            add(requests, new BotCommandScopeAllGroupChats(), menu(messages, anywhere), code);
            add(
                    requests,
                    new BotCommandScopeAllChatAdministrators(),
                    menu(messages, anywhere.or(administrators)),
                    code);
        }
        return requests;
    }

    private static void add(
            List<SetMyCommands> requests, BotCommandScope scope, List<BotCommand> menu, Optional<String> language) {
        if (!menu.isEmpty()) {
            requests.add(new SetMyCommands(menu, scope, language.orElse(null)));
        }
    }

    private List<BotCommand> menu(Messages messages, Predicate<CommandSpec> which) {
        return commands.stream()
                .filter(which)
                .map(command -> new BotCommand(command.name(), description(messages, command)))
                .toList();
    }

    private static String description(Messages messages, CommandSpec command) {
        String key = "command." + command.name() + ".summary";
        String summary = messages.has(key) ? messages.plain(key) : command.name();
        return summary.length() <= LONGEST_DESCRIPTION ? summary : summary.substring(0, LONGEST_DESCRIPTION);
    }
}
