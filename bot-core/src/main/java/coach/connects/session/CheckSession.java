package coach.connects.session;

import coach.connects.community.SharedPosting;
import coach.connects.posting.HireFigures;
import coach.connects.posting.Posting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A job check under way: what has been read and answered so far. The pasted text itself is not kept, only its facts.
 *
 * @param posting the facts
 * @param asked the key of the question that waits for an answer; none once the verdict was given
 * @param trail the keys of the questions asked before, oldest first, so that one can go back
 * @param skipped the keys of the questions that are not asked again
 * @param thorough whether everything is asked that can still change the verdict, and not only what it waits for
 * @param lastPieceAt when the last piece of a page came in
 * @param verdict the id of the check that it came to; none before
 */
public record CheckSession(
        Posting posting,
        Optional<String> asked,
        List<String> trail,
        List<String> skipped,
        boolean thorough,
        Instant lastPieceAt,
        Optional<String> verdict)
        implements ConversationState {
    /** Pieces of a page that come within this time, without another link or title, feed the same draft. */
    public static final Duration PIECES = Duration.ofMinutes(30);

    /** Keeps its own copies. */
    public CheckSession {
        trail = List.copyOf(trail);
        skipped = List.copyOf(skipped);
    }

    /** A draft that starts with this posting. */
    public static CheckSession of(Posting posting, Instant now) {
        return new CheckSession(posting, Optional.empty(), List.of(), List.of(), false, now, Optional.empty());
    }

    @Override
    public String command() {
        return "check";
    }

    /** The draft that goes on from this check, with these facts. */
    public static CheckSession again(CheckRecord check, Posting posting, Instant now) {
        return of(posting, now).cameTo(Optional.of(check.id()));
    }

    /** The same draft, completed by a further piece of the page. */
    public CheckSession with(Posting piece, Instant now) {
        return new CheckSession(
                HireFigures.settled(posting.mergedWith(piece)), asked, trail, skipped, thorough, now, verdict);
    }

    /** The same draft, with what Upwork told in this posting. */
    public CheckSession told(Posting upwork) {
        return upwork.toldAt()
                .map(at -> new CheckSession(
                        posting.toldByUpwork(upwork.told(), at), asked, trail, skipped, thorough, lastPieceAt, verdict))
                .orElse(this);
    }

    /** The same draft, its posting replaced by what an answer made of it. */
    public CheckSession answered(Posting better) {
        return new CheckSession(better, Optional.empty(), trail, skipped, thorough, lastPieceAt, verdict);
    }

    /** The same draft, now waiting for the answer to this question. */
    public CheckSession asking(String question) {
        List<String> further = new ArrayList<>(trail);
        further.remove(question);
        further.add(question);
        return new CheckSession(posting, Optional.of(question), further, skipped, thorough, lastPieceAt, verdict);
    }

    /** The same draft, the question passed over. */
    public CheckSession skipping(String question) {
        List<String> more = new ArrayList<>(skipped);
        more.add(question);
        return new CheckSession(posting, Optional.empty(), trail, more, thorough, lastPieceAt, verdict);
    }

    /** The same draft, these questions passed over. */
    public CheckSession skippingAll(List<String> questions) {
        return new CheckSession(posting, asked, trail, questions, thorough, lastPieceAt, verdict);
    }

    /** The question before the one that is open, if there was one. */
    public Optional<String> previous() {
        return trail.size() < 2 ? Optional.empty() : Optional.of(trail.get(trail.size() - 2));
    }

    /** The same draft as it was when the question before was asked, with that question's answer forgotten. */
    public CheckSession steppedBack(Posting withoutAnswer) {
        List<String> shorter = trail.subList(0, Math.max(0, trail.size() - 2));
        List<String> fewer = new ArrayList<>(skipped);
        previous().ifPresent(fewer::remove);
        return new CheckSession(withoutAnswer, Optional.empty(), shorter, fewer, thorough, lastPieceAt, verdict);
    }

    /** The same draft, now asking everything that can still change the verdict. */
    public CheckSession askingAll() {
        return new CheckSession(posting, Optional.empty(), trail, skipped, true, lastPieceAt, verdict);
    }

    /** The same draft after its verdict: nothing is asked, further pieces may still come. */
    public CheckSession concluded() {
        return new CheckSession(posting, Optional.empty(), List.of(), skipped, thorough, lastPieceAt, verdict);
    }

    /** The same draft, which came to this check. */
    public CheckSession cameTo(Optional<String> check) {
        return new CheckSession(posting, asked, trail, skipped, thorough, lastPieceAt, check);
    }

    /** The same draft after more than a day: what others' doing has changed since is not known any more. */
    public CheckSession afresh() {
        return new CheckSession(
                SharedPosting.withoutMoving(posting), asked, trail, skipped, thorough, lastPieceAt, verdict);
    }

    /** The same draft without what Upwork told. */
    CheckSession withoutTold() {
        return new CheckSession(posting.own(), asked, trail, skipped, thorough, lastPieceAt, verdict);
    }

    /** Whether a piece that comes now may still belong to it. */
    public boolean takesPieces(Instant now) {
        return !now.isAfter(lastPieceAt.plus(PIECES));
    }
}
