package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.CheckQuestion;
import coach.connects.community.SharedPosting;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.Inquiry;
import coach.connects.engine.InquiryAnswer;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.community.FactFormatter;
import coach.connects.feature.wording.UpworkReplies;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.session.UpworkFacts;
import coach.connects.wallet.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Upwork tells of a job whose link somebody sends who connected it, in private: beside what they sent, and with what differs
 * named. Where it tells nothing the check goes on as for anybody.
 *
 * @param posting what they sent, with what Upwork told
 * @param remarks what is to be said of that
 */
record UpworkEnrichment(Posting posting, TextLines remarks) {
    /** What Upwork does not tell of a job is asked, but no more than this. */
    static final int MOST_QUESTIONS = 2;

    /** What is known for no longer is asked no other time. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    /** What is told of a job in a list alone. */
    private static final List<Fact<?>> LISTED = List.of(Fact.PAYMENT_VERIFIED, Fact.PROPOSALS);

    /** What Upwork has to be asked before this posting is gone by; empty where nothing is, or was. */
    static Optional<Inquiry> missing(CommandContext context, Posting posting) {
        return CheckInput.isWhole(posting) ? Optional.empty() : asking(context, posting);
    }

    /** The same before a check is made once more: what is known from earlier may have changed. */
    static Optional<Inquiry> renewing(CommandContext context, CheckRecord check) {
        Instant known = check.posting().toldAt().orElse(check.checkedAt());
        return known.isAfter(context.now().minus(FRESH)) ? Optional.empty() : asking(context, check.posting());
    }

    private static Optional<Inquiry> asking(CommandContext context, Posting posting) {
        boolean alone =
                context.event().source().chat().isPrivate() && context.at().isPrivate();
        return posting.job()
                .filter(job -> alone)
                .<Inquiry>map(Inquiry.Job::new)
                .filter(inquiry -> context.answerTo(inquiry).isEmpty())
                .filter(inquiry -> context.archive().upwork(context.state()).isPresent());
    }

    /** This posting with what came of asking. */
    static UpworkEnrichment of(CommandContext context, Posting posting) {
        Optional<InquiryAnswer> answer = posting.job().map(Inquiry.Job::new).flatMap(context::answerTo);
        return answer.map(known -> of(context.view(), posting, known))
                .orElseGet(() -> new UpworkEnrichment(posting, new TextLines()));
    }

    private static UpworkEnrichment of(View view, Posting posting, InquiryAnswer answer) {
        if (!(answer instanceof InquiryAnswer.Job job)) {
            RichText why = UpworkReplies.refusal(view, answer);
            // Where nothing else is known, the dialog asks for the page itself.
            boolean bare = posting.facts().isEmpty();
            return new UpworkEnrichment(
                    posting, new TextLines().add(bare ? why : view.text("upwork.instead", "why", why)));
        }
        UpworkFacts told = job.told();
        TextLines remarks = differing(view, told.posting(), posting, "upwork.differs");
        return new UpworkEnrichment(posting.toldByUpwork(told.posting(), told.at()), remarks);
    }

    /** What a piece says otherwise than Upwork did before it. */
    static TextLines corrected(View view, Posting before, Posting piece) {
        Posting yielding = before.told().without(Fact.CONNECTS_COST).without(Fact.ALREADY_APPLIED);
        Posting sure = piece.hasFactsFrom(Origin.PICTURE) ? Posting.unknown() : piece;
        TextLines lines = differing(view, yielding, sure, "upwork.differs.newer");
        Posting standing = before.told();
        return standing.knows(Fact.CONNECTS_COST)
                ? lines.addAll(differing(
                        view, only(Fact.CONNECTS_COST, standing), only(Fact.CONNECTS_COST, piece), "upwork.differs"))
                : lines;
    }

    private static <T> Posting only(Fact<T> fact, Posting posting) {
        return posting.get(fact)
                .map(value -> Posting.unknown().with(fact, value, Origin.PAGE))
                .orElse(Posting.unknown());
    }

    private static TextLines differing(View view, Posting told, Posting own, String key) {
        List<RichText> all = new ArrayList<>();
        for (Fact<?> fact : SharedPosting.contradictions(told, own)) {
            all.add(view.text(
                    "upwork.differs.one",
                    "fact",
                    FactFormatter.name(view, fact),
                    "upwork",
                    FactFormatter.value(view, told, fact),
                    "yours",
                    FactFormatter.value(view, own, fact)));
        }
        TextLines lines = new TextLines();
        return all.isEmpty() ? lines : lines.add(view.text(key, "facts", joined(all)));
    }

    private static RichText joined(List<RichText> parts) {
        RichText all = parts.get(0);
        for (RichText part : parts.subList(1, parts.size())) {
            all = all.plus(RichText.of(", ")).plus(part);
        }
        return all;
    }

    /** Below a verdict: whose word the facts are, and that Upwork counts other Connects than one's own wallet. */
    static TextLines below(View view, Posting posting, Optional<Connects> balance) {
        TextLines lines = new TextLines();
        if (posting.toldAt().isEmpty()) {
            return lines;
        }
        lines.add(view.text(
                "upwork.read.at",
                "time",
                UpworkReplies.time(view, posting.toldAt().get())));
        Optional<Connects> told = posting.told().get(Fact.BALANCE_SHOWN);
        boolean own = view.state().payer() == Pool.OWN;
        if (own && told.isPresent() && balance.isPresent() && !told.equals(balance)) {
            lines.add(view.text("upwork.balance.check", "told", told.get(), "balance", balance.get()));
        }
        return lines;
    }

    /** Whether a list could still tell what is asked here. */
    static boolean maybeListed(CommandContext context, Posting posting, Optional<Fact<?>> asked) {
        return posting.toldAt().isPresent()
                && posting.job().isPresent()
                && asked.filter(LISTED::contains).isPresent()
                && LISTED.stream().noneMatch(posting.told()::knows)
                && context.archive().upwork(context.state()).isPresent();
    }

    /** What is asked is looked for in Upwork's list; what is not found there is asked again. */
    static CommandResult lookedUp(CommandContext context, CheckSession session, TextLines intro) {
        Posting posting = session.posting();
        if (posting.job().isEmpty() || posting.toldAt().isEmpty()) {
            return context.closedButton();
        }
        Inquiry inquiry = new Inquiry.Listed(
                posting.job().get(), posting.told(), posting.toldAt().get());
        Optional<InquiryAnswer> answer = context.answerTo(inquiry);
        if (answer.isEmpty()) {
            return context.ask(inquiry);
        }
        if (answer.get() instanceof InquiryAnswer.Job job) {
            Posting told = posting.toldByUpwork(job.told().posting(), job.told().at());
            return CheckDialog.proceed(context, session.answered(told), intro);
        }
        TextLines why = intro.add(notListed(context.view(), answer.get()));
        return session.asked()
                .flatMap(CheckQuestion::named)
                .map(question -> CheckDialog.ask(context, session, question, why))
                .orElseGet(() -> CheckDialog.proceed(context, session, why));
    }

    /** Why a list told nothing of it. */
    private static RichText notListed(View view, InquiryAnswer answer) {
        boolean unseen = answer instanceof InquiryAnswer.Refused refused && refused.reason() == Reason.NOT_READABLE;
        RichText why = unseen ? view.text("upwork.not-listed") : UpworkReplies.refusal(view, answer);
        return view.text("upwork.instead", "why", why);
    }
}
