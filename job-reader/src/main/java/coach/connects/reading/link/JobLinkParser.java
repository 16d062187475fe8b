package coach.connects.reading.link;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.JobId;
import coach.connects.reading.link.LinkScan.NonJobLink;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads links to jobs in every form that Upwork, its app, its e-mails and chats give them (J-01, J-03), and ids
 * that stand alone. A profile, a company or a proposal carries an id too and is no job; a host that only looks like
 * Upwork is none.
 */
public final class JobLinkParser {
    private static final int LONGEST_TOKEN = 8_000;

    /** As many characters have an id and the punctuation around it. */
    private static final int LONGEST_ID = 40;

    private final String text;
    private final int wholeLength;
    private final Set<JobId> jobs = new LinkedHashSet<>();
    private final List<NonJobLink> others = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();

    private JobLinkParser(String text) {
        this.text = text;
        this.wholeLength = text.strip().length();
    }

    /** The links in this text. Takes time in proportion to its length. */
    public static LinkScan find(String text) {
        if (!mayHold(text)) {
            return new LinkScan(List.of(), List.of(), text.strip());
        }
        JobLinkParser links = new JobLinkParser(text);
        links.walk();
        return new LinkScan(
                List.copyOf(links.jobs), links.others, links.rest.toString().strip());
    }

    /** A link has a host, an id its tilde, and one that stands alone is no longer than {@value #LONGEST_ID}. */
    private static boolean mayHold(String text) {
        return text.length() <= LONGEST_ID || mayBeLink(text);
    }

    private static boolean mayBeLink(String text) {
        return text.indexOf('.') >= 0 || text.indexOf('~') >= 0 || text.indexOf('%') >= 0 || text.indexOf("://") >= 0;
    }

    private void walk() {
        int at = 0;
        while (at < text.length()) {
            if (isBreak(text.charAt(at))) {
                rest.append(text.charAt(at));
                at++;
            } else {
                int end = endOfToken(at);
                token(text.substring(at, end));
                at = end;
            }
        }
    }

    /** A token ends at white space, a quote or a bracket; brackets that a link opens itself belong to it. */
    private int endOfToken(int start) {
        boolean link = text.startsWith("http", start);
        boolean query = false;
        int open = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            query |= c == '?';
            if ((c == '(' || c == '[') && link && query) {
                open++;
            } else if ((c == ')' || c == ']') && open > 0) {
                open--;
            } else if (isBreak(c)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isBreak(char c) {
        if (Character.isLetterOrDigit(c) || c == '.' || c == '/') {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c < ' '
                || "<>\"'`()[]{}\\|“”„«»‘’\u200b\u200e\u200f\u2060\ufeff".indexOf(c) >= 0;
    }

    private void token(String token) {
        if (token.length() < wholeLength && !mayBeLink(token)) {
            rest.append(token);
            return;
        }
        int end = endWithoutPunctuation(token);
        String link = token.substring(0, end);
        int scheme = link.indexOf("://");
        int start = scheme < 0 ? startOfHost(link) : startOfScheme(link, scheme);
        if (token.length() > LONGEST_TOKEN || !(start >= 0 ? url(link.substring(start)) : bare(link))) {
            rest.append(token);
            return;
        }
        if (start > 0) {
            rest.append(token, 0, start);
        }
        rest.append(token.substring(end).replace(".", " "));
    }

    private static int endWithoutPunctuation(String token) {
        int end = token.length();
        while (end > 0 && ".,;:!?*_~…。，-".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static int startOfScheme(String token, int colon) {
        int start = colon;
        while (start > 0 && Character.isLetter(token.charAt(start - 1)) && colon - start < 5) {
            start--;
        }
        String scheme = CaseFolding.of(token.substring(start, colon));
        if (scheme.endsWith("https")) {
            return colon - 5;
        }
        return scheme.endsWith("http") ? colon - 4 : start;
    }

    /** Where a host that ends in upwork.com begins in a token without a scheme, or -1. */
    private static int startOfHost(String token) {
        int at = CaseFolding.of(token).indexOf("upwork.com");
        if (at < 0) {
            return -1;
        }
        int start = at;
        while (start > 0 && isHostCharacter(token.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isHostCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '@';
    }

    private boolean url(String link) {
        LinkTarget target = LinkTarget.of(link);
        target.job().ifPresent(jobs::add);
        target.place().ifPresent(kind -> others.add(new NonJobLink(kind, link)));
        return true;
    }

    /** An id by itself: with its tilde anywhere, without it only when it is the whole text. */
    private boolean bare(String token) {
        Optional<JobId> id =
                token.indexOf('~') >= 0 || token.indexOf('%') >= 0 ? LinkTarget.idIn(token) : Optional.empty();
        if (id.isEmpty() && token.length() == wholeLength) {
            id = JobId.of("~" + token);
        }
        id.ifPresent(jobs::add);
        return id.isPresent();
    }
}
