package coach.connects.feature.reminder;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.posting.Fact;
import coach.connects.reminder.ProposalOutcome;
import coach.connects.reminder.ProposalOutcome.Result;
import coach.connects.reminder.Reminder;
import coach.connects.session.CheckRecord;
import coach.connects.wallet.LiveProposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions about proposals in words.
 *
 * @param view whose
 */
record OutcomeFormatter(View view) {
    private static final int IN_A_ROW = 3;

    RichText question(Reminder.OutcomeReminder asking) {
        return view.text(
                "reminder.outcome",
                "job",
                title(asking.proposal()),
                "day",
                asking.proposal().day(),
                "days",
                asking.days());
    }

    /** Several questions in one: each proposal in a line of its own, by number. */
    RichText questions(List<Reminder.OutcomeReminder> all) {
        TextLines lines = new TextLines().add(view.text("reminder.outcomes"));
        for (int i = 0; i < all.size(); i++) {
            LiveProposal proposal = all.get(i).proposal();
            RichText job = view.about(all.get(i).pool()).ofItsPool(title(proposal));
            lines.add(view.text("reminder.outcomes.line", "number", i + 1, "job", job, "day", proposal.day()));
        }
        return lines.text();
    }

    List<List<ButtonSpec>> numbers(List<Reminder.OutcomeReminder> all) {
        List<ButtonSpec> offers = new ArrayList<>();
        for (Reminder.OutcomeReminder asking : all) {
            String label = view.plain("outcome.button.number", "number", offers.size() + 1);
            offers.add(OutcomeButton.of(label, asking.proposal(), Optional.empty())
                    .at(offers.size() + 1)
                    .about(asking.pool()));
        }
        int half = Math.min(IN_A_ROW, offers.size());
        return List.of(offers.subList(0, half), offers.subList(half, offers.size()));
    }

    /** What became of it, with the day where that is not today. */
    RichText result(Result result, LocalDate on) {
        RichText told = view.text("outcome.told." + result.word());
        return on.equals(view.today()) ? told : view.text("outcome.told.on", "result", told, "day", on);
    }

    /** The job's title, or else its link, by which somebody knows it; words for a proposal without a job. */
    RichText title(LiveProposal proposal) {
        return known(proposal)
                .orElseGet(() -> proposal.job()
                        .map(job -> view.text("reminder.job.untitled", "link", RichText.of(job.url())))
                        .orElseGet(() -> view.text("wallet.job.untitled")));
    }

    /** The same in a receipt, where the link was just seen: a job without a title goes by its day. */
    RichText called(LiveProposal proposal) {
        return known(proposal).orElseGet(() -> view.text("outcome.job.untitled", "day", proposal.day()));
    }

    private Optional<RichText> known(LiveProposal proposal) {
        return proposal.job()
                .flatMap(job -> view.archive().lastCheck(view.state(), job))
                .map(CheckRecord::posting)
                .flatMap(posting -> posting.get(Fact.TITLE))
                .map(title -> view.text("check.title", "title", title));
    }

    /** A button for each that may have become of it. */
    static List<List<ButtonSpec>> buttons(View view, LiveProposal proposal) {
        List<ButtonSpec> offers = new ArrayList<>();
        for (ProposalOutcome.Result result : ProposalOutcome.Result.values()) {
            String label = view.plain("outcome.button." + result.word());
            offers.add(OutcomeButton.of(label, proposal, Optional.of(result)));
        }
        List<ButtonSpec> looking = ProposalLookup.offered(view, proposal);
        return List.of(offers.subList(0, IN_A_ROW), offers.subList(IN_A_ROW, offers.size()), looking);
    }
}
