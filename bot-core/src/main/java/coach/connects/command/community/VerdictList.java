package coach.connects.command.community;

import coach.connects.chat.Text;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Say;
import coach.connects.command.Turn;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.job.Fact;
import coach.connects.store.dossier.Communities;
import coach.connects.store.dossier.Communities.Kept;
import coach.connects.text.ForeignText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A community's verdicts in pages, two lines each, with a button that opens one.
 *
 * @param turn who asked for it
 * @param communities the store
 * @param community whose verdicts they are
 */
record VerdictList(Turn turn, Communities communities, Community community) {
    private static final int PAGE = 5;
    private static final int TITLE_WIDTH = 28;
    private static final int MOST_WORDS = 8;
    /** What is left of a button's 64 bytes for the words of a search. */
    private static final int LONGEST_QUERY = 24;

    /** A press on Older or Newer: the number of the page and the words, in its place. */
    Say pressed(String rest) {
        int space = rest.indexOf(' ');
        String number = space < 0 ? rest : rest.substring(0, space);
        boolean isNumber =
                !number.isEmpty() && number.length() < 6 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return page(space < 0 ? "" : rest.substring(space + 1), isNumber ? Integer.parseInt(number) : 0)
                .replacing();
    }

    /** The page of this number, from 0, of the verdicts whose title or skills hold these words. */
    Say page(String query, int number) {
        List<String> words = Arrays.stream(query.strip().split(" ", -1))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
        List<Kept> found = communities.find(community, words, number * PAGE, PAGE + 1);
        if (found.isEmpty()) {
            return turn.message(nothing(query, words));
        }
        List<Kept> shown = found.subList(0, Math.min(PAGE, found.size()));
        Lines lines = new Lines()
                .add(
                        words.isEmpty()
                                ? turn.words("community.verdicts.head")
                                : turn.words("community.verdicts.found", "words", query.strip()));
        List<Offer> open = new ArrayList<>();
        for (Kept kept : shown) {
            int place = number * PAGE + open.size() + 1;
            lines.add(line(place, kept.card()));
            open.add(Offer.open(
                    turn.label("check.button.open", "number", place),
                    "verdicts",
                    VerdictsCommand.CARD + community.code() + " "
                            + kept.card().job().value()));
        }
        return turn.message(lines.text()).row(open).row(turning(query.strip(), number, found.size() > PAGE));
    }

    private Text nothing(String query, List<String> words) {
        return words.isEmpty()
                ? turn.words("community.verdicts.none")
                : turn.words("community.verdicts.not-found", "words", query.strip());
    }

    private Text line(int place, SharedCard card) {
        Optional<String> title = card.posting().newest().get(Fact.TITLE);
        return turn.words(
                "community.verdicts.line",
                "number",
                place,
                "decision",
                turn.words(CardText.folded(turn, community, card)
                        .verdict()
                        .decision()
                        .key()),
                "title",
                title.map(name -> Text.of(ForeignText.isolated(ForeignText.clean(name, TITLE_WIDTH))))
                        .orElseGet(() -> turn.words("check.untitled")),
                "tally",
                CardText.tally(turn, card.tally()),
                "day",
                CardText.day(card.sharedAt()));
    }

    private List<Offer> turning(String query, int number, boolean more) {
        List<Offer> turning = new ArrayList<>();
        if (number > 0) {
            turning.add(turned("community.button.newer", number - 1, query));
        }
        if (more) {
            turning.add(turned("community.button.older", number + 1, query));
        }
        return turning;
    }

    /** Everybody may turn the page; of a long search only who asked for it, since its words do not fit a button's id. */
    private Offer turned(String label, int number, String query) {
        String argument = VerdictsCommand.PAGE + community.code() + " " + number + " " + query;
        boolean fits = query.getBytes(StandardCharsets.UTF_8).length <= LONGEST_QUERY;
        return fits
                ? Offer.open(turn.label(label), "verdicts", argument)
                : Offer.of(turn.label(label), "verdicts", argument);
    }
}
