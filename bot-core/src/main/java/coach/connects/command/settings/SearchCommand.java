package coach.connects.command.settings;

import coach.connects.chat.RichText;
import coach.connects.check.SearchUrlBuilder;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.freelancer.Profile;
import java.util.Optional;

/** {@code /search [WORDS]}: Upwork's search with the guide's ten filters set from the profile (G-20 to G-31). */
public final class SearchCommand implements Command {
    private static final Declaration DECLARATION = Declaration.of(
                    "search", Task.CHECK_A_JOB, true, Option.of("words", Option.Type.WORDS))
            .reading();

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        Profile profile = turn.dossier().profile();
        Optional<String> wanted = words.isEmpty() ? Optional.empty() : Optional.of(words);
        String link = SearchUrlBuilder.of(profile, turn.dossier().preferences(), wanted);
        Lines lines = new Lines()
                .add(turn.words("search.head"))
                .add(RichText.of(link))
                .add(turn.words("search.foot"));
        boolean aimless = profile.skills().isEmpty() && wanted.isEmpty();
        Say say = turn.message(lines.text());
        return turn.say(aimless ? say.row(Offer.of(turn.label("profile.button.skills"), "profile", "skills")) : say);
    }
}
