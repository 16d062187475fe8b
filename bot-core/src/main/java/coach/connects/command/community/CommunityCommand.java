package coach.connects.command.community;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.community.Community;
import coach.connects.community.Community.CommunitySettings;
import coach.connects.job.LowerCase;
import coach.connects.store.dossier.Communities;
import coach.connects.text.UntrustedText;
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
    private static final Declaration DECLARATION = Declaration.of(
                    "community",
                    Task.SETTINGS,
                    false,
                    Option.choice("what", "links", "digest", "rules", "remove", "allow", "bar", "unbar"),
                    Option.of("value", Option.Type.WORDS).withSuggestions())
            .forAdministrators();

    private static final int LONGEST_WORD = 20;

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(Turn turn, AutocompleteQuery query) {
        Stream<String> words = switch (query.other("what")) {
            case "links" -> Stream.of("on", "off");
            case "digest" ->
                Stream.concat(
                        Stream.of(DayOfWeek.values())
                                .map(day -> day.name().toLowerCase(Locale.ROOT) + " " + SettingWords.DEFAULT_HOUR),
                        Stream.of("off"));
            case "rules" -> turn.policies().names().stream();
            case "unbar" -> Stream.of(Moderating.ALL);
            default -> Stream.of();
        };
        return words.map(Suggestion::of).toList();
    }

    @Override
    public Step run(Turn turn, String words) {
        List<String> parts = Arrays.stream(words.strip().split(" ", -1))
                .filter(part -> !part.isBlank())
                .toList();
        if (parts.isEmpty()) {
            return Step.of(turn.dossier())
                    .doing(communities -> List.of(overview(
                            turn, communities, communities.community(turn.at().chatKey()), Optional.empty())));
        }
        String what = LowerCase.of(parts.get(0));
        List<String> rest = parts.subList(1, parts.size());
        return switch (what) {
            case "links", "digest", "rules" -> set(turn, what, rest);
            case "remove", "allow", "bar", "unbar", "bar-sharer" -> new Moderating(turn).step(what, rest);
            default ->
                turn.say(new Lines()
                        .add(turn.words(
                                "community.settings.not-known",
                                "word",
                                UntrustedText.clean(parts.get(0), LONGEST_WORD)))
                        .add(turn.words("community.settings.how"))
                        .text());
        };
    }

    private static Step set(Turn turn, String what, List<String> rest) {
        return Step.of(turn.dossier()).doing(communities -> {
            Community before = communities.community(turn.at().chatKey());
            Optional<CommunitySettings> chosen =
                    new SettingWords(turn.policies(), turn.at().thread()).read(before.settings(), what, rest);
            if (chosen.isEmpty()) {
                return List.of(turn.message(turn.words("community.settings.not-read." + what)));
            }
            Community after = communities.change(
                    before.chat(),
                    one -> new SettingWords(turn.policies(), turn.at().thread())
                            .read(one.settings(), what, rest)
                            .map(settings -> one.with(settings, turn.now()))
                            .orElse(one));
            return List.of(overview(turn, communities, after, Optional.of(turn.words("community.settings.done"))));
        });
    }

    private static Say overview(Turn turn, Communities communities, Community community, Optional<RichText> first) {
        CommunitySettings settings = community.settings();
        Lines lines = new Lines();
        first.ifPresent(lines::add);
        lines.add(turn.words("community.settings.head"));
        lines.addAll(new Statistics(turn, communities, community).lines());
        lines.add(turn.words(settings.answersLinks() ? "community.settings.links.on" : "community.settings.links.off"));
        lines.add(settings.digest()
                .map(time -> turn.words(
                        "community.settings.digest.on",
                        "day",
                        turn.words("community.day." + time.day().getValue()),
                        "hour",
                        time.hour()))
                .orElseGet(() -> turn.words("community.settings.digest.off")));
        lines.add(turn.words(
                "community.settings.rules",
                "name",
                RichText.of(CardText.policy(turn, community).name())));
        if (!community.barred().isEmpty()) {
            lines.add(turn.words(
                    "community.settings.barred", "count", community.barred().size()));
        }
        lines.add(turn.words("community.settings.how"));
        return turn.message(lines.text())
                .row(
                        settings.answersLinks()
                                ? offer(turn, "community.button.links-off", "links off")
                                : offer(turn, "community.button.links-on", "links on"),
                        settings.digest().isPresent()
                                ? offer(turn, "community.button.digest-off", "digest off")
                                : offer(turn, "community.button.digest-on", "digest monday 9"))
                .replacing();
    }

    private static Offer offer(Turn turn, String label, String argument) {
        return Offer.of(turn.label(label), "community", argument);
    }
}
