package coach.connects.feature.check;

import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.Tokens;
import coach.connects.posting.Fact;
import coach.connects.posting.HireFigures;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.ReadResult;
import coach.connects.posting.SourcedValue;
import coach.connects.reading.answer.FactLineParser;
import coach.connects.reading.answer.Remark;
import coach.connects.reading.format.FileText;
import coach.connects.reading.format.PostingParser;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.reading.page.PageLines;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one message brought: links, a page or a part of one, or facts in one line.
 *
 * @param links the links in it
 * @param readStatus what the reader made of the rest
 * @param postings the jobs in it, each with what was read of it
 * @param notUnderstood the words of a fact line that mean nothing
 * @param seeming how many jobs it seems to speak of
 * @param corrects whether it puts right what was said before
 */
record CheckInput(
        LinkScan links,
        ReadResult.ReadStatus readStatus,
        List<Posting> postings,
        List<String> notUnderstood,
        int seeming,
        boolean corrects) {
    /** Who names so many facts tells of a job. */
    private static final int SEVERAL = 3;

    /** What is longer is no line that somebody typed. */
    static final int LONGEST_LINE = 300;

    /** What is asked for where words leave it open: the answer takes the place of those words. */
    static final Set<Fact<?>> DECIDING = Remark.DECIDING;

    /** What nobody says of their own wallet or settings; two of these in a line tell of a job. */
    private static final Set<Fact<?>> OF_A_JOB_ALONE = Set.of(
            Fact.PAYMENT_VERIFIED,
            Fact.PROPOSALS,
            Fact.CLIENT_RATING,
            Fact.CLIENT_REVIEWS,
            Fact.CLIENT_HIRE_RATE,
            Fact.CLIENT_HIRES,
            Fact.CLIENT_JOBS_POSTED,
            Fact.CLIENT_TOTAL_SPENT,
            Fact.MEMBER_SINCE,
            Fact.INTERVIEWING,
            Fact.INVITES_SENT,
            Fact.LEVEL,
            Fact.LENGTH);

    /** What changes while a job is open. */
    private static final Set<Fact<?>> OF_THE_HOUR = Set.of(
            Fact.PROPOSALS,
            Fact.INTERVIEWING,
            Fact.INVITES_SENT,
            Fact.UNANSWERED_INVITES,
            Fact.HIRES_ON_JOB,
            Fact.CONNECTS_COST);

    /** How it pays, and what: "hourly, $20-30" is one thing. */
    private static final Set<Fact<?>> OF_THE_PAY = Set.of(Fact.TYPE, Fact.BUDGET, Fact.RATE_MIN, Fact.RATE_MAX);

    /** The ends of the names of files that people write, and of those in which they keep a page. */
    private static final Set<String> TYPED_FILES = Set.of("txt", "text", "md");

    private static final Set<String> SAVED_FILES = Set.of("html", "htm");

    CheckInput {
        postings = List.copyOf(postings);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** Whether a job's link is all that was understood of it. */
    boolean hasLinkAlone() {
        return links.jobs().size() == 1
                && postings.size() == 1
                && postings.get(0).facts().isEmpty()
                && notUnderstood.isEmpty();
    }

    /** Whether these words are a line that is worth a look for facts of a job. */
    static boolean mayTellAJob(String words) {
        return words.length() <= LONGEST_LINE
                && words.indexOf('\n') < 0
                && Tokens.of(words).size() > 1;
    }

    /** Whether it tells so much of one job that it is no value that was asked for. */
    boolean tellsAJob() {
        return single().stream()
                        .flatMap(
                                posting -> Stream.concat(posting.facts().keySet().stream(), posting.doubted().stream()))
                        .filter(OF_A_JOB_ALONE::contains)
                        .distinct()
                        .count()
                > 1;
    }

    CheckInput(LinkScan links, ReadResult.ReadStatus readStatus, List<Posting> postings, List<String> notUnderstood) {
        this(links, readStatus, postings, notUnderstood, postings.size(), false);
    }

    /** Reads a message of words. */
    static CheckInput of(String text, PostingParser reader, Instant now) {
        List<String> listed = NumberedJobs.of(text);
        if (!listed.isEmpty()) {
            return together(listed.stream().map(job -> of(job, reader, now)).toList());
        }
        LinkScan links = JobLinkParser.find(text);
        PageRemarkExtractor beside = PageRemarkExtractor.of(text, reader, now);
        LinkScan page = beside.page().equals(text) ? links : JobLinkParser.find(beside.page());
        CheckInput input = beside.heardIn(of(beside.page(), page, reader, now), now);
        boolean corrects = FactLineParser.isCorrection(links.rest());
        List<Posting> settled =
                input.postings.stream().map(HireFigures::settled).toList();
        return new CheckInput(input.links, input.readStatus, settled, input.notUnderstood, input.seeming, corrects);
    }

    private static CheckInput of(String text, LinkScan links, PostingParser reader, Instant now) {
        ReadResult read = reader.read(text, now);
        boolean typed = isLine(links.rest()) && !PostingParser.isData(text);
        FactLineParser.Result line = FactLineParser.read(typed ? said(links) : "", now);
        boolean several = line.seeming() > 1 && read.jobs().size() == 1;
        if (read.readStatus() == ReadResult.ReadStatus.JOBS && !several) {
            Optional<String> title =
                    typed && !isOneLine(links) ? InformalJobParser.title(links, read, now) : Optional.empty();
            if (title.isPresent() || !isSaidShort(links, read, line)) {
                return of(links, typed ? heard(links, read, title, line, now) : read);
            }
        }
        if (links.jobs().size() > 1) {
            return new CheckInput(links, read.readStatus(), JobLines.of(text, now), List.of());
        }
        if (read.readStatus() == ReadResult.ReadStatus.MIXED) {
            return of(links, read);
        }
        if (line.seeming() > 1) {
            return of(links, ReadResult.mixed(line.seeming()));
        }
        Posting facts = line.posting();
        for (Fact<?> fact : line.doubted()) {
            facts = facts.doubting(fact);
        }
        // Of several lines the page's reader sees what stands beside what: where it doubts, no line settles it.
        boolean lines = !isOneLine(links) && read.jobs().size() == 1;
        for (Fact<?> fact : lines ? read.jobs().get(0).posting().doubted() : List.<Fact<?>>of()) {
            facts = facts.doubting(fact);
        }
        Optional<String> outside = FactLineParser.outsideContact(links.rest());
        if (outside.isPresent()) {
            facts = facts.with(Fact.OUTSIDE_CONTACT, outside.get(), SourcedValue.Origin.ANSWER);
        } else if (!facts.facts().isEmpty()
                && line.leavesWarnings()
                && facts.doubted().stream().noneMatch(DECIDING::contains)) {
            facts = line.noting(facts);
        }
        boolean says = says(links, line);
        if (!says && links.jobs().isEmpty()) {
            return new CheckInput(links, read.readStatus(), List.of(), List.of());
        }
        Posting posting = links.job().isPresent() ? facts.withJob(links.job().get()) : facts;
        return new CheckInput(
                links, ReadResult.ReadStatus.JOBS, List.of(posting), says ? line.notUnderstood() : List.of());
    }

    /**
     * Whether it is a line of facts. Chat that happens to hold a word of a page ("now", "5") is none: of a line most is
     * understood, or several facts are named, and be it that one is told in words that mean nothing.
     */
    private static boolean says(LinkScan links, FactLineParser.Result line) {
        if (links.jobs().isEmpty() && isAppliedAlone(line)) {
            return false;
        }
        int facts = line.posting().facts().size();
        int named = facts + line.doubted().size();
        return links.jobs().isEmpty()
                ? facts > line.notUnderstood().size() || (facts > 0 && named >= SEVERAL)
                : named > 0;
    }

    /** Whether it tells that one applied, and of no job: "I applied". */
    static boolean saysAppliedAlone(String text, Instant now) {
        return isLine(text) && isAppliedAlone(FactLineParser.read(text, now));
    }

    private static boolean isAppliedAlone(FactLineParser.Result line) {
        return PersonalFacts.OF_ONES_PROPOSAL.containsAll(line.posting().facts().keySet())
                && line.posting().get(Fact.ALREADY_APPLIED).orElse(false);
    }

    /** Whether it is a line of facts in which only some happen to be written as a page writes them. */
    private static boolean isSaidShort(LinkScan links, ReadResult read, FactLineParser.Result line) {
        if (read.jobs().size() != 1 || !isLine(links.rest())) {
            return false;
        }
        int typed = line.posting().facts().size();
        int shown = read.jobs().get(0).posting().facts().size();
        return isOneLine(links)
                ? typed > 0 && typed + line.doubted().size() >= shown
                : line.notUnderstood().isEmpty() && typed >= shown;
    }

    private static ReadResult heard(
            LinkScan links, ReadResult read, Optional<String> title, FactLineParser.Result line, Instant now) {
        return isOneLine(links) ? certain(read, line) : InformalJobParser.heard(links, read, title, now);
    }

    /** The words beside the links; of several lines each with its value beside its label. */
    private static String said(LinkScan links) {
        return isOneLine(links) ? links.rest() : String.join("\n", PageLines.said(links.rest()));
    }

    private static boolean isOneLine(LinkScan links) {
        return isLine(links.rest()) && links.rest().strip().indexOf('\n') < 0;
    }

    /** What a page in one line says, without what is doubted or told otherwise when it is read as a person's words. */
    private static ReadResult certain(ReadResult read, FactLineParser.Result line) {
        return ReadResult.of(read.jobs().stream()
                .map(job -> new ReadResult.Job(certain(job.posting(), line), job.description()))
                .toList());
    }

    private static Posting certain(Posting shown, FactLineParser.Result line) {
        Posting certain = shown;
        for (Fact<?> fact : shown.facts().keySet()) {
            boolean otherwise = line.posting().knows(fact) && !line.posting().agreesOn(fact, shown);
            if (otherwise || line.doubted().contains(fact)) {
                certain = certain.doubting(fact);
            }
        }
        return certain;
    }

    private static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE;
    }

    /**
     * What several messages brought together: a job each, but what names no job of its own goes on with the one before it,
     * and the same job is one.
     */
    static CheckInput together(List<CheckInput> pieces) {
        List<Posting> jobs = new ArrayList<>();
        for (CheckInput input : pieces) {
            input.postings().forEach(posting -> add(posting, jobs));
        }
        CheckInput first = pieces.get(0);
        return jobs.isEmpty() ? first : new CheckInput(first.links, ReadResult.ReadStatus.JOBS, jobs, List.of());
    }

    /** Adds a job, or goes on with the one that it is of. */
    static void add(Posting posting, List<Posting> jobs) {
        boolean nameless = posting.job().isEmpty() && posting.get(Fact.TITLE).isEmpty();
        for (int i = jobs.size() - 1; i >= 0; i--) {
            boolean same = posting.job().isPresent() && jobs.get(i).job().equals(posting.job());
            if (same || (nameless && i == jobs.size() - 1)) {
                jobs.set(i, jobs.get(i).mergedWith(posting));
                return;
            }
        }
        jobs.add(posting);
    }

    /** The same with these for its jobs. */
    CheckInput of(List<Posting> jobs, List<String> strange) {
        return new CheckInput(links, readStatus, jobs, strange, seeming, corrects);
    }

    /** The same of its one job, of which this was said beside it. */
    CheckInput saying(Fact<Boolean> fact) {
        return single().filter(posting -> !posting.facts().isEmpty())
                .map(posting -> new CheckInput(
                        links,
                        readStatus,
                        List.of(posting.with(fact, true, SourcedValue.Origin.ANSWER)),
                        notUnderstood,
                        seeming,
                        corrects))
                .orElse(this);
    }

    /** What was said of the job that is being checked, and the words of it that tell no fact. */
    static CheckInput ofOne(Posting said, List<String> words) {
        return new CheckInput(JobLinkParser.find(""), ReadResult.ReadStatus.JOBS, List.of(said), words, 1, true);
    }

    /** Takes over the jobs that were read before. */
    static CheckInput ofJobs(List<Posting> jobs) {
        return new CheckInput(JobLinkParser.find(""), ReadResult.ReadStatus.JOBS, jobs, List.of());
    }

    /** This page with the link and the facts that were said of it, unless those speak of another job. */
    CheckInput completedBy(CheckInput said) {
        Optional<Posting> page = single();
        Optional<Posting> more = said.single();
        boolean same = page.isPresent() && more.isPresent() && continues(page.get(), more.get());
        return same
                ? new CheckInput(links, readStatus, List.of(page.get().mergedWith(more.get())), said.notUnderstood())
                : this;
    }

    /** What a file was read to be, with what somebody says in it above and below the page. */
    static CheckInput ofFile(String name, byte[] content, PostingParser reader, Instant now) {
        CheckInput file = of(JobLinkParser.find(""), reader.read(name, content, now));
        String end = CaseFolding.of(name.substring(name.lastIndexOf('.') + 1));
        if (!TYPED_FILES.contains(end) && !SAVED_FILES.contains(end)) {
            return file;
        }
        String words = FileText.of(name, content);
        PageRemarkExtractor beside = PageRemarkExtractor.of(words, reader, now);
        boolean apart = TYPED_FILES.contains(end) && !beside.page().equals(words);
        byte[] page = beside.page().getBytes(StandardCharsets.UTF_8);
        return beside.heardIn(apart ? of(JobLinkParser.find(""), reader.read(name, page, now)) : file, now);
    }

    /** A page pasted together with its link is one job; its own link, when it carries one, is the surer one. */
    private static CheckInput of(LinkScan links, ReadResult read) {
        List<Posting> postings = DuplicatePageMerger.jobs(read);
        if (postings.size() == 1
                && postings.get(0).job().isEmpty()
                && links.jobs().size() == 1) {
            postings = List.of(postings.get(0).withJob(links.jobs().get(0)));
        }
        return new CheckInput(links, read.readStatus(), postings, List.of(), read.seeming(), false);
    }

    /** Whether this is nothing that a check could go by. */
    boolean isNothing() {
        return postings.isEmpty()
                && links.jobs().isEmpty()
                && links.others().isEmpty()
                && readStatus == ReadResult.ReadStatus.NOTHING;
    }

    /** The one job that it speaks of, if it is one. */
    Optional<Posting> single() {
        return postings.size() == 1 ? Optional.of(postings.get(0)) : Optional.empty();
    }

    /** Whether it is a page from its title to the client, and no piece of one. */
    static boolean isWhole(Posting piece) {
        return piece.knows(Fact.TITLE) && piece.knows(Fact.PROPOSALS) && piece.knows(Fact.PAYMENT_VERIFIED);
    }

    /**
     * Whether it may be a further piece of the page that an open draft knows: no other link, no other title, and at most one
     * fact told anew with another value, which is a correction. More of them are another job, and so is one among several
     * facts that is no matter of the hour: who puts something right says that alone.
     */
    static boolean continues(Posting draft, Posting piece) {
        Optional<JobId> here = draft.job();
        Optional<JobId> there = piece.job();
        boolean sameJob = here.isEmpty() || there.isEmpty() || here.equals(there);
        Optional<String> title = draft.get(Fact.TITLE);
        Optional<String> other = piece.get(Fact.TITLE);
        boolean named = (there.isPresent() && here.equals(there)) || (other.isPresent() && title.equals(other));
        return sameJob && (title.isEmpty() || other.isEmpty() || title.equals(other)) && (named || agree(draft, piece));
    }

    private static boolean agree(Posting draft, Posting piece) {
        List<Fact<?>> told = piece.facts().keySet().stream()
                .filter(fact -> fact.isExported() && fact != Fact.POSTED_AT && fact != Fact.SKILLS)
                .toList();
        List<Fact<?>> otherwise = told.stream()
                .filter(fact -> draft.knows(fact) && !draft.agreesOn(fact, piece))
                .toList();
        return otherwise.isEmpty()
                || OF_THE_PAY.containsAll(told)
                || (otherwise.size() == 1 && (told.size() < SEVERAL || OF_THE_HOUR.contains(otherwise.get(0))));
    }
}
