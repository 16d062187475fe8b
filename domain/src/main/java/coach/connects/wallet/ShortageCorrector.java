package coach.connects.wallet;

import coach.connects.money.Connects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lets entries that find too little go in together with a correction to what Upwork shows (W-04). */
final class ShortageCorrector {
    /** Each round makes up for one entry that finds too little; more rounds than this are not worth a try. */
    private static final int MOST_ROUNDS = 50;

    private final EntryRecorder recorder;
    private final long last;
    private final LocalDate today;

    ShortageCorrector(Wallet before, RecordingContext context) {
        this.recorder = new EntryRecorder(before, context);
        this.last = before.lastSeq();
        this.today = before.today(context.today());
    }

    /** Records the drafts so that the balance today is what Upwork shows; answers why not. */
    RecordingResult record(List<EntryDraft> drafts, Connects shows) {
        LocalDate first = drafts.stream()
                .map(EntryDraft::on)
                .min(Comparator.naturalOrder())
                .orElse(today);
        int missing = 0;
        RecordingResult tried = recorder.record(drafts);
        for (int round = 0;
                round < MOST_ROUNDS && tried instanceof RecordingResult.InsufficientBalance tooLittle;
                round++) {
            missing += tooLittle.shortage().missing().value();
            tried = recorder.record(before(drafts, first, missing));
        }
        Optional<RecordingResult.Recorded> made = tried.recorded();
        return made.isPresent() ? matchShownBalance(drafts, first, missing, made.get(), shows) : tried;
    }

    /** One correction where that is enough; a second one of today where the days between change what is left of it. */
    private RecordingResult matchShownBalance(
            List<EntryDraft> drafts, LocalDate first, int missing, RecordingResult.Recorded made, Connects shows) {
        int open = shows.value() - made.statement().balance().value();
        if (open == 0) {
            return made;
        }
        if (missing + open > 0) {
            RecordingResult single = recorder.record(before(drafts, first, missing + open));
            boolean level = single.recorded()
                    .filter(one -> one.statement().balance().equals(shows))
                    .isPresent();
            if (level) {
                return single;
            }
        }
        List<EntryDraft> both = new ArrayList<>(before(drafts, first, missing));
        both.add(new EntryDraft.CorrectionDraft(today, open, Optional.empty()));
        return recorder.record(both);
    }

    private List<EntryDraft> before(List<EntryDraft> drafts, LocalDate day, int amount) {
        if (amount == 0) {
            return drafts;
        }
        List<EntryDraft> all = new ArrayList<>();
        all.add(new EntryDraft.CorrectionDraft(day, amount, Optional.empty()));
        drafts.forEach(draft -> all.add(draft.behind(1, last)));
        return all;
    }
}
