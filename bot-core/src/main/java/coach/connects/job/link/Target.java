package coach.connects.job.link;

import coach.connects.job.JobId;
import coach.connects.job.LowerCase;
import coach.connects.job.link.OtherLink.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where one link leads: to a job, or to another place.
 *
 * @param job the job
 * @param place the other place
 */
record Target(Optional<JobId> job, Optional<Place> place) {
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

    private static Target job(JobId id) {
        return new Target(Optional.of(id), Optional.empty());
    }

    private static Target place(Place place) {
        return new Target(Optional.empty(), Optional.of(place));
    }

    /** Where this link leads; it may lack its scheme. */
    static Target of(String link) {
        return of(link, 0);
    }

    private static Target of(String link, int depth) {
        int scheme = link.indexOf("://");
        String afterScheme = scheme < 0 ? link : link.substring(scheme + 3);
        int end = endOfHost(afterScheme);
        String authority = afterScheme.substring(0, end);
        String host = LowerCase.of(authority.substring(authority.lastIndexOf('@') + 1));
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        String tail = afterScheme.substring(end);
        if (isWebScheme(link, scheme) && isUpwork(host)) {
            return atUpwork(host, tail, depth);
        }
        return isWrapper(host) ? redirect(tail, depth, Place.FOREIGN) : place(Place.FOREIGN);
    }

    private static boolean isWebScheme(String link, int colon) {
        String scheme = colon < 0 ? "https" : LowerCase.of(link.substring(0, colon));
        return scheme.equals("https") || scheme.equals("http");
    }

    private static boolean isUpwork(String host) {
        return host.equals("upwork.com") || host.endsWith(".upwork.com");
    }

    /** Mail programs and search engines wrap links of others; the target stands in a parameter as Upwork's own does. */
    private static boolean isWrapper(String host) {
        return host.endsWith(".safelinks.protection.outlook.com") || host.equals("www.google.com");
    }

    private static int endOfHost(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("/?#".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static Target atUpwork(String host, String tail, int depth) {
        int end = tail.length();
        for (int i = 0; i < tail.length(); i++) {
            if (tail.charAt(i) == '?' || tail.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        Target byPath = byPath(Percent.decoded(tail.substring(0, end)));
        boolean mail = !SITES.contains(host);
        return mail && byPath.job().isEmpty() ? redirect(tail.substring(end), depth, Place.EMAIL_REDIRECT) : byPath;
    }

    private static Target redirect(String query, int depth, Place otherwise) {
        if (depth < DEEPEST) {
            for (String parameter : Percent.split(query, "?&#;")) {
                int equals = parameter.indexOf('=');
                if (equals > 0 && PARAMETERS.contains(LowerCase.of(parameter.substring(0, equals)))) {
                    String value = Percent.decoded(parameter.substring(equals + 1));
                    Target target = value.contains("://") ? of(value, depth + 1) : place(otherwise);
                    if (target.job().isPresent()) {
                        return target;
                    }
                }
            }
        }
        return place(otherwise);
    }

    private static Target byPath(String path) {
        List<String> segments = Percent.split(LowerCase.of(path), "/");
        if (segments.stream().anyMatch(PROFILES::contains)) {
            return place(Place.PROFILE);
        }
        if (segments.stream().anyMatch(COMPANIES::contains)) {
            return place(Place.COMPANY);
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

    private static Place without(List<String> segments) {
        if (segments.stream().anyMatch(segment -> segment.indexOf('~') >= 0)) {
            return Place.BROKEN;
        }
        if (segments.contains("interview") || segments.contains("invitations") || segments.contains("invitation")) {
            return Place.INVITATION;
        }
        if (segments.contains("proposals")) {
            return Place.PROPOSAL;
        }
        return segments.stream().anyMatch(FEEDS::contains) ? Place.SEARCH : Place.OTHER;
    }

    /** The id behind the last tilde of a piece of text, unless the piece names a profile or a company. */
    static Optional<JobId> idIn(String piece) {
        String text = LowerCase.of(Percent.decoded(piece));
        List<String> segments = Percent.split(text, "/");
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
