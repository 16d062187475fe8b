package coach.connects.command.check;

import coach.connects.amount.Connects;
import coach.connects.check.CheckContext;
import coach.connects.check.JobCheck;
import coach.connects.check.Verdict;
import coach.connects.command.Lines;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.job.Posting;
import coach.connects.job.Reading;
import coach.connects.job.reader.PostingReader;
import java.util.Optional;

/** The example of /start: a made-up page is read and checked as any other, and nothing is recorded. */
final class ExampleCheck {
    private ExampleCheck() {}

    static Step step(Turn turn, PostingReader reader) {
        String page = turn.label("check.example.page");
        Reading reading = reader.read(page, turn.now());
        Posting posting = reading.jobs().get(0).posting();
        CheckContext untold = CheckContext.untold(Verdicts.context(turn).policy(), turn.now(), turn.zone());
        Verdict verdict = JobCheck.check(posting, untold);
        Lines lines = new Lines()
                .add(turn.words("check.example.head"))
                .add(turn.words("check.example.page"))
                .blank()
                .add(VerdictText.of(turn, posting, verdict, Optional.<Connects>empty()))
                .blank()
                .add(turn.words("check.example.foot"));
        return turn.say(turn.message(lines.text()));
    }
}
