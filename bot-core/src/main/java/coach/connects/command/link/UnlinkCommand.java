package coach.connects.command.link;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Joining;
import coach.connects.freelancer.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /unlink [PLATFORM]}: parts a joined identity again. It starts with an empty wallet; the first one keeps all. Said
 * by a joined identity it parts that one, said by the first one it parts the other, and asks where there are several.
 */
public final class UnlinkCommand implements Command {
    private static final String NAME = "unlink";
    private static final Declaration DECLARATION = Declaration.of(
            NAME, Task.SETTINGS, false, Option.of("platform", Option.Type.WORDS).withSuggestions());

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    /** Where the person is besides. */
    @Override
    public List<Suggestion> suggest(Turn turn, AutocompleteQuery query) {
        return turn.dossier().identities().stream()
                .filter(one -> !one.equals(turn.dossier().id()))
                .map(one -> Suggestion.of(one.platform()))
                .distinct()
                .toList();
    }

    @Override
    public Step run(Turn turn, String words) {
        Dossier dossier = turn.dossier();
        List<Identity> joined = new ArrayList<>(dossier.identities());
        joined.remove(dossier.id());
        if (joined.isEmpty()) {
            return turn.say(turn.words("unlink.none"));
        }
        Identity from = turn.event().source().user();
        List<Identity> meant = joined.stream()
                .filter(one -> words.isEmpty()
                        ? !joined.contains(from) || one.equals(from)
                        : one.platform().equalsIgnoreCase(words))
                .toList();
        return meant.size() == 1 ? part(turn, meant.get(0)) : which(turn, joined);
    }

    @Override
    public Step press(Turn turn, String argument) {
        Optional<Identity> meant = Identity.parse(argument)
                .filter(one -> turn.dossier().identities().contains(one))
                .filter(one -> !one.equals(turn.dossier().id()));
        return meant.map(one -> part(turn, one)).orElseGet(() -> run(turn, ""));
    }

    private static Step part(Turn turn, Identity identity) {
        boolean here = identity.equals(turn.event().source().user());
        RichText text = here
                ? turn.words(
                        "unlink.done.here",
                        "platform",
                        LinkWords.platform(turn, turn.dossier().id()))
                : turn.words("unlink.done", "platform", LinkWords.platform(turn, identity));
        return Step.of(Joining.parted(turn.dossier(), identity), turn.message(text));
    }

    private static Step which(Turn turn, List<Identity> joined) {
        Say say = turn.message(turn.words("unlink.which"));
        for (int i = 0; i < joined.size(); i++) {
            String label =
                    turn.label("unlink.button", "platform", LinkWords.name(turn, joined.get(i)), "number", i + 1);
            say = say.row(Offer.once(label, NAME, joined.get(i).toString()));
        }
        return turn.say(say);
    }
}
