package coach.connects.feature.check;

import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.RichText;
import coach.connects.check.PublicVerdict;
import coach.connects.community.SharedCard;
import coach.connects.engine.SharedButtonId;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.engine.ViewFactory;
import coach.connects.feature.community.CardFormatter;
import coach.connects.feature.community.ShareButtons;
import coach.connects.feature.wording.FindingFormatter;
import coach.connects.i18n.UntrustedText;
import coach.connects.parsing.CaseFolding;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.profile.Preferences;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.session.ButtonAction;
import coach.connects.session.CheckRecord;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's own verdicts, to be sent into any chat: the one of the job whose link they wrote, else the newest, those whose
 * title holds their words. Others read of it what a group's card says: nothing of the wallet or the profile, nor what the
 * page said of its reader; and nothing of an invitation or a private job.
 */
public final class InlineVerdicts implements InlineQueryHandler {
    private static final int MOST = 5;
    private static final int TITLE_WIDTH = 40;

    private final FreelancerRepository freelancers;
    private final ViewFactory views;
    private final Clock clock;

    /** Reads the checks of these freelancers, and words them in these views. */
    public InlineVerdicts(FreelancerRepository freelancers, ViewFactory views, Clock clock) {
        this.freelancers = freelancers;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public InlineResults resultsFor(EventSource asking, String words) {
        View view = views.of(freelancers.load(asking.user()).state(), asking.language(), clock.instant());
        Optional<JobId> job = JobLinkParser.find(words).jobs().stream().findFirst();
        List<InlineResult> cards = found(view, job, CaseFolding.of(words.strip())).stream()
                .map(check -> card(view, check))
                .toList();
        String lead = job.map(id -> SharedButtonId.leading(
                        new ButtonAction("check", id.value().substring(1))))
                .orElse("check");
        return new InlineResults(cards, view.plain("check.share.lead"), lead);
    }

    private static List<CheckRecord> found(View view, Optional<JobId> job, String words) {
        if (job.isPresent()) {
            return view.archive().lastCheck(view.state(), job.get()).stream()
                    .filter(check -> SharedCard.isPublic(check.posting()))
                    .toList();
        }
        Map<String, CheckRecord> newest = new LinkedHashMap<>();
        List<CheckRecord> all = view.archive().checks(view.state());
        for (int i = all.size() - 1; i >= 0 && newest.size() < MOST; i--) {
            CheckRecord check = all.get(i);
            boolean meant = CaseFolding.of(title(check)).contains(words);
            if (meant && SharedCard.isPublic(check.posting())) {
                newest.putIfAbsent(check.posting().job().map(JobId::value).orElse(check.id()), check);
            }
        }
        return List.copyOf(newest.values());
    }

    /** Folded from the posting alone, as every group sees it: what others read may say nothing of the person. */
    private static InlineResult card(View view, CheckRecord check) {
        PublicVerdict open = PublicVerdict.of(check.posting(), view.policies().standard(), view.now());
        TextLines lines = CardFormatter.verdict(view, open, view.policies().standard());
        check.posting().job().ifPresent(job -> lines.add(RichText.of(job.url())));
        String title = title(check);
        String heading = view.plain(open.verdict().decision().key())
                + (title.isEmpty() ? "" : ": " + UntrustedText.clean(title, TITLE_WIDTH));
        String reason = open.verdict().reasons().stream()
                .findFirst()
                .map(finding -> FindingFormatter.reason(view, finding, Preferences.DEFAULTS)
                        .plain())
                .orElse("");
        String summary = ShareButtons.isEarly(view, check) ? view.plain("community.share.inline") : reason;
        return new InlineResult(id(check), heading, summary, lines.text());
    }

    /** A check's own id names the person, and may be longer than a platform takes. */
    private static String id(CheckRecord check) {
        return check.posting()
                .job()
                .map(JobId::value)
                .orElse("t" + check.checkedAt().toEpochMilli());
    }

    private static String title(CheckRecord check) {
        return check.posting().own().get(Fact.TITLE).orElse("");
    }
}
