package coach.connects.feature.community;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.ChatEvent.Rank;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.GroupMembers;
import coach.connects.community.Community;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.View;
import coach.connects.feature.wording.PolicyFormatter;
import coach.connects.feature.wording.SettingScreen;
import coach.connects.i18n.UntrustedText;
import coach.connects.parsing.CaseFolding;
import coach.connects.persistence.CommunityRepository;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * {@code /community}: a group's settings and statistics, for its administrators, as the platform says at that moment; in the
 * group or from an administrator's private chat.
 * {@code links on|off}, {@code digest DAY HOUR|off}, {@code practice DAY HOUR|off}, {@code rules NAME}, {@code remove LINK},
 * {@code bar NAME}, {@code unbar NAME|all} in one line as well.
 */
public final class CommunityCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    CommunityScreen.NAME,
                    Category.SETTINGS,
                    false,
                    CommandParameter.choice(
                            "what", "links", "digest", "practice", "rules", "remove", "allow", "bar", "unbar"),
                    CommandParameter.of("value", CommandParameter.Type.WORDS).withSuggestions())
            .forAdministrators();

    private static final int LONGEST_WORD = 20;

    private final GroupMembers members;

    /** Is told who is an administrator where somebody acts from their private chat. */
    public CommunityCommand(GroupMembers members) {
        this.members = members;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        Stream<String> words = switch (query.other("what")) {
            case "links" -> Stream.of("on", "off");
            case "digest", "practice" ->
                Stream.concat(
                        Stream.of(DayOfWeek.values())
                                .map(day -> day.name().toLowerCase(Locale.ROOT) + " "
                                        + CommunitySettingParser.DEFAULT_HOUR),
                        Stream.of("off"));
            case "rules" -> view.policies().names().stream();
            case "unbar" -> Stream.of(ModerationActions.ALL);
            default -> Stream.of();
        };
        return words.map(Suggestion::of).toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return context.at().isPrivate()
                ? fromPrivate(context, words)
                : in(context, AdministeredGroup.here(context), words);
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        if (SettingScreen.isDone(argument)) {
            return new SettingScreen(context, CommunityScreen.NAME).done();
        }
        String typed = SettingScreen.typed(argument);
        if (!context.at().isPrivate()) {
            return inPlace(argument, in(context, AdministeredGroup.here(context), typed));
        }
        return AdministeredGroup.named(context, typed)
                .map(group -> inPlace(argument, allowed(context, group, AdministeredGroup.typed(typed))))
                .orElseGet(context::closedButton);
    }

    /** What is said by an effect is known only when it is carried out. */
    private static CommandResult inPlace(String argument, CommandResult result) {
        return SettingScreen.inPlace(argument, result).withEffectsInPlace();
    }

    /** From the private chat: of the groups in which they used the bot those that they administer, as the platform says. */
    private CommandResult fromPrivate(CommandContext context, String words) {
        List<AdministeredGroup> known = context.state().groups().joined().stream()
                .map(AdministeredGroup::known)
                .toList();
        List<AdministeredGroup> theirs = known.stream()
                .filter(group -> rank(context, group) == Rank.ADMINISTRATOR)
                .toList();
        if (theirs.size() > 1) {
            return context.reply(CommunityScreen.which(context, theirs, words));
        }
        if (theirs.size() == 1) {
            return in(context, theirs.get(0), words);
        }
        boolean untold = known.stream().anyMatch(group -> rank(context, group) == Rank.UNTOLD);
        return context.reply(context.text(
                untold
                        ? "bot.administrators.untold"
                        : known.isEmpty() ? "community.settings.no-group" : "community.settings.not-yours"));
    }

    private CommandResult allowed(CommandContext context, AdministeredGroup group, String words) {
        return switch (rank(context, group)) {
            case ADMINISTRATOR -> in(context, group, words);
            case MEMBER -> context.reply(context.text("bot.administrators.only"));
            case UNTOLD -> context.reply(context.text("bot.administrators.untold"));
        };
    }

    private Rank rank(CommandContext context, AdministeredGroup group) {
        return members.rank(context.state().identities(), group.at());
    }

    private CommandResult in(CommandContext context, AdministeredGroup group, String words) {
        List<String> parts = Arrays.stream(words.strip().split(" ", -1))
                .filter(part -> !part.isBlank())
                .toList();
        CommunityScreen screen = new CommunityScreen(context, group);
        if (parts.isEmpty()) {
            return shown(
                    context,
                    group,
                    (communities, community) -> screen.overview(communities, community, Optional.empty()));
        }
        String what = CaseFolding.of(parts.get(0));
        List<String> rest = parts.subList(1, parts.size());
        return switch (what) {
            case "links", "digest", "practice", "rules" -> set(context, group, what, named(context, what, rest));
            case "remove", "allow", "bar", "unbar", "bar-sharer", "unbar-sharer" ->
                new ModerationActions(context, group, members).result(what, rest);
            default ->
                context.reply(context.draft(context.text(
                                "community.settings.not-known",
                                "word",
                                UntrustedText.clean(parts.get(0), LONGEST_WORD)))
                        .withRow(screen.to(context.plain("settings.button.all." + CommunityScreen.NAME), "")));
        };
    }

    /** A policy goes by the names that people use, too. */
    private static List<String> named(CommandContext context, String what, List<String> rest) {
        return what.equals("rules")
                ? PolicyFormatter.called(context.view(), String.join(" ", rest))
                        .map(List::of)
                        .orElse(rest)
                : rest;
    }

    private static CommandResult set(CommandContext context, AdministeredGroup group, String what, List<String> rest) {
        CommunityScreen screen = new CommunityScreen(context, group);
        if (what.equals("links") && !group.isHeard()) {
            return context.reply(context.text("community.settings.links.unheard"));
        }
        if (rest.isEmpty() && what.equals("digest")) {
            return shown(context, group, (communities, community) -> screen.digests(community));
        }
        if (rest.isEmpty() && what.equals("practice")) {
            return shown(context, group, (communities, community) -> screen.practices(community));
        }
        if (rest.isEmpty() && what.equals("rules")) {
            return shown(context, group, (communities, community) -> screen.policies(community));
        }
        CommunitySettingParser parser =
                new CommunitySettingParser(context.policies(), group.at().thread());
        return CommandResult.of(context.state()).withEffect(communities -> {
            Community before = communities.community(group.at().chatKey());
            if (parser.read(before.settings(), what, rest).isEmpty()) {
                return List.of(context.draft(context.text("community.settings.not-read." + what)));
            }
            Community after = communities.change(
                    before.chat(),
                    one -> parser.read(one.settings(), what, rest)
                            .map(settings -> one.with(settings, context.now()))
                            .orElse(one));
            return List.of(screen.receipt(before, after, what));
        });
    }

    /** What is shown of a group, made when its settings are read. */
    private static CommandResult shown(
            CommandContext context,
            AdministeredGroup group,
            BiFunction<CommunityRepository, Community, MessageDraft> screen) {
        return CommandResult.of(context.state())
                .withEffect(communities -> List.of(screen.apply(
                        communities, communities.community(group.at().chatKey()))));
    }
}
