package coach.connects.reading.page;

import coach.connects.reading.phrase.TokenType;
import coach.connects.reading.phrase.TokenType.PageRegion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where the parts of a full job page begin and end. A description may hold any heading of the page; the page's own comes
 * last before the client's history, and is followed by what belongs under it.
 */
final class PageSections {
    /** A valid heading is followed by something that belongs to it within this many pieces. */
    private static final int NEAR = 6;

    private static final Set<TokenType> STARTS = EnumSet.of(
            TokenType.SKILLS,
            TokenType.QUESTIONS,
            TokenType.QUALIFICATIONS,
            TokenType.LINK,
            TokenType.MESSAGE,
            TokenType.TERMS,
            TokenType.JOB_DETAILS,
            TokenType.VIEW_POSTING);

    private final List<PageToken> items;
    private final int end;
    private final int activity;
    private final int client;
    private final int history;
    private final int skills;
    private final int bodyEnd;

    PageSections(List<PageToken> items) {
        this.items = items;
        this.history = trueHistory();
        int before = history < 0 ? items.size() : history;
        int clientBefore = lastValid(TokenType.CLIENT, 0, before);
        this.client =
                clientBefore >= 0 || history < 0 ? clientBefore : lastValid(TokenType.CLIENT, history, items.size());
        int activityBefore = lastValid(TokenType.ACTIVITY, 0, before);
        this.activity = activityBefore >= 0 ? activityBefore : lastValid(TokenType.ACTIVITY, 0, items.size());
        this.end = client > history && history >= 0 ? endAfter(client) : before;
        this.bodyEnd = firstOf(activity, client, history, end);
        this.skills = validSkills();
    }

    /** Whether this is a job's own page, not a row of a list. */
    static boolean areIn(List<PageToken> items) {
        PageSections sections = new PageSections(items);
        return sections.activity >= 0 || sections.client >= 0 || sections.skills >= 0 || sections.applyPage() >= 0;
    }

    /** The pieces with the summary and its part put first, where a page tells anything else before. */
    static List<PageToken> inOrder(List<PageToken> items) {
        PageSections sections = new PageSections(items);
        int first = sections.skills() < 0 ? sections.bodyEnd() : Math.min(sections.skills(), sections.bodyEnd());
        int summary = TokenScan.firstHeading(items, 0, sections.end(), TokenType.SUMMARY);
        if (summary < first) {
            return items;
        }
        int behind = sections.endOf(summary);
        List<PageToken> ordered = new ArrayList<>(items.subList(0, first));
        ordered.addAll(items.subList(summary, behind));
        ordered.addAll(items.subList(first, summary));
        ordered.addAll(items.subList(behind, items.size()));
        return ordered;
    }

    private static int firstOf(int... places) {
        int first = Integer.MAX_VALUE;
        for (int place : places) {
            first = place >= 0 ? Math.min(first, place) : first;
        }
        return first;
    }

    /** The first heading of the past and other jobs behind which the page does not begin anew. */
    private int trueHistory() {
        int lastActivity = lastValid(TokenType.ACTIVITY, 0, items.size());
        int skillsBefore = TokenScan.lastHeading(items, 0, lastActivity, TokenType.SKILLS);
        boolean page = false;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isHeading(TokenType.HISTORY) && i > skillsBefore && page) {
                return i;
            }
            page = page || isOfPage(i);
        }
        return -1;
    }

    private boolean isOfPage(int i) {
        PageToken token = items.get(i);
        return isValid(i) || token.isHeading(TokenType.SUMMARY) || (token.is(TokenType.POSTED) && token.whole());
    }

    private int endAfter(int from) {
        int past = TokenScan.firstHeading(items, from, items.size(), TokenType.HISTORY);
        return past < 0 ? items.size() : past;
    }

    private int lastValid(TokenType heading, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (items.get(i).isHeading(heading) && isValid(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the activity or the client's facts follow this heading. */
    private boolean isValid(int heading) {
        PageToken token = items.get(heading);
        if (token.isHeading(TokenType.ACTIVITY)) {
            int below = below(heading, next -> next.is(PageRegion.ACTIVITY) || next.is(PageRegion.APPLY));
            // Where nothing is told of the activity, the page goes on with the client.
            return below >= 0 && (!items.get(below).isHeading(TokenType.CLIENT) || tellsOfClient(below));
        }
        return token.isHeading(TokenType.CLIENT) && tellsOfClient(heading);
    }

    private boolean tellsOfClient(int heading) {
        int below = below(heading, next -> next.is(PageRegion.CLIENT));
        return below >= 0 && !items.get(below).is(PageRegion.HEADING);
    }

    /** The first piece near below a heading that belongs to it, or else the client's heading there; -1 for neither. */
    private int below(int heading, Predicate<PageToken> belongs) {
        for (int i = heading + 1; i < Math.min(items.size(), heading + NEAR); i++) {
            PageToken next = items.get(i);
            if (belongs.test(next) || next.is(TokenType.PAID)) {
                return i;
            }
            if (next.is(PageRegion.HEADING)) {
                return next.isHeading(TokenType.CLIENT) ? i : -1;
            }
        }
        return -1;
    }

    private int validSkills() {
        int inBody = TokenScan.lastHeading(items, 0, bodyEnd, TokenType.SKILLS);
        int heading = inBody >= 0 ? inBody : TokenScan.firstHeading(items, bodyEnd, end, TokenType.SKILLS);
        return heading >= 0 && SkillListParser.after(items, heading, end).isPlausible() ? heading : -1;
    }

    /** Where the client's past jobs or the page's foot begin. */
    int end() {
        return end;
    }

    /** Where the activity, or else the client, or else the end begins. */
    int bodyEnd() {
        return Math.min(bodyEnd, end);
    }

    /** The heading of the skills, or -1. */
    int skills() {
        return skills;
    }

    /** The heading of the activity, or -1. */
    int activity() {
        return activity;
    }

    /** The heading of the client's facts, or -1. */
    int client() {
        return client;
    }

    /** The heading of the job on a page where a proposal is written or an invitation answered, or -1. */
    int applyPage() {
        int details = TokenScan.firstHeading(items, 0, bodyEnd(), TokenType.JOB_DETAILS);
        return TokenScan.first(items, 0, details, token -> token.is(TokenType.POSTED)) >= 0 ? -1 : details;
    }

    /** Where the part that begins at this heading ends: at the next heading of the page itself. */
    int endOf(int heading) {
        // A page in an odd order has its activity behind the past jobs: there it ends before those that follow it.
        int last = heading < end ? end : endAfter(heading + 1);
        for (int i = heading + 1; i < last; i++) {
            PageToken token = items.get(i);
            boolean own = i == activity || i == client || i == skills || i == history;
            boolean other = (token.whole() || token.glued()) && STARTS.contains(token.type());
            boolean past = heading == client && token.isHeading(TokenType.HISTORY);
            if (own || other || past || token.isHeading(TokenType.ACTIVITY) || token.isHeading(TokenType.CLIENT)) {
                return i;
            }
        }
        return last;
    }

    /** Whether this piece lies in the client's past jobs or below. */
    boolean isHistory(int item) {
        return item >= end;
    }
}
