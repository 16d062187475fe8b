package coach.connects.reading.link;

import coach.connects.parsing.CaseFolding;
import coach.connects.posting.JobId;
import coach.connects.reading.link.LinkScan.NonJobLink.LinkKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where one link leads: to a job, or to another place. */
record LinkTarget(Optional<JobId> job, Optional<LinkKind> place) {
    private static final int DEEPEST = 3;
    private static final List<String> PARAMETERS =
            List.of("url", "destination", "redirect", "u", "q", "target", "redirect_url", "dest", "link");
    private static final Set<String> PROFILES =
            Set.of("freelancers", "fl", "profiles", "users", "freelancer", "talent");
    private static final Set<String> COMPANIES = Set.of("companies", "company", "agencies", "agency", "ag", "clients");
    private static final Set<String> JOB_PATHS = Set.of("jobs", "job", "details", "freelance-jobs");
    /** Upwork's other sites; every other name before the host is one that its mails lead through. */
    private static final Set<String> SITES = Set.of(
            "www.upwork.com",
            "upwork.com",
            "support.upwork.com",
            "community.upwork.com",
            "help.upwork.com",
            "developers.upwork.com",
            "status.upwork.com",
            "investors.upwork.com");

    private static final Set<String> FEEDS =
            Set.of("jobs", "search", "find-work", "freelance-jobs", "best-matches", "most-recent", "saved-jobs");

    private static LinkTarget job(JobId id) {
        return new LinkTarget(Optional.of(id), Optional.empty());
    }

    private static LinkTarget place(LinkKind kind) {
        return new LinkTarget(Optional.empty(), Optional.of(kind));
    }

    /** Where this link leads; it may lack its scheme. */
    static LinkTarget of(String link) {
        return of(link, 0);
    }

    private static LinkTarget of(String link, int depth) {
        int scheme = link.indexOf("://");
        String afterScheme = scheme < 0 ? link : link.substring(scheme + 3);
        int end = endOfHost(afterScheme);
        String authority = afterScheme.substring(0, end);
        String host = CaseFolding.of(authority.substring(authority.lastIndexOf('@') + 1));
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        String tail = afterScheme.substring(end);
        if (isWebScheme(link, scheme) && isUpwork(host)) {
            return atUpwork(host, tail, depth);
        }
        return isWrapper(host) ? redirect(tail, depth, LinkKind.FOREIGN) : place(LinkKind.FOREIGN);
    }

    private static boolean isWebScheme(String link, int colon) {
        String scheme = colon < 0 ? "https" : CaseFolding.of(link.substring(0, colon));
        return scheme.equals("https") || scheme.equals("http");
    }

    private static boolean isUpwork(String host) {
        return host.equals("upwork.com") || host.endsWith(".upwork.com");
    }

    /** Mail programs, search engines and alert services wrap links of others; the target stands in a parameter as Upwork's own does. */
    private static boolean isWrapper(String host) {
        return host.endsWith(".safelinks.protection.outlook.com")
                || host.equals("www.google.com")
                || host.equals("www.vollna.com");
    }

    private static int endOfHost(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("/?#".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static LinkTarget atUpwork(String host, String tail, int depth) {
        int end = tail.length();
        for (int i = 0; i < tail.length(); i++) {
            if (tail.charAt(i) == '?' || tail.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        LinkTarget byPath = byPath(PercentDecoder.decoded(tail.substring(0, end)));
        boolean mail = !SITES.contains(host);
        return mail && byPath.job().isEmpty() ? redirect(tail.substring(end), depth, LinkKind.EMAIL_REDIRECT) : byPath;
    }

    private static LinkTarget redirect(String query, int depth, LinkKind otherwise) {
        if (depth < DEEPEST) {
            for (String parameter : PercentDecoder.split(query, "?&#;")) {
                int equals = parameter.indexOf('=');
                if (equals > 0 && PARAMETERS.contains(CaseFolding.of(parameter.substring(0, equals)))) {
                    String value = PercentDecoder.decoded(parameter.substring(equals + 1));
                    LinkTarget target = value.contains("://") ? of(value, depth + 1) : place(otherwise);
                    if (target.job().isPresent()) {
                        return target;
                    }
                }
            }
        }
        return place(otherwise);
    }

    private static LinkTarget byPath(String path) {
        List<String> segments = PercentDecoder.split(CaseFolding.of(path), "/");
        if (segments.stream().anyMatch(PROFILES::contains)) {
            return place(LinkKind.PROFILE);
        }
        if (segments.stream().anyMatch(COMPANIES::contains)) {
            return place(LinkKind.COMPANY);
        }
        if (segments.stream().anyMatch(JOB_PATHS::contains)) {
            for (int i = segments.size() - 1; i > 0; i--) {
                Optional<JobId> id = idOf(segments.get(i));
                if (id.isPresent()) {
                    return job(id.get());
                }
            }
        }
        return place(without(segments));
    }

    private static Optional<JobId> idOf(String segment) {
        return segment.indexOf('~') >= 0 ? idIn(segment) : JobId.of("~" + segment);
    }

    private static LinkKind without(List<String> segments) {
        if (segments.stream().anyMatch(segment -> segment.indexOf('~') >= 0)) {
            return LinkKind.BROKEN;
        }
        if (segments.contains("interview") || segments.contains("invitations") || segments.contains("invitation")) {
            return LinkKind.INVITATION;
        }
        if (segments.contains("proposals")) {
            return LinkKind.PROPOSAL;
        }
        return segments.stream().anyMatch(FEEDS::contains) ? LinkKind.SEARCH : LinkKind.OTHER;
    }

    /** The id behind the last tilde of a piece of text, unless the piece names a profile or a company. */
    static Optional<JobId> idIn(String piece) {
        String text = CaseFolding.of(PercentDecoder.decoded(piece));
        List<String> segments = PercentDecoder.split(text, "/");
        if (segments.stream().anyMatch(s -> PROFILES.contains(s) || COMPANIES.contains(s))) {
            return Optional.empty();
        }
        int tilde = text.lastIndexOf('~');
        if (tilde < 0 || (tilde > 0 && Character.isLetterOrDigit(text.charAt(tilde - 1)))) {
            return Optional.empty();
        }
        int end = tilde + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return JobId.of(text.substring(tilde, end));
    }
}
