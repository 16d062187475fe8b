package coach.connects.feature.community;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.community.Community;
import coach.connects.community.Community.CommunitySettings;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.i18n.UntrustedText;
import coach.connects.parsing.CaseFolding;
import coach.connects.persistence.CommunityRepository;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code /community}: a group's settings and statistics, for its administrators, as the platform says at that moment.
 * {@code links on|off}, {@code digest DAY HOUR|off}, {@code rules NAME}, {@code remove LINK}, {@code bar NAME},
 * {@code unbar NAME|all} in one line as well.
 */
public final class CommunityCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "community",
                    Category.SETTINGS,
                    false,
                    CommandParameter.choice("what", "links", "digest", "rules", "remove", "allow", "bar", "unbar"),
                    CommandParameter.of("value", CommandParameter.Type.WORDS).withSuggestions())
            .forAdministrators();

    private static final int LONGEST_WORD = 20;

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        Stream<String> words = switch (query.other("what")) {
            case "links" -> Stream.of("on", "off");
            case "digest" ->
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
        List<String> parts = Arrays.stream(words.strip().split(" ", -1))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.isEmpty()) {
            return CommandResult.of(context.state())
                    .withEffect(communities -> List.of(overview(
                            context,
                            communities,
                            communities.community(context.at().chatKey()),
                            Optional.empty())));
        }
        String what = CaseFolding.of(parts.get(0));
        List<String> rest = parts.subList(1, parts.size());
        return switch (what) {
            case "links", "digest", "rules" -> set(context, what, rest);
            case "remove", "allow", "bar", "unbar", "bar-sharer" -> new ModerationActions(context).result(what, rest);
            default ->
                context.reply(new TextLines()
                        .add(context.text(
                                "community.settings.not-known",
                                "word",
                                UntrustedText.clean(parts.get(0), LONGEST_WORD)))
                        .add(context.text("community.settings.how"))
                        .text());
        };
    }

    private static CommandResult set(CommandContext context, String what, List<String> rest) {
        return CommandResult.of(context.state()).withEffect(communities -> {
            Community before = communities.community(context.at().chatKey());
            Optional<CommunitySettings> chosen = new CommunitySettingParser(
                            context.policies(), context.at().thread())
                    .read(before.settings(), what, rest);
            if (chosen.isEmpty()) {
                return List.of(context.draft(context.text("community.settings.not-read." + what)));
            }
            Community after = communities.change(
                    before.chat(),
                    one -> new CommunitySettingParser(
                                    context.policies(), context.at().thread())
                            .read(one.settings(), what, rest)
                            .map(settings -> one.with(settings, context.now()))
                            .orElse(one));
            return List.of(overview(context, communities, after, Optional.of(context.text("community.settings.done"))));
        });
    }

    private static MessageDraft overview(
            CommandContext context, CommunityRepository communities, Community community, Optional<RichText> first) {
        CommunitySettings settings = community.settings();
        TextLines lines = new TextLines();
        first.ifPresent(lines::add);
        lines.add(context.text("community.settings.head"));
        lines.addAll(new CommunityStatistics(context.view(), communities, community).lines());
        lines.add(
                context.text(settings.answersLinks() ? "community.settings.links.on" : "community.settings.links.off"));
        lines.add(settings.digest()
                .map(time -> context.text(
                        "community.settings.digest.on",
                        "day",
                        context.text("community.day." + time.day().getValue()),
                        "hour",
                        time.hour()))
                .orElseGet(() -> context.text("community.settings.digest.off")));
        lines.add(context.text(
                "community.settings.rules",
                "name",
                RichText.of(CardFormatter.policy(context.view(), community).name())));
        if (!community.barred().isEmpty()) {
            lines.add(context.text(
                    "community.settings.barred", "count", community.barred().size()));
        }
        lines.add(context.text("community.settings.how"));
        return context.draft(lines.text())
                .withRow(
                        settings.answersLinks()
                                ? button(context, "community.button.links-off", "links off")
                                : button(context, "community.button.links-on", "links on"),
                        settings.digest().isPresent()
                                ? button(context, "community.button.digest-off", "digest off")
                                : button(context, "community.button.digest-on", "digest monday 9"))
                .inPlaceOfPressed();
    }

    private static ButtonSpec button(CommandContext context, String label, String argument) {
        return ButtonSpec.of(context.plain(label), "community", argument);
    }
}
