package coach.connects.feature.community;

import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.check.Verdict;
import coach.connects.community.Community;
import coach.connects.community.DigestSchedule;
import coach.connects.community.WeeklyPractice;
import coach.connects.engine.SharedButtonId;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.engine.ViewFactory;
import coach.connects.feature.wording.PracticeJobs;
import coach.connects.profile.Identity;
import coach.connects.profile.Preferences;
import coach.connects.session.ButtonAction;
import coach.connects.session.FreelancerState;
import java.time.Instant;
import java.util.Arrays;

/**
 * The made-up job of a group's week, and its answer a day later with how many judged how. Nobody caused it, so nobody's
 * profile or wallet is near it.
 *
 * @param views what the words are made of
 * @param jobs the made-up jobs
 */
public record WeeklyPracticeFormatter(ViewFactory views, PracticeJobs jobs) {
    /** The job of this round, with a button for each verdict. */
    public OutgoingMessage job(Community community, int number, Instant now) {
        View view = nobody(community, now);
        TextLines lines = new TextLines()
                .add(view.text("practice.weekly.head"))
                .add(view.text("practice.job." + job(number)))
                .add(view.text("practice.weekly.ask"));
        return message(community, number, "job", lines.text())
                .withRow(Arrays.stream(Decision.values())
                        .map(decision -> button(view, community, number, decision))
                        .toList());
    }

    /** The answer to this round, with its reasons. */
    public OutgoingMessage answer(Community community, WeeklyPractice.Round round, Instant now) {
        View view = nobody(community, now);
        Verdict verdict = jobs.verdict(view, job(round.number()));
        TextLines lines = new TextLines()
                .add(view.text(
                        "practice.weekly.answer",
                        "title",
                        view.plain("practice.job." + job(round.number()))
                                .lines()
                                .findFirst()
                                .orElse(""),
                        "decision",
                        view.text(verdict.decision().key())))
                .addAll(PracticeJobs.reasons(view, verdict, Preferences.DEFAULTS))
                .add(tally(view, round));
        return message(community, round.number(), "answer", lines.text());
    }

    private static RichText tally(View view, WeeklyPractice.Round round) {
        return round.verdicts().isEmpty()
                ? view.text("practice.weekly.nobody")
                : view.text(
                        "practice.weekly.tally",
                        "apply",
                        round.count(PracticeJobs.word(Decision.APPLY)),
                        "caution",
                        round.count(PracticeJobs.word(Decision.CAUTION)),
                        "skip",
                        round.count(PracticeJobs.word(Decision.SKIP)));
    }

    /** They come in turn, and then again. */
    private static int job(int number) {
        return (number - 1) % PracticeJobs.ALL + 1;
    }

    private static Button button(View view, Community community, int number, Decision decision) {
        String argument = WeeklyVerdict.FORM.write(new WeeklyVerdict(decision, community.code(), number));
        return new Button(
                SharedButtonId.open(new ButtonAction(WeeklyVerdict.COMMAND, argument)),
                view.plain("practice.button." + PracticeJobs.word(decision)));
    }

    private View nobody(Community community, Instant now) {
        ChatAddress at = at(community);
        return views.english(FreelancerState.empty(new Identity(at.platform(), at.chat())), now);
    }

    private static OutgoingMessage message(Community community, int number, String what, RichText text) {
        String key = community.chat() + ":" + number + ":" + what;
        return OutgoingMessage.at(at(community), text)
                .asNotification(new OutgoingMessage.NotificationKey("practice", key));
    }

    private static ChatAddress at(Community community) {
        return ChatAddress.groupOf(community.chat())
                .inThread(community.settings().practice().flatMap(DigestSchedule::topic));
    }
}
