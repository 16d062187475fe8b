package coach.connects.command.reminder;

import coach.connects.chat.RichText;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Turn;
import coach.connects.conversation.CheckRecord;
import coach.connects.job.Fact;
import coach.connects.reminder.Outcome;
import coach.connects.reminder.Reminder;
import coach.connects.wallet.LiveProposal;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions about proposals in words.
 *
 * @param turn whose
 */
record OutcomeText(Turn turn) {
    private static final int IN_A_ROW = 3;

    RichText question(Reminder.AskingOutcome asking) {
        return turn.words(
                "reminder.outcome",
                "job",
                title(asking.proposal()),
                "day",
                asking.proposal().day(),
                "days",
                asking.days());
    }

    /** Several questions in one: each proposal in a line of its own, by number. */
    RichText questions(List<Reminder.AskingOutcome> all) {
        Lines lines = new Lines().add(turn.words("reminder.outcomes"));
        for (int i = 0; i < all.size(); i++) {
            LiveProposal proposal = all.get(i).proposal();
            lines.add(turn.words(
                    "reminder.outcomes.line", "number", i + 1, "job", title(proposal), "day", proposal.day()));
        }
        return lines.text();
    }

    /** A button for each number of several questions. */
    List<List<Offer>> numbers(List<Reminder.AskingOutcome> all) {
        List<Offer> offers = new ArrayList<>();
        for (Reminder.AskingOutcome asking : all) {
            offers.add(Offer.of(
                    turn.label("outcome.button.number", "number", offers.size() + 1),
                    "outcome",
                    String.valueOf(asking.proposal().seq())));
        }
        int half = Math.min(IN_A_ROW, offers.size());
        return List.of(offers.subList(0, half), offers.subList(half, offers.size()));
    }

    /** The job's title, or else its link; words for a proposal without a job. */
    RichText title(LiveProposal proposal) {
        RichText untitled = proposal.job()
                .map(job -> turn.words("reminder.job.untitled", "link", RichText.of(job.url())))
                .orElseGet(() -> turn.words("wallet.job.untitled"));
        return proposal.job()
                .flatMap(job -> turn.library().lastCheck(turn.dossier(), job))
                .map(CheckRecord::posting)
                .flatMap(posting -> posting.get(Fact.TITLE))
                .map(title -> turn.words("check.title", "title", title))
                .orElse(untitled);
    }

    /** A button for each that may have become of it. */
    static List<List<Offer>> buttons(Turn turn, LiveProposal proposal) {
        List<Offer> offers = new ArrayList<>();
        for (Outcome.Result result : Outcome.Result.values()) {
            offers.add(Offer.of(
                    turn.label("outcome.button." + result.word()), "outcome", proposal.seq() + " " + result.word()));
        }
        return List.of(offers.subList(0, IN_A_ROW), offers.subList(IN_A_ROW, offers.size()));
    }
}
